// SPDX-License-Identifier: BSL-1.0
// A network or two for each kernel: what can be tried of a machine in some seconds.
#include "../law.hpp"

namespace {

using laws::k, laws::p, laws::subject, laws::subjects;

using convolutions =
    subjects<subject<cx::input<9, 7, 5>, cx::conv<7, k<3>, p<1>>>, subject<cx::input<6, 5, 19>, cx::conv<21>>,
             subject<cx::input<5, 6, 6>, cx::conv<9, k<3>, cx::groups<3>>>,
             subject<cx::input<6, 4, 9>, cx::depthwise_conv<k<3>, p<1>>>,
             subject<cx::input<5, 4, 6>, cx::transposed_conv<6, k<3>, cx::stride<2>>>>;
// Both were wrong on a Cortex-M55: GCC 12 knew, or joined, the masks of a selection.
using selections =
    subjects<subject<cx::input<4, 10>, cx::softmax>, subject<cx::input<9, 10, 7>, cx::max_pool<3, cx::stride<2>, p<1>>>,
             subject<cx::input<37>, cx::dense<3>>>;

}  // namespace

int main(int count, char** arguments) {
  laws::table all;
  all.add(convolutions{}, laws::no_surroundings{});
  all.add(selections{}, laws::no_surroundings{});
  return all.hold(count, arguments);
}
