// SPDX-License-Identifier: BSL-1.0
// ESPCN: super-resolution that works at the low resolution and shuffles channels into pixels at the end.
//   espcn             {17, 17, 1} -> {51, 51, 1}     22,729 parameters   the paper's, tanh
//   espcn_pytorch     {224, 224, 1} -> {672, 672, 1} 59,657              of the PyTorch and ONNX tutorials, relu
//   espcn_transposed  {17, 17, 1} -> {51, 51, 1}     22,721              the paper's with a transposed convolution
// Shi et al., Real-time single image and video super-resolution using an efficient sub-pixel convolutional neural
// network, 2016. That the last is equal to the first: Shi et al., Is the deconvolution layer the same as a
// convolutional layer?, 2016. Another factor or image: espcn_for<4, 90, 160>.
#pragma once
#include <convexpr/convexpr.hpp>

#include <cstddef>

namespace convexpr::zoo {

using espcn_features =
    sequence<as<"conv1", conv<64, kernel<5>, padding<2>>>, tanh, as<"conv2", conv<32, kernel<3>, padding<1>>>, tanh>;

template <std::size_t Factor, std::size_t Height, std::size_t Width>
using espcn_for =
    network<input<Height, Width, 1>, espcn_features, as<"conv3", conv<Factor * Factor, kernel<3>, padding<1>>>,
            as<"shuffle", pixel_shuffle<Factor>>>;
using espcn = espcn_for<3, 17, 17>;

template <std::size_t Factor, std::size_t Height, std::size_t Width>
using espcn_pytorch_for =
    network<input<Height, Width, 1>, as<"conv1", conv<64, kernel<5>, padding<2>>>, relu,
            as<"conv2", conv<64, kernel<3>, padding<1>>>, relu, as<"conv3", conv<32, kernel<3>, padding<1>>>, relu,
            as<"conv4", conv<Factor * Factor, kernel<3>, padding<1>>>, as<"shuffle", pixel_shuffle<Factor>>>;
using espcn_pytorch = espcn_pytorch_for<3, 224, 224>;

template <std::size_t Factor, std::size_t Height, std::size_t Width>
using espcn_transposed_for =
    network<input<Height, Width, 1>, espcn_features,
            as<"conv3", transposed_conv<1, kernel<3 * Factor>, stride<Factor>, padding<Factor>>>>;
using espcn_transposed = espcn_transposed_for<3, 17, 17>;

// The weights of the transposed convolution that equals a convolution with kernel k, padding p, and a pixel_shuffle<r>
// behind it: kernel k r, stride r, padding r (k - 1 - p). Its tap t + r (k - 1 - u) carries what tap u of filter
// c r^2 + t adds to pixel t of a block. Its bias is that of the r^2 filters of a channel, which must be one.
//   convolution {C r^2, k, k, channels} -> transposed {C, k r, k r, channels}
template <class T>
constexpr void subpixel_to_transposed(tensor_view<const T> convolution, std::size_t r, tensor_view<T> transposed) {
  const std::size_t k = convolution.extents[1], channels = convolution.extents[3];
  for (std::size_t f = 0; f < convolution.extents[0]; ++f) {
    const std::size_t c = f / (r * r), ty = f / r % r, tx = f % r;
    for (std::size_t uy = 0; uy < k; ++uy)
      for (std::size_t ux = 0; ux < k; ++ux)
        for (std::size_t i = 0; i < channels; ++i)
          transposed(c, ty + r * (k - 1 - uy), tx + r * (k - 1 - ux), i) = convolution(f, uy, ux, i);
  }
}

}  // namespace convexpr::zoo
