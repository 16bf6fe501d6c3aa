// SPDX-License-Identifier: BSL-1.0
// Activations: a function of one number, applied to every element; in, out {...}.
// Each is one entry: value(x); its derivative dy/dx, by what it needs to be known: slope_by_input(x), slope_by_output(y)
// or slope(x, y) with y = value(x); and the form by which kernels know it (optional).
// At infinities each gives what its formula gives, which is what PyTorch gives: x times a share that is 0 there is NaN
// (gelu, silu, hard_swish and mish at -inf), and so is inf / inf (softsign). A NaN stays one.
// Where a function has a bare name and takes constants, the bare name has the usual ones and name_with<...> takes
// others: elu, elu_with<0.5>.
#pragma once
#include <convexpr/core/concepts.hpp>
#include <convexpr/core/math.hpp>
#include <convexpr/layers/operation.hpp>

#include <array>
#include <cstddef>

namespace convexpr {

namespace detail {

template <class Function>
struct activation {
  static constexpr bool in_place = true;
  static consteval checked output(const shape& in) { return in; }
  static consteval operation work(const shape& in) {
    operation o = elementwise(operation_kind::activation, in);
    if constexpr (requires { Function::form; })
      o.activation = Function::form;
    else
      o.kind = operation_kind::reference;
    return o;
  }

