// SPDX-License-Identifier: BSL-1.0
// 3x3 convolutions with stride 1, where Winograd pays.
#include "../harness/convolution.hpp"

namespace {

using bench::convolution;
using bench::layer_row;

const bench::listed rows[] = {
    layer_row<convolution{.channels = 256, .extent = 13, .filters = 384, .kernel = 3, .padding = 1}>("3x3",
                                                                                                     "alexnet.c3"),
    layer_row<convolution{.channels = 384, .extent = 13, .filters = 384, .kernel = 3, .padding = 1}>("3x3",
                                                                                                     "alexnet.c4"),
    layer_row<convolution{.channels = 384, .extent = 13, .filters = 256, .kernel = 3, .padding = 1}>("3x3",
                                                                                                     "alexnet.c5"),
    layer_row<convolution{.channels = 64, .extent = 224, .filters = 64, .kernel = 3, .padding = 1}>("3x3", "vgg16.c2"),
    layer_row<convolution{.channels = 64, .extent = 112, .filters = 128, .kernel = 3, .padding = 1}>("3x3", "vgg16.c3"),
    layer_row<convolution{.channels = 128, .extent = 112, .filters = 128, .kernel = 3, .padding = 1}>("3x3",
                                                                                                      "vgg16.c4"),
    layer_row<convolution{.channels = 128, .extent = 56, .filters = 256, .kernel = 3, .padding = 1}>("3x3", "vgg16.c5"),
    layer_row<convolution{.channels = 256, .extent = 56, .filters = 256, .kernel = 3, .padding = 1}>("3x3", "vgg16.c6"),
    layer_row<convolution{.channels = 256, .extent = 28, .filters = 512, .kernel = 3, .padding = 1}>("3x3", "vgg16.c8"),
    layer_row<convolution{.channels = 512, .extent = 28, .filters = 512, .kernel = 3, .padding = 1}>("3x3", "vgg16.c9"),
    layer_row<convolution{.channels = 512, .extent = 14, .filters = 512, .kernel = 3, .padding = 1}>("3x3",
                                                                                                     "vgg16.c11"),
    layer_row<convolution{.channels = 64, .extent = 56, .filters = 64, .kernel = 3, .padding = 1}>("3x3",
                                                                                                   "resnet50.c4"),
    layer_row<convolution{.channels = 128, .extent = 28, .filters = 128, .kernel = 3, .padding = 1}>("3x3",
                                                                                                     "resnet50.c17"),
    layer_row<convolution{.channels = 256, .extent = 14, .filters = 256, .kernel = 3, .padding = 1}>("3x3",
                                                                                                     "resnet50.c30"),
    layer_row<convolution{.channels = 512, .extent = 7, .filters = 512, .kernel = 3, .padding = 1}>("3x3",
                                                                                                    "resnet50.c49"),
    layer_row<convolution{.channels = 32, .extent = 32, .filters = 32, .kernel = 3, .padding = 1}>("3x3", "cifar.c2"),
    layer_row<convolution{.channels = 32, .extent = 16, .filters = 64, .kernel = 3, .padding = 1}>("3x3", "cifar.c3"),
    layer_row<convolution{.channels = 64, .extent = 16, .filters = 64, .kernel = 3, .padding = 1}>("3x3", "cifar.c4"),
    layer_row<convolution{.channels = 64, .extent = 8, .filters = 128, .kernel = 3, .padding = 1}>("3x3", "cifar.c5"),
    layer_row<convolution{.channels = 128, .extent = 8, .filters = 128, .kernel = 3, .padding = 1}>("3x3", "cifar.c6"),
    layer_row<convolution{.channels = 16, .extent = 4, .filters = 16, .kernel = 3, .padding = 1}>("3x3",
                                                                                                  "tinyconv8.c1"),
};

}  // namespace
