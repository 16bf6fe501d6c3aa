// SPDX-License-Identifier: BSL-1.0
// measure: how much room the walk over a layer list needs.
#pragma once
#include <convexpr/network/traverse.hpp>

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <string_view>

namespace convexpr::detail {

struct network_size {
  std::size_t layers = 1, branches = 0, links = 0, outputs = 1, tags = 0, depth = 1, label = 0;

  // A path is a label for each level, at most as long as the longest name.
  constexpr std::size_t longest_path() const { return depth * (std::max<std::size_t>(label, 7) + 1); }
  constexpr std::size_t path_characters() const { return (layers + branches) * longest_path(); }
};

struct measuring_visitor : passing_visitor {
  network_size size{};
  std::size_t depth = 1;

  template <class>
  consteval void add_layer() {
    ++size.layers;
    ++size.links;
  }
  consteval void begin_join(std::size_t, std::size_t count) {
    deeper(2);
    size.branches += count;
  }
  template <class>
  consteval void add_join(std::size_t count) {
    ++size.layers;
    size.links += count;
    depth -= 2;
  }
  template <class>
  consteval void add_outputs(std::size_t count) {
    size.outputs += count;
    depth -= 2;
  }
  consteval void name_next(std::string_view name) { size.label = std::max(size.label, name.size()); }
  consteval void open(std::string_view name) {
    name_next(name);
    deeper(1);
  }
  consteval void close() { --depth; }
  template <class>
  consteval void tag(std::string_view) {
    ++size.tags;
  }
  consteval void repeated(const measuring_visitor& before, std::size_t times) {
    for (auto count : {&network_size::layers, &network_size::branches, &network_size::links, &network_size::outputs,
                       &network_size::tags})
      size.*count = count_sum(before.size.*count, count_product(times, size.*count - before.size.*count));
  }

 private:
  consteval void deeper(std::size_t levels) {
    depth += levels;
    size.depth = std::max(size.depth, depth);
  }
};

template <class List>
consteval network_size measure() {
  measuring_visitor visitor;
  traverse_list(visitor, static_cast<const List*>(nullptr));
  return visitor.size;
}

}  // namespace convexpr::detail
