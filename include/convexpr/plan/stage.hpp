// SPDX-License-Identifier: BSL-1.0
// stage: one loop nest of a planned network: a main operation, and what was fused into it. A structural value without
// places in memory: kernels are instantiated by it, so that equal stages share their code.
//   out = pool(activation(main(before_activation(before(in))) + added))
#pragma once
#include <convexpr/layers/operation.hpp>

#include <cstddef>

namespace convexpr {

enum class algorithm : unsigned char {
  reference,   // the layer's own loop nest
  direct,      // convolution as sums of small matrix products over the input in place, tiles in registers
  dense,       // a matrix by one vector
  winograd,    // 3x3 convolution by F(m x m, 3 x 3): Lavin & Gray, Fast algorithms for convolutional networks, 2016
  planar,      // few filters: neighbours along the row in the lanes
  depthwise,   // channels in the lanes
  grouped,     // groups narrower than a register, several in the lanes of one
  transposed,  // a direct convolution for each phase of the output
  pooling,
  pointwise,  // element by element: scale_offset, sum, curve
  softmax,
  copy  // concatenation, shuffles
};
inline constexpr std::size_t algorithm_count = static_cast<std::size_t>(algorithm::copy) + 1;

struct stage {
  algorithm how = algorithm::reference;
  operation main{};
  operation before{};  // a depthwise convolution whose result never leaves the cache; reference: none
  curve before_activation{};
  bool adds = false;  // another tensor of the output's shape, before the activation
  curve activation{};
  operation pool{};                                          // of the result; reference: none
  std::size_t in_pitch = 0, added_pitch = 0, out_pitch = 0;  // numbers from one place to the next, >= its channels
  // A vector in memory of its own, which ends with a whole register: its last one may be stored in whole. The loads of
  // the next stage can take their numbers from such a store before it is through; from a partial one they have to wait.
  bool has_room = false;
  // Tiles in registers: so many places by so many vectors of filters; `rows` of the output between two looks at the
  // weights; `block`: the m of Winograd's F(m x m, 3 x 3).
  std::size_t places = 1, vectors = 1, rows = 1, block = 0;

  friend constexpr bool operator==(const stage&, const stage&) = default;
};

// Where a stage finds its tensors.
struct stage_arguments {
  const float* in = nullptr;
  const float* added = nullptr;
  float* out = nullptr;
  const float* weights = nullptr;  // packed
  float* scratch = nullptr;        // of this worker alone; what it holds is not known
};

// One of `count` workers that share a stage: each does an equal part of its items.
struct worker {
  std::size_t index = 0, count = 1;

  struct part {
    std::size_t first, last;
  };
  constexpr part of(std::size_t items) const { return {items * index / count, items * (index + 1) / count}; }
};

}  // namespace convexpr
