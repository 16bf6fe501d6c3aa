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
#include <bit>
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

// Numbers of buffers in some order.
struct buffer_order {
  std::size_t* buffers;
  std::size_t count = 0;
};

// How many pairs live at the same time.
template <std::size_t Moments>
constexpr std::size_t count_pairs(const lifetime* lives, buffer_order order) {
  std::size_t begin[Moments]{}, end[Moments + 1]{};
  for (std::size_t n = 0; n < order.count; ++n) {
    ++begin[lives[order.buffers[n]].first];
    ++end[lives[order.buffers[n]].last + 1];
  }
  std::size_t pairs = 0, alive = 0;
  for (std::size_t moment = 0; moment < Moments; ++moment)
    for (alive -= end[moment]; begin[moment] != 0; --begin[moment]) pairs += alive++;
  return pairs;
}

// Which buffers live at the same time: a list for each, those first that begin first.
template <std::size_t Moments, std::size_t Buffers>
struct neighbours {
  struct node {
    std::size_t buffer, next;
  };
  std::size_t first[Buffers]{};  // the node that a buffer's list begins with; 0 ends a list
  scratch<node> nodes;

  constexpr neighbours(const lifetime* lives, buffer_order order, std::size_t pairs) : nodes(1 + 2 * pairs) {
    std::size_t begins[Moments]{}, next[Buffers]{};  // lists of what begins at a moment: n + 1 for buffer n
    for (std::size_t n = order.count; n-- > 0;) {
      const std::size_t b = order.buffers[n];
      next[b] = begins[lives[b].first];
      begins[lives[b].first] = b + 1;
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

  // Each at the lowest place that is free while it lives; returns the size of the arena.
  constexpr std::size_t place(const lifetime* lives, buffer_order order, std::size_t* offsets) const {
    bool placed[Buffers]{};
    std::size_t near[Buffers]{};  // neighbours that have a place, by rising offset
    std::size_t size = 0;
    for (std::size_t i = 0; i < order.count; ++i) {
      const std::size_t b = order.buffers[i];
      std::size_t count = 0;
      bool rising = true;
      for (std::size_t n = first[b]; n != 0; n = nodes.elements[n].next) {
        const std::size_t other = nodes.elements[n].buffer;
        if (!placed[other]) continue;
        if (count != 0 && offsets[near[count - 1]] > offsets[other]) rising = false;
        near[count++] = other;
      }
      if (!rising) std::sort(near, near + count, [&](std::size_t a, std::size_t c) { return offsets[a] < offsets[c]; });
      std::size_t offset = 0;
      for (std::size_t p = 0; p < count && offset + lives[b].size > offsets[near[p]]; ++p) {
        const std::size_t top = offsets[near[p]] + lives[near[p]].size;
        if (top > offset) offset = top;
      }
      offsets[b] = offset;
      placed[b] = true;
      if (offset + lives[b].size > size) size = offset + lives[b].size;
    }
    return size;
  }

 private:
  std::size_t last[Buffers]{}, used = 1;

  constexpr void link(std::size_t from, std::size_t to) {
    nodes.elements[used] = {to, 0};
    (last[from] == 0 ? first[from] : nodes.elements[last[from]].next) = used;
    last[from] = used++;
  }
};

// A height for each moment, 0 at first, which only grows: a tree of pairs of moments.
template <std::size_t Moments>
class skyline {
  static constexpr std::size_t leaves = std::bit_ceil(Moments);
  std::size_t highest_[2 * leaves]{};  // of a node's moments
  std::size_t lowest_[2 * leaves]{};   // what all of its moments have been raised to

 public:
  constexpr std::size_t highest(std::size_t first, std::size_t last) const {
    std::size_t height = 0;
    for (std::size_t a = first + leaves, b = last + leaves + 1; a < b; a /= 2, b /= 2) {
      if (a % 2 == 1) height = std::max(height, highest_[a++]);
      if (b % 2 == 1) height = std::max(height, highest_[--b]);
    }
    for (const std::size_t end : {first, last})
      for (std::size_t n = end + leaves; n != 0; n /= 2) height = std::max(height, lowest_[n]);
    return height;
  }
  constexpr void raise(std::size_t first, std::size_t last, std::size_t height) {
    const auto raise_node = [&](std::size_t n) {
      highest_[n] = std::max(highest_[n], height);
      lowest_[n] = std::max(lowest_[n], height);
    };
    for (std::size_t a = first + leaves, b = last + leaves + 1; a < b; a /= 2, b /= 2) {
      if (a % 2 == 1) raise_node(a++);
      if (b % 2 == 1) raise_node(--b);
    }
    for (const std::size_t end : {first, last})
      for (std::size_t n = end + leaves; n != 0; n /= 2) highest_[n] = std::max(highest_[n], height);
  }
};

// Each above all that live with it and have a place already, without a look at what is free beneath them.
template <std::size_t Moments>
constexpr std::size_t place_on_top(const lifetime* lives, buffer_order order, std::size_t* offsets) {
  skyline<Moments> tops;
  std::size_t size = 0;
  for (std::size_t n = 0; n < order.count; ++n) {
    const lifetime& life = lives[order.buffers[n]];
    const std::size_t offset = tops.highest(life.first, life.last);
    offsets[order.buffers[n]] = offset;
    tops.raise(life.first, life.last, offset + life.size);
    size = std::max(size, offset + life.size);
  }
  return size;
}

// What buffers are sorted by, those first that have most of it, before their size: how long they live, their size alone,
// how full the fullest of their moments is, how early they begin.
inline constexpr std::size_t buffer_ranks = 4;
template <std::size_t Moments>
constexpr void sort_buffers(const lifetime* lives, buffer_order order, std::size_t by, const std::size_t* alive,
                            std::size_t* rank) {
  if (by == 2) {
    skyline<Moments> filled;
    for (std::size_t m = 0; m < Moments; ++m) filled.raise(m, m, alive[m]);
    for (std::size_t n = 0; n < order.count; ++n) {
      const std::size_t b = order.buffers[n];
      rank[b] = filled.highest(lives[b].first, lives[b].last);
    }
  } else {
    for (std::size_t n = 0; n < order.count; ++n) {
      const lifetime& life = lives[order.buffers[n]];
      rank[order.buffers[n]] = by == 0 ? life.last - life.first : by == 1 ? 0 : Moments - life.first;
    }
  }
  std::sort(order.buffers, order.buffers + order.count, [&](std::size_t a, std::size_t b) {
    if (rank[a] != rank[b]) return rank[a] > rank[b];
    return lives[a].size != lives[b].size ? lives[a].size > lives[b].size : a < b;
  });
}

// Gives every buffer whose `size` is not 0 a place; moments are below Moments. Four orders are tried until one leaves
// no holes, and of each some in which those that came to stand at the top of the arena go first. Where very many live
// at the same time, their pairs would take compilers too long: then buffers only stand on one another.
template <std::size_t Moments, std::size_t Buffers>
constexpr arena_size place_buffers(const lifetime* lives, std::size_t* offsets) {
  std::size_t numbers[Buffers]{}, rank[Buffers]{}, alive[Moments + 1]{};
  buffer_order order{numbers};
  for (std::size_t i = 0; i < Buffers; ++i) {
    if (lives[i].size == 0) continue;
    numbers[order.count++] = i;
    alive[lives[i].first] += lives[i].size;
    alive[lives[i].last + 1] -= lives[i].size;
  }
  arena_size best;
  for (std::size_t m = 0; m <= Moments; ++m) {
    if (m != 0) alive[m] += alive[m - 1];
    if (alive[m] > best.lower_bound) best.lower_bound = alive[m];
  }
  const auto keep_best = [&](std::size_t size, const std::size_t* candidate) {
    if (best.size != 0 && size >= best.size) return;
    best.size = size;
    for (std::size_t i = 0; i < Buffers; ++i) offsets[i] = candidate[i];
  };

  constexpr std::size_t most_pairs = 64, bumps = 6;  // of a buffer; in each order
  const std::size_t pairs = count_pairs<Moments>(lives, order);
  if (pairs > most_pairs * order.count) {
    for (std::size_t by = 0; by < buffer_ranks && best.size != best.lower_bound; ++by) {
      sort_buffers<Moments>(lives, order, by, alive, rank);
      std::size_t candidate[Buffers]{};
      keep_best(place_on_top<Moments>(lives, order, candidate), candidate);
    }
    return best;
  }

  const neighbours<Moments, Buffers> beside(lives, order, pairs);
  for (std::size_t by = 0; by < buffer_ranks; ++by) {
    sort_buffers<Moments>(lives, order, by, alive, rank);
    for (std::size_t bump = 0; bump <= bumps; ++bump) {
      std::size_t candidate[Buffers]{};
      const std::size_t size = beside.place(lives, order, candidate);
      keep_best(size, candidate);
      if (best.size == best.lower_bound) return best;
      std::size_t top = 0;
      while (candidate[numbers[top]] + lives[numbers[top]].size != size) ++top;
      std::rotate(numbers, numbers + top, numbers + top + 1);
    }
  }
  return best;
}

template <std::size_t Layers>
constexpr arena_plan<Layers> plan_arena(std::span<const layer_info> layers, std::span<const std::size_t> outputs) {
  const layer_info* const layer = layers.data();
  lifetime lives[Layers]{};
  std::size_t buffer[Layers]{};  // the layer whose buffer holds this layer's output
  for (std::size_t i = 1; i < Layers; ++i) {
    buffer[i] = i;
    const std::size_t count = layer[i].inputs.size();
    if (count == 0) continue;  // with the caller
    lives[i] = {layer[i].output.size(), i, i};
    const std::size_t* const inputs = layer[i].inputs.data();
    for (std::size_t n = 0; n < count; ++n) lives[inputs[n]].last = i;
  }
  for (const std::size_t o : outputs) lives[o].last = Layers;
  for (std::size_t i = 1; i < Layers; ++i) {
    if (!layer[i].in_place || layer[i].inputs.empty()) continue;
    const std::size_t from = layer[i].inputs[0];
    if (layer[from].inputs.empty() || lives[from].last != i || lives[from].size != lives[i].size) continue;
    // `from` may itself stand in an earlier layer's buffer: that one lives on
    buffer[i] = buffer[from];
    lifetime& whole = lives[buffer[i]];
    if (lives[i].last > whole.last) whole.last = lives[i].last;
  }
  // what stands in another's buffer needs none
  lifetime buffers[Layers]{};
  for (std::size_t i = 1; i < Layers; ++i)
    if (buffer[i] == i) buffers[i] = lives[i];

  arena_plan<Layers> plan;
  std::size_t* const offsets = plan.offsets.data();
  const arena_size size = place_buffers<Layers + 1, Layers>(buffers, offsets);
  plan.size = size.size;
  plan.lower_bound = size.lower_bound;
  for (std::size_t i = 1; i < Layers; ++i) offsets[i] = offsets[buffer[i]];
  return plan;
}

}  // namespace detail
}  // namespace convexpr
