// SPDX-License-Identifier: BSL-1.0
// arena: where each layer's output lies in one block of memory. Outputs that are never needed at the same time share
// bytes, and a layer that can work in place takes over its input's.
// Buffers are placed one by one, each at the lowest place that is free while it lives: Pisarchyk & Lee, Efficient
// memory management for deep neural net inference, 2020 (greedy by size, and by breadth).
#pragma once
#include <convexpr/core/scratch.hpp>
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

// Which buffers live at the same time: a list for each, those first that begin first. Where a network is long they are
// short, so that a layer of a long network takes compilers no more steps than one of a short one.
template <std::size_t Moments, std::size_t Buffers>
struct neighbours {
  struct node {
    std::size_t buffer, next;
  };
  std::size_t first[Buffers]{};  // the node that a buffer's list begins with; 0 ends a list
  scratch<node> nodes;

  constexpr neighbours(const lifetime* lives, std::span<const std::size_t> buffers)
      : nodes(1 + 2 * count_pairs(lives, buffers)) {
    std::size_t begins[Moments]{}, next[Buffers]{};  // lists of what begins at a moment: n + 1 for buffer n
    for (std::size_t n = buffers.size(); n-- > 0;) {
      next[buffers[n]] = begins[lives[buffers[n]].first];
      begins[lives[buffers[n]].first] = buffers[n] + 1;
    }
    std::size_t alive[Buffers]{}, alive_count = 0;
    for (std::size_t moment = 0; moment < Moments; ++moment) {
      if (begins[moment] == 0) continue;
      std::size_t kept = 0;
      for (std::size_t n = 0; n < alive_count; ++n)
        if (lives[alive[n]].last >= moment) alive[kept++] = alive[n];
      alive_count = kept;
      for (std::size_t b = begins[moment]; b != 0; b = next[b - 1]) {
        for (std::size_t n = 0; n < alive_count; ++n) {
          link(alive[n], b - 1);
          link(b - 1, alive[n]);
        }
        alive[alive_count++] = b - 1;
      }
    }
  }

 private:
  std::size_t last[Buffers]{}, used = 1;

  constexpr void link(std::size_t from, std::size_t to) {
    nodes.elements[used] = {to, 0};
    (last[from] == 0 ? first[from] : nodes.elements[last[from]].next) = used;
    last[from] = used++;
  }
  static constexpr std::size_t count_pairs(const lifetime* lives, std::span<const std::size_t> buffers) {
    std::size_t begin[Moments]{}, end[Moments + 1]{};
    for (std::size_t b : buffers) {
      ++begin[lives[b].first];
      ++end[lives[b].last + 1];
    }
    std::size_t pairs = 0, alive = 0;
    for (std::size_t moment = 0; moment < Moments; ++moment)
      for (alive -= end[moment]; begin[moment] != 0; --begin[moment]) pairs += alive++;
    return pairs;
  }
};

// Places buffers in this order, each at the lowest place that is free while it lives; returns the size of the arena.
template <std::size_t Moments, std::size_t Buffers>
constexpr std::size_t place_in_order(const lifetime* lives, const neighbours<Moments, Buffers>& beside,
                                     std::span<const std::size_t> order, std::size_t* offsets) {
  bool placed[Buffers]{};
  std::size_t near[Buffers]{};  // neighbours that have a place, by rising offset
  std::size_t size = 0;
  for (std::size_t b : order) {
    std::size_t count = 0;
    bool rising = true;
    for (std::size_t n = beside.first[b]; n != 0; n = beside.nodes.elements[n].next) {
      const std::size_t other = beside.nodes.elements[n].buffer;
      if (!placed[other]) continue;
      if (count != 0 && offsets[near[count - 1]] > offsets[other]) rising = false;
      near[count++] = other;
    }
    if (!rising) std::sort(near, near + count, [&](std::size_t a, std::size_t c) { return offsets[a] < offsets[c]; });
    std::size_t offset = 0;
    for (std::size_t p = 0; p < count && offset + lives[b].size > offsets[near[p]]; ++p)
      offset = std::max(offset, offsets[near[p]] + lives[near[p]].size);
    offsets[b] = offset;
    placed[b] = true;
    size = std::max(size, offset + lives[b].size);
  }
  return size;
}

// Gives every buffer whose `size` is not 0 a place; moments are below Moments. Four orders are tried until one leaves
// no holes: the longest lived first, the largest, those of the fullest moments, the earliest; and of each some in which
// those that came to stand at the top of the arena go first.
template <std::size_t Moments, std::size_t Buffers>
constexpr arena_size place_buffers(const std::array<lifetime, Buffers>& buffers,
                                   std::array<std::size_t, Buffers>& offsets) {
  const lifetime* const lives = buffers.data();
  std::size_t order[Buffers]{}, count = 0;
  for (std::size_t i = 0; i < Buffers; ++i)
    if (lives[i].size != 0) order[count++] = i;
  const std::span<const std::size_t> ordered(order, count);

  std::size_t alive[Moments + 1]{};
  for (std::size_t b : ordered) {
    alive[lives[b].first] += lives[b].size;
    alive[lives[b].last + 1] -= lives[b].size;
  }
  arena_size best;
  for (std::size_t m = 1; m <= Moments; ++m) alive[m] += alive[m - 1];
  for (std::size_t size : alive) best.lower_bound = std::max(best.lower_bound, size);

  const auto fullest = [&](const lifetime& life) {
    std::size_t most = 0;
    for (std::size_t m = life.first; m <= life.last; ++m) most = std::max(most, alive[m]);
    return most;
  };
  const neighbours<Moments, Buffers> beside(lives, ordered);
  constexpr std::size_t starts = 4, bumps = 6;
  std::size_t rank[Buffers]{};
  for (std::size_t attempt = 0; attempt < starts * (bumps + 1) && best.size != best.lower_bound; ++attempt) {
    const std::size_t start = attempt / (bumps + 1);
    if (attempt % (bumps + 1) == 0)
      for (std::size_t b : ordered)
        rank[b] = start == 0   ? lives[b].last - lives[b].first
                  : start == 1 ? 0
                  : start == 2 ? fullest(lives[b])
                               : Moments - lives[b].first;
    std::sort(order, order + count, [&](std::size_t a, std::size_t b) {
      if (rank[a] != rank[b]) return rank[a] > rank[b];
      return lives[a].size != lives[b].size ? lives[a].size > lives[b].size : a < b;
    });
    std::array<std::size_t, Buffers> candidate{};
    const std::size_t size = place_in_order(lives, beside, ordered, candidate.data());
    if (attempt == 0 || size < best.size) {
      best.size = size;
      offsets = candidate;
    }
    for (std::size_t b : ordered)
      if (candidate[b] + lives[b].size == size) {
        rank[b] = static_cast<std::size_t>(-1) / 2 + attempt;  // above every other
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
