// SPDX-License-Identifier: BSL-1.0
// Networks so small that what stands around the arithmetic decides: the price of a call, and of a layer.
#include "../harness/contest.hpp"

namespace cx = convexpr;

namespace {

using dense = cx::network<cx::input<16>, cx::repeat<8, cx::dense<16>, cx::relu>>;
using convolutions =
    cx::network<cx::input<4, 4, 16>, cx::repeat<8, cx::conv<16, cx::kernel<3>, cx::padding<1>>, cx::relu>>;

const bench::listed eight_dense(bench::contest<dense>("networks", "8 dense 16 > 16"));
const bench::listed eight_convolutions(bench::contest<convolutions>("networks", "8 convolutions 3x3 16x4 > 16"));

}  // namespace
