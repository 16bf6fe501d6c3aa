// SPDX-License-Identifier: BSL-1.0
// AlexNet in one tower without its local normalisation, which not every peer has.
#include "../harness/contest.hpp"

#include <convexpr/zoo/alexnet.hpp>

namespace cx = convexpr;

namespace {

using features =
    cx::sequence<cx::conv<96, cx::kernel<11>, cx::stride<4>>, cx::relu, cx::max_pool<3, cx::stride<2>>,
                 cx::conv<256, cx::kernel<5>, cx::padding<2>>, cx::relu, cx::max_pool<3, cx::stride<2>>,
                 cx::conv<384, cx::kernel<3>, cx::padding<1>>, cx::relu, cx::conv<384, cx::kernel<3>, cx::padding<1>>,
                 cx::relu, cx::conv<256, cx::kernel<3>, cx::padding<1>>, cx::relu, cx::max_pool<3, cx::stride<2>>>;
using alexnet = cx::network<cx::input<227, 227, 3>, features, cx::zoo::alexnet_head<1000>, cx::softmax>;

const bench::listed listed(bench::contest<alexnet>("networks", "AlexNet 227, no LRN"));

}  // namespace
