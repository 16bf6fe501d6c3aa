// SPDX-License-Identifier: BSL-1.0
// ESPCN x3 (pytorch/onnx tutorial): pytorch/examples super_resolution; onnx/tutorials super_resolution.onnx
// Written by tools/zoo_tables.py.
#pragma once
#include <zoo/table.hpp>

// clang-format off
namespace tables {

inline constexpr expected_layer espcn_pytorch_layers[] = {
    {"conv1", {224, 224, 64}, 1664, 80281600},
    {"conv2", {224, 224, 64}, 36928, 1849688064},
    {"conv3", {224, 224, 32}, 18464, 924844032},
    {"conv4", {224, 224, 9}, 2601, 130056192},
    {"shuffle", {672, 672, 1}, 0, 0},
};

inline constexpr table espcn_pytorch = {
    "ESPCN x3 (pytorch/onnx tutorial)", {224, 224, 1}, {672, 672, 1},
    59657, 2984869888, espcn_pytorch_layers, {}};

}  // namespace tables
// clang-format on