  template <class T>
  static constexpr void forward(tensor_view<const T> in, tensor_view<T> out) {
    const std::size_t count = in.size();
    const T* const x = in.data();
    T* const y = out.data();
    for (std::size_t n = 0; n < count; ++n) y[n] = static_cast<T>(Function::value(static_cast<double>(x[n])));
  }
  static constexpr bool needs_input = !requires { Function::slope_by_output(0.0); };
  static constexpr bool needs_output = !requires { Function::slope_by_input(0.0); };
  static constexpr forward_values backward_reads{needs_input, needs_output};
  template <class T>
  static constexpr void backward(tensor_view<const T> in, tensor_view<const T> out, weights<const T>,
                                 tensor_view<const T> out_gradient, tensor_view<T> in_gradient, weights<T>) {
    const std::size_t count = in_gradient.size();
    [[maybe_unused]] const T *const x = in.data(), *const y = out.data();
    const T* const y_gradient = out_gradient.data();
    T* const x_gradient = in_gradient.data();
    for (std::size_t n = 0; n < count; ++n) {
      double slope = 0;
      if constexpr (!needs_input)
        slope = Function::slope_by_output(static_cast<double>(y[n]));
      else if constexpr (!needs_output)
        slope = Function::slope_by_input(static_cast<double>(x[n]));
      else
        slope = Function::slope(static_cast<double>(x[n]), static_cast<double>(y[n]));
      x_gradient[n] += y_gradient[n] * static_cast<T>(slope);
    }
  }
};

constexpr double logistic(double x) {
  if (x < 0) {
    const double e = math::exp(x);
    return e / (1 + e);
  }
  return 1 / (1 + math::exp(-x));
}
// log(1 + e^x) without overflow
constexpr double log1p_exp(double x) { return x > 0 ? x + math::log1p(math::exp(-x)) : math::log1p(math::exp(x)); }
constexpr double clamp(double x, double low, double high) { return x < low ? low : x > high ? high : x; }
constexpr double normal_distribution(double x) { return 0.5 * math::erfc(x * -0.7071067811865476); }
constexpr double normal_density(double x) { return 0.3989422804014327 * math::exp(-0.5 * x * x); }

}  // namespace detail

// max(0, x)
struct relu : detail::activation<relu> {
  static constexpr curve form{curve_kind::leaky_relu, 0};
  static constexpr double value(double x) { return x < 0 ? 0 : x; }
  static constexpr double slope_by_output(double y) { return y > 0 ? 1 : 0; }
};

// min(max(0, x), 6)
struct relu6 : detail::activation<relu6> {
  static constexpr curve form{curve_kind::clip, 0, 6};
  static constexpr double value(double x) { return detail::clamp(x, 0, 6); }
  static constexpr double slope_by_output(double y) { return y > 0 && y < 6 ? 1 : 0; }
};

// x, or Slope x where x < 0; leaky_relu<0> is relu, at -inf too
template <auto Slope = 0.01>
struct leaky_relu : detail::activation<leaky_relu<Slope>> {
  static constexpr curve form{curve_kind::leaky_relu, static_cast<float>(Slope)};
  static constexpr double value(double x) { return !(x < 0) ? x : Slope == 0 ? 0 : static_cast<double>(Slope) * x; }
  static constexpr double slope_by_input(double x) { return x > 0 ? 1 : static_cast<double>(Slope); }
};

// x, or Alpha (e^x - 1) where x < 0                                     Clevert, Unterthiner & Hochreiter 2016
template <auto Alpha>
struct elu_with : detail::activation<elu_with<Alpha>> {
  static constexpr curve form{curve_kind::elu, static_cast<float>(Alpha)};
  static constexpr double value(double x) { return x < 0 ? static_cast<double>(Alpha) * math::expm1(x) : x; }
  static constexpr double slope(double x, double y) { return x > 0 ? 1 : y + static_cast<double>(Alpha); }
};
struct elu : elu_with<1.0> {};

// scale x, or scale alpha (e^x - 1) where x < 0, with the constants that keep mean 0 and variance 1
// Klambauer et al., Self-normalizing neural networks, 2017
struct selu : detail::activation<selu> {
  static constexpr curve form{curve_kind::selu};
  static constexpr double alpha = 1.6732632423543772848, scale = 1.0507009873554804934;
  static constexpr double value(double x) { return x < 0 ? scale * alpha * math::expm1(x) : scale * x; }
  static constexpr double slope(double x, double y) { return x > 0 ? scale : y + scale * alpha; }
};

// x, or Alpha (e^(x/Alpha) - 1) where x < 0                             Barron 2017
template <auto Alpha>
struct celu_with : detail::activation<celu_with<Alpha>> {
  static constexpr curve form{curve_kind::celu, static_cast<float>(Alpha)};
  static constexpr double alpha = static_cast<double>(Alpha);
  static consteval checked output(const shape& in) {
    if (alpha == 0) return refuse("its alpha is 0");  // x is divided by it
    return in;
  }
  static constexpr double value(double x) { return x < 0 ? alpha * math::expm1(x / alpha) : x; }
  static constexpr double slope(double x, double y) { return x > 0 ? 1 : y / alpha + 1; }
};
struct celu : celu_with<1.0> {};

// x Phi(x), Phi the normal distribution                                  Hendrycks & Gimpel 2016
struct gelu : detail::activation<gelu> {
  static constexpr curve form{curve_kind::gelu};
  static constexpr double value(double x) { return x * detail::normal_distribution(x); }
  static constexpr double slope_by_input(double x) {
    return detail::normal_distribution(x) + x * detail::normal_density(x);
  }
};
// gelu's usual approximation: x/2 (1 + tanh(u)), u = sqrt(2/pi) (x + 0.044715 x^3), which is x sigmoid(2u)
struct gelu_tanh : detail::activation<gelu_tanh> {
  static constexpr curve form{curve_kind::gelu_tanh};
  static constexpr double share(double x) {
    return detail::logistic(2 * 0.7978845608028654 * (x + 0.044715 * x * x * x));
  }
  static constexpr double value(double x) { return x * share(x); }
  static constexpr double slope_by_input(double x) {
    const double s = share(x);
    return s + x * s * (1 - s) * 2 * 0.7978845608028654 * (1 + 3 * 0.044715 * x * x);
  }
};

// 1 / (1 + e^-x)
struct sigmoid : detail::activation<sigmoid> {
  static constexpr curve form{curve_kind::sigmoid};
  static constexpr double value(double x) { return detail::logistic(x); }
  static constexpr double slope_by_output(double y) { return y * (1 - y); }
};

// x sigmoid(x)                                                           also called swish
struct silu : detail::activation<silu> {
  static constexpr curve form{curve_kind::silu};
  static constexpr double value(double x) { return x * detail::logistic(x); }
  static constexpr double slope(double x, double y) { return y + detail::logistic(x) * (1 - y); }
};

// clip(x/6 + 1/2, 0, 1); others' constants by hard_sigmoid_with<scale, offset> (ONNX's default is 0.2, 0.5)
template <auto Scale, auto Offset>
struct hard_sigmoid_with : detail::activation<hard_sigmoid_with<Scale, Offset>> {
  static constexpr curve form{curve_kind::hard_sigmoid, static_cast<float>(Scale), static_cast<float>(Offset)};
  static constexpr double scale = static_cast<double>(Scale), offset = static_cast<double>(Offset);
  static constexpr double value(double x) { return detail::clamp(scale * x + offset, 0, 1); }
  static constexpr double slope_by_output(double y) { return y > 0 && y < 1 ? scale : 0; }
};
struct hard_sigmoid : hard_sigmoid_with<1.0 / 6, 0.5> {};

// x clip(x/6 + 1/2, 0, 1)                                                Howard et al., MobileNetV3, 2019
struct hard_swish : detail::activation<hard_swish> {
  static constexpr curve form{curve_kind::hard_swish};
  static constexpr double value(double x) { return x * detail::clamp(x / 6 + 0.5, 0, 1); }
  static constexpr double slope_by_input(double x) { return x <= -3 ? 0 : x >= 3 ? 1 : x / 3 + 0.5; }
};

struct tanh : detail::activation<tanh> {
  static constexpr curve form{curve_kind::tanh};
  static constexpr double value(double x) { return math::tanh(x); }
  static constexpr double slope_by_output(double y) { return 1 - y * y; }
};

// log(1 + e^(Beta x)) / Beta
template <auto Beta>
struct softplus_with : detail::activation<softplus_with<Beta>> {
  static constexpr curve form{curve_kind::softplus, static_cast<float>(Beta)};
  static constexpr double beta = static_cast<double>(Beta);
  static consteval checked output(const shape& in) {
    if (beta == 0) return refuse("its beta is 0");  // the logarithm is divided by it
    return in;
  }
  static constexpr double value(double x) { return detail::log1p_exp(beta * x) / beta; }
  static constexpr double slope_by_input(double x) { return detail::logistic(beta * x); }
};
struct softplus : softplus_with<1.0> {};

// x / (1 + |x|)
struct softsign : detail::activation<softsign> {
  static constexpr curve form{curve_kind::softsign};
  static constexpr double value(double x) { return x / (1 + (x < 0 ? -x : x)); }
  static constexpr double slope_by_output(double y) {
    const double r = 1 - (y < 0 ? -y : y);
    return r * r;
  }
};

// x tanh(softplus(x))                                                    Misra 2019
struct mish : detail::activation<mish> {
  static constexpr curve form{curve_kind::mish};
  static constexpr double value(double x) { return x * math::tanh(detail::log1p_exp(x)); }
  static constexpr double slope_by_input(double x) {
    const double t = math::tanh(detail::log1p_exp(x));
    return t + x * (1 - t * t) * detail::logistic(x);
  }
};

// min(max(x, Low), High)
template <auto Low, auto High>
struct clip : detail::activation<clip<Low, High>> {
  static constexpr curve form{curve_kind::clip, static_cast<float>(Low), static_cast<float>(High)};
  static constexpr double low = static_cast<double>(Low), high = static_cast<double>(High);
  static consteval checked output(const shape& in) {
    if (!(low <= high)) return refuse("its lower bound is above its upper bound");
    return in;
  }
  static constexpr double value(double x) { return detail::clamp(x, low, high); }
  static constexpr double slope_by_output(double y) { return y > low && y < high ? 1 : 0; }
};

// x, or weight(c) x where x < 0: a learned slope for each channel, 1/4 at first             He et al. 2015
struct prelu {
  static constexpr bool in_place = true;
  static consteval checked output(const shape& in) { return in; }
  static consteval auto parameters(const shape& in) {
    return std::array{constant_parameter("weight", {in.channels()}, 0.25, per_channel)};
  }

  template <class T>
  static constexpr void forward(tensor_view<const T> in, tensor_view<T> out, weights<const T> weight) {
    const std::size_t channels = in.extents.channels();
    for (std::size_t n = 0; n < in.size(); ++n) out[n] = in[n] < T{} ? weight[0][n % channels] * in[n] : in[n];
  }
  static constexpr forward_values backward_reads{.output = false};
  // in' += out', or weight out' where in < 0, and weight' += in out' there
  template <class T>
  static constexpr void backward(tensor_view<const T> in, tensor_view<const T>, weights<const T> weight,
                                 tensor_view<const T> out_gradient, tensor_view<T> in_gradient,
                                 weights<T> weight_gradient) {
    const std::size_t channels = in.extents.channels();
    for (std::size_t n = 0; n < in.size(); ++n) {
      const bool is_below = in[n] < T{};
      if (is_below) weight_gradient[0][n % channels] += in[n] * out_gradient[n];
      if (in_gradient.size() != 0)
        in_gradient[n] += is_below ? weight[0][n % channels] * out_gradient[n] : out_gradient[n];
    }
  }
};

}  // namespace convexpr
