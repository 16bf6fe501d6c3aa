// SPDX-License-Identifier: BSL-1.0
#include "../harness/contest.hpp"

#include <convexpr/zoo/lenet.hpp>

namespace cx = convexpr;

namespace {

// With relu and maximum pools, which every peer has.
using lenet5_relu = cx::network<cx::input<28, 28, 1>, cx::conv<6, cx::kernel<5>, cx::padding<2>>, cx::relu,
                                cx::max_pool<2>, cx::conv<16, cx::kernel<5>>, cx::relu, cx::max_pool<2>, cx::flatten,
                                cx::dense<120>, cx::relu, cx::dense<84>, cx::relu, cx::dense<10>, cx::softmax>;

const bench::listed lenet5(bench::contest<cx::zoo::lenet5>("networks", "LeNet-5, tanh"));
const bench::listed lenet5_relus(bench::contest<lenet5_relu>("networks", "LeNet-5, relu"));

}  // namespace
