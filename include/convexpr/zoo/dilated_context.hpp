// SPDX-License-Identifier: BSL-1.0
// The context module: dilations that double see 67 x 67 cells without shrinking the image.
//   dilated_context  {64, 64, 21} -> {64, 64, 21}   28,392 parameters
// Yu & Koltun, Multi-scale context aggregation by dilated convolutions, 2016, table 1, basic form.
// For another number of classes: context_module<60> behind any network that scores places.
#pragma once
#include <convexpr/convexpr.hpp>

#include <cstddef>

namespace convexpr::zoo {

template <fixed_text Name, std::size_t Classes, std::size_t Dilation>
using context_layer = sequence<as<Name, conv<Classes, kernel<3>, dilation<Dilation>, padding<Dilation>>>, relu>;

template <std::size_t Classes>
using context_module = sequence<context_layer<"layer1", Classes, 1>, context_layer<"layer2", Classes, 1>,
                                context_layer<"layer3", Classes, 2>, context_layer<"layer4", Classes, 4>,
                                context_layer<"layer5", Classes, 8>, context_layer<"layer6", Classes, 16>,
                                context_layer<"layer7", Classes, 1>, as<"layer8", conv<Classes>>>;
template <std::size_t Classes>
using dilated_context_for = network<input<64, 64, Classes>, context_module<Classes>>;
using dilated_context = dilated_context_for<21>;

}  // namespace convexpr::zoo
