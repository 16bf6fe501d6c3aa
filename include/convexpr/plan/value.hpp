// SPDX-License-Identifier: BSL-1.0
// value: what flows through a plan: the output of a layer, an input, what is given at the call or kept between calls.
// Where a value lies, who may overwrite it and what follows it in memory is decided once (plan/place.hpp), and read
// from here everywhere else.
#pragma once
#include <convexpr/core/element.hpp>
#include <convexpr/core/shape.hpp>

#include <cstddef>

namespace convexpr {

// No value, no layer.
inline constexpr std::size_t none = static_cast<std::size_t>(-1);

// Who has the memory of a value.
enum class home : unsigned char {
  arena,      // the model, while a call needs it
  input,      // the caller: input `index`
  output,     // the caller: output `index`
  given,      // the caller: thing `index` that the call is given
  kept,       // the model, from one call to the next
  backward,   // the model, from the forward to the backward pass
  parameter,  // the model, packed
  nowhere     // nobody writes or reads it: it was fused away
};

// How many tensors of its shape a value is.
enum class multiplicity : unsigned char {
  one_a_sample,
  one,           // for all samples of a batch together
  rows_of_given  // as many rows as the thing `index` that is given has, at most those of its shape
};

struct value {
  shape extents{};
  element type = element::float32;
  multiplicity count = multiplicity::one_a_sample;
  home where = home::nowhere;
  std::size_t index = 0;      // among those of its home
  std::size_t buffer = none;  // the value in whose memory it lies: itself, the whole that it is a part of, or one that
                              // has died
  std::size_t offset = 0;     // bytes from where the home, or that of an input or output the tensor, begins
  std::size_t pitch = 0;      // numbers from one place to the next
  std::size_t first = 0;      // the stage that writes its buffer first,
  std::size_t last = 0;       // and the last that reads or writes it
  bool is_reshaped = false;   // somebody reads it with other channels

  constexpr std::size_t bytes() const { return extents.size() * bytes_of(type); }
  constexpr bool has_gaps() const { return pitch != extents.channels(); }
};

}  // namespace convexpr
