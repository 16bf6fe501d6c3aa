#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Writes tests/zoo/tables: the published geometry of the zoo's networks, a header each, and all.hpp, which lists them.

Usage: tools/zoo_tables.py [folder of geometry.csv and receptive_field.csv]

geometry.csv has a row a layer (network, layer, type, input_shape, hyperparams, output_shape, parameters, macs, source)
and a TOTAL row a network; receptive_field.csv has the jump, receptive field and first centre of layers on the main path.
Shapes are channels first there and channels last here. Everything else is copied as it stands.
"""
import csv
import pathlib
import sys

PROJECT = pathlib.Path(__file__).resolve().parent.parent

# What a network is called in the CSV files, and the name of its table.
NETWORKS = {
    "LeNet-5 (full C3, max-pool)": "lenet5_full_c3",
    "LeNet (Caffe)": "caffe_lenet",
    "AlexNet (227, single tower)": "alexnet",
    "AlexNet (227, two groups)": "alexnet_two_groups",
    "AlexNet (torchvision)": "alexnet_torchvision",
    "ZFNet": "zfnet",
    "VGG11": "vgg11",
    "VGG13": "vgg13",
    "VGG16": "vgg16",
    "VGG19": "vgg19",
    "GoogLeNet": "googlenet",
    "ResNet-18": "resnet18",
    "ResNet-34": "resnet34",
    "ResNet-50": "resnet50",
    "ResNet-101": "resnet101",
    "ResNet-152": "resnet152",
    "ResNet-50 (v1, stride in 1x1)": "resnet50_v1",
    "ResNet-101 (v1, stride in 1x1)": "resnet101_v1",
    "ResNet-152 (v1, stride in 1x1)": "resnet152_v1",
    "ResNet-20 (CIFAR, option A)": "resnet20_cifar",
    "ResNet-32 (CIFAR, option A)": "resnet32_cifar",
    "ResNet-44 (CIFAR, option A)": "resnet44_cifar",
    "ResNet-56 (CIFAR, option A)": "resnet56_cifar",
    "ResNet-110 (CIFAR, option A)": "resnet110_cifar",
    "SqueezeNet 1.0": "squeezenet1_0",
    "SqueezeNet 1.1": "squeezenet1_1",
    "MobileNetV1 1.0-224": "mobilenet_v1",
    "MobileNetV1 0.25-128": "mobilenet_v1_025_128",
    "MobileNetV2 1.0-224": "mobilenet_v2",
    "DenseNet-121": "densenet121",
    "DCGAN G (nz=100 ngf=64 nc=3)": "dcgan_generator",
    "DCGAN D (ndf=64 nc=3)": "dcgan_discriminator",
    "U-Net (572, valid)": "unet",
    "FCN-32s (VOC, 500x500)": "fcn32s",
    "FCN-16s (VOC, 500x500)": "fcn16s",
    "FCN-8s (VOC, 500x500)": "fcn8s",
    "DeepLab-LargeFOV (VGG16, 321)": "deeplab_largefov",
    "DeepLab (7x7, d=4) (VGG16, 321)": "deeplab_7x7",
    "DeepLab (4x4, d=4) (VGG16, 321)": "deeplab_4x4",
    "DeepLab (4x4, d=8) (VGG16, 321)": "deeplab_4x4_largefov",
    "DeepLab-v2 ASPP rate 6": "aspp_6",
    "DeepLab-v2 ASPP rate 12": "aspp_12",
    "DeepLab-v2 ASPP rate 18": "aspp_18",
    "DeepLab-v2 ASPP rate 24": "aspp_24",
    "Dilated context module (basic, C=21)": "dilated_context",
    "ESPCN x3 (paper)": "espcn",
    "ESPCN x3 (pytorch/onnx tutorial)": "espcn_pytorch",
    "M5 (1-D audio)": "m5",
    "WaveNet dilation stack (k=2, d=1..512)": "dilation_stack",
    "C3D (Sports-1M)": "c3d",
}


def rows_by_network(path):
    networks = {}
    with open(path, newline="") as file:
        for row in csv.DictReader(file):
            networks.setdefault(row["network"], []).append(row)
    return networks


def channels_last(text):
    channels, *places = text.split("x")
    return "{" + ", ".join(places + [channels]) + "}"


def header(network, name, rows, fields):
    *layers, total = rows
    assert total["layer"] == "TOTAL", network
    lines = [
        "// SPDX-License-Identifier: BSL-1.0",
        f"// {network}: {total['source']}",
        "// Written by tools/zoo_tables.py.",
        "#pragma once",
        "#include <zoo/table.hpp>",
        "",
        "// clang-format off",
        "namespace tables {",
        "",
        f"inline constexpr expected_layer {name}_layers[] = {{",
    ]
    for row in layers:
        lines.append(
            f'    {{"{row["layer"]}", {channels_last(row["output_shape"])}, {row["parameters"]}, {row["macs"]}}},')
    lines.append("};")
    shown_fields = "{}"
    if fields:
        shown_fields = f"{name}_fields"
        lines += ["", f"inline constexpr expected_field {name}_fields[] = {{"]
        for row in fields:
            lines.append(
                f'    {{"{row["layer"]}", {row["receptive_field"]}, {row["jump"]}, {row["start_centre"]}}},')
        lines.append("};")
    lines += [
        "",
        f"inline constexpr table {name} = {{",
        f'    "{network}", {channels_last(layers[0]["input_shape"])}, {channels_last(total["output_shape"])},',
        f"    {total['parameters']}, {total['macs']}, {name}_layers, {shown_fields}}};",
        "",
        "}  // namespace tables",
        "// clang-format on",
        "",
    ]
    return "\n".join(lines)


def list_of_all():
    names = list(NETWORKS.values())
    lines = ["// SPDX-License-Identifier: BSL-1.0", "// Every table. Written by tools/zoo_tables.py.", "#pragma once"]
    lines += [f"#include <zoo/tables/{name}.hpp>" for name in sorted(names)]
    lines += ["", "// clang-format off", "namespace tables {", "", "inline constexpr const table* all[] = {"]
    lines += [f"    &{name}," for name in names]
    lines += ["};", "", "}  // namespace tables", "// clang-format on", ""]
    return "\n".join(lines)


def main():
    source = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else PROJECT.parent / "shared" / "conformance"
    target = PROJECT / "tests" / "zoo" / "tables"
    target.mkdir(parents=True, exist_ok=True)
    geometry = rows_by_network(source / "geometry.csv")
    fields = rows_by_network(source / "receptive_field.csv")
    for network, name in NETWORKS.items():
        (target / f"{name}.hpp").write_text(header(network, name, geometry[network], fields.get(network, [])))
    (target / "all.hpp").write_text(list_of_all())


if __name__ == "__main__":
    main()
