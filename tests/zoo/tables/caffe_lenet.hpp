// SPDX-License-Identifier: BSL-1.0
// LeNet (Caffe): BVLC/caffe examples/mnist/lenet.prototxt
// Written by tools/zoo_tables.py.
#pragma once
#include <zoo/table.hpp>

// clang-format off
namespace tables {

inline constexpr expected_layer caffe_lenet_layers[] = {
    {"conv1", {24, 24, 20}, 520, 288000},
    {"pool1", {12, 12, 20}, 0, 0},
    {"conv2", {8, 8, 50}, 25050, 1600000},
    {"pool2", {4, 4, 50}, 0, 0},
    {"flatten", {800}, 0, 0},
    {"ip1", {500}, 400500, 400000},
    {"ip2", {10}, 5010, 5000},
};

inline constexpr table caffe_lenet = {
    "LeNet (Caffe)", {28, 28, 1}, {10},
    431080, 2293000, caffe_lenet_layers, {}};

}  // namespace tables
// clang-format on
