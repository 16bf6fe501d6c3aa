// SPDX-License-Identifier: BSL-1.0
// DeepLab-LargeFOV (VGG16, 321): Chen et al. 2015, table 2: 20.5 M parameters, field of view 224
// Written by tools/zoo_tables.py.
#pragma once
#include <zoo/table.hpp>

// clang-format off
namespace tables {

inline constexpr expected_layer deeplab_largefov_layers[] = {
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
    {"fc6", {41, 41, 1024}, 4719616, 7931953152},
    {"fc7", {41, 41, 1024}, 1049600, 1762656256},
    {"fc8", {41, 41, 21}, 21525, 36148224},
};

inline constexpr table deeplab_largefov = {
    "DeepLab-LargeFOV (VGG16, 321)", {321, 321, 3}, {41, 41, 21},
    20505429, 50928085696, deeplab_largefov_layers, {}};

}  // namespace tables
// clang-format on
