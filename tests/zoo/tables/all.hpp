// SPDX-License-Identifier: BSL-1.0
// Every table. Written by tools/zoo_tables.py.
#pragma once
#include <zoo/tables/alexnet.hpp>
#include <zoo/tables/alexnet_torchvision.hpp>
#include <zoo/tables/alexnet_two_groups.hpp>
#include <zoo/tables/aspp_12.hpp>
#include <zoo/tables/aspp_18.hpp>
#include <zoo/tables/aspp_24.hpp>
#include <zoo/tables/aspp_6.hpp>
#include <zoo/tables/c3d.hpp>
#include <zoo/tables/caffe_lenet.hpp>
#include <zoo/tables/dcgan_discriminator.hpp>
#include <zoo/tables/dcgan_generator.hpp>
#include <zoo/tables/deeplab_4x4.hpp>
#include <zoo/tables/deeplab_4x4_largefov.hpp>
#include <zoo/tables/deeplab_7x7.hpp>
#include <zoo/tables/deeplab_largefov.hpp>
#include <zoo/tables/densenet121.hpp>
#include <zoo/tables/dilated_context.hpp>
#include <zoo/tables/dilation_stack.hpp>
#include <zoo/tables/espcn.hpp>
#include <zoo/tables/espcn_pytorch.hpp>
#include <zoo/tables/fcn16s.hpp>
#include <zoo/tables/fcn32s.hpp>
#include <zoo/tables/fcn8s.hpp>
#include <zoo/tables/googlenet.hpp>
#include <zoo/tables/lenet5_full_c3.hpp>
#include <zoo/tables/m5.hpp>
#include <zoo/tables/mobilenet_v1.hpp>
#include <zoo/tables/mobilenet_v1_025_128.hpp>
#include <zoo/tables/mobilenet_v2.hpp>
#include <zoo/tables/resnet101.hpp>
#include <zoo/tables/resnet101_v1.hpp>
#include <zoo/tables/resnet110_cifar.hpp>
#include <zoo/tables/resnet152.hpp>
#include <zoo/tables/resnet152_v1.hpp>
#include <zoo/tables/resnet18.hpp>
#include <zoo/tables/resnet20_cifar.hpp>
#include <zoo/tables/resnet32_cifar.hpp>
#include <zoo/tables/resnet34.hpp>
#include <zoo/tables/resnet44_cifar.hpp>
#include <zoo/tables/resnet50.hpp>
#include <zoo/tables/resnet50_v1.hpp>
#include <zoo/tables/resnet56_cifar.hpp>
#include <zoo/tables/squeezenet1_0.hpp>
#include <zoo/tables/squeezenet1_1.hpp>
#include <zoo/tables/unet.hpp>
#include <zoo/tables/vgg11.hpp>
#include <zoo/tables/vgg13.hpp>
#include <zoo/tables/vgg16.hpp>
#include <zoo/tables/vgg19.hpp>
#include <zoo/tables/zfnet.hpp>

// clang-format off
namespace tables {

inline constexpr const table* all[] = {
    &lenet5_full_c3,
    &caffe_lenet,
    &alexnet,
    &alexnet_two_groups,
    &alexnet_torchvision,
    &zfnet,
    &vgg11,
    &vgg13,
    &vgg16,
    &vgg19,
    &googlenet,
    &resnet18,
    &resnet34,
    &resnet50,
    &resnet101,
    &resnet152,
    &resnet50_v1,
    &resnet101_v1,
    &resnet152_v1,
    &resnet20_cifar,
    &resnet32_cifar,
    &resnet44_cifar,
    &resnet56_cifar,
    &resnet110_cifar,
    &squeezenet1_0,
    &squeezenet1_1,
    &mobilenet_v1,
    &mobilenet_v1_025_128,
    &mobilenet_v2,
    &densenet121,
    &dcgan_generator,
    &dcgan_discriminator,
    &unet,
    &fcn32s,
    &fcn16s,
    &fcn8s,
    &deeplab_largefov,
    &deeplab_7x7,
    &deeplab_4x4,
    &deeplab_4x4_largefov,
    &aspp_6,
    &aspp_12,
    &aspp_18,
    &aspp_24,
    &dilated_context,
    &espcn,
    &espcn_pytorch,
    &m5,
    &dilation_stack,
    &c3d,
};

}  // namespace tables
// clang-format on
