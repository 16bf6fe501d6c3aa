// SPDX-License-Identifier: BSL-1.0
// Strides, dilations and paddings of all kinds.
#include "law.hpp"

namespace {

using laws::k, laws::p, laws::subject, laws::subjects;

using strided =
    subjects<subject<cx::input<23, 22, 3>, cx::conv<17, k<7>, cx::stride<2>, p<3>>>,
             subject<cx::input<9, 20, 4>,
                     cx::conv<8, k<3, 5>, cx::stride<2, 3>, cx::padding_before<0, 2>, cx::padding_after<1, 0>>>,
             subject<cx::input<13, 14, 5>, cx::conv<20, cx::stride<2>>>,
             subject<cx::input<10, 11, 2>, cx::conv<20, k<4>, cx::padding_same, cx::stride<3>>>>;
using dilated = subjects<subject<cx::input<9, 11, 6>, cx::conv<8, k<3>, cx::dilation<2>, p<2>>>,
                         subject<cx::input<12, 13, 6>, cx::conv<8, k<3>, cx::dilation<3>>>,
                         subject<cx::input<17, 15, 16>, cx::conv<48, k<3>, p<2>, cx::dilation<2>>>,
                         subject<cx::input<9, 20, 16>, cx::conv<16, k<3>, p<4>, cx::dilation<3>>>,
                         subject<cx::input<9, 8, 16>, cx::conv<16, k<3>, p<5>, cx::dilation<5, 1>>>>;
using other_axes = subjects<subject<cx::input<40, 3>, cx::conv<24, k<5>, p<2>, cx::dilation<2>>>,
                            subject<cx::input<101, 2>, cx::conv<3, k<3>, cx::stride<2>>>,
                            subject<cx::input<4, 6, 7, 3>, cx::conv<5, k<3>, p<1>>>,
                            subject<cx::input<5, 6, 7, 2>, cx::conv<18, k<2, 3, 1>, cx::stride<2, 1, 2>>>>;
using pools =
    subjects<subject<cx::input<9, 10, 32>, cx::max_pool<2>>,
             subject<cx::input<11, 12, 37>, cx::max_pool<3, cx::stride<2>, p<1>>>,
             subject<cx::input<9, 30, 5>, cx::max_pool<3, cx::dilation<2>, cx::stride<1>, cx::ceil_mode>>,
             subject<cx::input<5, 9, 6, 18>, cx::max_pool<2, 3, 2>>,
             subject<cx::input<12, 14, 5>, cx::avg_pool<3, cx::stride<2>, p<1>, cx::count_padding, cx::ceil_mode>>,
             subject<cx::input<5, 9, 6, 18>, cx::avg_pool<2, 3, 2>>,
             subject<cx::input<50, 18>, cx::avg_pool<20, cx::stride<3>, p<7>>>,
             subject<cx::input<40, 30>, cx::global_max_pool>, subject<cx::input<7, 7, 100>, cx::global_avg_pool>>;

}  // namespace

int main(int count, char** arguments) {
  laws::table all;
  all.add(strided{}, laws::no_surroundings{});
  all.add(dilated{}, laws::no_surroundings{});
  all.add(other_axes{}, laws::no_surroundings{});
  all.add(pools{}, laws::no_surroundings{});
  return all.hold(count, arguments);
}
