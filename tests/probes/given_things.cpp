// SPDX-License-Identifier: BSL-1.0
// A call that gives several things: two matrices of one graph, told apart by name, sparse features, found by their type,
// and a number for a join. Layers from outside the library take them beside those of graph/.
#include <convexpr/graph/graph.hpp>
#include <convexpr/train/backpropagate.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace words {

namespace cx = convexpr;

// The words of each node: those of node i are word[first[i]] to word[first[i + 1] - 1].
struct features {
  std::vector<std::size_t> first, word;
};

// sparse_dense<Words, F>: what the words of a node are worth, added to its input.
//   out_i = in_i + sum over the words w of node i of weight_w
template <std::size_t Words>
struct sparse_dense {
  static consteval cx::checked output(const cx::shape& in) { return in; }
  static consteval auto parameters(const cx::shape& in) {
    return std::array{cx::weight_parameter({Words, in[1]}, Words, in[1])};
  }
  static constexpr cx::refusal check_given(const cx::shape& in, const features& x) {
    if (x.first.size() != in[0] + 1) return cx::refuse("its features are of {} nodes", x.first.size() - 1);
    for (const std::size_t w : x.word)
      if (w >= Words) return cx::refuse("it has no word {}", w);
    return {};
  }
  template <class T>
  static constexpr void forward(cx::tensor_view<const T> in, cx::tensor_view<T> out, cx::weights<const T> weight,
                                const features& x) {
    for (std::size_t i = 0; i < in.extents[0]; ++i)
      for (std::size_t f = 0; f < in.extents[1]; ++f) {
        out(i, f) = in(i, f);
        for (std::size_t n = x.first[i]; n < x.first[i + 1]; ++n) out(i, f) += weight[0](x.word[n], f);
      }
  }
  template <class T>
  static constexpr void backward(cx::tensor_view<const T> in, cx::tensor_view<const T>, cx::weights<const T>,
                                 cx::tensor_view<const T> out_gradient, cx::tensor_view<T> in_gradient,
                                 cx::weights<T> weight_gradient, const features& x) {
    for (std::size_t i = 0; i < in.extents[0]; ++i)
      for (std::size_t f = 0; f < in.extents[1]; ++f) {
        if (in_gradient.size() != 0) in_gradient(i, f) += out_gradient(i, f);
        for (std::size_t n = x.first[i]; n < x.first[i + 1]; ++n)
          weight_gradient[0](x.word[n], f) += out_gradient(i, f);
      }
  }
};

struct share {
  float of_first = 0.5f;
};

// blend<branch, branch>: share a + (1 - share) b, the share as the call gives it.
template <class First, class Second>
struct blend {
  using branches = cx::type_list<First, Second>;

  static consteval cx::checked output(std::span<const cx::shape> in) {
    if (in[0] != in[1]) return cx::refuse("its branches have different shapes");
    return in[0];
  }
  static constexpr cx::refusal check_given(std::span<const cx::shape>, const share& s) {
    if (!(s.of_first >= 0 && s.of_first <= 1)) return cx::refuse("its share is not between 0 and 1");
    return {};
  }
  template <class T>
  static constexpr void forward(std::span<const cx::tensor_view<const T>> in, cx::tensor_view<T> out,
                                cx::weights<const T>, const share& s) {
    for (std::size_t n = 0; n < out.size(); ++n)
      out[n] = static_cast<T>(s.of_first) * in[0][n] + static_cast<T>(1 - s.of_first) * in[1][n];
  }
  template <class T>
  static constexpr void backward(std::span<const cx::tensor_view<const T>>, cx::tensor_view<const T>,
                                 cx::weights<const T>, cx::tensor_view<const T> out_gradient,
                                 std::span<const cx::tensor_view<T>> in_gradient, cx::weights<T>, const share& s) {
    for (std::size_t n = 0; n < out_gradient.size(); ++n) {
      if (in_gradient[0].size() != 0) in_gradient[0][n] += static_cast<T>(s.of_first) * out_gradient[n];
      if (in_gradient[1].size() != 0) in_gradient[1][n] += static_cast<T>(1 - s.of_first) * out_gradient[n];
    }
  }
};

}  // namespace words

namespace cx = convexpr;

namespace {

using cx::graph::gcn;
using net = cx::network<cx::input<5, 3>, words::sparse_dense<7>, cx::dropout<0.5f>,
                        words::blend<cx::branch<gcn<6, cx::takes<"near">>>, cx::branch<gcn<6, cx::takes<"far">>>>,
                        cx::tanh, gcn<2, cx::graph::with_bias, cx::takes<"far">>>;
static_assert(net::output == cx::shape{5, 2});

inline constexpr cx::graph::undirected<5, 4> path{{{0, 1}, {1, 2}, {2, 3}, {3, 4}}};
inline constexpr cx::graph::undirected<5, 2> jumps{{{0, 4}, {1, 3, 0.5}}};
constexpr auto near = cx::graph::symmetric_normalized(path);
constexpr auto far = cx::graph::symmetric_normalized(jumps);

const words::features some{{0, 2, 2, 3, 6, 7}, {0, 6, 3, 1, 2, 5, 4}};

struct sample {
  cx::parameters<net> weights = cx::initialize<net>(cx::he_normal{}, cx::seed{3});
  cx::tensor<float, net::input> x;

  sample() {
    for (std::size_t n = 0; n < x.size(); ++n) x[n] = static_cast<float>(n % 5) / 3 - 0.4f;
  }
};

// The sentence of a call that is refused before it runs.
template <class Call>
std::string refusal_of(const Call& call) {
  try {
    call();
  } catch (const cx::error& e) {
    return e.what();
  }
  return "nothing";
}

}  // namespace

