// SPDX-License-Identifier: BSL-1.0
// DCGAN G (nz=100 ngf=64 nc=3): Radford et al. 2016; pytorch/examples dcgan: 3,576,704
// Written by tools/zoo_tables.py.
#pragma once
#include <zoo/table.hpp>

// clang-format off
namespace tables {

inline constexpr expected_layer dcgan_generator_layers[] = {
    {"main.0", {4, 4, 512}, 819200, 819200},
    {"main.1", {4, 4, 512}, 1024, 0},
    {"main.3", {8, 8, 256}, 2097152, 33554432},
    {"main.4", {8, 8, 256}, 512, 0},
    {"main.6", {16, 16, 128}, 524288, 33554432},
    {"main.7", {16, 16, 128}, 256, 0},
    {"main.9", {32, 32, 64}, 131072, 33554432},
    {"main.10", {32, 32, 64}, 128, 0},
    {"main.12", {64, 64, 3}, 3072, 3145728},
    {"main.13", {64, 64, 3}, 0, 0},
};

inline constexpr table dcgan_generator = {
    "DCGAN G (nz=100 ngf=64 nc=3)", {1, 1, 100}, {64, 64, 3},
    3576704, 104628224, dcgan_generator_layers, {}};

}  // namespace tables
// clang-format on
