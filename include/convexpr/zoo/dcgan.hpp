// SPDX-License-Identifier: BSL-1.0
// DCGAN: a generator of images by transposed convolutions, and the discriminator that it is trained against.
//   dcgan_generator      {1, 1, 100} noise -> {64, 64, 3} in (-1, 1)    3,576,704 parameters
//   dcgan_discriminator  {64, 64, 3} -> {1, 1, 1} probability of real   2,765,568
// Radford, Metz & Chintala, Unsupervised representation learning with deep convolutional generative adversarial
// networks, 2016; widths and names of pytorch/examples dcgan.
// Another noise, width or number of image channels: dcgan_generator_for<64, 32, 1>.
#pragma once
#include <convexpr/convexpr.hpp>

#include <cstddef>

namespace convexpr::zoo {

// Doubles an image.
template <std::size_t Channels>
using dcgan_up = sequence<transposed_conv<Channels, kernel<4>, stride<2>, padding<1>, no_bias>, batch_norm, relu>;
template <std::size_t Noise, std::size_t Width, std::size_t Channels>
using dcgan_generator_for =
    network<input<1, 1, Noise>, as<"main", transposed_conv<8 * Width, kernel<4>, no_bias>, batch_norm, relu,
                                   dcgan_up<4 * Width>, dcgan_up<2 * Width>, dcgan_up<Width>,
                                   transposed_conv<Channels, kernel<4>, stride<2>, padding<1>, no_bias>, tanh>>;
using dcgan_generator = dcgan_generator_for<100, 64, 3>;

// Halves an image.
template <std::size_t Channels>
using dcgan_down = sequence<conv<Channels, kernel<4>, stride<2>, padding<1>, no_bias>, batch_norm, leaky_relu<0.2>>;
template <std::size_t Width, std::size_t Channels>
using dcgan_discriminator_for =
    network<input<64, 64, Channels>,
            as<"main", conv<Width, kernel<4>, stride<2>, padding<1>, no_bias>, leaky_relu<0.2>, dcgan_down<2 * Width>,
               dcgan_down<4 * Width>, dcgan_down<8 * Width>, conv<1, kernel<4>, no_bias>, sigmoid>>;
using dcgan_discriminator = dcgan_discriminator_for<64, 3>;

}  // namespace convexpr::zoo
