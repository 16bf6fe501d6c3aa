// SPDX-License-Identifier: BSL-1.0
// Groups: four channels each (ResNeXt), and two towers (AlexNet).
#include "../harness/convolution.hpp"

namespace {

using bench::convolution;
using bench::layer_row;

const bench::listed rows[] = {
    layer_row<convolution{.channels = 128, .extent = 56, .filters = 128, .kernel = 3, .padding = 1, .groups = 32}>(
        "grouped", "grouped.resnext"),
    layer_row<convolution{.channels = 96, .extent = 27, .filters = 256, .kernel = 5, .padding = 2, .groups = 2}>(
        "grouped", "alexnet.c2g2"),
};

}  // namespace
