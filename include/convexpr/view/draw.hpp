// SPDX-License-Identifier: BSL-1.0
// draw<Net>("network.svg"): writes the graph of to_dot as a picture, where Graphviz is installed. Without it the graph
// itself is written beside the name asked for, as network.svg.dot.
#pragma once
#include <convexpr/view/dot.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>

namespace convexpr {

// The file that was written. Throws std::runtime_error where it cannot be.
template <class Net>
std::filesystem::path draw(const std::filesystem::path& picture) {
  std::string kind = picture.extension().string();
  if (kind != ".svg" && kind != ".png" && kind != ".pdf")
    throw std::runtime_error("draw writes .svg, .png or .pdf, not " + picture.string());
  kind.erase(0, 1);
  const std::filesystem::path graph = picture.string() + ".dot";
  {
    std::ofstream file(graph);
    file << to_dot<Net>();
    if (!file.flush()) throw std::runtime_error("cannot write " + graph.string());
  }
  const auto quoted = [](const std::filesystem::path& path) {
    std::string text = "'";
    for (char c : path.string()) text += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return text + "'";
  };
  const std::string command = "dot -T" + kind + " -o " + quoted(picture) + " " + quoted(graph) + " 2>/dev/null";
  if (std::system(command.c_str()) != 0) return graph;
  std::filesystem::remove(graph);
  return picture;
}

}  // namespace convexpr
