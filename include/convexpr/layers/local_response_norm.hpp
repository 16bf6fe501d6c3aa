// SPDX-License-Identifier: BSL-1.0
// local_response_norm<Size>: divides each channel by the energy of its Size neighbours across channels.
//   in {..., C}  ->  out {..., C}
//   out(c) = in(c) / (bias + alpha / Size sum of in(j)^2)^beta, j from c - floor((Size-1)/2) to c + ceil((Size-1)/2)
//   alpha 1e-4, beta 0.75, bias 1 unless given: local_response_norm<5, alpha<5e-4>, bias<2>>
// Krizhevsky, Sutskever & Hinton 2012, section 3.3; the division of alpha by Size is Caffe's, ONNX's and PyTorch's.
#pragma once
#include <convexpr/core/concepts.hpp>
#include <convexpr/core/math.hpp>
#include <convexpr/layers/options.hpp>

#include <algorithm>
#include <cstddef>

namespace convexpr {

template <std::size_t Size, auto... Options>
struct local_response_norm {
  static constexpr option_list given = read_options<Options...>({"alpha", "beta", "bias"});
  static constexpr double alpha = given.real("alpha", 1e-4), beta = given.real("beta", 0.75),
                          bias = given.real("bias", 1);

  static consteval checked output(const shape& in) {
    if (given.error) return given.error;
    if (Size == 0) return refuse("its size is 0");
    if (!(bias > 0)) return refuse("its bias is not above 0");  // zeros would be divided by 0
    if (!(alpha >= 0)) return refuse("its alpha is below 0");   // a large input would give a root of less than 0
    return in;
  }

  template <class T>
  static constexpr void forward(tensor_view<const T> in, tensor_view<T> out) {
    const std::size_t channels = in.extents.channels();
    for (std::size_t start = 0; start < in.size(); start += channels)
      for (std::size_t c = 0; c < channels; ++c)
        out[start + c] = static_cast<T>(static_cast<double>(in[start + c]) / math::pow(divisor(in, start, c), beta));
  }
  static constexpr forward_values backward_reads{.output = false};
  // With d(c) = bias + alpha / Size sum of in(j)^2:
  //   in'(c) += out'(c) d(c)^-beta, in'(j) -= 2 alpha beta / Size in(j) in(c) out'(c) d(c)^-(beta + 1) for its neighbours j
  template <class T>
  static constexpr void backward(tensor_view<const T> in, tensor_view<const T>, weights<const T>,
                                 tensor_view<const T> out_gradient, tensor_view<T> in_gradient, weights<T>) {
    const std::size_t channels = in.extents.channels();
    for (std::size_t start = 0; start < in_gradient.size(); start += channels)
      for (std::size_t c = 0; c < channels; ++c) {
        const double d = divisor(in, start, c);
        const double own = static_cast<double>(out_gradient[start + c]) / math::pow(d, beta);
        const double others =
            2 * alpha * beta / static_cast<double>(Size) * static_cast<double>(in[start + c]) * own / d;
        in_gradient[start + c] += static_cast<T>(own);
        for (std::size_t j = first_neighbour(c); j <= last_neighbour(c, channels); ++j)
          in_gradient[start + j] -= static_cast<T>(others * static_cast<double>(in[start + j]));
      }
  }

 private:
  static constexpr std::size_t first_neighbour(std::size_t c) { return c - std::min(c, (Size - 1) / 2); }
  static constexpr std::size_t last_neighbour(std::size_t c, std::size_t channels) {
    return std::min(channels - 1, c + Size / 2);
  }
  // bias + alpha / Size times the energy around channel c of the place that begins at `start`.
  template <class T>
  static constexpr double divisor(tensor_view<const T> in, std::size_t start, std::size_t c) {
    double energy = 0;
    for (std::size_t j = first_neighbour(c); j <= last_neighbour(c, in.extents.channels()); ++j)
      energy += static_cast<double>(in[start + j]) * static_cast<double>(in[start + j]);
    return bias + alpha / static_cast<double>(Size) * energy;
  }
};

}  // namespace convexpr
