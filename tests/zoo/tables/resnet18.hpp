// SPDX-License-Identifier: BSL-1.0
// ResNet-18: He et al. 2016; torchvision resnet18 (stride in the 3x3): 11,689,512
// Written by tools/zoo_tables.py.
#pragma once
#include <zoo/table.hpp>

// clang-format off
namespace tables {

inline constexpr expected_layer resnet18_layers[] = {
    {"conv1", {112, 112, 64}, 9408, 118013952},
    {"bn1", {112, 112, 64}, 128, 0},
    {"maxpool", {56, 56, 64}, 0, 0},
    {"layer1.0.conv1", {56, 56, 64}, 36864, 115605504},
    {"layer1.0.bn1", {56, 56, 64}, 128, 0},
    {"layer1.0.conv2", {56, 56, 64}, 36864, 115605504},
    {"layer1.0.bn2", {56, 56, 64}, 128, 0},
    {"layer1.0.add", {56, 56, 64}, 0, 0},
    {"layer1.1.conv1", {56, 56, 64}, 36864, 115605504},
    {"layer1.1.bn1", {56, 56, 64}, 128, 0},
    {"layer1.1.conv2", {56, 56, 64}, 36864, 115605504},
    {"layer1.1.bn2", {56, 56, 64}, 128, 0},
    {"layer1.1.add", {56, 56, 64}, 0, 0},
    {"layer2.0.conv1", {28, 28, 128}, 73728, 57802752},
    {"layer2.0.bn1", {28, 28, 128}, 256, 0},
    {"layer2.0.conv2", {28, 28, 128}, 147456, 115605504},
    {"layer2.0.bn2", {28, 28, 128}, 256, 0},
    {"layer2.0.downsample.0", {28, 28, 128}, 8192, 6422528},
    {"layer2.0.downsample.1", {28, 28, 128}, 256, 0},
    {"layer2.0.add", {28, 28, 128}, 0, 0},
    {"layer2.1.conv1", {28, 28, 128}, 147456, 115605504},
    {"layer2.1.bn1", {28, 28, 128}, 256, 0},
    {"layer2.1.conv2", {28, 28, 128}, 147456, 115605504},
    {"layer2.1.bn2", {28, 28, 128}, 256, 0},
    {"layer2.1.add", {28, 28, 128}, 0, 0},
    {"layer3.0.conv1", {14, 14, 256}, 294912, 57802752},
    {"layer3.0.bn1", {14, 14, 256}, 512, 0},
    {"layer3.0.conv2", {14, 14, 256}, 589824, 115605504},
    {"layer3.0.bn2", {14, 14, 256}, 512, 0},
    {"layer3.0.downsample.0", {14, 14, 256}, 32768, 6422528},
    {"layer3.0.downsample.1", {14, 14, 256}, 512, 0},
    {"layer3.0.add", {14, 14, 256}, 0, 0},
    {"layer3.1.conv1", {14, 14, 256}, 589824, 115605504},
    {"layer3.1.bn1", {14, 14, 256}, 512, 0},
    {"layer3.1.conv2", {14, 14, 256}, 589824, 115605504},
    {"layer3.1.bn2", {14, 14, 256}, 512, 0},
    {"layer3.1.add", {14, 14, 256}, 0, 0},
    {"layer4.0.conv1", {7, 7, 512}, 1179648, 57802752},
    {"layer4.0.bn1", {7, 7, 512}, 1024, 0},
    {"layer4.0.conv2", {7, 7, 512}, 2359296, 115605504},
    {"layer4.0.bn2", {7, 7, 512}, 1024, 0},
    {"layer4.0.downsample.0", {7, 7, 512}, 131072, 6422528},
    {"layer4.0.downsample.1", {7, 7, 512}, 1024, 0},
    {"layer4.0.add", {7, 7, 512}, 0, 0},
    {"layer4.1.conv1", {7, 7, 512}, 2359296, 115605504},
    {"layer4.1.bn1", {7, 7, 512}, 1024, 0},
    {"layer4.1.conv2", {7, 7, 512}, 2359296, 115605504},
    {"layer4.1.bn2", {7, 7, 512}, 1024, 0},
    {"layer4.1.add", {7, 7, 512}, 0, 0},
    {"avgpool", {1, 1, 512}, 0, 0},
    {"flatten", {512}, 0, 0},
    {"fc", {1000}, 513000, 512000},
};

inline constexpr expected_field resnet18_fields[] = {
    {"conv1", 7, 2, 0.5},
    {"maxpool", 11, 4, 0.5},
    {"layer1.0.conv1", 19, 4, 0.5},
    {"layer1.0.conv2", 27, 4, 0.5},
    {"layer1.1.conv1", 35, 4, 0.5},
    {"layer1.1.conv2", 43, 4, 0.5},
    {"layer2.0.conv1", 51, 8, 0.5},
    {"layer2.0.conv2", 67, 8, 0.5},
    {"layer2.1.conv1", 83, 8, 0.5},
    {"layer2.1.conv2", 99, 8, 0.5},
    {"layer3.0.conv1", 115, 16, 0.5},
    {"layer3.0.conv2", 147, 16, 0.5},
    {"layer3.1.conv1", 179, 16, 0.5},
    {"layer3.1.conv2", 211, 16, 0.5},
    {"layer4.0.conv1", 243, 32, 0.5},
    {"layer4.0.conv2", 307, 32, 0.5},
    {"layer4.1.conv1", 371, 32, 0.5},
    {"layer4.1.conv2", 435, 32, 0.5},
};

inline constexpr table resnet18 = {
    "ResNet-18", {224, 224, 3}, {1000},
    11689512, 1814073344, resnet18_layers, resnet18_fields};

}  // namespace tables
// clang-format on
