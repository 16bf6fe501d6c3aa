// SPDX-License-Identifier: BSL-1.0
// AlexNet (227, two groups): BVLC/caffe models/bvlc_alexnet (LRN before pooling)
// Written by tools/zoo_tables.py.
#pragma once
#include <zoo/table.hpp>

// clang-format off
namespace tables {

inline constexpr expected_layer alexnet_two_groups_layers[] = {
    {"conv1", {55, 55, 96}, 34944, 105415200},
    {"norm1", {55, 55, 96}, 0, 0},
    {"pool1", {27, 27, 96}, 0, 0},
    {"conv2", {27, 27, 256}, 307456, 223948800},
    {"norm2", {27, 27, 256}, 0, 0},
    {"pool2", {13, 13, 256}, 0, 0},
    {"conv3", {13, 13, 384}, 885120, 149520384},
    {"conv4", {13, 13, 384}, 663936, 112140288},
    {"conv5", {13, 13, 256}, 442624, 74760192},
    {"pool5", {6, 6, 256}, 0, 0},
    {"flatten", {9216}, 0, 0},
    {"fc6", {4096}, 37752832, 37748736},
    {"fc7", {4096}, 16781312, 16777216},
    {"fc8", {1000}, 4097000, 4096000},
};

inline constexpr expected_field alexnet_two_groups_fields[] = {
    {"conv1", 11, 4, 5.5},
    {"pool1", 19, 8, 9.5},
    {"conv2", 51, 8, 9.5},
    {"pool2", 67, 16, 17.5},
    {"conv3", 99, 16, 17.5},
    {"conv4", 131, 16, 17.5},
    {"conv5", 163, 16, 17.5},
    {"pool5", 195, 32, 33.5},
};

inline constexpr table alexnet_two_groups = {
    "AlexNet (227, two groups)", {227, 227, 3}, {1000},
    60965224, 724406816, alexnet_two_groups_layers, alexnet_two_groups_fields};

}  // namespace tables
// clang-format on
