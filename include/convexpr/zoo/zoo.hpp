// SPDX-License-Identifier: BSL-1.0
// zoo: published networks as types. A family a file; each says its paper, shapes and parameter count, and how to ask
// for another number of classes.
#pragma once
#include <convexpr/zoo/alexnet.hpp>
#include <convexpr/zoo/autoencoder.hpp>
#include <convexpr/zoo/c3d.hpp>
#include <convexpr/zoo/dcgan.hpp>
#include <convexpr/zoo/deeplab.hpp>
#include <convexpr/zoo/densenet.hpp>
#include <convexpr/zoo/dilated_context.hpp>
#include <convexpr/zoo/espcn.hpp>
#include <convexpr/zoo/fcn.hpp>
#include <convexpr/zoo/googlenet.hpp>
#include <convexpr/zoo/lenet.hpp>
#include <convexpr/zoo/m5.hpp>
#include <convexpr/zoo/mobilenet_v1.hpp>
#include <convexpr/zoo/mobilenet_v2.hpp>
#include <convexpr/zoo/pyramid.hpp>
#include <convexpr/zoo/resnet.hpp>
#include <convexpr/zoo/resnet_cifar.hpp>
#include <convexpr/zoo/squeezenet.hpp>
#include <convexpr/zoo/text_cnn.hpp>
#include <convexpr/zoo/unet.hpp>
#include <convexpr/zoo/vgg.hpp>
#include <convexpr/zoo/wavenet.hpp>
#include <convexpr/zoo/zfnet.hpp>
