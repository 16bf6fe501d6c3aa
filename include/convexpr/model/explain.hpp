// SPDX-License-Identifier: BSL-1.0
// explain<Net>(): the plan as a table: for each stage the layer it computes and what was fused into it, the kernel
// and its tiles, what it reads and writes and where that lies, and the totals.
#pragma once
#include <convexpr/model/plan.hpp>
#include <convexpr/network/summary.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace convexpr {

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
  const tiling& t = s.tiles;
  return t.is_chosen() ? number(t.places) + "x" + number(t.vectors) + ", " + number(t.rows) + " rows" : "";
}

inline std::string fusions_text(const planned_stage& s) {
  std::string text;
  const auto add = [&](std::string_view what) { text += (text.empty() ? "" : " + ") + std::string(what); };
  if (s.front != none) add("depthwise");
  if (s.front_norm != none) add("batch_norm");
  if (!s.nest.front_activation.is_identity()) add(name_of(s.nest.front_activation));
  if (s.front != none) add("1x1");
  if (s.norm != none && s.norm != s.layer) add("batch_norm");
  if (s.nest.adds && !s.nest.main.is(operation_kind::sum)) add("add");
  if (!s.nest.activation.is_identity()) add(name_of(s.nest.activation));
  if (s.nest.pool != quartet::apart) add(s.nest.pool == quartet::largest ? "max_pool" : "avg_pool");
  return text;
}

}  // namespace detail

// Bytes that a stage reads and writes beside its weights.
template <class Plan>
constexpr std::size_t bytes_moved(const Plan& plan, const planned_stage& s) {
  std::size_t bytes = plan.values[s.in].bytes() + plan.values[s.result].bytes();
  if (s.added != none) bytes += plan.values[s.added].bytes();
  return bytes;
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
      {"#", "layer", "and in the same loops", "kernel", "tiles", "reads", "writes", "at", "moves"}};
  std::size_t moved = 0;
  const auto place = [&](std::size_t v) {
    const std::string offset = "+" + bytes_text(p.values[v].offset);
    if (p.values[v].where != home::output) return p.values[v].where == home::input ? "input" : offset;
    return p.values[v].offset == 0 ? "output" : "output " + offset;
  };
  for (std::size_t i = 0; i < p.size(); ++i) {
    const planned_stage& s = p[i];
    moved += bytes_moved(p, s);
    rows.push_back({std::to_string(i), std::string(Net::layers[s.layer].layer), detail::fusions_text(s),
                    std::string(s.kernel->name), detail::tiles_text(s.nest), detail::shape_text(p.values[s.in].extents),
                    detail::shape_text(p.values[s.result].extents), place(s.result), bytes_text(bytes_moved(p, s))});
  }
  std::string text = detail::table_text(rows, {true, false, false, false, false, true, true, true, true});
  text +=
      "\nstages  " + count_text(p.size()) + " of " + count_text(Net::size - 1) + " layers, moving " + bytes_text(moved);
  text += "\ntarget  " + std::string(name_of(Options.machine));
  text += "\narena   " + bytes_text(p.arena_bytes) + ", at least " + bytes_text(p.lower_bound) + " are alive at once\n";
  return text;
}

}  // namespace convexpr
