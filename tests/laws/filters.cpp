// SPDX-License-Identifier: BSL-1.0
// Filters and channels that fill registers and tiles, or do not.
#include "law.hpp"

namespace {

using laws::k, laws::p, laws::subject, laws::subjects;

using registers =
    subjects<subject<cx::input<7, 9, 16>, cx::conv<32, k<3>, p<1>>>,
             subject<cx::input<5, 31, 3>, cx::conv<32, k<3>, p<1>>>, subject<cx::input<8, 8, 5>, cx::conv<21, k<3>>>,
             subject<cx::input<8, 18, 1>, cx::conv<1, k<3>>>, subject<cx::input<28, 28, 1>, cx::conv<6, k<5>, p<2>>>,
             subject<cx::input<13, 13, 7>, cx::conv<50>>, subject<cx::input<4, 4, 33>, cx::conv<50>>,
             subject<cx::input<11, 11, 8>, cx::conv<96>>>;
using tiles =
    subjects<subject<cx::input<12, 12, 32>, cx::conv<32, k<3>, p<1>>>,
             subject<cx::input<13, 9, 20>, cx::conv<53, k<3>, p<1>>>, subject<cx::input<29, 26, 7>, cx::conv<40, k<3>>>,
             subject<cx::input<7, 7, 130>, cx::conv<16, k<3>, p<1>>>>;
using small =
    subjects<subject<cx::input<3, 3, 3>, cx::conv<5, k<3>>>, subject<cx::input<1, 2, 3>, cx::conv<5, k<3>, p<1>>>,
             subject<cx::input<1, 2, 3>, cx::conv<5, k<3>, cx::padding_before<3, 0>, cx::padding_after<2, 4>>>,
             subject<cx::input<2, 2, 3>, cx::conv<4, k<3>, p<4>>>>;
using rows =
    subjects<subject<cx::input<19, 37, 3>, cx::conv<1, k<3>>>, subject<cx::input<7, 70, 4>, cx::conv<3, k<3>, p<1>>>,
             subject<cx::input<8, 64, 2>, cx::conv<2, k<3>, cx::dilation<2>>>,
             subject<cx::input<9, 33, 3>, cx::conv<2, k<2, 5>, cx::padding_before<1, 0>, cx::padding_after<0, 3>>>,
             subject<cx::input<100, 2>, cx::conv<2, k<3>, p<1>>>>;

}  // namespace

int main(int count, char** arguments) {
  laws::table all;
  all.add(registers{}, laws::no_surroundings{});
  all.add(tiles{}, laws::no_surroundings{});
  all.add(small{}, laws::no_surroundings{});
  all.add(rows{}, laws::no_surroundings{});
  return all.hold(count, arguments);
}
