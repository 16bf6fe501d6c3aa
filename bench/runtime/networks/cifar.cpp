// SPDX-License-Identifier: BSL-1.0
// Six convolutions and two dense layers for 32x32 images in colour: small enough for every cache.
#include "../harness/contest.hpp"

namespace cx = convexpr;

namespace {

template <std::size_t Width>
using stage = cx::sequence<cx::conv<Width, cx::kernel<3>, cx::padding<1>>, cx::relu,
                           cx::conv<Width, cx::kernel<3>, cx::padding<1>>, cx::relu, cx::max_pool<2>>;
using cifar = cx::network<cx::input<32, 32, 3>, stage<32>, stage<64>, stage<128>, cx::flatten, cx::dense<256>, cx::relu,
                          cx::dense<10>, cx::softmax>;

const bench::listed listed(bench::contest<cifar>("networks", "CIFAR, 6 convolutions"));

}  // namespace
