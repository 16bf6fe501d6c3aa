// SPDX-License-Identifier: BSL-1.0
// value_graph: what is to be computed, as nodes that read and write values, before anything is fused or placed.
//   - layers that change no number (flatten, dropout) vanish: their outputs are other names of their inputs
//   - zero_pad becomes the padding of the convolution behind it
//   - what is concatenated is written where the concatenation stands, if all who write and read it can leave gaps
#pragma once
#include <convexpr/network/layer_info.hpp>
#include <convexpr/plan/kernel.hpp>
#include <convexpr/plan/value.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

namespace convexpr {

// What one layer computes, and who can: kernels that it brings, and those of the library. Without any it runs its
// reference loop nest.
struct work_item {
  operation work{};
  kernel_range brought{}, shared{};   // among all kernels of the network
  shape own_input{};                  // of a layer whose work is of a type of its own
  element stores = element::float32;  // of its output
};

// Node i is layer i of a network, and value i its output.
template <std::size_t Nodes, std::size_t Links>
struct value_graph {
  std::array<value, Nodes> values{};
  std::array<work_item, Nodes> items{};
  std::array<std::size_t, Nodes> value_of{};  // the value that has the numbers of a layer's output
  std::array<bool, Nodes> is_gone{};          // nobody computes the node: it was folded into another or changes nothing
  std::array<std::size_t, Nodes> first_link{}, reader_count{}, first_reader{};
  std::array<std::size_t, Links + 1> links{}, readers{}, next_reader{};  // input values of all nodes; who reads each
  std::array<shape, Links + 1> seen{};                                   // as what a node reads them
  std::span<const std::size_t> outputs{};                                // layers
  std::span<const kernel_entry> kernels{};                               // of all nodes

  constexpr std::span<const std::size_t> inputs(std::size_t node) const {
    const std::size_t end = node + 1 < Nodes ? first_link[node + 1] : link_count;
    return std::span(links).subspan(first_link[node], end - first_link[node]);
  }
  constexpr std::span<const shape> seen_by(std::size_t node) const {
    return std::span(seen).subspan(first_link[node], inputs(node).size());
  }
  constexpr bool is(std::size_t node, operation_kind kind) const { return items[node].work.is(kind); }
  constexpr std::span<const kernel_entry> brought(std::size_t node) const { return among(items[node].brought); }
  constexpr std::span<const kernel_entry> shared(std::size_t node) const { return among(items[node].shared); }
  constexpr std::span<const kernel_entry> among(kernel_range r) const {
    return kernels.subspan(r.first, r.last - r.first);
  }
  constexpr bool is_output(std::size_t v) const { return values[v].where == home::output; }

  // The node that alone reads a value; none where there are several, or the value is an output too.
  constexpr std::size_t only_reader(std::size_t v) const {
    return reader_count[v] == 1 && !is_output(v) ? readers[first_reader[v]] : none;
  }

  // Whether nothing was reshaped between what `given` describes and this node: fusing them is right only then, unless
  // the node works number by number.
  constexpr bool sees(std::size_t node, const operation& given) const {
    for (std::size_t axis = 0; axis < max_spatial_rank; ++axis)
      if (items[node].work.axes[axis].in != given.axes[axis].out) return false;
    return items[node].work.channels == given.filters;
  }

  std::size_t link_count = 0;
};

namespace detail {

template <std::size_t Nodes, std::size_t Links>
class graph_builder {
 public:
  consteval graph_builder(std::span<const layer_info> layers, std::span<const work_item> items,
                          std::span<const kernel_entry> kernels, std::span<const std::size_t> outputs)
      : layers_(layers) {
    std::copy(items.begin(), items.end(), graph_.items.begin());
    graph_.kernels = kernels;
    graph_.outputs = outputs;
  }

  consteval value_graph<Nodes, Links> graph() {
    name_values();
    find_outputs();
    find_readers();
    fold_pads();
    place_parts();
    return graph_;
  }

 private:
  constexpr void name_values() {
    std::size_t inputs = 0;
    for (std::size_t i = 0; i < Nodes; ++i) {
      value& v = graph_.values[i];
      v.extents = layers_[i].output;
      v.type = graph_.items[i].stores;
      v.pitch = v.extents.channels();
      v.buffer = i;
      graph_.value_of[i] = i;
      if (layers_[i].inputs.empty()) {
        v.where = home::input;
        v.index = inputs++;
      } else if (graph_.is(i, operation_kind::same_elements)) {
        graph_.is_gone[i] = true;
        graph_.value_of[i] = graph_.value_of[layers_[i].inputs[0]];
        value& same = graph_.values[graph_.value_of[i]];
        same.is_reshaped = same.is_reshaped || same.extents.channels() != v.extents.channels();
      }
    }
  }

