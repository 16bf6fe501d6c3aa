// SPDX-License-Identifier: BSL-1.0
// arena: where each layer's output lies in one block of memory. Outputs that are never needed at the same time share
// bytes, and a layer that can work in place takes over its input's.
// The largest buffers are placed first, each at the lowest place that is free while it lives: Pisarchyk & Lee,
// Efficient memory management for deep neural net inference, 2020 (greedy by size).
#pragma once
#include <convexpr/network/layer_info.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

namespace convexpr {

// In elements. offsets[i] is for the output of layer i; the network's input lies with the caller and has none.
template <std::size_t Layers>
struct arena_plan {
  std::array<std::size_t, Layers> offsets{};
  std::size_t size = 0;         // of the arena
  std::size_t lower_bound = 0;  // the most that is alive at one moment, which no plan can go below
};

namespace detail {

// A buffer is written first at moment `first` and read last at moment `last`.
struct lifetime {
  std::size_t size = 0, first = 0, last = 0;
};

struct arena_size {
  std::size_t size = 0, lower_bound = 0;
};

// Gives every buffer whose `size` is not 0 a place; moments are below Moments.
template <std::size_t Moments, std::size_t Buffers>
constexpr arena_size place_buffers(const std::array<lifetime, Buffers>& lives,
                                   std::array<std::size_t, Buffers>& offsets) {
  std::array<std::size_t, Buffers> order{};
  std::size_t count = 0;
  for (std::size_t i = 0; i < Buffers; ++i)
    if (lives[i].size != 0) order[count++] = i;
  std::sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count), [&](std::size_t a, std::size_t b) {
    return lives[a].size != lives[b].size ? lives[a].size > lives[b].size : a < b;
  });

  arena_size result;
  std::array<std::size_t, Buffers> placed{};  // buffers that have a place, by rising offset
  for (std::size_t n = 0; n < count; ++n) {
    const lifetime& life = lives[order[n]];
    std::size_t offset = 0;
    for (std::size_t p = 0; p < n; ++p) {
      const lifetime& other = lives[placed[p]];
      if (other.first > life.last || other.last < life.first) continue;
      if (offset + life.size <= offsets[placed[p]]) break;
      offset = std::max(offset, offsets[placed[p]] + other.size);
    }
    offsets[order[n]] = offset;
    result.size = std::max(result.size, offset + life.size);
    std::size_t p = n;
    for (; p > 0 && offsets[placed[p - 1]] > offset; --p) placed[p] = placed[p - 1];
    placed[p] = order[n];
  }

  std::array<std::size_t, Moments + 1> change{};  // alive from `first` on, and no more behind `last`; sums cancel
  for (std::size_t n = 0; n < count; ++n) {
    change[lives[order[n]].first] += lives[order[n]].size;
    change[lives[order[n]].last + 1] -= lives[order[n]].size;
  }
  std::size_t alive = 0;
  for (std::size_t delta : change) result.lower_bound = std::max(result.lower_bound, alive += delta);
  return result;
}

template <std::size_t Layers>
constexpr arena_plan<Layers> plan_arena(std::span<const layer_info> layers, std::span<const std::size_t> outputs) {
  std::array<lifetime, Layers> lives{};
  std::array<std::size_t, Layers> buffer{};  // the layer whose buffer holds this layer's output
  for (std::size_t i = 1; i < Layers; ++i) {
    buffer[i] = i;
    lives[i] = {layers[i].output.size(), i, i};
    for (std::size_t from : layers[i].inputs) lives[from].last = i;
  }
  for (std::size_t o : outputs) lives[o].last = Layers;
  for (std::size_t i = 1; i < Layers; ++i) {
    const std::size_t from = layers[i].inputs[0];
    if (!layers[i].in_place || from == 0 || lives[from].last != i || lives[from].size != lives[i].size) continue;
    // `from` may itself stand in an earlier layer's buffer: that one lives on
    buffer[i] = buffer[from];
    lives[buffer[i]].last = std::max(lives[buffer[i]].last, lives[i].last);
  }
  // what stands in another's buffer needs none
  std::array<lifetime, Layers> buffers{};
  for (std::size_t i = 1; i < Layers; ++i)
    if (buffer[i] == i) buffers[i] = lives[i];

  arena_plan<Layers> plan;
  const arena_size size = place_buffers<Layers + 1>(buffers, plan.offsets);
  plan.size = size.size;
  plan.lower_bound = size.lower_bound;
  for (std::size_t i = 1; i < Layers; ++i) plan.offsets[i] = plan.offsets[buffer[i]];
  return plan;
}

}  // namespace detail
}  // namespace convexpr
