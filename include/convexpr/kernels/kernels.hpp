// SPDX-License-Identifier: BSL-1.0
// kernels::all: what plans choose from. A new kernel is a file in this folder and its name in this list.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/dense.hpp>
#include <convexpr/kernels/depthwise.hpp>
#include <convexpr/kernels/direct.hpp>
#include <convexpr/kernels/grouped.hpp>
#include <convexpr/kernels/pad.hpp>
#include <convexpr/kernels/planar.hpp>
#include <convexpr/kernels/pointwise.hpp>
#include <convexpr/kernels/pool.hpp>
#include <convexpr/kernels/shuffle.hpp>
#include <convexpr/kernels/softmax.hpp>
#include <convexpr/kernels/transposed.hpp>
#include <convexpr/kernels/winograd.hpp>
#include <convexpr/plan/kernel.hpp>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

using all = kernel_list<dense, direct, winograd<2>, winograd<4>, planar, depthwise, grouped, transposed, pool,
                        pointwise, softmax, shuffle, pad>;

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