TEST_CASE("things by name and by type") {
  const sample s;
  const words::share third{0.25f};
  const auto expected = cx::evaluate<net>(s.weights, s.x, cx::given<"near">(near), cx::given<"far">(far), some, third);

  // worked layer by layer
  using first = cx::network<cx::input<5, 3>, words::sparse_dense<7>>;
  using second = cx::network<cx::input<5, 3>, gcn<6>>;
  using third_net = cx::network<cx::input<5, 6>, gcn<2, cx::graph::with_bias>>;
  const float* w = s.weights.values;
  const auto part = [&]<class N>(const N&, std::size_t from) {
    cx::parameters<N> p;
    std::copy_n(w + from, p.count, p.values);
    return p;
  };
  const auto h = cx::evaluate(part(first{}, 0), s.x, some);
  const auto a = cx::evaluate(part(second{}, 21), h, near), b = cx::evaluate(part(second{}, 39), h, far);
  cx::tensor<float, cx::shape{5, 6}> mixed;
  for (std::size_t n = 0; n < mixed.size(); ++n)
    mixed[n] = static_cast<float>(cx::math::tanh(static_cast<double>(0.25f * a[n] + 0.75f * b[n])));
  const auto worked = cx::evaluate(part(third_net{}, 57), mixed, far);
  for (std::size_t n = 0; n < worked.size(); ++n) CHECK(expected[n] == doctest::Approx(worked[n]).epsilon(1e-6));

  cx::model<net> model(s.weights), shared(s.weights, cx::threads{cx::has_threads ? 3u : 1u, true});
  auto call = model.bind(third, some, cx::given<"far">(far), cx::given<"near">(near));
  const auto y = call(s.x);
  for (std::size_t n = 0; n < y.size(); ++n) CHECK(y[n] == doctest::Approx(expected[n]).epsilon(1e-5));
  static_assert(noexcept(call(s.x)));
  CHECK(model(s.x, cx::given<"near">(near), cx::given<"far">(far), some, third) == y);
  CHECK(shared(s.x, some, cx::given<"near">(near), cx::given<"far">(far), third) == y);
  CHECK(call(std::array{s.x, s.x})[1] == y);
  // what is temporary is kept by the call
  auto keeping =
      model.bind(words::share{0.25f}, words::features(some), cx::given<"near">(cx::graph::symmetric_normalized(path)),
                 cx::given<"far">(cx::graph::symmetric_normalized(jumps)));
  CHECK(keeping(s.x) == y);
  // the names decide
  CHECK(model(s.x, cx::given<"near">(far), cx::given<"far">(near), some, third) != y);

  cx::tensor<float, net::output> into;
  cx::evaluate<net>(s.weights, s.x, into, cx::given<"near">(near), cx::given<"far">(far), some, third);
  CHECK(into == expected);
}

TEST_CASE("gradients of what takes things") {
  const sample s;
  cx::parameters<net, double> weights;
  for (std::size_t n = 0; n < weights.count; ++n) weights.values[n] = static_cast<double>(s.weights.values[n]);
  cx::tensor<double, net::input> x;
  for (std::size_t n = 0; n < x.size(); ++n) x[n] = static_cast<double>(s.x[n]);
  const words::share third{0.25f};
  const auto sum_of_squares = [](cx::tensor_view<const double> y, cx::tensor_view<double> gradient) {
    double sum = 0;
    for (std::size_t n = 0; n < y.size(); ++n) {
      sum += y[n] * y[n];
      gradient[n] = 2 * y[n];
    }
    return sum;
  };
  const auto pass = [&] {
    return cx::backpropagate(weights, x, sum_of_squares, cx::given<"near">(near), some, cx::given<"far">(far), third);
  };
  const auto gradient = pass().gradient;
  for (std::size_t n = 0; n < weights.count; ++n) {
    const double kept = weights.values[n], step = 1e-5;
    weights.values[n] = kept + step;
    const double above = pass().loss;
    weights.values[n] = kept - step;
    const double below = pass().loss;
    weights.values[n] = kept;
    CHECK(gradient.values[n] == doctest::Approx((above - below) / (2 * step)).epsilon(1e-6));
  }
}

TEST_CASE("each thing is checked by who takes it") {
  const sample s;
  cx::model<net> model(s.weights);
  const auto bind = [&](const auto& n, const auto& f, const words::features& x, float part) {
    return refusal_of([&] { model.bind(cx::given<"near">(n), cx::given<"far">(f), x, words::share{part}); });
  };
  constexpr cx::graph::undirected<4, 1> small{{{0, 1}}};
  const auto four = cx::graph::symmetric_normalized(small);
  CHECK(bind(near, far, some, 0.5f) == "nothing");
  CHECK(bind(four, far, some, 0.5f)
            .find("(gcn<6, takes<\"near\">>) cannot take what it is given: its matrix has 4 rows") !=
        std::string::npos);
  CHECK(bind(near, four, some, 0.5f).find("takes<\"far\">") != std::string::npos);
  CHECK(bind(near, far, {{0, 1, 1, 1, 1, 1}, {7}}, 0.5f).find("it has no word 7") != std::string::npos);
  CHECK(bind(near, far, some, 2).find("its share is not between 0 and 1") != std::string::npos);
  CHECK(refusal_of([&] {
          cx::evaluate<net>(s.weights, s.x, cx::given<"near">(near), cx::given<"far">(four), some, words::share{});
        }).find("its matrix has 4 rows") != std::string::npos);
}
