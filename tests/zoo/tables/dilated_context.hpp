// SPDX-License-Identifier: BSL-1.0
// Dilated context module (basic, C=21): Yu & Koltun 2016, table 1: receptive fields 3 5 9 17 33 65 67 67
// Written by tools/zoo_tables.py.
#pragma once
#include <zoo/table.hpp>

// clang-format off
namespace tables {

inline constexpr expected_layer dilated_context_layers[] = {
    {"layer1", {64, 64, 21}, 3990, 16257024},
    {"layer2", {64, 64, 21}, 3990, 16257024},
    {"layer3", {64, 64, 21}, 3990, 16257024},
    {"layer4", {64, 64, 21}, 3990, 16257024},
    {"layer5", {64, 64, 21}, 3990, 16257024},
    {"layer6", {64, 64, 21}, 3990, 16257024},
    {"layer7", {64, 64, 21}, 3990, 16257024},
    {"layer8", {64, 64, 21}, 462, 1806336},
};

inline constexpr expected_field dilated_context_fields[] = {
    {"layer1", 3, 1, 0.5},
    {"layer2", 5, 1, 0.5},
    {"layer3", 9, 1, 0.5},
    {"layer4", 17, 1, 0.5},
    {"layer5", 33, 1, 0.5},
    {"layer6", 65, 1, 0.5},
    {"layer7", 67, 1, 0.5},
    {"layer8", 67, 1, 0.5},
};

inline constexpr table dilated_context = {
    "Dilated context module (basic, C=21)", {64, 64, 21}, {64, 64, 21},
    28392, 115605504, dilated_context_layers, dilated_context_fields};

}  // namespace tables
// clang-format on
