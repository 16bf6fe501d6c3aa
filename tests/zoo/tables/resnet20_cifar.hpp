// SPDX-License-Identifier: BSL-1.0
// ResNet-20 (CIFAR, option A): He et al. 2016 sec. 4.2; akamaster/pytorch_resnet_cifar10
// Written by tools/zoo_tables.py.
#pragma once
#include <zoo/table.hpp>

// clang-format off
namespace tables {

inline constexpr expected_layer resnet20_cifar_layers[] = {
    {"conv1", {32, 32, 16}, 432, 442368},
    {"bn1", {32, 32, 16}, 32, 0},
    {"layer1.0.conv1", {32, 32, 16}, 2304, 2359296},
    {"layer1.0.bn1", {32, 32, 16}, 32, 0},
    {"layer1.0.conv2", {32, 32, 16}, 2304, 2359296},
    {"layer1.0.bn2", {32, 32, 16}, 32, 0},
    {"layer1.0.add", {32, 32, 16}, 0, 0},
    {"layer1.1.conv1", {32, 32, 16}, 2304, 2359296},
    {"layer1.1.bn1", {32, 32, 16}, 32, 0},
    {"layer1.1.conv2", {32, 32, 16}, 2304, 2359296},
    {"layer1.1.bn2", {32, 32, 16}, 32, 0},
    {"layer1.1.add", {32, 32, 16}, 0, 0},
    {"layer1.2.conv1", {32, 32, 16}, 2304, 2359296},
    {"layer1.2.bn1", {32, 32, 16}, 32, 0},
    {"layer1.2.conv2", {32, 32, 16}, 2304, 2359296},
    {"layer1.2.bn2", {32, 32, 16}, 32, 0},
    {"layer1.2.add", {32, 32, 16}, 0, 0},
    {"layer2.0.conv1", {16, 16, 32}, 4608, 1179648},
    {"layer2.0.bn1", {16, 16, 32}, 64, 0},
    {"layer2.0.conv2", {16, 16, 32}, 9216, 2359296},
    {"layer2.0.bn2", {16, 16, 32}, 64, 0},
    {"layer2.0.shortcut", {16, 16, 32}, 0, 0},
    {"layer2.0.add", {16, 16, 32}, 0, 0},
    {"layer2.1.conv1", {16, 16, 32}, 9216, 2359296},
    {"layer2.1.bn1", {16, 16, 32}, 64, 0},
    {"layer2.1.conv2", {16, 16, 32}, 9216, 2359296},
    {"layer2.1.bn2", {16, 16, 32}, 64, 0},
    {"layer2.1.add", {16, 16, 32}, 0, 0},
    {"layer2.2.conv1", {16, 16, 32}, 9216, 2359296},
    {"layer2.2.bn1", {16, 16, 32}, 64, 0},
    {"layer2.2.conv2", {16, 16, 32}, 9216, 2359296},
    {"layer2.2.bn2", {16, 16, 32}, 64, 0},
    {"layer2.2.add", {16, 16, 32}, 0, 0},
    {"layer3.0.conv1", {8, 8, 64}, 18432, 1179648},
    {"layer3.0.bn1", {8, 8, 64}, 128, 0},
    {"layer3.0.conv2", {8, 8, 64}, 36864, 2359296},
    {"layer3.0.bn2", {8, 8, 64}, 128, 0},
    {"layer3.0.shortcut", {8, 8, 64}, 0, 0},
    {"layer3.0.add", {8, 8, 64}, 0, 0},
    {"layer3.1.conv1", {8, 8, 64}, 36864, 2359296},
    {"layer3.1.bn1", {8, 8, 64}, 128, 0},
    {"layer3.1.conv2", {8, 8, 64}, 36864, 2359296},
    {"layer3.1.bn2", {8, 8, 64}, 128, 0},
    {"layer3.1.add", {8, 8, 64}, 0, 0},
    {"layer3.2.conv1", {8, 8, 64}, 36864, 2359296},
    {"layer3.2.bn1", {8, 8, 64}, 128, 0},
    {"layer3.2.conv2", {8, 8, 64}, 36864, 2359296},
    {"layer3.2.bn2", {8, 8, 64}, 128, 0},
    {"layer3.2.add", {8, 8, 64}, 0, 0},
    {"avgpool", {1, 1, 64}, 0, 0},
    {"flatten", {64}, 0, 0},
    {"linear", {10}, 650, 640},
};

inline constexpr table resnet20_cifar = {
    "ResNet-20 (CIFAR, option A)", {32, 32, 3}, {10},
    269722, 40551040, resnet20_cifar_layers, {}};

}  // namespace tables
// clang-format on
