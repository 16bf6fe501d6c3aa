// SPDX-License-Identifier: BSL-1.0
// What a model promises beside its numbers: one allocation, none in a call; the same bits from any number of threads;
// batches, several outputs, a form without heap, a context handed through.
#include <vector>

#include "agree.hpp"
#include "counting_allocator.hpp"

namespace own {

// A layer that only its user knows, by its reference loop nest.
struct half {
  static consteval cx::checked output(const cx::shape& in) { return in; }
  template <class T>
  static constexpr void forward(cx::tensor_view<const T> in, cx::tensor_view<T> out) {
    for (std::size_t n = 0; n < in.size(); ++n) out[n] = in[n] / 2;
  }
};
// The same with a fast form that wants room.
struct fast_half : half {
  static constexpr std::size_t compute_scratch(const cx::shape& in) { return in.size(); }
  static void compute(cx::tensor_view<const float> in, cx::tensor_view<float> out, cx::weights<const float>,
                      float* scratch) noexcept {
    for (std::size_t n = 0; n < in.size(); ++n) scratch[n] = in[n] / 2;
    std::copy_n(scratch, in.size(), out.data());
    ++calls;
  }
  static inline int calls = 0;
};

// A fast form alone: a model runs it, evaluate cannot.
struct only_fast {
  static consteval cx::checked output(const cx::shape& in) { return in; }
  static void compute(cx::tensor_view<const float> in, cx::tensor_view<float> out, cx::weights<const float>,
                      float*) noexcept {
    for (std::size_t n = 0; n < in.size(); ++n) out[n] = 2 * in[n];
  }
};

// One that is given a factor with the call.
struct scaled {
  static constexpr bool in_place = true;
  static consteval cx::checked output(const cx::shape& in) { return in; }
  static constexpr cx::refusal check_given(const cx::shape&, int factor) {
    return factor == 0 ? cx::refuse("the factor is {}", factor) : cx::refusal{};
  }
  template <class T>
  static constexpr void forward(cx::tensor_view<const T> in, cx::tensor_view<T> out, cx::weights<const T>, int factor) {
    for (std::size_t n = 0; n < in.size(); ++n) out[n] = static_cast<T>(factor) * in[n];
  }
};

}  // namespace own

namespace {

using net = cx::network<cx::input<20, 18, 3>, cx::conv<24, cx::kernel<3>, cx::padding<1>>, cx::relu,
                        cx::residual<cx::conv<24, cx::kernel<3>, cx::padding<1>>, cx::batch_norm>, cx::max_pool<2>,
                        cx::depthwise_conv<cx::kernel<3>>, cx::conv<32>, cx::flatten, cx::dense<10>, cx::softmax>;

using scaling = cx::network<cx::input<3>, cx::relu, own::scaled>;
static_assert(cx::evaluate<scaling>(cx::parameters<scaling>{}, cx::tensor<float, cx::shape{3}>{{1, -2, 3}}, 2) ==
              cx::tensor<float, cx::shape{3}>{{2, 0, 6}});

// Where the program has them.
constexpr cx::threads two_threads{cx::has_threads ? std::size_t{2} : std::size_t{1}};

}  // namespace

TEST_CASE("one allocation when it is built, none in a call") {
  const agree::example<net> e;
  cx::tensor<float, net::output> y;
  std::size_t before = allocations;
  cx::model<net> model(*e.weights);
  CHECK(allocations == before + 1);
  before = allocations;
  y = model(*e.x);
  model.run(e.x->data(), y.data());
  CHECK(allocations == before);
  static_assert(noexcept(model(*e.x)));
}

TEST_CASE("without a heap") {
  const agree::example<net> e;
  const std::size_t before = allocations;
  static cx::static_model<net> model(*e.weights);
  const auto y = model(*e.x);
  CHECK(allocations == before);
  CHECK(y == cx::model<net>(*e.weights)(*e.x));
}

TEST_CASE("the same bits from one thread, two, three and seven" * doctest::skip(!cx::has_threads)) {
  static_assert(net::macs > 1'000'000);  // worth sharing
  const agree::example<net> e;
  const auto y = cx::model<net>(*e.weights)(*e.x);
  for (const std::size_t count : {std::size_t{2}, std::size_t{3}, std::size_t{7}})
    CHECK(cx::model<net>(*e.weights, cx::threads{count})(*e.x) == y);
}

TEST_CASE("a batch is its samples, however many threads") {
  const agree::example<net> e;
  std::vector<cx::tensor<float, net::input>> samples(5, *e.x);
  for (std::size_t n = 0; n < samples.size(); ++n) samples[n][n] += 1;
  for (const cx::threads workers : {cx::threads{1}, two_threads}) {
    cx::model<net> model(*e.weights, workers);
    std::vector<cx::tensor<float, net::output>> results(5);
    model(samples, results);
    for (std::size_t n = 0; n < samples.size(); ++n) CHECK(results[n] == model(samples[n]));
    CHECK(results[0] != results[1]);
  }
}

