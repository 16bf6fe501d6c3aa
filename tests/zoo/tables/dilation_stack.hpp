// SPDX-License-Identifier: BSL-1.0
// WaveNet dilation stack (k=2, d=1..512): van den Oord et al. 2016: receptive field 1024 a stack
// Written by tools/zoo_tables.py.
#pragma once
#include <zoo/table.hpp>

// clang-format off
namespace tables {

inline constexpr expected_layer dilation_stack_layers[] = {
    {"dilated0", {2047, 1}, 3, 4094},
    {"dilated1", {2045, 1}, 3, 4090},
    {"dilated2", {2041, 1}, 3, 4082},
    {"dilated3", {2033, 1}, 3, 4066},
    {"dilated4", {2017, 1}, 3, 4034},
    {"dilated5", {1985, 1}, 3, 3970},
    {"dilated6", {1921, 1}, 3, 3842},
    {"dilated7", {1793, 1}, 3, 3586},
    {"dilated8", {1537, 1}, 3, 3074},
    {"dilated9", {1025, 1}, 3, 2050},
};

inline constexpr expected_field dilation_stack_fields[] = {
    {"dilated0", 2, 1, 1},
    {"dilated1", 4, 1, 2},
    {"dilated2", 8, 1, 4},
    {"dilated3", 16, 1, 8},
    {"dilated4", 32, 1, 16},
    {"dilated5", 64, 1, 32},
    {"dilated6", 128, 1, 64},
    {"dilated7", 256, 1, 128},
    {"dilated8", 512, 1, 256},
    {"dilated9", 1024, 1, 512},
};

inline constexpr table dilation_stack = {
    "WaveNet dilation stack (k=2, d=1..512)", {2048, 1}, {1025, 1},
    30, 36888, dilation_stack_layers, dilation_stack_fields};

}  // namespace tables
// clang-format on
