// SPDX-License-Identifier: BSL-1.0
// Networks whose models were wrong once, as small as they were found: by hand and by tests/fuzz.
#include "fuzz/harness.hpp"

namespace {

using namespace convexpr;  // networks as they are written in an issue

// A reshape between two layers that could fuse.
using pool_behind_reshape = network<input<8, 8, 16>, conv<16, kernel<3>, padding<1>>, reshape<4, 16, 16>, max_pool<2>>;
using pool_behind_relu_and_reshape =
    network<input<8, 8, 16>, conv<16, kernel<3>, padding<1>>, relu, reshape<8, 4, 32>, avg_pool<2>>;
using planar_pool_behind_reshape =
    network<input<12, 12, 3>, conv<2, kernel<3>, padding<1>>, reshape<6, 24, 2>, max_pool<2>>;
template <class Reshape>
using depthwise_behind_reshape = network<input<8, 6, 20>, depthwise_conv<kernel<3>, padding<1>>, Reshape, conv<24>>;
using depthwise_regrouped =
    network<input<17, 16>, depthwise_conv<kernel<5>, padding<1>>, reshape<1, 5, 3, 16>, conv<1>>;
using sum_behind_reshape = network<input<6, 6, 4>, conv<8>, tag<"t">,
                                   concat<branch<>, branch<conv<16, stride<1, 2>>, reshape<6, 6, 8>, add<from<"t">>>>>;

// Dilated along one axis, with a pool behind.
using pool_behind_dilation =
    network<input<16, 16, 32>, conv<32, kernel<3>, dilation<2, 1>, padding<2, 1>>, max_pool<2>>;

// 1x1 convolutions that are no products of matrices.
using padded_place = network<input<1, 1, 8>, conv<4, padding<1>>>;
using padded_end = network<input<1, 8>, conv<4, padding_after<2>>>;
using padded_by_a_layer = network<input<1, 1, 8>, zero_pad<1>, conv<4>>;
using padded_and_strided = network<input<1, 36>, conv<17, stride<2>, padding_after<2>>>;
using volume = network<input<10, 10, 10, 1>, conv<1>>;
using small_volume = network<input<2, 1, 1, 1>, depthwise_conv<>>;

// Whole registers stored into the next group.
using stored_into_next_group = network<input<3, 3, 8>, conv<64>, conv<34, kernel<3>, groups<2>>, flatten, dense<5>>;
using stored_by_threads = network<input<3, 3, 512>, conv<514, kernel<3>, groups<2>>, relu, flatten, dense<5>>;

// Outputs that are the input or each other, under another shape.
using input_as_output = network<input<6, 6, 4>, reshape<6, 3, 8>>;
using vector_as_output = network<input<333>, reshape<9, 37>>;
using output_twice = network<input<6, 6, 4>, conv<8>, outputs<branch<>, branch<reshape<12, 12, 2>>>>;

// Sums that lie on what is added.
using sum_in_place =
    network<input<4, 33, 8>, add<branch<conv<16>>, branch<transposed_conv<16, kernel<3>, padding<1>>>>, relu, conv<4>>;
using signal_in_place =
    network<input<65, 2>,
            residual<branch<conv<32>>,
                     branch<transposed_conv<19, kernel<3>, padding<1>>, transposed_conv<32, kernel<3>, padding<1>>>>,
            batch_norm>;

// NaN and infinities lost and invented.
using pool_of_nan = network<input<12, 12, 1>, conv<6, kernel<5>, padding<2>>, max_pool<2>>;
using phases_joined = network<input<1, 7, 16>, transposed_conv<1, kernel<3>, stride<2>>>;
using outputs_without_tap =
    network<input<10, 6, 31>, transposed_conv<3, kernel<5>, stride<1, 2>, padding<1, 2>>, convexpr::tanh>;
using slope_zero = network<input<1, 1, 1>, leaky_relu<0>>;
using enlarged = network<input<3, 4, 2>, upsample<2>, upsample<3, bilinear>>;

}  // namespace

int main(int count, char** arguments) {
  return fuzz::main<pool_behind_reshape, pool_behind_relu_and_reshape, planar_pool_behind_reshape,
                    depthwise_behind_reshape<reshape<6, 8, 20>>, depthwise_behind_reshape<reshape<48, 20>>,
                    depthwise_behind_reshape<reshape<4, 3, 4, 20>>, depthwise_regrouped, sum_behind_reshape,
                    pool_behind_dilation, padded_place, padded_end, padded_by_a_layer, padded_and_strided, volume,
                    small_volume, stored_into_next_group, stored_by_threads, input_as_output, vector_as_output,
                    output_twice, sum_in_place, signal_in_place, pool_of_nan, phases_joined, outputs_without_tap,
                    slope_zero, enlarged>(count, arguments);
}
