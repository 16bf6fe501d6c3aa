// SPDX-License-Identifier: BSL-1.0
// own_values<Net, Kind>: tensors that layers have beside their outputs and parameters, one behind the other.
//   state_values    what they keep from one call to the next: static consteval auto state(const shape& in)
//   saved_values    what a training step writes down for its backward pass: saved(const shape& in)
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

namespace convexpr::detail {

struct state_values {
  template <class Layer>
  static constexpr bool has = has_state<Layer>;
  template <class Layer>
  static consteval auto of(const shape& in) {
    return Layer::state(in);
  }
};
struct saved_values {
  template <class Layer>
  static constexpr bool has = has_saved<Layer>;
  template <class Layer>
  static consteval auto of(const shape& in) {
    return Layer::saved(in);
  }
};

struct own_value {
  shape extents{};
  std::size_t offset = 0;  // of its first number among all
  std::size_t layer = 0;
  double start = 0;
};

template <class Kind>
struct own_value_counter : counting_visitor {
  std::size_t tensors = 0;

  template <class Layer>
  consteval void add_layer() {
    ++layer;
    if constexpr (Kind::template has<Layer>) tensors += Kind::template of<Layer>(here().input).size();
  }
  template <class Join>
  consteval void add_join(std::size_t) {
    add_layer<Join>();
  }
};
template <class Net, class Kind>
consteval std::size_t count_own_values() {
  own_value_counter<Kind> visitor{begin_count<Net>()};
  traverse_list(visitor, static_cast<const typename Net::layer_types*>(nullptr));
  return visitor.tensors;
}

template <class Kind>
struct own_value_visitor : counting_visitor {
  own_value* tensors;
  std::size_t tensor = 0, offset = 0;

  template <class Layer>
  consteval void add_layer() {
    ++layer;
    if constexpr (Kind::template has<Layer>)
      for (const parameter& p : Kind::template of<Layer>(here().input)) {
        tensors[tensor++] = {p.extents, offset, layer, p.start};
        offset += p.extents.size();
      }
  }
  template <class Join>
  consteval void add_join(std::size_t) {
    add_layer<Join>();
  }
};
template <class Net, class Kind>
consteval auto list_own_values() {
  constexpr std::size_t count = count_own_values<Net, Kind>();
  std::array<own_value, count> tensors{};
  if constexpr (count != 0) {
    own_value_visitor<Kind> visitor{begin_count<Net>(), tensors.data()};
    traverse_list(visitor, static_cast<const typename Net::layer_types*>(nullptr));
  }
  return tensors;
}
template <class Net, class Kind>
inline constexpr auto own_values = list_own_values<Net, Kind>();

// Numbers in all of them.
template <class Net, class Kind>
inline constexpr std::size_t own_numbers = [] {
  std::size_t count = 0;
  for (const own_value& v : own_values<Net, Kind>) count += v.extents.size();
  return count;
}();

// Views of those of one layer.
template <class Net, class Kind>
inline constexpr std::size_t most_own_values = [] {
  std::size_t most = 0, run = 0, layer = 0;
  for (const own_value& v : own_values<Net, Kind>) {
    run = v.layer == layer ? run + 1 : 1;
    layer = v.layer;
    most = std::max(most, run);
  }
  return most;
}();
template <class Net, class Kind, class T>
class own_views {
 public:
  constexpr own_views(T* numbers, std::size_t layer) {
    for (const own_value& v : own_values<Net, Kind>)
      if (v.layer == layer) tensors_[count_++] = {numbers + v.offset, v.extents};
  }
  constexpr std::span<const tensor_view<T>> all() const { return std::span(tensors_).first(count_); }

 private:
  std::array<tensor_view<T>, most_own_values<Net, Kind> + 1> tensors_{};
  std::size_t count_ = 0;
};

}  // namespace convexpr::detail
