// SPDX-License-Identifier: BSL-1.0
// arena: where each layer's output lies in one block of memory. Outputs that are never needed at the same time share
// bytes, and a layer that can work in place takes over its input's.
// Buffers are placed one by one, each at the lowest place that is free while it lives: Pisarchyk & Lee, Efficient
// memory management for deep neural net inference, 2020 (greedy by size, and by breadth).
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

// Places buffers in this order, each at the lowest place that is free while it lives; returns the size of the arena.
template <std::size_t Buffers>
constexpr std::size_t place_in_order(const std::array<lifetime, Buffers>& lives, std::span<const std::size_t> order,
                                     std::array<std::size_t, Buffers>& offsets) {
  std::size_t size = 0;
  std::array<std::size_t, Buffers> placed{};  // buffers that have a place, by rising offset
  for (std::size_t n = 0; n < order.size(); ++n) {
    const lifetime& life = lives[order[n]];
    std::size_t offset = 0;
    for (std::size_t p = 0; p < n; ++p) {
      const lifetime& other = lives[placed[p]];
      if (other.first > life.last || other.last < life.first) continue;
      if (offset + life.size <= offsets[placed[p]]) break;
      offset = std::max(offset, offsets[placed[p]] + other.size);
    }
    offsets[order[n]] = offset;
    size = std::max(size, offset + life.size);
    std::size_t p = n;
    for (; p > 0 && offsets[placed[p - 1]] > offset; --p) placed[p] = placed[p - 1];
    placed[p] = order[n];
  }
  return size;
}

// Gives every buffer whose `size` is not 0 a place; moments are below Moments. Four orders are tried until one leaves
// no holes: the longest lived first, the largest, those of the fullest moments, the earliest; and of each some in which
// those that came to stand at the top of the arena go first.
template <std::size_t Moments, std::size_t Buffers>
constexpr arena_size place_buffers(const std::array<lifetime, Buffers>& lives,
                                   std::array<std::size_t, Buffers>& offsets) {
  std::array<std::size_t, Buffers> order{};
  std::size_t count = 0;
  for (std::size_t i = 0; i < Buffers; ++i)
    if (lives[i].size != 0) order[count++] = i;

  std::array<std::size_t, Moments + 1> alive{};
  for (std::size_t n = 0; n < count; ++n) {
    alive[lives[order[n]].first] += lives[order[n]].size;
    alive[lives[order[n]].last + 1] -= lives[order[n]].size;
  }
  arena_size best;
  for (std::size_t m = 1; m <= Moments; ++m) alive[m] += alive[m - 1];
  for (std::size_t size : alive) best.lower_bound = std::max(best.lower_bound, size);

  const auto fullest = [&](const lifetime& life) {
    std::size_t most = 0;
    for (std::size_t m = life.first; m <= life.last; ++m) most = std::max(most, alive[m]);
    return most;
  };
  constexpr std::size_t starts = 4, bumps = 6;
  std::array<std::size_t, Buffers> rank{};
  for (std::size_t attempt = 0; attempt < starts * (bumps + 1) && best.size != best.lower_bound; ++attempt) {
    const std::size_t start = attempt / (bumps + 1);
    if (attempt % (bumps + 1) == 0)
      for (std::size_t n = 0; n < count; ++n) {
        const lifetime& life = lives[order[n]];
        rank[order[n]] = start == 0   ? life.last - life.first
                         : start == 1 ? 0
                         : start == 2 ? fullest(life)
                                      : Moments - life.first;
      }
    const auto end = order.begin() + static_cast<std::ptrdiff_t>(count);
    std::sort(order.begin(), end, [&](std::size_t a, std::size_t b) {
      if (rank[a] != rank[b]) return rank[a] > rank[b];
      return lives[a].size != lives[b].size ? lives[a].size > lives[b].size : a < b;
    });
    std::array<std::size_t, Buffers> candidate{};
    const std::size_t size = place_in_order(lives, std::span(order).first(count), candidate);
    if (attempt == 0 || size < best.size) {
      best.size = size;
      offsets = candidate;
    }
    for (std::size_t n = 0; n < count; ++n)
      if (candidate[order[n]] + lives[order[n]].size == size) {
        rank[order[n]] = static_cast<std::size_t>(-1) / 2 + attempt;  // above every other
        break;
      }
  }
  return best;
}

template <std::size_t Layers>
constexpr arena_plan<Layers> plan_arena(std::span<const layer_info> layers, std::span<const std::size_t> outputs) {
  std::array<lifetime, Layers> lives{};
  std::array<std::size_t, Layers> buffer{};  // the layer whose buffer holds this layer's output
  for (std::size_t i = 1; i < Layers; ++i) {
    buffer[i] = i;
    if (layers[i].inputs.empty()) continue;  // with the caller
    lives[i] = {layers[i].output.size(), i, i};
    for (std::size_t from : layers[i].inputs) lives[from].last = i;
  }
  for (std::size_t o : outputs) lives[o].last = Layers;
  for (std::size_t i = 1; i < Layers; ++i) {
    if (layers[i].inputs.empty()) continue;
    const std::size_t from = layers[i].inputs[0];
    if (!layers[i].in_place || layers[from].inputs.empty() || lives[from].last != i ||
        lives[from].size != lives[i].size)
      continue;
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
