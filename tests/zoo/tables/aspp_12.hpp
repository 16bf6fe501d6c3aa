// SPDX-License-Identifier: BSL-1.0
// DeepLab-v2 ASPP rate 12: Chen et al. 2018 (v2), fig. 7, VGG-16 form
// Written by tools/zoo_tables.py.
#pragma once
#include <zoo/table.hpp>

// clang-format off
namespace tables {

inline constexpr expected_layer aspp_12_layers[] = {
    {"fc6_12", {41, 41, 1024}, 4719616, 7931953152},
    {"fc7_12", {41, 41, 1024}, 1049600, 1762656256},
    {"fc8_12", {41, 41, 21}, 21525, 36148224},
};

inline constexpr table aspp_12 = {
    "DeepLab-v2 ASPP rate 12", {41, 41, 512}, {41, 41, 21},
    5790741, 9730757632, aspp_12_layers, {}};

}  // namespace tables
// clang-format on
