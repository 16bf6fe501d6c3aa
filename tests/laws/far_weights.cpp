// SPDX-License-Identifier: BSL-1.0
// Weights and outputs that do not stay in the caches.
#include "law.hpp"

namespace {

using laws::k, laws::p, laws::subject, laws::subjects;

using images = subjects<subject<cx::input<9, 11, 200>, cx::conv<72, k<3>, p<1>>>,
                        subject<cx::input<6, 7, 300>, cx::conv<200, k<3>, p<1>>>,
                        subject<cx::input<4, 4, 512>, cx::transposed_conv<40, k<4>, cx::stride<2>, p<1>>>>;
using outputs = subjects<subject<cx::input<130, 150, 3>, cx::conv<64, k<3>>>>;
using matrices = subjects<subject<cx::input<700>, cx::dense<1000>>, subject<cx::input<1025>, cx::dense<531>>,
                          subject<cx::input<2050>, cx::dense<18>>, subject<cx::input<640>, cx::dense<3>>,
                          subject<cx::input<77>, cx::dense<1>>, subject<cx::input<400>, cx::dense<120>>>;

}  // namespace

int main(int count, char** arguments) {
  laws::table all;
  all.add(images{}, laws::no_surroundings{});
  all.add(outputs{}, laws::no_surroundings{});
  all.add(matrices{}, laws::no_surroundings{});
  return all.hold(count, arguments);
}
