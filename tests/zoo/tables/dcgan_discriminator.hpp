// SPDX-License-Identifier: BSL-1.0
// DCGAN D (ndf=64 nc=3): Radford et al. 2016; pytorch/examples dcgan: 2,765,568
// Written by tools/zoo_tables.py.
#pragma once
#include <zoo/table.hpp>

// clang-format off
namespace tables {

inline constexpr expected_layer dcgan_discriminator_layers[] = {
    {"main.0", {32, 32, 64}, 3072, 3145728},
    {"main.2", {16, 16, 128}, 131072, 33554432},
    {"main.3", {16, 16, 128}, 256, 0},
    {"main.5", {8, 8, 256}, 524288, 33554432},
    {"main.6", {8, 8, 256}, 512, 0},
    {"main.8", {4, 4, 512}, 2097152, 33554432},
    {"main.9", {4, 4, 512}, 1024, 0},
    {"main.11", {1, 1, 1}, 8192, 8192},
    {"main.12", {1, 1, 1}, 0, 0},
};

inline constexpr table dcgan_discriminator = {
    "DCGAN D (ndf=64 nc=3)", {64, 64, 3}, {1, 1, 1},
    2765568, 103817216, dcgan_discriminator_layers, {}};

}  // namespace tables
// clang-format on
