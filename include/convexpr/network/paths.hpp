// SPDX-License-Identifier: BSL-1.0
// paths: what the layers of a network are called, in `network::layers[i].path` and in a weight file: "layer1.0.conv1".
#pragma once
#include <convexpr/core/checked.hpp>
#include <convexpr/core/text.hpp>
#include <convexpr/network/name_table.hpp>

#include <cstddef>
#include <string_view>

namespace convexpr::detail {

// Where a path stands in the table of paths, the last of the names that the user gave to parts of it, and whether its
// last part is that name.
struct path_span {
  std::size_t begin = 0, size = 0;
  const char* name = nullptr;
  std::size_t name_size = 0;
  bool given = false;

  constexpr bool named() const { return name_size != 0; }
  constexpr std::string_view given_name() const { return {name, name_size}; }
};

// Writes the paths of the layers one behind the other, in the order of the walk. At most Depth scopes are open at once.
template <std::size_t Depth, std::size_t Layers>
class path_writer {
 public:
  consteval explicit path_writer(char* characters) : characters_(characters) {}

  consteval path_span write_input() { return write("input", scopes_[0]); }
  consteval path_span write_input(std::string_view name) {
    path_span path = write(name, scopes_[0]);
    path.name = name.data();
    path.name_size = name.size();
    path.given = true;
    return path;
  }
  // The next label is this name.
  consteval void name_next(std::string_view name) { given_name_ = name; }
  consteval path_span take_label() {
    scope& here = scopes_[scope_count_];
    const std::size_t number = here.next++;
    if (given_name_.empty())
      return write(text_buffer<20>{}.append(static_cast<unsigned long long>(number)).view(), here);
    path_span path = write(given_name_, scopes_[here.named]);
    path.name = given_name_.data();
    path.name_size = given_name_.size();
    path.given = true;
    given_name_ = {};
    return path;
  }
  consteval void open_scope(const path_span& path) {
    const std::size_t around = scopes_[scope_count_++].named;
    scopes_[scope_count_] = {path, 0, path.given ? scope_count_ : around};
  }
  consteval void close_scope() { --scope_count_; }

  // Two layers of one path would be one entry of a weight file. Paths that nobody gave and nothing is stored under are
  // left out.
  consteval refusal claim(const path_span& span, bool stores, std::size_t layer) {
    if (!span.named() && !stores) return {};
    const std::string_view path = text_of(span);
    auto& before = owners_.find(path);
    if (before.is_taken)
      return span.named()
                 ? refuse("its name \"{}\" is that of layer {}", span.given_name(), before.layer)
                 : refuse("without a name it is called by its place, which is the name of layer {}", before.layer);
    before = {path, layer, true};
    return {};
  }

 private:
  // `named` is the scope itself if its name was given, otherwise the nearest around it that has one.
  struct scope {
    path_span path{};
    std::size_t next = 0, named = 0;
  };

  // Paths: those of the scope and a label, which is a given name or the next number of the scope. A given name stands
  // directly under the name around it: weight files know no numbers of joins and branches (layer1.0.conv1).
  consteval path_span write(std::string_view label, const scope& around) {
    path_span path{written_, 0, around.path.name, around.path.name_size};
    char* to = characters_ + written_;
    const char* const outer = characters_ + around.path.begin;
    for (std::size_t i = 0; i < around.path.size; ++i) *to++ = outer[i];
    if (around.path.size != 0) *to++ = '.';
    for (char c : label) *to++ = c;
    path.size = static_cast<std::size_t>(to - characters_) - written_;
    written_ += path.size;
    return path;
  }
  consteval std::string_view text_of(const path_span& path) const { return {characters_ + path.begin, path.size}; }

  char* characters_;
  std::size_t written_ = 0;
  scope scopes_[Depth + 1]{};
  std::size_t scope_count_ = 0;
  std::string_view given_name_{};
  name_table<Layers> owners_{};
};

}  // namespace convexpr::detail
