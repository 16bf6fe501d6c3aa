// SPDX-License-Identifier: BSL-1.0
// program: a description as a careful user of any library would deploy it: batch normalisation folded into the weights
// before it, activations and residual sums at the convolution whose result they take, nothing left of flatten.
#pragma once
#include "description.hpp"

#include <cstddef>
#include <deque>
#include <stdexcept>
#include <vector>

namespace bench {

// What a library has no operator for; its column stays empty.
struct unsupported : std::runtime_error {
  using std::runtime_error::runtime_error;
};

inline constexpr std::size_t none = static_cast<std::size_t>(-1);

// The values of a program are numbered by the steps that give them; step 0 is the input and has no work.
//   value = activation(work(input) + added)
struct step {
  convexpr::operation work{};
  std::size_t input = none;
  std::size_t added = none;
  convexpr::curve activation{};
  convexpr::shape in{}, out{};  // of the values as they were given: a dense layer may read an image
  const float* weight = nullptr;
  const float* bias = nullptr;
  std::size_t last_reader = 0;  // the last step that reads this one's value

  bool is(convexpr::operation_kind kind) const { return work.kind == kind; }
  bool is_dense() const { return is(convexpr::operation_kind::convolution) && out.rank == 1; }
  bool pools_everything() const { return work.taps() == work.in_places() && work.out_places() == 1; }
};

struct program {
  std::vector<step> steps;
  std::size_t result = 0;                      // the step whose value is the network's
  std::deque<std::vector<float>> own_weights;  // folded; the others stand where the description found them
};

program simplify(const description& layers);

// Height, width and channels of a value; all that the peers take is flat.
struct image {
  std::size_t height = 1, width = 1, channels = 1;
};
image as_image(const convexpr::shape& s);

}  // namespace bench
