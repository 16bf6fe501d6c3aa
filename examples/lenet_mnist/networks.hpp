// SPDX-License-Identifier: BSL-1.0
// The networks of this lesson: LeNet-5 in the form in use today (LeCun, Bottou, Bengio & Haffner 1998), and a larger one
// of convolutions that are normalised over the batch (Ioffe & Szegedy 2015).
#pragma once
#include <convexpr/convexpr.hpp>

namespace cx = convexpr;

// clang-format off
using lenet5 = cx::network<
    cx::input<28, 28, 1>,                               // height, width, channels
    cx::conv<6, cx::kernel<5>, cx::padding<2>>, cx::tanh,
    cx::avg_pool<2>,
    cx::conv<16, cx::kernel<5>>,                cx::tanh,
    cx::avg_pool<2>,
    cx::flatten,
    cx::dense<120>, cx::tanh,
    cx::dense<84>,  cx::tanh,
    cx::dense<10>,  cx::softmax>;

template <std::size_t Filters>
using block = cx::sequence<cx::conv<Filters, cx::kernel<3>, cx::padding<1>, cx::no_bias>, cx::batch_norm, cx::relu>;

using larger = cx::network<
    cx::input<28, 28, 1>,
    block<16>, block<16>, cx::max_pool<2>,
    block<32>, block<32>, cx::max_pool<2>,
    block<64>, block<64>, cx::global_avg_pool,
    cx::dense<10>, cx::softmax>;
// clang-format on

static_assert(lenet5::output == cx::shape{10});
static_assert(lenet5::parameter_count == 61'706 && lenet5::macs == 416'520);
