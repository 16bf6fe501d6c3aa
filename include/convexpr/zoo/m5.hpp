// SPDX-License-Identifier: BSL-1.0
// M5: spoken words from raw samples, one axis all the way.
//   m5  {8000, 1} one second at 8 kHz -> {35} log-probabilities   26,915 parameters
// Dai et al., Very deep convolutional neural networks for raw waveforms, 2017, in the width of PyTorch's speech
// commands tutorial.
// Another number of words: m5_for<10>; another head: m5_features.
#pragma once
#include <convexpr/convexpr.hpp>
#include <convexpr/zoo/names.hpp>

#include <cstddef>

namespace convexpr::zoo {

template <std::size_t Number, std::size_t Channels, auto... Options>
using m5_stage =
    sequence<as<joined<"conv", number<Number>>, conv<Channels, Options...>>,
             as<joined<"bn", number<Number>>, batch_norm>, relu, as<joined<"pool", number<Number>>, max_pool<4>>>;

using m5_features = sequence<m5_stage<1, 32, kernel<80>, stride<16>>, m5_stage<2, 32, kernel<3>>,
                             m5_stage<3, 64, kernel<3>>, m5_stage<4, 64, kernel<3>>>;
template <std::size_t Classes>
using m5_for = network<input<8000, 1>, m5_features, as<"avg_pool1d", adaptive_avg_pool<1>>, as<"flatten", flatten>,
                       as<"fc1", dense<Classes>>, log_softmax>;
using m5 = m5_for<35>;

}  // namespace convexpr::zoo
