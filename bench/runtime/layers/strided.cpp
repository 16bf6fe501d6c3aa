// SPDX-License-Identifier: BSL-1.0
// Convolutions with a stride or a kernel above 3, direct for everybody.
#include "../harness/convolution.hpp"

namespace {

using bench::convolution;
using bench::layer_row;

const bench::listed rows[] = {
    layer_row<convolution{.channels = 96, .extent = 27, .filters = 256, .kernel = 5, .padding = 2}>("strided and 5x5",
                                                                                                    "alexnet.c2"),
    layer_row<convolution{.channels = 128, .extent = 56, .filters = 128, .kernel = 3, .stride = 2, .padding = 1}>(
        "strided and 5x5", "resnet50.c14"),
    layer_row<convolution{.channels = 256, .extent = 28, .filters = 256, .kernel = 3, .stride = 2, .padding = 1}>(
        "strided and 5x5", "resnet50.c27"),
    layer_row<convolution{.channels = 512, .extent = 14, .filters = 512, .kernel = 3, .stride = 2, .padding = 1}>(
        "strided and 5x5", "resnet50.c46"),
    layer_row<convolution{.channels = 6, .extent = 14, .filters = 16, .kernel = 5}>("strided and 5x5", "lenet.c2"),
};

}  // namespace
