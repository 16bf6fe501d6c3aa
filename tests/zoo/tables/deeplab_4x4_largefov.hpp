// SPDX-License-Identifier: BSL-1.0
// DeepLab (4x4, d=8) (VGG16, 321): Chen et al. 2015, table 2: 65.1 M parameters, field of view 224
// Written by tools/zoo_tables.py.
#pragma once
#include <zoo/table.hpp>

// clang-format off
namespace tables {

inline constexpr expected_layer deeplab_4x4_largefov_layers[] = {
    {"conv1_1", {321, 321, 64}, 1792, 178054848},
    {"conv1_2", {321, 321, 64}, 36928, 3798503424},
    {"pool1", {161, 161, 64}, 0, 0},
    {"conv2_1", {161, 161, 128}, 73856, 1911103488},
    {"conv2_2", {161, 161, 128}, 147584, 3822206976},
    {"pool2", {81, 81, 128}, 0, 0},
    {"conv3_1", {81, 81, 256}, 295168, 1934917632},
    {"conv3_2", {81, 81, 256}, 590080, 3869835264},
    {"conv3_3", {81, 81, 256}, 590080, 3869835264},
    {"pool3", {41, 41, 256}, 0, 0},
    {"conv4_1", {41, 41, 512}, 1180160, 1982988288},
    {"conv4_2", {41, 41, 512}, 2359808, 3965976576},
    {"conv4_3", {41, 41, 512}, 2359808, 3965976576},
    {"pool4", {41, 41, 512}, 0, 0},
    {"conv5_1", {41, 41, 512}, 2359808, 3965976576},
    {"conv5_2", {41, 41, 512}, 2359808, 3965976576},
    {"conv5_3", {41, 41, 512}, 2359808, 3965976576},
    {"pool5", {41, 41, 512}, 0, 0},
    {"fc6", {41, 41, 4096}, 33558528, 56405000192},
    {"fc7", {41, 41, 4096}, 16781312, 28202500096},
    {"fc8", {41, 41, 21}, 86037, 144592896},
};

inline constexpr table deeplab_4x4_largefov = {
    "DeepLab (4x4, d=8) (VGG16, 321)", {321, 321, 3}, {41, 41, 21},
    65140565, 125949421248, deeplab_4x4_largefov_layers, {}};

}  // namespace tables
// clang-format on
