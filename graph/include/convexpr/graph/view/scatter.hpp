// SPDX-License-Identifier: BSL-1.0
// scatter: a graph drawn where its nodes' two features put them, coloured by class, as SVG.
#pragma once
#include <convexpr/core/tensor.hpp>
#include <convexpr/graph/edges.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <span>
#include <string>
#include <string_view>

namespace convexpr::graph {

namespace detail {

inline std::string tenths(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.1f", value);
  return text;
}

// Told apart in print and by the colour-blind (Okabe & Ito 2008).
inline constexpr std::string_view class_colours[] = {"#0072b2", "#e69f00", "#009e73", "#cc79a7",
                                                     "#56b4e9", "#d55e00", "#f0e442", "#999999"};

}  // namespace detail

// A node whose entry in `marked` is not negative gets a ring: the ones whose class was known in training.
template <class T, shape Shape>
  requires(Shape.rank == 2 && Shape[1] == 2)
std::string scatter(const tensor<T, Shape>& places, std::span<const edge> edges, std::span<const int> classes,
                    std::string_view title, std::span<const int> marked = {}) {
  constexpr double width = 640, height = 480, margin = 40, head = 30;
  double low[2]{}, high[2]{};
  for (std::size_t axis = 0; axis < 2; ++axis) {
    low[axis] = high[axis] = static_cast<double>(places(0, axis));
    for (std::size_t node = 0; node < Shape[0]; ++node) {
      low[axis] = std::min(low[axis], static_cast<double>(places(node, axis)));
      high[axis] = std::max(high[axis], static_cast<double>(places(node, axis)));
    }
    if (high[axis] == low[axis]) high[axis] = low[axis] + 1;
  }
  const auto x = [&](std::size_t node) {
    return margin + (static_cast<double>(places(node, 0)) - low[0]) / (high[0] - low[0]) * (width - 2 * margin);
  };
  const auto y = [&](std::size_t node) {
    return height - margin -
           (static_cast<double>(places(node, 1)) - low[1]) / (high[1] - low[1]) * (height - 2 * margin - head);
  };
  using detail::tenths;
  std::string svg =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 480\" font-family=\"sans-serif\">\n"
      "<rect width=\"640\" height=\"480\" fill=\"white\"/>\n"
      "<text x=\"320\" y=\"28\" text-anchor=\"middle\" font-size=\"16\">" +
      std::string(title) +
      "</text>\n"
      "<g stroke=\"#bbbbbb\" stroke-width=\"1\">\n";
  for (const edge& e : edges)
    svg += "<line x1=\"" + tenths(x(e.from)) + "\" y1=\"" + tenths(y(e.from)) + "\" x2=\"" + tenths(x(e.to)) +
           "\" y2=\"" + tenths(y(e.to)) + "\"/>\n";
  svg += "</g>\n<g font-size=\"9\" text-anchor=\"middle\">\n";
  for (std::size_t node = 0; node < Shape[0]; ++node) {
    const bool ring = node < marked.size() && marked[node] >= 0;
    const std::size_t colour = static_cast<std::size_t>(std::max(classes[node], 0)) % std::size(detail::class_colours);
    svg += "<circle cx=\"" + tenths(x(node)) + "\" cy=\"" + tenths(y(node)) + "\" r=\"9\" fill=\"" +
           std::string(detail::class_colours[colour]) + "\" stroke=\"" + (ring ? "black" : "white") +
           "\" stroke-width=\"" + (ring ? "2.5" : "1") + "\"/>\n<text x=\"" + tenths(x(node)) + "\" y=\"" +
           tenths(y(node) + 3) + "\" fill=\"white\">" + std::to_string(node) + "</text>\n";
  }
  return svg + "</g>\n</svg>\n";
}

}  // namespace convexpr::graph