  // An output that is an input too, or another output already, is a copy of it.
  constexpr void find_outputs() {
    for (std::size_t k = 0; k < graph_.outputs.size(); ++k) {
      value& v = graph_.values[graph_.value_of[graph_.outputs[k]]];
      if (v.where != home::nowhere) continue;
      v.where = home::output;
      v.index = k;
    }
  }

  constexpr void find_readers() {
    graph_.first_reader.fill(none);
    for (std::size_t i = 0; i < Nodes; ++i) {
      graph_.first_link[i] = graph_.link_count;
      if (graph_.is_gone[i]) continue;
      for (std::size_t from : layers_[i].inputs) {
        const std::size_t link = graph_.link_count++, v = graph_.value_of[from];
        graph_.links[link] = v;
        graph_.seen[link] = layers_[from].output;
        graph_.readers[link] = i;
        graph_.next_reader[link] = graph_.first_reader[v];
        graph_.first_reader[v] = link;
        ++graph_.reader_count[v];
      }
    }
  }

  // The convolution sees the image itself, with wider padding.
  constexpr void fold_pads() {
    for (std::size_t i = 0; i < Nodes; ++i) {
      if (!graph_.is(i, operation_kind::zero_pad)) continue;
      operation& pad = graph_.items[i].work;
      const std::size_t reader = graph_.only_reader(i);
      if (reader == none || !graph_.is(reader, operation_kind::convolution) || !graph_.sees(reader, pad)) {
        pad.kind = operation_kind::reference;
        continue;
      }
      for (std::size_t axis = 0; axis < max_spatial_rank; ++axis) {
        axis_window& a = graph_.items[reader].work.axes[axis];
        a.in = pad.axes[axis].in;
        a.before += pad.axes[axis].before;
        a.after += pad.axes[axis].after;
      }
      graph_.is_gone[i] = true;
      const std::size_t image = graph_.links[graph_.first_link[i]], link = graph_.first_reader[i];
      graph_.links[link] = image;
      for (std::size_t at = graph_.first_reader[image]; at != none; at = graph_.next_reader[at])
        if (graph_.readers[at] == i) graph_.readers[at] = reader;
    }
  }

  // From the end on, so that a concatenation has its place in another before its parts are given theirs.
  constexpr void place_parts() {
    for (std::size_t i = Nodes; i-- > 0;) {
      if (!graph_.is(i, operation_kind::concatenation)) continue;
      const value& whole = graph_.values[i];
      std::size_t offset = whole.offset;
      for (std::size_t n = 0; n < graph_.inputs(i).size(); ++n) {
        const std::size_t v = graph_.inputs(i)[n];
        value& part = graph_.values[v];
        const std::size_t bytes = graph_.seen_by(i)[n].channels() * bytes_of(part.type);
        if (part.buffer == v && can_have_gaps(v, i)) {
          part.buffer = whole.buffer;
          part.offset = offset;
          part.pitch = whole.pitch;
        }
        offset += bytes;
      }
    }
  }
  constexpr bool can_have_gaps(std::size_t v, std::size_t concatenation) const {
    const value& part = graph_.values[v];
    if (part.where != home::nowhere || part.is_reshaped || !leaves_gaps(v)) return false;
    if (is_elementwise(v))  // no reshaping inside the stage that writes it
      for (std::size_t from : graph_.inputs(v))
        if (graph_.values[from].extents.channels() != part.extents.channels()) return false;
    std::size_t parts = 0;
    for (std::size_t at = graph_.first_reader[v]; at != none; at = graph_.next_reader[at]) {
      if (!leaves_gaps(graph_.readers[at])) return false;
      if (graph_.readers[at] == concatenation) ++parts;
    }
    return parts == 1;
  }
  constexpr bool leaves_gaps(std::size_t node) const {
    const auto brought = graph_.brought(node), shared = graph_.shared(node);
    const auto leave = [](const kernel_entry& k) { return k.traits.leaves_gaps; };
    return !graph_.is(node, operation_kind::reference) && !(brought.empty() && shared.empty()) &&
           std::all_of(brought.begin(), brought.end(), leave) && std::all_of(shared.begin(), shared.end(), leave);
  }
  constexpr bool is_elementwise(std::size_t node) const {
    return graph_.is(node, operation_kind::activation) || graph_.is(node, operation_kind::scale_offset) ||
           graph_.is(node, operation_kind::sum);
  }

  std::span<const layer_info> layers_;
  value_graph<Nodes, Links> graph_{};
};

}  // namespace detail
}  // namespace convexpr
