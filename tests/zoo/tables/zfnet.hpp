// SPDX-License-Identifier: BSL-1.0
// ZFNet: Zeiler & Fergus 2014, fig. 3
// Written by tools/zoo_tables.py.
#pragma once
#include <zoo/table.hpp>

// clang-format off
namespace tables {

inline constexpr expected_layer zfnet_layers[] = {
    {"conv1", {110, 110, 96}, 14208, 170755200},
    {"pool1", {55, 55, 96}, 0, 0},
    {"conv2", {26, 26, 256}, 614656, 415334400},
    {"pool2", {13, 13, 256}, 0, 0},
    {"conv3", {13, 13, 384}, 885120, 149520384},
    {"conv4", {13, 13, 384}, 1327488, 224280576},
    {"conv5", {13, 13, 256}, 884992, 149520384},
    {"pool5", {6, 6, 256}, 0, 0},
    {"flatten", {9216}, 0, 0},
    {"fc6", {4096}, 37752832, 37748736},
    {"fc7", {4096}, 16781312, 16777216},
    {"fc8", {1000}, 4097000, 4096000},
};

inline constexpr expected_field zfnet_fields[] = {
    {"conv1", 7, 2, 2.5},
    {"pool1", 11, 4, 4.5},
    {"conv2", 27, 8, 12.5},
    {"pool2", 43, 16, 20.5},
    {"conv3", 75, 16, 20.5},
    {"conv4", 107, 16, 20.5},
    {"conv5", 139, 16, 20.5},
    {"pool5", 171, 32, 36.5},
};

inline constexpr table zfnet = {
    "ZFNet", {224, 224, 3}, {1000},
    62357608, 1168032896, zfnet_layers, zfnet_fields};

}  // namespace tables
// clang-format on
