// SPDX-License-Identifier: BSL-1.0
// The main function of the races: --only NAME, --threads N, --rounds N, --milliseconds N (of a turn), --peers A,B.
// Prints one line for each contender, its fields parted by tabs (bench/report.py reads them), the smallest work first.
#include "entry.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <tuple>

int main(int count, char** arguments) {
  bench::race_options options;
  for (int i = 1; i < count; i += 2) {
    const std::string_view name = arguments[i];
    const char* const value = i + 1 < count ? arguments[i + 1] : nullptr;
    if (!value) {
      std::fprintf(stderr, "%s needs a value\n", arguments[i]);
      return 2;
    }
    const auto number = static_cast<std::size_t>(std::max(std::atoi(value), 1));
    if (name == "--only")
      options.only = value;
    else if (name == "--threads")
      options.threads = number;
    else if (name == "--rounds")
      options.rounds = number;
    else if (name == "--milliseconds")
      options.turn_seconds = 1e-3 * static_cast<double>(number);
    else if (name == "--peers")
      options.peers = value;
    else {
      std::fprintf(stderr, "unknown option %s\n", arguments[i]);
      return 2;
    }
  }
  auto& entries = bench::entry::all();
  std::sort(entries.begin(), entries.end(), [](const bench::entry& a, const bench::entry& b) {
    return std::tie(a.operations, a.name) < std::tie(b.operations, b.name);
  });
  for (const bench::entry& e : entries)
    if (e.name.find(options.only) != std::string::npos) {
      std::fprintf(stderr, "%s ...\n", e.name.c_str());
      e.run(e, options);
    }
}
