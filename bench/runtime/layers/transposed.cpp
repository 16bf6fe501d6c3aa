// SPDX-License-Identifier: BSL-1.0
// Transposed convolutions of generators and of a segmentation head.
#include "../harness/convolution.hpp"

namespace {

using bench::convolution;
using bench::layer_row;

const bench::listed rows[] = {
    layer_row<convolution{
        .channels = 1024, .extent = 4, .filters = 512, .kernel = 4, .stride = 2, .padding = 1, .transposed = true}>(
        "transposed", "dcgan.1024-512"),
    layer_row<convolution{
        .channels = 512, .extent = 8, .filters = 256, .kernel = 4, .stride = 2, .padding = 1, .transposed = true}>(
        "transposed", "dcgan.512-256"),
    layer_row<convolution{
        .channels = 128, .extent = 16, .filters = 64, .kernel = 4, .stride = 2, .padding = 1, .transposed = true}>(
        "transposed", "dcgan.128-64"),
    layer_row<convolution{
        .channels = 64, .extent = 32, .filters = 3, .kernel = 4, .stride = 2, .padding = 1, .transposed = true}>(
        "transposed", "dcgan.64-3"),
    layer_row<convolution{
        .channels = 21, .extent = 28, .filters = 21, .kernel = 16, .stride = 8, .padding = 4, .transposed = true}>(
        "transposed", "fcn.up8"),
};

}  // namespace
