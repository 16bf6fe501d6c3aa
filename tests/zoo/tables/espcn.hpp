// SPDX-License-Identifier: BSL-1.0
// ESPCN x3 (paper): Shi et al. 2016: (5,64)-(3,32)-(3,r^2), 17x17 sub-images
// Written by tools/zoo_tables.py.
#pragma once
#include <zoo/table.hpp>

// clang-format off
namespace tables {

inline constexpr expected_layer espcn_layers[] = {
    {"conv1", {17, 17, 64}, 1664, 462400},
    {"conv2", {17, 17, 32}, 18464, 5326848},
    {"conv3", {17, 17, 9}, 2601, 749088},
    {"shuffle", {51, 51, 1}, 0, 0},
};

inline constexpr table espcn = {
    "ESPCN x3 (paper)", {17, 17, 1}, {51, 51, 1},
    22729, 6538336, espcn_layers, {}};

}  // namespace tables
// clang-format on
