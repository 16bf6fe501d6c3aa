// SPDX-License-Identifier: BSL-1.0
#include <layers/references/transposed_conv.hpp>

using references::gives;

static_assert(gives<cx::input<4, 4, 1024>, cx::transposed_conv<512, cx::kernel<4>, cx::stride<2>, cx::padding<1>>>(
    {8, 8, 512}, 8'389'120, 134'217'728));
static_assert(gives<cx::input<28, 28, 512>, cx::transposed_conv<256, cx::kernel<2>, cx::stride<2>>>({56, 56, 256},
                                                                                                    524'544,
                                                                                                    411'041'792));
static_assert(gives<cx::input<5, 5, 1>, cx::transposed_conv<1, cx::kernel<3>, cx::stride<2>, cx::padding<1>,
                                                            cx::output_padding<1>, cx::no_bias>>({10, 10, 1}, 9, 225));

static_assert(references::first_wrong_geometry(references::transposed_conv::all{}) == references::none);
static_assert(references::first_wrong_value(references::transposed_conv::all{}) == references::none);

TEST_CASE("transposed_conv: outputs agree with NumPy's") {
  references::check_values(references::transposed_conv::all{});
}
