// SPDX-License-Identifier: BSL-1.0
// 1x1 convolutions: matrix products, some with a stride.
#include "../harness/convolution.hpp"

namespace {

using bench::convolution;
using bench::layer_row;

const bench::listed rows[] = {
    layer_row<convolution{.channels = 64, .extent = 56, .filters = 256, .kernel = 1}>("1x1", "resnet50.p2"),
    layer_row<convolution{.channels = 64, .extent = 56, .filters = 64, .kernel = 1}>("1x1", "resnet50.c3"),
    layer_row<convolution{.channels = 256, .extent = 56, .filters = 64, .kernel = 1}>("1x1", "resnet50.c6"),
    layer_row<convolution{.channels = 256, .extent = 56, .filters = 512, .kernel = 1, .stride = 2}>("1x1",
                                                                                                    "resnet50.p12"),
    layer_row<convolution{.channels = 256, .extent = 56, .filters = 128, .kernel = 1}>("1x1", "resnet50.c13"),
    layer_row<convolution{.channels = 128, .extent = 28, .filters = 512, .kernel = 1}>("1x1", "resnet50.c15"),
    layer_row<convolution{.channels = 512, .extent = 28, .filters = 128, .kernel = 1}>("1x1", "resnet50.c16"),
    layer_row<convolution{.channels = 512, .extent = 28, .filters = 1024, .kernel = 1, .stride = 2}>("1x1",
                                                                                                     "resnet50.p25"),
    layer_row<convolution{.channels = 512, .extent = 28, .filters = 256, .kernel = 1}>("1x1", "resnet50.c26"),
    layer_row<convolution{.channels = 256, .extent = 14, .filters = 1024, .kernel = 1}>("1x1", "resnet50.c28"),
    layer_row<convolution{.channels = 1024, .extent = 14, .filters = 256, .kernel = 1}>("1x1", "resnet50.c29"),
    layer_row<convolution{.channels = 1024, .extent = 14, .filters = 2048, .kernel = 1, .stride = 2}>("1x1",
                                                                                                      "resnet50.p44"),
    layer_row<convolution{.channels = 1024, .extent = 14, .filters = 512, .kernel = 1}>("1x1", "resnet50.c45"),
    layer_row<convolution{.channels = 512, .extent = 7, .filters = 2048, .kernel = 1}>("1x1", "resnet50.c47"),
    layer_row<convolution{.channels = 2048, .extent = 7, .filters = 512, .kernel = 1}>("1x1", "resnet50.c48"),
    layer_row<convolution{.channels = 32, .extent = 112, .filters = 64, .kernel = 1}>("1x1", "mobilenetv1.c3"),
    layer_row<convolution{.channels = 64, .extent = 56, .filters = 128, .kernel = 1}>("1x1", "mobilenetv1.c5"),
    layer_row<convolution{.channels = 128, .extent = 56, .filters = 128, .kernel = 1}>("1x1", "mobilenetv1.c7"),
    layer_row<convolution{.channels = 128, .extent = 28, .filters = 256, .kernel = 1}>("1x1", "mobilenetv1.c9"),
    layer_row<convolution{.channels = 256, .extent = 28, .filters = 256, .kernel = 1}>("1x1", "mobilenetv1.c11"),
    layer_row<convolution{.channels = 256, .extent = 14, .filters = 512, .kernel = 1}>("1x1", "mobilenetv1.c13"),
    layer_row<convolution{.channels = 512, .extent = 14, .filters = 512, .kernel = 1}>("1x1", "mobilenetv1.c15"),
    layer_row<convolution{.channels = 512, .extent = 7, .filters = 1024, .kernel = 1}>("1x1", "mobilenetv1.c25"),
    layer_row<convolution{.channels = 1024, .extent = 7, .filters = 1024, .kernel = 1}>("1x1", "mobilenetv1.c27"),
};

}  // namespace
