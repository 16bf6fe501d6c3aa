// SPDX-License-Identifier: BSL-1.0
// C3D (Sports-1M): Tran et al. 2015, fig. 3: 3x3x3 convolutions, pool1 1x2x2, fc6 sees 8192 features
// Written by tools/zoo_tables.py.
#pragma once
#include <zoo/table.hpp>

// clang-format off
namespace tables {

inline constexpr expected_layer c3d_layers[] = {
    {"conv1a", {16, 112, 112, 64}, 5248, 1040449536},
    {"pool1", {16, 56, 56, 64}, 0, 0},
    {"conv2a", {16, 56, 56, 128}, 221312, 11098128384},
    {"pool2", {8, 28, 28, 128}, 0, 0},
    {"conv3a", {8, 28, 28, 256}, 884992, 5549064192},
    {"conv3b", {8, 28, 28, 256}, 1769728, 11098128384},
    {"pool3", {4, 14, 14, 256}, 0, 0},
    {"conv4a", {4, 14, 14, 512}, 3539456, 2774532096},
    {"conv4b", {4, 14, 14, 512}, 7078400, 5549064192},
    {"pool4", {2, 7, 7, 512}, 0, 0},
    {"conv5a", {2, 7, 7, 512}, 7078400, 693633024},
    {"conv5b", {2, 7, 7, 512}, 7078400, 693633024},
    {"pool5", {1, 4, 4, 512}, 0, 0},
    {"flatten", {8192}, 0, 0},
    {"fc6", {4096}, 33558528, 33554432},
    {"fc7", {4096}, 16781312, 16777216},
    {"fc8", {487}, 1995239, 1994752},
};

inline constexpr table c3d = {
    "C3D (Sports-1M)", {16, 112, 112, 3}, {487},
    79991015, 38548959232, c3d_layers, {}};

}  // namespace tables
// clang-format on
