// SPDX-License-Identifier: BSL-1.0
// race: contenders on one problem take turns within one process, round after round, and a loop of multiply-adds runs
// before each turn. Clocks drift and neighbours come and go: only what was measured in one round is compared.
#pragma once
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace bench {

struct race_options {
  std::size_t threads = 1;
  std::size_t rounds = 7;
  double turn_seconds = 0.02;
  std::string only;   // races whose name holds it
  std::string peers;  // "oneDNN,XNNPACK": nobody else; empty: all
};

struct contender {
  std::string name;
  std::function<void()> run;
  double error = 0;         // of its output, relative to the largest number of ours
  std::string chosen = "";  // what it chose to do
};

struct outcome {
  double seconds = 0;  // the median of each turn, and of these the median of the rounds
  double ratio = 0;    // to the first contender's time in the same round: its median
  double peak = 0;     // floating-point operations a second that the multiply-adds before its turns reached
};

std::vector<outcome> race(const std::vector<contender>& contenders, const race_options& options);

// Floating-point operations a second of multiply-adds in registers, on so many threads at once.
double multiply_add_rate(std::size_t threads);

}  // namespace bench
