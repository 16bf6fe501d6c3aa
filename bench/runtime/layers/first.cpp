// SPDX-License-Identifier: BSL-1.0
// First layers: few channels, large images.
#include "../harness/convolution.hpp"

namespace {

using bench::convolution;
using bench::layer_row;

const bench::listed rows[] = {
    layer_row<convolution{.channels = 3, .extent = 227, .filters = 96, .kernel = 11, .stride = 4}>("first layers",
                                                                                                   "alexnet.c1"),
    layer_row<convolution{.channels = 3, .extent = 224, .filters = 64, .kernel = 3, .padding = 1}>("first layers",
                                                                                                   "vgg16.c1"),
    layer_row<convolution{.channels = 3, .extent = 224, .filters = 64, .kernel = 7, .stride = 2, .padding = 3}>(
        "first layers", "resnet50.c1"),
    layer_row<convolution{.channels = 3, .extent = 224, .filters = 32, .kernel = 3, .stride = 2, .padding = 1}>(
        "first layers", "mobilenetv1.c1"),
    layer_row<convolution{.channels = 3, .extent = 32, .filters = 32, .kernel = 3, .padding = 1}>("first layers",
                                                                                                  "cifar.c1"),
    layer_row<convolution{.channels = 1, .extent = 28, .filters = 6, .kernel = 5, .padding = 2}>("first layers",
                                                                                                 "lenet.c1"),
};

}  // namespace
