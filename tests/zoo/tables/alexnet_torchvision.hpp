// SPDX-License-Identifier: BSL-1.0
// AlexNet (torchvision): torchvision alexnet: 61,100,840 parameters, 0.71 GMAC
// Written by tools/zoo_tables.py.
#pragma once
#include <zoo/table.hpp>

// clang-format off
namespace tables {

inline constexpr expected_layer alexnet_torchvision_layers[] = {
    {"features.0", {55, 55, 64}, 23296, 70276800},
    {"features.2", {27, 27, 64}, 0, 0},
    {"features.3", {27, 27, 192}, 307392, 223948800},
    {"features.5", {13, 13, 192}, 0, 0},
    {"features.6", {13, 13, 384}, 663936, 112140288},
    {"features.8", {13, 13, 256}, 884992, 149520384},
    {"features.10", {13, 13, 256}, 590080, 99680256},
    {"features.12", {6, 6, 256}, 0, 0},
    {"avgpool", {6, 6, 256}, 0, 0},
    {"flatten", {9216}, 0, 0},
    {"classifier.1", {4096}, 37752832, 37748736},
    {"classifier.4", {4096}, 16781312, 16777216},
    {"classifier.6", {1000}, 4097000, 4096000},
};

inline constexpr expected_field alexnet_torchvision_fields[] = {
    {"features.0", 11, 4, 3.5},
    {"features.2", 19, 8, 7.5},
    {"features.3", 51, 8, 7.5},
    {"features.5", 67, 16, 15.5},
    {"features.6", 99, 16, 15.5},
    {"features.8", 131, 16, 15.5},
    {"features.10", 163, 16, 15.5},
    {"features.12", 195, 32, 31.5},
};

inline constexpr table alexnet_torchvision = {
    "AlexNet (torchvision)", {224, 224, 3}, {1000},
    61100840, 714188480, alexnet_torchvision_layers, alexnet_torchvision_fields};

}  // namespace tables
// clang-format on