TEST_CASE("a batch goes through large dense layers together") {
  using large = cx::network<cx::input<5, 5, 3>, cx::conv<24>, cx::relu, cx::flatten, cx::dense<700>, cx::relu,
                            cx::dense<75>, cx::softmax>;
  const agree::example<large> e;
  std::vector<cx::tensor<float, large::input>> samples(17, *e.x);
  for (std::size_t n = 0; n < samples.size(); ++n) samples[n][n] += 1;
  cx::model<large> alone(*e.weights);
  const auto expected = alone(samples);
  for (const std::size_t together : {std::size_t{1}, std::size_t{2}, std::size_t{9}, std::size_t{32}}) {
    cx::model<large> model(*e.weights, two_threads, cx::batch_size{together});
    CHECK(model(samples) == expected);
    CHECK(model(samples[3]) == expected[3]);
  }
  CHECK(alone(std::array{samples[4], samples[5]})[1] == expected[5]);
  CHECK(agree::largest_error<large>() < 5e-6);
}

TEST_CASE("what a model cannot have") {
  const agree::example<net> e;
  const auto build = [&](cx::threads workers, cx::batch_size samples = {}) {
    cx::model<net>(*e.weights, workers, samples);
  };
  CHECK_THROWS_WITH_AS(build({0}), "model cannot take 0 threads: it has 1 to 4096", cx::error);
  CHECK_THROWS_WITH_AS(build({4097}), "model cannot take 4097 threads: it has 1 to 4096", cx::error);
  CHECK_THROWS_WITH_AS(build({}, {0}), "model cannot take 0 samples at a time: it has 1 to 32", cx::error);
  CHECK_THROWS_WITH_AS(build({}, {33}), "model cannot take 33 samples at a time: it has 1 to 32", cx::error);
  if (!cx::has_threads)
    CHECK_THROWS_WITH_AS(build({2}), "model cannot take 2 threads: the program is compiled without OpenMP (-fopenmp)",
                         cx::error);
}

TEST_CASE("as many results as samples") {
  const agree::example<net> e;
  cx::model<net> model(*e.weights);
  const std::vector<cx::tensor<float, net::input>> samples(3, *e.x);
  std::vector<cx::tensor<float, net::output>> results(2);
  CHECK_THROWS_WITH_AS(model(samples, results),
                       "model cannot take 3 samples and 2 results: there is a result for each sample", cx::error);
  CHECK(results[0] == cx::tensor<float, net::output>{});
  static_assert(noexcept(model(std::array{*e.x, *e.x})));
}

TEST_CASE("a copy has the weights and memory of its own") {
  const agree::example<net> e;
  auto first = std::make_unique<cx::model<net>>(*e.weights);
  const auto y = (*first)(*e.x);
  auto second = first->copy();
  first.reset();
  CHECK(second(*e.x) == y);
}

TEST_CASE("several outputs") {
  using several =
      cx::network<cx::input<6, 6, 4>, cx::conv<8>, cx::tag<"a">, cx::relu, cx::conv<5>,
                  cx::outputs<cx::branch<cx::global_avg_pool>, cx::branch<cx::from<"a">>, cx::branch<>, cx::branch<>>>;
  const agree::example<several> e;
  const auto y = cx::model<several>(*e.weights)(*e.x);
  const auto expected = cx::evaluate<several>(*e.weights, *e.x);
  const auto near = [](const auto& a, const auto& b) { return agree::difference(a.data(), b.data(), a.size()) < 1e-5; };
  CHECK(near(std::get<0>(y), std::get<0>(expected)));
  CHECK(near(std::get<1>(y), std::get<1>(expected)));
  CHECK(near(std::get<2>(y), std::get<2>(expected)));
  CHECK(near(std::get<3>(y), std::get<3>(expected)));
}

TEST_CASE("a user's own layers") {
  using with_own =
      cx::network<cx::input<6, 7, 5>, cx::concat<cx::branch<cx::conv<4>, own::half>, cx::branch<own::fast_half>>,
                  cx::conv<3>, cx::relu>;
  own::fast_half::calls = 0;
  CHECK(agree::largest_error<with_own>() < 2e-6);
  CHECK(own::fast_half::calls == 2);
}

TEST_CASE("a layer without forward runs by its compute") {
  using alone = cx::network<cx::input<3>, own::only_fast>;
  cx::model<alone> model(cx::parameters<alone>{});
  CHECK(model(cx::tensor<float, alone::input>{{1, -2, 3}}) == cx::tensor<float, alone::output>{{2, -4, 6}});
}

TEST_CASE("a call with what it is given, checked when it is bound") {
  const cx::parameters<scaling> none;
  const cx::tensor<float, cx::shape{3}> x{{1, -2, 3}}, tripled{{3, 0, 9}};
  constexpr const char* zero = "layer 2 (scaled) cannot take what it is given: the factor is 0";
  CHECK_THROWS_WITH_AS(cx::evaluate<scaling>(none, x, 0), zero, cx::error);
  cx::model<scaling> model(none);
  CHECK_THROWS_WITH_AS(model.bind(0), zero, cx::error);
  CHECK_THROWS_WITH_AS(model(x, 0), zero, cx::error);
  CHECK(model(x, 3) == tripled);

  auto call = model.bind(3);
  cx::tensor<float, cx::shape{3}> y;
  const std::vector samples(2, x);
  std::vector results(2, y);
  const std::size_t before = allocations;
  CHECK(call(x) == tripled);
  call.run(x.data(), y.data());
  call(samples, results);
  CHECK(allocations == before);
  CHECK(y == tripled);
  CHECK(results[1] == tripled);
  static_assert(noexcept(call(x)) && noexcept(call.run(x.data(), y.data())) && noexcept(call(std::array{x})));
  static_assert(!noexcept(model(x, 3)) && !noexcept(call(samples, results)));
}
