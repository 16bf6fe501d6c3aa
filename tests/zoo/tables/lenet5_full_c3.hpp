// SPDX-License-Identifier: BSL-1.0
// LeNet-5 (full C3, max-pool): common modern form; csinva/gan-vae-pretrained-pytorch lenet.py
// Written by tools/zoo_tables.py.
#pragma once
#include <zoo/table.hpp>

// clang-format off
namespace tables {

inline constexpr expected_layer lenet5_full_c3_layers[] = {
    {"c1", {28, 28, 6}, 156, 117600},
    {"s2", {14, 14, 6}, 0, 0},
    {"c3", {10, 10, 16}, 2416, 240000},
    {"s4", {5, 5, 16}, 0, 0},
    {"c5", {1, 1, 120}, 48120, 48000},
    {"flatten", {120}, 0, 0},
    {"f6", {84}, 10164, 10080},
    {"f7", {10}, 850, 840},
};

inline constexpr table lenet5_full_c3 = {
    "LeNet-5 (full C3, max-pool)", {32, 32, 1}, {10},
    61706, 416520, lenet5_full_c3_layers, {}};

}  // namespace tables
// clang-format on
