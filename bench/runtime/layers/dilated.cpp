// SPDX-License-Identifier: BSL-1.0
// Dilated 3x3 convolutions.
#include "../harness/convolution.hpp"

namespace {

using bench::convolution;
using bench::layer_row;

const bench::listed rows[] = {
    layer_row<convolution{.channels = 256, .extent = 64, .filters = 256, .kernel = 3, .padding = 2, .dilation = 2}>(
        "dilated", "dilated.d2"),
    layer_row<convolution{.channels = 256, .extent = 64, .filters = 256, .kernel = 3, .padding = 4, .dilation = 4}>(
        "dilated", "dilated.d4"),
};

}  // namespace
