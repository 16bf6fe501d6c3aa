// SPDX-License-Identifier: BSL-1.0
// value_graph: what is to be computed, as nodes that read and write values, before anything is fused or placed.
//   - layers that change no number (flatten, dropout) vanish: their outputs are other names of their inputs
//   - zero_pad becomes the padding of the convolution that alone reads it
//   - what is concatenated is written where the concatenation stands, if all who write and read it can leave gaps
#pragma once
#include <convexpr/core/scratch.hpp>
#include <convexpr/plan/kernel.hpp>
#include <convexpr/plan/value.hpp>

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

// What a node reads, and what it writes: a value of its number.
struct plan_node {
  shape output{};
  std::span<const std::size_t> inputs{};  // nodes; none: an input of the whole
  home where = home::nowhere;             // of what the plan does not place
  std::size_t index = 0, offset = 0;      // there
  multiplicity count = multiplicity::one_a_sample;
};

// Of a model, node i is layer i of a network, and value i its output. What a plan keeps of it stands in the plan. Plain arrays: a
// constant expression pays for every call, and this is read a hundred times for each layer.
template <std::size_t Nodes, std::size_t Links>
struct value_graph {
  value* values;          // Nodes of them
  std::size_t* value_of;  // the value that has the numbers of a layer's output
  work_item items[Nodes]{};
  bool is_gone[Nodes]{};  // nobody computes the node: it was folded into another or changes nothing
  // Links are numbered node by node: those of node i begin with first_link[i], and end in front of first_link[i + 1].
  std::size_t first_link[Nodes + 1]{}, reader_count[Nodes]{}, first_reader[Nodes]{};
  std::size_t links[Links + 1]{}, readers[Links + 1]{}, next_reader[Links + 1]{};  // the value; who reads it
  shape seen[Links + 1]{};                                                         // as what a node reads it
  std::span<const std::size_t> outputs{};                                          // layers
  const kernel_entry* kernels = nullptr;                                           // of all nodes
  const kernel_questions* questions = nullptr;                                     // to them

  constexpr std::size_t input_count(std::size_t node) const { return first_link[node + 1] - first_link[node]; }
  constexpr std::size_t input(std::size_t node, std::size_t n) const { return links[first_link[node] + n]; }
  constexpr bool is(std::size_t node, operation_kind kind) const { return items[node].work.kind == kind; }
  constexpr bool is_output(std::size_t v) const { return values[v].where == home::output; }

  // The node that alone reads a value; none where there are several, or the value is an output too.
  constexpr std::size_t only_reader(std::size_t v) const {
    return reader_count[v] == 1 && values[v].where != home::output ? readers[first_reader[v]] : none;
  }

  // Whether nothing was reshaped between what `given` describes and this node: fusing them is right only then, unless
  // the node works number by number.
  constexpr bool sees(std::size_t node, const operation& given) const {
    for (std::size_t axis = 0; axis < max_spatial_rank; ++axis)
      if (items[node].work.axes[axis].in != given.axes[axis].out) return false;
    return items[node].work.channels == given.filters;
  }
};

namespace detail {

template <std::size_t Nodes, std::size_t Links>
class graph_builder {
  using graph_type = value_graph<Nodes, Links>;

 public:
  consteval graph_builder(graph_type& graph, std::span<const plan_node> nodes, std::span<const work_item> items,
                          std::span<const kernel_entry> kernels, std::span<const kernel_questions> questions,
                          std::span<const std::size_t> outputs)
      : graph_(graph), nodes_(nodes.data()), kernels_with_gaps_(kernels.size() + 1) {
    const work_item* const given = items.data();
    for (std::size_t i = 0; i < Nodes; ++i) graph_.items[i] = given[i];
    graph_.kernels = kernels.data();
    graph_.questions = questions.data();
    graph_.outputs = outputs;
    std::size_t* const with_gaps = kernels_with_gaps_.elements;
    for (std::size_t k = 0; k < kernels.size(); ++k)
      with_gaps[k + 1] = with_gaps[k] + (graph_.kernels[k].traits.leaves_gaps ? 1 : 0);
  }

  consteval void build() {
    name_values();
    find_outputs();
    find_readers();
    fold_pads();
    place_parts();
  }

