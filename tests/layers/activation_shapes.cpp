// SPDX-License-Identifier: BSL-1.0
// An activation does not look at the shape: every one, over 21 shapes, gives at each place what NumPy gave for that
// number alone. The loop nest is called as evaluate calls it; one shape also goes through evaluate, by the compiler.
#include <layers/references/activations.hpp>

#include <cstddef>
#include <vector>

namespace {

constexpr cx::shape shapes[] = {{1},
                                {2},
                                {15},
                                {16},
                                {17},
                                {61},
                                {1, 1},
                                {1, 31},
                                {31, 1},
                                {7, 9},
                                {1, 1, 1},
                                {5, 4, 3},
                                {4, 5, 16},
                                {1, 7, 2},
                                {7, 1, 33},
                                {1, 1, 1, 1},
                                {2, 3, 4, 5},
                                {3, 1, 2, 17},
                                {2, 2, 2, 2, 3},
                                {1, 2, 1, 3, 2, 5},
                                {257}};

// A case of 30 edge points on its own, of any layer.
template <class Case>
constexpr bool has_points = [] {
  if constexpr (requires { Case::input; })
    return Case::network::input == cx::shape{30};
  else
    return false;
}();

constexpr std::size_t point(std::size_t place, std::size_t size) { return (place * 7 + size) % 30; }

// Within 1e-5, or of numbers too small for a float to hold in full.
constexpr bool close(double result, double expected) {
  const double d = result - expected, e = expected < 0 ? -expected : expected;
  return result == expected || (d < 0 ? -d : d) <= 1e-5 * e + 1e-37;
}

template <class Case>
constexpr bool gives_the_points() {
  using network = cx::with_input<typename Case::network, cx::input<3, 2, 5>>;
  cx::tensor<float, network::input> x;
  for (std::size_t i = 0; i < x.size(); ++i) x[i] = static_cast<float>(Case::input[point(i, x.size())]);
  const auto y = cx::evaluate<network>(cx::parameters<network>{}, x);
  for (std::size_t i = 0; i < x.size(); ++i)
    if (!close(static_cast<double>(y[i]), Case::expected[point(i, x.size())])) return false;
  return true;
}

template <class Layer>
Layer only(const cx::type_list<Layer>*);

template <class Case>
void check_shapes() {
  if constexpr (has_points<Case>) {
    static_assert(gives_the_points<Case>());
    using layer = decltype(only(static_cast<const typename Case::network::layer_types*>(nullptr)));
    for (const cx::shape& shape : shapes) {
      std::vector<float> x(shape.size()), y(shape.size());
      for (std::size_t i = 0; i < x.size(); ++i) x[i] = static_cast<float>(Case::input[point(i, x.size())]);
      layer::forward(cx::tensor_view<const float>(x.data(), shape), cx::tensor_view<float>(y.data(), shape));
      std::size_t right = 0;
      for (std::size_t i = 0; i < y.size(); ++i)
        right += close(static_cast<double>(y[i]), Case::expected[point(i, y.size())]);
      INFO(Case::text << " over " << std::string(cx::text_buffer<64>{}.append(shape).view()));
      CHECK(right == y.size());
    }
  }
}

template <class... Cases>
void check_all(references::cases<Cases...>) {
  static_assert((static_cast<std::size_t>(has_points<Cases>) + ...) >= 30);
  (check_shapes<Cases>(), ...);
}

}  // namespace

TEST_CASE("activations over many shapes") { check_all(references::activations::all{}); }
