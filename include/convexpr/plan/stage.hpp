// SPDX-License-Identifier: BSL-1.0
// stage: one loop nest of a planned network: a main operation, and what was fused with it. A structural value without
// places in memory: kernels are instantiated by it, so that equal stages share their code.
//   out = pool(activation(main(front_activation(front(in))) + added))
// The main operation of a layer whose work is of a type of its own stands in stage_of<Work> beside it.
#pragma once
#include <convexpr/core/element.hpp>
#include <convexpr/core/shape.hpp>
#include <convexpr/layers/operation.hpp>
#include <convexpr/plan/target.hpp>

#include <cstddef>

namespace convexpr {

// How a loop nest is cut, as far as a kernel leaves that to be chosen.
struct tiling {
  std::size_t places = 0,
              vectors = 0;  // sums in registers: so many places by so many vectors of filters; 0: not chosen
  std::size_t rows = 0;     // of the output between two looks at the weights
  std::size_t width = 0;    // into which rows a 1x1 convolution folds its places; 0: as they are

  constexpr bool is_chosen() const { return vectors != 0; }

  friend constexpr bool operator==(const tiling&, const tiling&) = default;
};

// Pools of 2x2 places can run where the results are stored.
enum class quartet : unsigned char { apart, largest, mean };

struct stage {
  target machine{};
  operation main{};
  operation front{};  // a depthwise convolution whose result never leaves the cache; reference: none
  curve front_activation{};
  bool adds = false;  // another tensor of the output's shape, before the activation
  curve activation{};
  quartet pool = quartet::apart;
  std::size_t in_pitch = 0, added_pitch = 0, out_pitch = 0;  // numbers from one place to the next, >= its channels
  element in_type = element::float32, out_type = element::float32, weights = element::float32;
  // The result is a vector in memory of its own, which ends with a whole register: its last one may be stored in whole.
  // The loads of the next stage can take their numbers from such a store before it is through; from a partial one they
  // have to wait.
  bool has_room = false;
  tiling tiles{};
  shape own_input{};  // of a layer whose work is of a type of its own

  constexpr bool has_front() const { return !front.is(operation_kind::reference); }

  friend constexpr bool operator==(const stage&, const stage&) = default;
};

template <class Work>
struct stage_of : stage {
  Work work{};

  friend constexpr bool operator==(const stage_of&, const stage_of&) = default;
};

}  // namespace convexpr