 private:
  constexpr void name_values() {
    std::size_t inputs = 0;
    for (std::size_t i = 0; i < Nodes; ++i) {
      value& v = graph_.values[i];
      v.extents = nodes_[i].output;
      v.count = nodes_[i].count;
      v.where = nodes_[i].where;
      v.index = nodes_[i].index;
      v.offset = nodes_[i].offset;
      v.type = graph_.items[i].stores;
      v.pitch = v.extents.channels();
      v.buffer = i;
      graph_.value_of[i] = i;
      if (nodes_[i].inputs.empty()) {
        v.where = home::input;
        v.index = inputs++;
      } else if (graph_.is(i, operation_kind::same_elements)) {
        graph_.is_gone[i] = true;
        graph_.value_of[i] = graph_.value_of[nodes_[i].inputs[0]];
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
    std::size_t link = 0;
    for (std::size_t i = 0; i < Nodes; ++i) graph_.first_reader[i] = none;
    for (std::size_t i = 0; i < Nodes; ++i) {
      graph_.first_link[i] = link;
      if (graph_.is_gone[i]) continue;
      const std::size_t* const inputs = nodes_[i].inputs.data();
      const std::size_t count = nodes_[i].inputs.size();
      for (std::size_t n = 0; n < count; ++n, ++link) {
        const std::size_t from = inputs[n], v = graph_.value_of[from];
        graph_.links[link] = v;
        graph_.seen[link] = nodes_[from].output;
        graph_.readers[link] = i;
        graph_.next_reader[link] = graph_.first_reader[v];
        graph_.first_reader[v] = link;
        ++graph_.reader_count[v];
      }
    }
    graph_.first_link[Nodes] = link;
  }

  // The convolution sees the image itself, with wider padding.
  constexpr void fold_pads() {
    for (std::size_t i = 0; i < Nodes; ++i) {
      if (!graph_.is(i, operation_kind::zero_pad)) continue;
      const operation& pad = graph_.items[i].work;
      const std::size_t reader = graph_.only_reader(i);
      if (reader == none || !graph_.is(reader, operation_kind::convolution) || !graph_.sees(reader, pad)) continue;
      for (std::size_t axis = 0; axis < max_spatial_rank; ++axis) {
        axis_window& a = graph_.items[reader].work.axes[axis];
        a.in = pad.axes[axis].in;
        a.before += pad.axes[axis].before;
        a.after += pad.axes[axis].after;
      }
      graph_.is_gone[i] = true;
      const std::size_t link = graph_.first_link[i];
      graph_.links[graph_.first_reader[i]] = graph_.links[link];
      graph_.readers[link] = reader;
    }
  }

  // From the end on, so that a concatenation has its place in another before its parts are given theirs.
  constexpr void place_parts() {
    for (std::size_t i = Nodes; i-- > 0;) {
      if (!graph_.is(i, operation_kind::concatenation)) continue;
      const value& whole = graph_.values[i];
      const std::size_t first = graph_.first_link[i], last = graph_.first_link[i + 1];
      for (std::size_t link = first; link < last; ++link) ++times_read_[graph_.links[link]];
      std::size_t offset = whole.offset;
      for (std::size_t link = first; link < last; ++link) {
        const std::size_t v = graph_.links[link];
        value& part = graph_.values[v];
        const std::size_t bytes = graph_.seen[link].channels() * bytes_of(part.type);
        if (part.buffer == v && times_read_[v] == 1 && can_have_gaps(v)) {
          part.buffer = whole.buffer;
          part.offset = offset;
          part.pitch = whole.pitch;
        }
        offset += bytes;
      }
      for (std::size_t link = first; link < last; ++link) times_read_[graph_.links[link]] = 0;
    }
  }
  // Asked once for each value: many concatenations may read it.
  constexpr bool can_have_gaps(std::size_t v) {
    if (gaps_[v] == answer::unknown) gaps_[v] = find_gaps(v) ? answer::yes : answer::no;
    return gaps_[v] == answer::yes;
  }
  constexpr bool find_gaps(std::size_t v) const {
    const value& part = graph_.values[v];
    if (part.where != home::nowhere || part.is_reshaped || !leaves_gaps(v)) return false;
    if (is_elementwise(v))  // no reshaping inside the stage that writes it
      for (std::size_t link = graph_.first_link[v]; link < graph_.first_link[v + 1]; ++link)
        if (graph_.values[graph_.links[link]].extents.channels() != part.extents.channels()) return false;
    for (std::size_t at = graph_.first_reader[v]; at != none; at = graph_.next_reader[at])
      if (!leaves_gaps(graph_.readers[at])) return false;
    return true;
  }
  constexpr bool leaves_gaps(std::size_t node) const {
    const work_item& item = graph_.items[node];
    if (item.work.kind == operation_kind::reference) return false;
    const std::size_t kernels = item.brought.size() + item.shared.size();
    return kernels != 0 && count_with_gaps(item.brought) + count_with_gaps(item.shared) == kernels;
  }
  constexpr std::size_t count_with_gaps(kernel_range r) const {
    return kernels_with_gaps_.elements[r.last] - kernels_with_gaps_.elements[r.first];
  }
  constexpr bool is_elementwise(std::size_t node) const {
    return graph_.is(node, operation_kind::activation) || graph_.is(node, operation_kind::scale_offset) ||
           graph_.is(node, operation_kind::sum);
  }

  enum class answer : unsigned char { unknown, no, yes };

  graph_type& graph_;
  const plan_node* nodes_;
  scratch<std::size_t> kernels_with_gaps_;  // among the first n
  std::size_t times_read_[Nodes]{};         // by the concatenation that is being placed
  answer gaps_[Nodes]{};
};

}  // namespace detail
}  // namespace convexpr
