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
      for (std::size_t c = 0; c < channels; ++c) {
        const std::size_t first = c - std::min(c, (Size - 1) / 2), last = std::min(channels - 1, c + Size / 2);
        double energy = 0;
        for (std::size_t j = first; j <= last; ++j)
          energy += static_cast<double>(in[start + j]) * static_cast<double>(in[start + j]);
        out[start + c] = static_cast<T>(static_cast<double>(in[start + c]) /
                                        math::pow(bias + alpha / static_cast<double>(Size) * energy, beta));
      }
  }
};

}  // namespace convexpr
