// SPDX-License-Identifier: BSL-1.0
// name_table: names and the layers that have them, found by hash: tags, and what the layers are called.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace convexpr::detail {

// At most Names of them.
template <std::size_t Names>
class name_table {
 public:
  struct entry {
    std::string_view name{};
    std::size_t layer = 0;
    bool is_taken = false;
  };

  // Where a name stands, or is to stand. Open addressing, hashed by FNV-1a.
  consteval entry& find(std::string_view name) {
    std::uint32_t hash = 2166136261U;
    for (char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    std::size_t slot = hash % slots;
    while (entries_[slot].is_taken && entries_[slot].name != name) slot = slot + 1 == slots ? 0 : slot + 1;
    return entries_[slot];
  }

 private:
  static constexpr std::size_t slots = 2 * Names + 1;
  entry entries_[slots]{};
};

}  // namespace convexpr::detail
