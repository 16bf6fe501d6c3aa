// SPDX-License-Identifier: BSL-1.0
// SqueezeNet 1.1: torchvision squeezenet1_1: 1,235,496 parameters, 0.35 GMAC
// Written by tools/zoo_tables.py.
#pragma once
#include <zoo/table.hpp>

// clang-format off
namespace tables {

inline constexpr expected_layer squeezenet1_1_layers[] = {
    {"conv1", {111, 111, 64}, 1792, 21290688},
    {"pool1", {55, 55, 64}, 0, 0},
    {"fire2.squeeze", {55, 55, 16}, 1040, 3097600},
    {"fire2.expand1x1", {55, 55, 64}, 1088, 3097600},
    {"fire2.expand3x3", {55, 55, 64}, 9280, 27878400},
    {"fire2.concat", {55, 55, 128}, 0, 0},
    {"fire3.squeeze", {55, 55, 16}, 2064, 6195200},
    {"fire3.expand1x1", {55, 55, 64}, 1088, 3097600},
    {"fire3.expand3x3", {55, 55, 64}, 9280, 27878400},
    {"fire3.concat", {55, 55, 128}, 0, 0},
    {"pool3", {27, 27, 128}, 0, 0},
    {"fire4.squeeze", {27, 27, 32}, 4128, 2985984},
    {"fire4.expand1x1", {27, 27, 128}, 4224, 2985984},
    {"fire4.expand3x3", {27, 27, 128}, 36992, 26873856},
    {"fire4.concat", {27, 27, 256}, 0, 0},
    {"fire5.squeeze", {27, 27, 32}, 8224, 5971968},
    {"fire5.expand1x1", {27, 27, 128}, 4224, 2985984},
    {"fire5.expand3x3", {27, 27, 128}, 36992, 26873856},
    {"fire5.concat", {27, 27, 256}, 0, 0},
    {"pool5", {13, 13, 256}, 0, 0},
    {"fire6.squeeze", {13, 13, 48}, 12336, 2076672},
    {"fire6.expand1x1", {13, 13, 192}, 9408, 1557504},
    {"fire6.expand3x3", {13, 13, 192}, 83136, 14017536},
    {"fire6.concat", {13, 13, 384}, 0, 0},
    {"fire7.squeeze", {13, 13, 48}, 18480, 3115008},
    {"fire7.expand1x1", {13, 13, 192}, 9408, 1557504},
    {"fire7.expand3x3", {13, 13, 192}, 83136, 14017536},
    {"fire7.concat", {13, 13, 384}, 0, 0},
    {"fire8.squeeze", {13, 13, 64}, 24640, 4153344},
    {"fire8.expand1x1", {13, 13, 256}, 16640, 2768896},
    {"fire8.expand3x3", {13, 13, 256}, 147712, 24920064},
    {"fire8.concat", {13, 13, 512}, 0, 0},
    {"fire9.squeeze", {13, 13, 64}, 32832, 5537792},
    {"fire9.expand1x1", {13, 13, 256}, 16640, 2768896},
    {"fire9.expand3x3", {13, 13, 256}, 147712, 24920064},
    {"fire9.concat", {13, 13, 512}, 0, 0},
    {"conv10", {13, 13, 1000}, 513000, 86528000},
    {"pool10", {1, 1, 1000}, 0, 0},
};

inline constexpr table squeezenet1_1 = {
    "SqueezeNet 1.1", {224, 224, 3}, {1, 1, 1000},
    1235496, 349151936, squeezenet1_1_layers, {}};

}  // namespace tables
// clang-format on
