// SPDX-License-Identifier: BSL-1.0
// SqueezeNet 1.0: Iandola et al. 2016, table 1; torchvision squeezenet1_0 (max-pool rounds up)
// Written by tools/zoo_tables.py.
#pragma once
#include <zoo/table.hpp>

// clang-format off
namespace tables {

inline constexpr expected_layer squeezenet1_0_layers[] = {
    {"conv1", {109, 109, 96}, 14208, 167664672},
    {"pool1", {54, 54, 96}, 0, 0},
    {"fire2.squeeze", {54, 54, 16}, 1552, 4478976},
    {"fire2.expand1x1", {54, 54, 64}, 1088, 2985984},
    {"fire2.expand3x3", {54, 54, 64}, 9280, 26873856},
    {"fire2.concat", {54, 54, 128}, 0, 0},
    {"fire3.squeeze", {54, 54, 16}, 2064, 5971968},
    {"fire3.expand1x1", {54, 54, 64}, 1088, 2985984},
    {"fire3.expand3x3", {54, 54, 64}, 9280, 26873856},
    {"fire3.concat", {54, 54, 128}, 0, 0},
    {"fire4.squeeze", {54, 54, 32}, 4128, 11943936},
    {"fire4.expand1x1", {54, 54, 128}, 4224, 11943936},
    {"fire4.expand3x3", {54, 54, 128}, 36992, 107495424},
    {"fire4.concat", {54, 54, 256}, 0, 0},
    {"pool4", {27, 27, 256}, 0, 0},
    {"fire5.squeeze", {27, 27, 32}, 8224, 5971968},
    {"fire5.expand1x1", {27, 27, 128}, 4224, 2985984},
    {"fire5.expand3x3", {27, 27, 128}, 36992, 26873856},
    {"fire5.concat", {27, 27, 256}, 0, 0},
    {"fire6.squeeze", {27, 27, 48}, 12336, 8957952},
    {"fire6.expand1x1", {27, 27, 192}, 9408, 6718464},
    {"fire6.expand3x3", {27, 27, 192}, 83136, 60466176},
    {"fire6.concat", {27, 27, 384}, 0, 0},
    {"fire7.squeeze", {27, 27, 48}, 18480, 13436928},
    {"fire7.expand1x1", {27, 27, 192}, 9408, 6718464},
    {"fire7.expand3x3", {27, 27, 192}, 83136, 60466176},
    {"fire7.concat", {27, 27, 384}, 0, 0},
    {"fire8.squeeze", {27, 27, 64}, 24640, 17915904},
    {"fire8.expand1x1", {27, 27, 256}, 16640, 11943936},
    {"fire8.expand3x3", {27, 27, 256}, 147712, 107495424},
    {"fire8.concat", {27, 27, 512}, 0, 0},
    {"pool8", {13, 13, 512}, 0, 0},
    {"fire9.squeeze", {13, 13, 64}, 32832, 5537792},
    {"fire9.expand1x1", {13, 13, 256}, 16640, 2768896},
    {"fire9.expand3x3", {13, 13, 256}, 147712, 24920064},
    {"fire9.concat", {13, 13, 512}, 0, 0},
    {"conv10", {13, 13, 1000}, 513000, 86528000},
    {"pool10", {1, 1, 1000}, 0, 0},
};

inline constexpr table squeezenet1_0 = {
    "SqueezeNet 1.0", {224, 224, 3}, {1, 1, 1000},
    1248424, 818924576, squeezenet1_0_layers, {}};

}  // namespace tables
// clang-format on
