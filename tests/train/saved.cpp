// SPDX-License-Identifier: BSL-1.0
// A layer that writes down what its backward pass needs, and reads nothing else of the forward pass.
#include <convexpr/convexpr.hpp>
#include <convexpr/train/backpropagate.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>

namespace cx = convexpr;

namespace {

// The largest channel of each place.
//   in {..., C} -> out {..., 1}: out = max over c of in(c);  saved: which channel that was
struct channel_max {
  static consteval cx::checked output(cx::shape in) {
    in[in.rank - 1] = 1;
    return in;
  }
  static consteval auto saved(const cx::shape& in) {
    return std::array{cx::constant_parameter("which", {in.places()}, 0)};
  }
  template <class T>
  static constexpr std::size_t largest(cx::tensor_view<const T> in, std::size_t place) {
    const std::size_t channels = in.extents.channels();
    std::size_t best = 0;
    for (std::size_t c = 1; c < channels; ++c)
      if (in[place * channels + c] > in[place * channels + best]) best = c;
    return best;
  }

  template <class T>
  static constexpr void forward(cx::tensor_view<const T> in, cx::tensor_view<T> out) {
    for (std::size_t n = 0; n < out.size(); ++n) out[n] = in[n * in.extents.channels() + largest(in, n)];
  }
  template <class T>
  static constexpr void forward_saving(cx::tensor_view<const T> in, cx::tensor_view<T> out, cx::weights<const T>,
                                       cx::weights<T> saved) {
    for (std::size_t n = 0; n < out.size(); ++n) {
      const std::size_t c = largest(in, n);
      saved[0][n] = static_cast<T>(c);
      out[n] = in[n * in.extents.channels() + c];
    }
  }
  static constexpr cx::forward_values backward_reads{.input = false, .output = false};
  template <class T>
  static constexpr void backward(cx::tensor_view<const T> in, cx::tensor_view<const T> out, cx::weights<const T>,
                                 cx::weights<const T> saved, cx::tensor_view<const T> out_gradient,
                                 cx::tensor_view<T> in_gradient, cx::weights<T>) {
    if (in.data() != nullptr || out.data() != nullptr) return;  // nothing to read
    if (in_gradient.size() == 0) return;
    for (std::size_t n = 0; n < out_gradient.size(); ++n)
      in_gradient[n * in.extents.channels() + static_cast<std::size_t>(saved[0][n])] += out_gradient[n];
  }
};

struct half_square {
  template <class T>
  constexpr T operator()(cx::tensor_view<const T> y, cx::tensor_view<T> gradient) const {
    T sum{};
    for (std::size_t n = 0; n < y.size(); ++n) {
      sum += y[n] * y[n] / 2;
      gradient[n] = y[n];
    }
    return sum;
  }
};

using net =
    cx::network<cx::input<4, 3, 2>, cx::conv<5, cx::kernel<2>>, channel_max, cx::conv<3, cx::kernel<2>>, channel_max>;

constexpr auto gradient_of = [](const auto& weights) {
  cx::tensor<double, net::input> x;
  for (std::size_t n = 0; n < x.size(); ++n) x[n] = 0.31 * static_cast<double>(n * 37 % 19) - 2.7;
  return cx::backpropagate(weights, x, half_square{});
};

}  // namespace

TEST_CASE("what forward saves is what backward is given") {
  auto weights = cx::initialize<net, double>(cx::normal{0, 0.7}, cx::seed{11});
  const auto pass = gradient_of(weights);
  constexpr double step = 1e-5;
  for (std::size_t n = 0; n < weights.count; ++n) {
    const double kept = weights.values[n];
    weights.values[n] = kept + step;
    const double up = gradient_of(weights).loss;
    weights.values[n] = kept - step;
    const double down = gradient_of(weights).loss;
    weights.values[n] = kept;
    CHECK(pass.gradient.values[n] == doctest::Approx((up - down) / (2 * step)).epsilon(1e-6).scale(1));
  }
  CHECK(pass.loss > 0);
}

TEST_CASE("the same in a constant expression") {
  constexpr auto weights = cx::initialize<net, double>(cx::normal{0, 0.7}, cx::seed{11});
  constexpr auto pass = gradient_of(weights);
  CHECK(pass.loss == doctest::Approx(gradient_of(weights).loss));
  CHECK(pass.gradient.values[3] == doctest::Approx(gradient_of(weights).gradient.values[3]));
}

// A network that only infers takes no notice.
TEST_CASE("evaluation and models use forward") {
  const auto weights = cx::initialize<net>(cx::normal{0, 0.7}, cx::seed{11});
  cx::tensor<float, net::input> x;
  for (std::size_t n = 0; n < x.size(); ++n) x[n] = 0.31f * static_cast<float>(n * 37 % 19) - 2.7f;
  const auto y = cx::evaluate(weights, x), z = cx::model<net>(weights)(x);
  for (std::size_t n = 0; n < y.size(); ++n) CHECK(z[n] == doctest::Approx(y[n]).epsilon(1e-5));
}
