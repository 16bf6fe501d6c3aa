// SPDX-License-Identifier: BSL-1.0
// kept<Net>: what the layers of a network keep from one call to the next, a ring of past inputs or the state of a
// recurrent layer. It starts as the layers say, and each call advances it:
//   static consteval auto state(const shape& in)               of a layer: an array of parameter
//   static constexpr void step(in, out, weight, state)         its reference, which reads and writes `state`
// evaluate<Net>(p, x) begins anew every time; evaluate<Net>(p, x, kept) goes on where it stands, as a model does.
#pragma once
#include <convexpr/core/concepts.hpp>
#include <convexpr/core/parameter.hpp>
#include <convexpr/network/layer_info.hpp>
#include <convexpr/network/network.hpp>
#include <convexpr/network/traverse.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

namespace convexpr {

namespace detail {

struct kept_info {
  shape extents{};
  std::size_t offset = 0;  // of its first number among all
  std::size_t layer = 0;
  double start = 0;
};

template <class Net>
struct kept_counter : counting_visitor<Net> {
  std::size_t tensors = 0;

  template <class Layer>
  consteval void add_layer() {
    ++this->layer;
    if constexpr (has_state<Layer>) tensors += Layer::state(Net::layers[this->layer].input).size();
  }
  template <class Join>
  consteval void add_join(std::size_t) {
    add_layer<Join>();
  }
};
template <class Net>
consteval std::size_t count_kept() {
  kept_counter<Net> visitor;
  traverse_list(visitor, static_cast<const typename Net::layer_types*>(nullptr));
  return visitor.tensors;
}

template <class Net>
struct kept_visitor : counting_visitor<Net> {
  std::array<kept_info, count_kept<Net>()> tensors{};
  std::size_t tensor = 0, offset = 0;

  template <class Layer>
  consteval void add_layer() {
    ++this->layer;
    if constexpr (has_state<Layer>)
      for (const parameter& p : Layer::state(Net::layers[this->layer].input)) {
        tensors[tensor++] = {p.extents, offset, this->layer, p.start};
        offset += p.extents.size();
      }
  }
  template <class Join>
  consteval void add_join(std::size_t) {
    add_layer<Join>();
  }
};
template <class Net>
consteval auto list_kept() {
  kept_visitor<Net> visitor;
  if constexpr (count_kept<Net>() != 0) traverse_list(visitor, static_cast<const typename Net::layer_types*>(nullptr));
  return visitor.tensors;
}
template <class Net>
inline constexpr auto kept_of = list_kept<Net>();

// Numbers in all of them.
template <class Net>
inline constexpr std::size_t kept_count = [] {
  std::size_t count = 0;
  for (const kept_info& k : kept_of<Net>) count += k.extents.size();
  return count;
}();

template <class Net, class T>
constexpr void start_kept(T* numbers) {
  for (const kept_info& k : kept_of<Net>) std::fill_n(numbers + k.offset, k.extents.size(), static_cast<T>(k.start));
}

// Views of what one layer keeps, and how many there are; most that a layer keeps.
template <class Net>
inline constexpr std::size_t most_kept = [] {
  std::size_t most = 0, run = 0, layer = 0;
  for (const kept_info& k : kept_of<Net>) {
    run = k.layer == layer ? run + 1 : 1;
    layer = k.layer;
    most = std::max(most, run);
  }
  return most;
}();
template <class Net, class T>
struct kept_views {
  std::array<tensor_view<T>, most_kept<Net> + 1> tensors{};
  std::size_t count = 0;

  constexpr kept_views(T* numbers, std::size_t layer) {
    for (const kept_info& k : kept_of<Net>)
      if (k.layer == layer) tensors[count++] = {numbers + k.offset, k.extents};
  }
  constexpr weights<T> all() const { return std::span(tensors).first(count); }
};

}  // namespace detail

template <class Net, class T = float>
struct kept {
  using network_type = Net;
  static constexpr std::size_t count = detail::kept_count<Net>;

  T values[count == 0 ? 1 : count]{};

  constexpr kept() { reset(); }
  constexpr void reset() { detail::start_kept<Net>(values); }
};

}  // namespace convexpr
