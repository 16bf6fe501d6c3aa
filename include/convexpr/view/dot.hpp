// SPDX-License-Identifier: BSL-1.0
// to_dot<Net>(): the network as a Graphviz graph: a box for each layer, an arrow for each tensor with its shape.
#pragma once
#include <convexpr/network/network.hpp>
#include <convexpr/network/summary.hpp>
#include <convexpr/network/wrong_use.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace convexpr {

namespace detail {

inline std::string dot_text(std::string_view text) {
  std::string quoted;
  for (char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return quoted;
}

// Layers of one kind have one colour, so that the rhythm of a network shows.
constexpr std::string_view layer_colour(const layer_info& layer) {
  if (layer.inputs.empty()) return "#ffffff";
  if (layer.inputs.size() > 1) return "#f6e3b4";
  if (layer.macs != 0) return "#c3d7ee";
  if (layer.parameter_count != 0) return "#dccdea";
  if (layer.input == layer.output) return "#d5e8d0";
  return "#eed2c8";
}

}  // namespace detail

template <class Net>
  requires(!detail::is_network<Net>)
std::string to_dot() {
  static_assert(detail::asserted<detail::is_network<Net>, detail::no_network<Net>>());
  return {};
}

template <class Net>
  requires detail::is_network<Net>
std::string to_dot() {
  std::string text =
      "digraph network {\n"
      "  rankdir=TB;\n"
      "  node [shape=box, style=\"rounded,filled\", fontname=\"Helvetica\", fontsize=11, height=0.3];\n"
      "  edge [fontname=\"Helvetica\", fontsize=9];\n";
  for (std::size_t i = 0; i < Net::size; ++i) {
    const layer_info& layer = Net::layers[i];
    text += "  " + std::to_string(i) + " [label=\"" + detail::dot_text(layer.layer);
    if (layer.name != layer.layer) text += "\\n" + detail::dot_text(layer.name);
    if (layer.parameter_count != 0) text += "\\n" + detail::count_text(layer.parameter_count) + " parameters";
    text += "\", fillcolor=\"" + std::string(detail::layer_colour(layer)) + "\"];\n";
    for (std::size_t from : layer.inputs)
      text += "  " + std::to_string(from) + " -> " + std::to_string(i) + " [label=\" " +
              detail::shape_text(Net::layers[from].output) + "\"];\n";
  }
  for (std::size_t o = 0; o < Net::outputs.size(); ++o) {
    const std::string node = "output" + std::to_string(o);
    text += "  " + node + " [label=\"output\", shape=plaintext, style=\"\"];\n  " + std::to_string(Net::outputs[o]) +
            " -> " + node + " [label=\" " + detail::shape_text(Net::layers[Net::outputs[o]].output) + "\"];\n";
  }
  return text + "}\n";
}

}  // namespace convexpr
