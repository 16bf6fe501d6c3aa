// SPDX-License-Identifier: BSL-1.0
// convexpr: convolutional networks as types, checked, sized and run by the compiler.
// Training (train/), files of weights (io/), published networks (zoo/) and pictures made by other programs
// (view/draw.hpp) are included by those who want them; graph convolutions are a library of their own on top of this one.
#pragma once
#include <convexpr/core/config.hpp>  // first: what it says of a compiler that is too old comes before all else

// In front of what they are used by, so that a compiler that complains tells a short story of how it came there.
#include <convexpr/core/error.hpp>
#include <convexpr/core/tensor.hpp>
#include <convexpr/network/diagnosis.hpp>
#include <convexpr/network/network.hpp>

#include <convexpr/layers/activations.hpp>
#include <convexpr/layers/adaptive_pool.hpp>
#include <convexpr/layers/avg_pool.hpp>
#include <convexpr/layers/batch_norm.hpp>
#include <convexpr/layers/border.hpp>
#include <convexpr/layers/conv.hpp>
#include <convexpr/layers/dense.hpp>
#include <convexpr/layers/depthwise_conv.hpp>
#include <convexpr/layers/dropout.hpp>
#include <convexpr/layers/flatten.hpp>
#include <convexpr/layers/global_pool.hpp>
#include <convexpr/layers/group_norm.hpp>
#include <convexpr/layers/input.hpp>
#include <convexpr/layers/join.hpp>
#include <convexpr/layers/layer_norm.hpp>
#include <convexpr/layers/local_response_norm.hpp>
#include <convexpr/layers/lp_pool.hpp>
#include <convexpr/layers/max_pool.hpp>
#include <convexpr/layers/permute.hpp>
#include <convexpr/layers/pyramid_pool.hpp>
#include <convexpr/layers/resize.hpp>
#include <convexpr/layers/series.hpp>
#include <convexpr/layers/shuffle.hpp>
#include <convexpr/layers/softmax.hpp>
#include <convexpr/layers/standardize.hpp>
#include <convexpr/layers/transposed_conv.hpp>
#include <convexpr/network/axis_order.hpp>
#include <convexpr/network/edit.hpp>
#include <convexpr/network/evaluate.hpp>
#include <convexpr/network/initialize.hpp>
#include <convexpr/network/parameters.hpp>
#include <convexpr/network/summary.hpp>
#include <convexpr/view/dot.hpp>

// Behind what they build on, for the same reason.
#include <convexpr/model/explain.hpp>
#include <convexpr/model/model.hpp>
