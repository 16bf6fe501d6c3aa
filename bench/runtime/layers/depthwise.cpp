// SPDX-License-Identifier: BSL-1.0
// Depthwise convolutions: bound by the caches, not by arithmetic.
#include "../harness/convolution.hpp"

namespace {

using bench::convolution;
using bench::layer_row;

const bench::listed rows[] = {
    layer_row<convolution{.channels = 32, .extent = 112, .filters = 32, .kernel = 3, .padding = 1, .groups = 32}>(
        "depthwise", "mobilenetv1.c2"),
    layer_row<convolution{
        .channels = 64, .extent = 112, .filters = 64, .kernel = 3, .stride = 2, .padding = 1, .groups = 64}>(
        "depthwise", "mobilenetv1.c4"),
    layer_row<convolution{.channels = 128, .extent = 56, .filters = 128, .kernel = 3, .padding = 1, .groups = 128}>(
        "depthwise", "mobilenetv1.c6"),
    layer_row<convolution{
        .channels = 128, .extent = 56, .filters = 128, .kernel = 3, .stride = 2, .padding = 1, .groups = 128}>(
        "depthwise", "mobilenetv1.c8"),
    layer_row<convolution{.channels = 256, .extent = 28, .filters = 256, .kernel = 3, .padding = 1, .groups = 256}>(
        "depthwise", "mobilenetv1.c10"),
    layer_row<convolution{
        .channels = 256, .extent = 28, .filters = 256, .kernel = 3, .stride = 2, .padding = 1, .groups = 256}>(
        "depthwise", "mobilenetv1.c12"),
    layer_row<convolution{.channels = 512, .extent = 14, .filters = 512, .kernel = 3, .padding = 1, .groups = 512}>(
        "depthwise", "mobilenetv1.c14"),
    layer_row<convolution{
        .channels = 512, .extent = 14, .filters = 512, .kernel = 3, .stride = 2, .padding = 1, .groups = 512}>(
        "depthwise", "mobilenetv1.c24"),
    layer_row<convolution{.channels = 1024, .extent = 7, .filters = 1024, .kernel = 3, .padding = 1, .groups = 1024}>(
        "depthwise", "mobilenetv1.c26"),
};

}  // namespace
