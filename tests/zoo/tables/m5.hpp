// SPDX-License-Identifier: BSL-1.0
// M5 (1-D audio): Dai et al. 2017 as in the PyTorch speech-commands tutorial: 26,915 parameters
// Written by tools/zoo_tables.py.
#pragma once
#include <zoo/table.hpp>

// clang-format off
namespace tables {

inline constexpr expected_layer m5_layers[] = {
    {"conv1", {496, 32}, 2592, 1269760},
    {"bn1", {496, 32}, 64, 0},
    {"pool1", {124, 32}, 0, 0},
    {"conv2", {122, 32}, 3104, 374784},
    {"bn2", {122, 32}, 64, 0},
    {"pool2", {30, 32}, 0, 0},
    {"conv3", {28, 64}, 6208, 172032},
    {"bn3", {28, 64}, 128, 0},
    {"pool3", {7, 64}, 0, 0},
    {"conv4", {5, 64}, 12352, 61440},
    {"bn4", {5, 64}, 128, 0},
    {"pool4", {1, 64}, 0, 0},
    {"avg_pool1d", {1, 64}, 0, 0},
    {"flatten", {64}, 0, 0},
    {"fc1", {35}, 2275, 2240},
};

inline constexpr expected_field m5_fields[] = {
    {"conv1", 80, 16, 40},
    {"pool1", 128, 64, 64},
    {"conv2", 256, 64, 128},
    {"pool2", 448, 256, 224},
    {"conv3", 960, 256, 480},
    {"pool3", 1728, 1024, 864},
    {"conv4", 3776, 1024, 1888},
    {"pool4", 6848, 4096, 3424},
};

inline constexpr table m5 = {
    "M5 (1-D audio)", {8000, 1}, {35},
    26915, 1880256, m5_layers, m5_fields};

}  // namespace tables
// clang-format on
