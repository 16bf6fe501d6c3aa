// SPDX-License-Identifier: BSL-1.0
// Transposed convolutions whose phases are joined, or have no common measure.
#include "law.hpp"

namespace {

using laws::k, laws::p, laws::subject, laws::subjects;

using multiples = subjects<subject<cx::input<4, 4, 32>, cx::transposed_conv<48, k<4>, cx::stride<2>, p<1>>>,
                           subject<cx::input<8, 9, 20>, cx::transposed_conv<37, k<4>, cx::stride<2>, p<1>>>,
                           subject<cx::input<5, 6, 16>, cx::transposed_conv<32, k<2>, cx::stride<2>>>>;
using joined =
    subjects<subject<cx::input<6, 7, 13>, cx::transposed_conv<3, k<4>, cx::stride<2>, p<1>>>,
             subject<cx::input<6, 5, 21>, cx::transposed_conv<21, k<16>, cx::stride<8>>>,
             subject<cx::input<3, 5, 7>, cx::transposed_conv<5, k<16, 13>, cx::stride<8>, cx::padding_before<5, 3>,
                                                             cx::padding_after<2, 9>>>,
             subject<cx::input<5, 40, 2>, cx::transposed_conv<1, k<3>, cx::stride<2>, p<1>, cx::output_padding<1>>>,
             subject<cx::input<2, 2, 3>, cx::transposed_conv<1, k<64>, cx::stride<32>>>>;
using uncommon =
    subjects<subject<cx::input<5, 6, 8>, cx::transposed_conv<17, k<2, 1>, cx::stride<4, 3>>>,
             subject<cx::input<5, 6, 8>, cx::transposed_conv<17, k<3, 4>, cx::stride<4, 6>, cx::dilation<2, 4>>>,
             subject<cx::input<9, 9, 12>, cx::transposed_conv<8, k<3, 5>, cx::dilation<3, 1>, cx::padding_before<2, 4>,
                                                              cx::padding_after<2, 0>>>,
             subject<cx::input<5, 6, 16>,
                     cx::transposed_conv<24, k<3>, cx::stride<2>, p<1>, cx::output_padding<1>, cx::groups<2>>>,
             subject<cx::input<7, 4, 9>, cx::transposed_conv<6, k<5>, cx::stride<3>, cx::padding_same>>>;
using other_axes = subjects<
    subject<cx::input<1, 1, 40>, cx::transposed_conv<33, k<4>>>,
    subject<cx::input<13, 6>, cx::transposed_conv<19, k<5>, cx::stride<3>, cx::dilation<2>, cx::padding_before<4>>>,
    subject<cx::input<13, 6>, cx::transposed_conv<2, k<5>, cx::stride<3>, cx::output_padding<2>, cx::groups<2>>>,
    subject<cx::input<3, 4, 5, 5>, cx::transposed_conv<9, k<3, 4, 3>, cx::stride<2>, p<1>>>,
    subject<cx::input<2, 3, 11, 6>, cx::transposed_conv<6, k<2, 3, 4>, cx::stride<2, 3, 3>, cx::groups<3>>>>;

}  // namespace

int main(int count, char** arguments) {
  laws::table all;
  all.add(multiples{}, laws::no_surroundings{});
  all.add(joined{}, laws::no_surroundings{});
  all.add(uncommon{}, laws::no_surroundings{});
  all.add(other_axes{}, laws::no_surroundings{});
  return all.hold(count, arguments);
}
