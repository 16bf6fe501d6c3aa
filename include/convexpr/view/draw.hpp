// SPDX-License-Identifier: BSL-1.0
// draw<Net>("network.svg"): writes the graph of to_dot as a picture. Graphviz draws it; where it is not installed, or
// the file cannot be written, that is a cx::error, and no file is left behind.
#pragma once
#include <convexpr/core/error.hpp>
#include <convexpr/view/dot.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <system_error>

namespace convexpr {

// Returns the file that was written.
template <class Net>
std::filesystem::path draw(const std::filesystem::path& picture) {
  const std::string name = picture.string(), graph = name + ".dot";
  const auto refuse_because = [&](const char* why) {
    std::error_code ignored;
    std::filesystem::remove(graph, ignored);
    raise("draw", refuse("cannot write {}", std::string_view(name)), refuse(why));
  };
  const std::string kind = picture.extension().string();
  if (kind != ".svg" && kind != ".png" && kind != ".pdf") refuse_because("a picture is an .svg, a .png or a .pdf");
  {
    std::ofstream file(graph);
    file << to_dot<Net>();
    if (!file.flush()) refuse_because("the file cannot be opened, or its disk is full");
  }
  const auto quoted = [](const std::string& path) {
    std::string text = "'";
    for (char c : path) text += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return text + "'";
  };
  const std::string command = "dot -T" + kind.substr(1) + " -o " + quoted(name) + " " + quoted(graph) + " 2>/dev/null";
  if (std::system(command.c_str()) != 0) refuse_because("Graphviz draws it, whose program dot was not found or failed");
  std::filesystem::remove(graph);
  return picture;
}

}  // namespace convexpr
