// SPDX-License-Identifier: BSL-1.0
// network_plan: stages, each one loop nest, and where every value between them lies. A value itself: it can be printed,
// tested and asserted on. Three steps make it: a graph of values (plan/graph.hpp), fusing (plan/fuse.hpp), placing
// (plan/place.hpp).
#pragma once
#include <convexpr/plan/fuse.hpp>
#include <convexpr/plan/graph.hpp>
#include <convexpr/plan/options.hpp>
#include <convexpr/plan/place.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

namespace convexpr {

template <std::size_t Nodes, std::size_t Links>
struct network_plan {
  std::array<planned_stage, Links> stages{};
  std::size_t count = 0;
  std::array<value, Nodes> values{};             // what the nodes give
  std::array<std::size_t, Nodes> value_of{};     // the value that has the numbers of a node's output
  std::size_t arena_bytes = 0, lower_bound = 0;  // without the network's inputs and outputs
  std::size_t scratch_bytes = 0;                 // of the kernel that wants most
  std::size_t unserved = none;                   // a node that nobody can compute, for its numbers are no float32

  constexpr std::size_t size() const { return count; }
  constexpr const planned_stage& operator[](std::size_t i) const { return stages[i]; }
  constexpr const planned_stage* begin() const { return stages.data(); }
  constexpr const planned_stage* end() const { return stages.data() + count; }

  constexpr const value& output_of(std::size_t node) const { return values[value_of[node]]; }
};

namespace detail {

// A node makes a stage at most for each of its inputs, of which there are Links in all.
template <std::size_t Nodes, std::size_t Links>
consteval network_plan<Nodes, Links> plan_nodes(std::span<const plan_node> nodes, std::span<const work_item> items,
                                                std::span<const kernel_entry> kernels,
                                                std::span<const kernel_questions> questions,
                                                std::span<const std::size_t> outputs, const plan_options& options) {
  network_plan<Nodes, Links> plan;
  value_graph<Nodes, Links> graph{plan.values.data(), plan.value_of.data()};
  graph_builder<Nodes, Links>(graph, nodes, items, kernels, questions, outputs).build();
  stage_list list{plan.stages.data()};
  fuser<Nodes, Links>(graph, options, list).fuse();
  plan.count = list.count;
  const arena_size size = placer<Nodes, Links>(graph, list).place();
  plan.arena_bytes = size.size;
  plan.lower_bound = size.lower_bound;

  const auto is_float = [&](std::size_t v) { return graph.values[v].type == element::float32; };
  for (const planned_stage& s : plan) {
    plan.scratch_bytes = std::max(plan.scratch_bytes, s.scratch_bytes);
    if (s.kernel_number != none || plan.unserved != none) continue;
    bool reads_float = true;
    for (std::size_t n = 0; n < graph.input_count(s.layer); ++n)
      reads_float = reads_float && is_float(graph.input(s.layer, n));
    if (!is_float(s.result) || !reads_float) plan.unserved = s.layer;
  }
  for (const std::size_t o : outputs)
    if (plan.unserved == none && !is_float(plan.value_of[o])) plan.unserved = o;
  return plan;
}

}  // namespace detail
}  // namespace convexpr
