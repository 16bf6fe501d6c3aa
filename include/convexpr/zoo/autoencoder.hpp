// SPDX-License-Identifier: BSL-1.0
// A convolutional autoencoder: an image through 64 numbers and back.
//   autoencoder  {28, 28, 1} -> {28, 28, 1} in (0, 1)   210,369 parameters
// Masci, Meier, Ciresan & Schmidhuber, Stacked convolutional auto-encoders, 2011, for the idea; the layers are a common
// teaching example. The halves are networks of their own: autoencoder_encoder, autoencoder_decoder.
#pragma once
#include <convexpr/convexpr.hpp>

#include <cstddef>

namespace convexpr::zoo {

template <std::size_t Code>
using autoencoder_down = as<"encoder", conv<16, kernel<3>, stride<2>, padding<1>>, relu,
                            conv<32, kernel<3>, stride<2>, padding<1>>, relu, conv<Code, kernel<7>>>;
using autoencoder_up = as<"decoder", transposed_conv<32, kernel<7>>, relu,
                          transposed_conv<16, kernel<3>, stride<2>, padding<1>, output_padding<1>>, relu,
                          transposed_conv<1, kernel<3>, stride<2>, padding<1>, output_padding<1>>, sigmoid>;

// Code numbers stand for an image.
template <std::size_t Code>
using autoencoder_encoder_for = network<input<28, 28, 1>, autoencoder_down<Code>>;
template <std::size_t Code>
using autoencoder_decoder_for = network<input<1, 1, Code>, autoencoder_up>;
template <std::size_t Code>
using autoencoder_for = network<input<28, 28, 1>, autoencoder_down<Code>, autoencoder_up>;

using autoencoder_encoder = autoencoder_encoder_for<64>;
using autoencoder_decoder = autoencoder_decoder_for<64>;
using autoencoder = autoencoder_for<64>;

}  // namespace convexpr::zoo
