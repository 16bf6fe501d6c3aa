// SPDX-License-Identifier: BSL-1.0
// entry: one race that a program holds. Every file of a question's folder lists its own; nothing else names them.
#pragma once
#include "race.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace bench {

struct entry {
  std::string group, name;
  double operations;  // floating-point operations of one run, two a multiply-accumulate
  std::function<void(const entry&, const race_options&)> run;

  static std::vector<entry>& all() {
    static std::vector<entry> entries;
    return entries;
  }
};

struct listed {
  explicit listed(entry e) { entry::all().push_back(std::move(e)); }
};

}  // namespace bench
