// SPDX-License-Identifier: BSL-1.0
// kernels::training: what training steps are computed by beside kernels::all. A new kernel is a file in this folder and
// its name in this list. One that sees all samples of a step has, in its code,
//   static void run_samples(const arguments* a, std::size_t samples, worker w) noexcept      w's share of the work
// in place of run: all workers have met before it and meet behind it. `in` of the others stands in a.inputs.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/training/activation_gradient.hpp>
#include <convexpr/kernels/training/batch_moments.hpp>
#include <convexpr/kernels/training/batched_dense.hpp>
#include <convexpr/kernels/training/depthwise_gradient.hpp>
#include <convexpr/kernels/training/depthwise_transposed.hpp>
#include <convexpr/kernels/training/norm_gradient.hpp>
#include <convexpr/kernels/training/part.hpp>
#include <convexpr/kernels/training/plane_gradient.hpp>
#include <convexpr/kernels/training/pool_gradient.hpp>
#include <convexpr/kernels/training/weight_gradient.hpp>
#include <convexpr/plan/kernel.hpp>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

using training = kernel_list<batched_dense, weight_gradient, plane_gradient, depthwise_gradient, depthwise_transposed,
                             activation_gradient, pool_gradient, part, channel_moments, joined_moments,
                             batch_normalization, norm_gradient_sums, joined_sums, norm_gradient, norm_weights>;

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
