// SPDX-License-Identifier: BSL-1.0
// explain<Net>(): the plan as a table: for each stage the layer it computes and what was fused into it, the algorithm
// and its tiles, what it reads and writes and where that lies, and the totals.
#pragma once
#include <convexpr/network/summary.hpp>
#include <convexpr/plan/plan.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace convexpr {

constexpr std::string_view name_of(algorithm how) {
  constexpr std::string_view names[] = {"reference", "direct",     "dense",   "winograd",  "planar",  "depthwise",
                                        "grouped",   "transposed", "pooling", "pointwise", "softmax", "copy"};
  return names[static_cast<std::size_t>(how)];
}

constexpr std::string_view name_of(curve_kind kind) {
  constexpr std::string_view names[] = {"identity", "leaky_relu", "clip",     "elu",  "selu",         "celu",
                                        "gelu",     "gelu_tanh",  "sigmoid",  "silu", "hard_sigmoid", "hard_swish",
                                        "tanh",     "softplus",   "softsign", "mish"};
  return names[static_cast<std::size_t>(kind)];
}
// As its layer is called.
constexpr std::string_view name_of(const curve& c) {
  if (c == curve{curve_kind::leaky_relu, 0, 0}) return "relu";
  if (c == curve{curve_kind::clip, 0, 6}) return "relu6";
  return name_of(c.kind);
}

namespace detail {

inline std::string tiles_text(const stage& s) {
  const auto number = [](std::size_t n) { return std::to_string(n); };
  if (s.how == algorithm::winograd) return "F(" + number(s.block) + "x" + number(s.block) + ", 3x3)";
  if (s.how == algorithm::direct) return number(s.places) + "x" + number(s.vectors) + ", " + number(s.rows) + " rows";
  return "";
}

inline std::string fusions_text(const planned_stage& s) {
  std::string text;
  const auto add = [&](std::string_view what) { text += (text.empty() ? "" : " + ") + std::string(what); };
  if (s.before != no_layer) add("depthwise");
  if (s.before_norm != no_layer) add("batch_norm");
  if (!s.nest.before_activation.is_identity()) add(name_of(s.nest.before_activation));
  if (s.before != no_layer) add("1x1");
  if (s.norm != no_layer && s.nest.how != algorithm::pointwise) add("batch_norm");
  if (s.nest.adds && !s.nest.main.is(operation_kind::sum)) add("add");
  if (!s.nest.activation.is_identity()) add(name_of(s.nest.activation));
  if (!s.nest.pool.is(operation_kind::reference))
    add(s.nest.pool.is(operation_kind::max_pool) ? "max_pool" : "avg_pool");
  return text;
}

}  // namespace detail

// Bytes that a stage reads and writes beside its weights.
template <class Net>
constexpr std::size_t bytes_moved(const planned_stage& s) {
  std::size_t numbers = Net::layers[s.in].output.size() + Net::layers[s.result].output.size();
  if (s.added != no_layer) numbers += Net::layers[s.added].output.size();
  return numbers * sizeof(float);
}

// Empty for a refused network.
template <class Net, plan_options Options = fast>
  requires(!detail::usable_network<Net>)
std::string explain() {
  static_assert(detail::asserted<detail::is_network<Net>, detail::no_network<Net>>());
  return {};
}

template <class Net, plan_options Options = fast>
  requires detail::usable_network<Net>
std::string explain() {
  using detail::bytes_text, detail::count_text;
  constexpr const auto& p = plan<Net, Options>;
  std::vector<std::array<std::string, 9>> rows{
      {"#", "layer", "and in the same loops", "algorithm", "tiles", "reads", "writes", "at", "moves"}};
  std::size_t moved = 0;
  const auto place = [&](std::size_t value) {
    const planned_tensor& t = p.tensors[value];
    for (std::size_t o : Net::outputs)
      if (p.tensors[o].holder == value && t.buffer == value) return std::string("output");
    return value == 0 ? std::string("input") : "+" + bytes_text(t.offset * sizeof(float));
  };
  for (std::size_t i = 0; i < p.size(); ++i) {
    const planned_stage& s = p[i];
    moved += bytes_moved<Net>(s);
    rows.push_back({std::to_string(i), std::string(Net::layers[s.layer].layer), detail::fusions_text(s),
                    std::string(name_of(s.nest.how)), detail::tiles_text(s.nest),
                    detail::shape_text(Net::layers[s.in].output), detail::shape_text(Net::layers[s.result].output),
                    place(s.result), bytes_text(bytes_moved<Net>(s))});
  }
  std::string text = detail::table_text(rows, {true, false, false, false, false, true, true, true, true});
  text +=
      "\nstages  " + count_text(p.size()) + " of " + count_text(Net::size - 1) + " layers, moving " + bytes_text(moved);
  text += "\narena   " + bytes_text(p.arena_size * sizeof(float)) + ", at least " +
          bytes_text(p.lower_bound * sizeof(float)) + " are alive at once\n";
  return text;
}

}  // namespace convexpr
