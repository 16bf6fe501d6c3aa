// SPDX-License-Identifier: BSL-1.0
// VGG11: Simonyan & Zisserman 2015; torchvision vgg11: 132,863,336
// Written by tools/zoo_tables.py.
#pragma once
#include <zoo/table.hpp>

// clang-format off
namespace tables {

inline constexpr expected_layer vgg11_layers[] = {
    {"conv1_1", {224, 224, 64}, 1792, 86704128},
    {"pool1", {112, 112, 64}, 0, 0},
    {"conv2_1", {112, 112, 128}, 73856, 924844032},
    {"pool2", {56, 56, 128}, 0, 0},
    {"conv3_1", {56, 56, 256}, 295168, 924844032},
    {"conv3_2", {56, 56, 256}, 590080, 1849688064},
    {"pool3", {28, 28, 256}, 0, 0},
    {"conv4_1", {28, 28, 512}, 1180160, 924844032},
    {"conv4_2", {28, 28, 512}, 2359808, 1849688064},
    {"pool4", {14, 14, 512}, 0, 0},
    {"conv5_1", {14, 14, 512}, 2359808, 462422016},
    {"conv5_2", {14, 14, 512}, 2359808, 462422016},
    {"pool5", {7, 7, 512}, 0, 0},
    {"flatten", {25088}, 0, 0},
    {"fc6", {4096}, 102764544, 102760448},
    {"fc7", {4096}, 16781312, 16777216},
    {"fc8", {1000}, 4097000, 4096000},
};

inline constexpr expected_field vgg11_fields[] = {
    {"conv1_1", 3, 1, 0.5},
    {"pool1", 4, 2, 1},
    {"conv2_1", 8, 2, 1},
    {"pool2", 10, 4, 2},
    {"conv3_1", 18, 4, 2},
    {"conv3_2", 26, 4, 2},
    {"pool3", 30, 8, 4},
    {"conv4_1", 46, 8, 4},
    {"conv4_2", 62, 8, 4},
    {"pool4", 70, 16, 8},
    {"conv5_1", 102, 16, 8},
    {"conv5_2", 134, 16, 8},
    {"pool5", 150, 32, 16},
};

inline constexpr table vgg11 = {
    "VGG11", {224, 224, 3}, {1000},
    132863336, 7609090048, vgg11_layers, vgg11_fields};

}  // namespace tables
// clang-format on
