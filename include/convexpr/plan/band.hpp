// SPDX-License-Identifier: BSL-1.0
// band: the part of a stage that one call of a kernel computes, and how several workers share a stage.
#pragma once
#include <algorithm>
#include <cstddef>

namespace convexpr {

// Where a stage finds its tensors: the first number of each, and what the kernel has packed.
struct arguments {
  const std::byte* in = nullptr;
  const std::byte* added = nullptr;
  std::byte* out = nullptr;
  const std::byte* weights = nullptr;
  std::byte* scratch = nullptr;              // of this worker alone; what it holds is not known
  const std::byte* const* inputs = nullptr;  // all that a join's own kernel reads, `in` first
  std::byte* kept = nullptr;                 // what the layer keeps from call to call, as it lists it; of all workers
};

template <class T>
T* typed(std::byte* p) {
  return reinterpret_cast<T*>(p);
}
template <class T>
const T* typed(const std::byte* p) {
  return reinterpret_cast<const T*>(p);
}

// Rows of the output, and parts of each: blocks of filters or whatever else a kernel can do one without the other.
struct band {
  std::size_t first_row = 0, last_row = 0, first_part = 0, last_part = 0;

  constexpr bool is_empty() const { return first_row == last_row || first_part == last_part; }
};

// How many rows a stage has, a depth counting as rows; how many of them go together; and how many parts. A kernel
// computes any band whose rows begin and end with those that go together; workers share parts first where it has them
// cut for that.
struct work_units {
  std::size_t rows = 1, together = 1, parts = 1;
  bool parts_first = false;

  constexpr band all() const { return {0, rows, 0, parts}; }
};

// One of `count` workers that share a stage.
struct worker {
  std::size_t index = 0, count = 1;

  struct range {
    std::size_t first, last;
  };
  constexpr range of(std::size_t items) const { return {items * index / count, items * (index + 1) / count}; }

  // Rows where there are enough of them, otherwise parts.
  constexpr band share(const work_units& units) const {
    if (count == 1) return units.all();
    const std::size_t bundles = (units.rows + units.together - 1) / units.together;
    if (units.parts == 1 || (bundles >= 8 && !units.parts_first)) {
      const range some = of(bundles);
      return {some.first * units.together, std::min(some.last * units.together, units.rows), 0, units.parts};
    }
    const range some = of(units.parts);
    return {0, units.rows, some.first, some.last};
  }
};

// The only worker of a stage: its share needs no arithmetic, and calls of tiny networks none that is not theirs.
struct lone_worker {
  static constexpr std::size_t index = 0, count = 1;

  static constexpr worker::range of(std::size_t items) { return {0, items}; }
  static constexpr band share(const work_units& units) { return units.all(); }
};

}  // namespace convexpr
