// SPDX-License-Identifier: BSL-1.0
// The dilation stack of WaveNet: ten convolutions of two taps whose dilations double see 1024 samples.
//   dilation_stack  {2048, 1} -> {1025, 1}   30 parameters
// van den Oord et al., WaveNet: A generative model for raw audio, 2016, figure 3. Nothing is padded: only samples that
// have a full past come out.
// Other lengths, widths and depths: dilation_stack_for<16000, 32, 8>; in a network of your own: dilated_convolutions.
#pragma once
#include <convexpr/convexpr.hpp>
#include <convexpr/zoo/names.hpp>

#include <cstddef>
#include <utility>

namespace convexpr::zoo {

namespace detail {

template <std::size_t Channels, std::size_t... I>
sequence<as<joined<"dilated", number<I>>, conv<Channels, kernel<2>, dilation<(std::size_t{1} << I)>>>...>
    dilated_convolutions(std::index_sequence<I...>);

}  // namespace detail

template <std::size_t Channels, std::size_t Levels>
using dilated_convolutions = decltype(detail::dilated_convolutions<Channels>(std::make_index_sequence<Levels>{}));

template <std::size_t Samples, std::size_t Channels, std::size_t Levels>
using dilation_stack_for = network<input<Samples, Channels>, dilated_convolutions<Channels, Levels>>;
using dilation_stack = dilation_stack_for<2048, 1, 10>;

}  // namespace convexpr::zoo
