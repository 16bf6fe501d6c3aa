// SPDX-License-Identifier: BSL-1.0
#include "contest.hpp"

#include "../../peers/peer.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <exception>

namespace bench {

namespace {

// Largest difference, relative to the largest number of what is right.
double difference(const std::vector<float>& right, const std::vector<float>& other) {
  if (right.size() != other.size()) return INFINITY;
  double largest = 0, off = 0;
  for (std::size_t n = 0; n < right.size(); ++n) {
    largest = std::max(largest, std::abs(static_cast<double>(right[n])));
    const double d = std::abs(static_cast<double>(right[n]) - static_cast<double>(other[n]));
    if (!(d <= off)) off = d;  // keeps a NaN
  }
  return off / largest;
}

bool is_wanted(const std::string& list, const std::string& name) {
  return list.empty() || ("," + list + ",").find("," + name + ",") != std::string::npos;
}

}  // namespace

void run_contest(const entry& e, const race_options& options, const description& network, const float* input,
                 const std::vector<float>& output, const std::function<void()>& ours) {
  constexpr double tolerance = 1e-4;
  std::vector<contender> contenders{{.name = "convexpr", .run = ours}};
  std::vector<std::unique_ptr<peer>> peers;
  program deployed;
  try {
    deployed = simplify(network);
    for (const peer_kind* kind : peer_kind::all()) {
      if (!is_wanted(options.peers, kind->name)) continue;
      try {
        std::unique_ptr<peer> p = kind->make({deployed, input, options.threads});
        if (!p) continue;
        p->run();
        const double error = difference(output, p->output());
        if (!(error <= tolerance)) {
          std::fprintf(stderr, "  %s differs by %.1e and is left out\n", kind->name.c_str(), error);
          std::printf("%s\t%s\t%zu\t%.0f\t%s\tdiffers\t\t\t%.1e\t\n", e.group.c_str(), e.name.c_str(), options.threads,
                      e.operations, kind->name.c_str(), error);
          continue;
        }
        contenders.push_back({kind->name, [run = p.get()] { run->run(); }, error, p->chosen()});
        peers.push_back(std::move(p));
      } catch (const std::exception& problem) {
        std::fprintf(stderr, "  %s: %.200s\n", kind->name.c_str(), problem.what());
      }
    }
  } catch (const unsupported& problem) {
    std::fprintf(stderr, "  no peer: %s\n", problem.what());
  }
  const std::vector<outcome> outcomes = race(contenders, options);
  for (std::size_t c = 0; c < contenders.size(); ++c)
    std::printf("%s\t%s\t%zu\t%.0f\t%s\t%.4g\t%.4f\t%.4f\t%.1e\t%s\n", e.group.c_str(), e.name.c_str(), options.threads,
                e.operations, contenders[c].name.c_str(), outcomes[c].seconds,
                e.operations / outcomes[c].seconds / outcomes[c].peak, outcomes[c].ratio, contenders[c].error,
                contenders[c].chosen.c_str());
  std::fflush(stdout);
}

}  // namespace bench
