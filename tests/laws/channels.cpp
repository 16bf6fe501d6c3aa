// SPDX-License-Identifier: BSL-1.0
// Groups, and channels by themselves, of every width.
#include "law.hpp"

namespace {

using laws::k, laws::p, laws::subject, laws::subjects;

using grouped = subjects<subject<cx::input<5, 6, 32>, cx::conv<32, k<3>, p<1>, cx::groups<16>>>,
                         subject<cx::input<7, 15, 64>, cx::conv<64, k<3>, p<1>, cx::groups<16>>>,
                         subject<cx::input<9, 9, 24>, cx::conv<24, k<3>, p<1>, cx::groups<3>>>,
                         subject<cx::input<6, 7, 10>, cx::conv<20, k<3>, p<1>, cx::groups<5>>>,
                         subject<cx::input<6, 7, 16>, cx::conv<8, k<3>, p<1>, cx::groups<4>>>,
                         subject<cx::input<5, 6, 6>, cx::conv<38, k<3>, p<1>, cx::groups<2>>>,
                         subject<cx::input<5, 6, 6>, cx::conv<96, k<3>, p<1>, cx::groups<3>>>,
                         subject<cx::input<6, 7, 34>, cx::conv<40, k<3>, cx::groups<2>>>>;
using grouped_windows =
    subjects<subject<cx::input<11, 14, 36>, cx::conv<36, k<3>, cx::stride<2>, p<1>, cx::groups<9>>>,
             subject<cx::input<11, 15, 8>, cx::conv<8, k<3, 5>, cx::dilation<2>, cx::padding_before<0, 3>,
                                                    cx::padding_after<3, 1>, cx::groups<2>>>,
             subject<cx::input<3, 29, 16>, cx::conv<16, cx::groups<4>, cx::no_bias>>,
             subject<cx::input<31, 12>, cx::conv<12, k<5>, p<2>, cx::groups<3>>>,
             subject<cx::input<40, 12>, cx::conv<12, k<18>, p<4>, cx::groups<3>>>,
             subject<cx::input<4, 5, 6, 20>, cx::conv<20, k<3>, p<1>, cx::stride<1, 2, 1>, cx::groups<5>>>>;
using depthwise =
    subjects<subject<cx::input<9, 10, 32>, cx::depthwise_conv<k<3>, p<1>>>,
             subject<cx::input<7, 7, 37>, cx::depthwise_conv<k<3>, p<1>>>,
             subject<cx::input<5, 13, 5>, cx::depthwise_conv<k<3>, p<1>>>,
             subject<cx::input<1, 1, 3>, cx::depthwise_conv<k<3>, p<1>>>,
             subject<cx::input<13, 12, 18>, cx::depthwise_conv<k<5>, cx::stride<2>, cx::padding_same, cx::no_bias>>,
             subject<cx::input<11, 15, 17>,
                     cx::depthwise_conv<k<3, 5>, cx::dilation<2>, cx::padding_before<0, 3>, cx::padding_after<3, 1>>>,
             subject<cx::input<2, 3, 4>, cx::depthwise_conv<k<3>, p<5>>>,
             subject<cx::input<9, 10, 19>, cx::depthwise_conv<k<2>, cx::stride<3>>>,
             subject<cx::input<9, 20, 16>, cx::depthwise_conv<k<7>, p<3>>>,
             subject<cx::input<50, 19>, cx::depthwise_conv<k<19>, cx::dilation<2>, p<12>>>,
             subject<cx::input<5, 6, 7, 33>, cx::depthwise_conv<k<3>, p<1>, cx::stride<2, 1, 2>>>,
             subject<cx::input<6, 7, 18>, cx::depthwise_conv<2, k<3>, p<1>>>,
             subject<cx::input<4, 5, 2>, cx::depthwise_conv<3, k<3>, p<1>>>>;

}  // namespace

int main(int count, char** arguments) {
  laws::table all;
  all.add(grouped{}, laws::no_surroundings{});
  all.add(grouped_windows{}, laws::no_surroundings{});
  all.add(depthwise{}, laws::no_surroundings{});
  return all.hold(count, arguments);
}
