// SPDX-License-Identifier: BSL-1.0
#include "race.hpp"

#include <convexpr/kernels/vector.hpp>
#include <convexpr/plan/target.hpp>

#include <algorithm>
#include <chrono>
#include <thread>

namespace bench {

namespace {

double now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

// Two units with a latency of four need eight sums; twelve leave room, and fit into sixteen registers.
double rate_of_one_thread() {
  using vec = convexpr::kernels::vec<convexpr::native.lanes>;
  constexpr std::size_t sums = 12, repeats = 40'000;
  vec sum[sums]{};
  vec factor = convexpr::kernels::broadcast<vec>(0.999f), term = convexpr::kernels::broadcast<vec>(0.001f);
  asm volatile("" : "+x"(factor), "+x"(term));  // not constants
  const double start = now();
  for (std::size_t n = 0; n < repeats; ++n)
    convexpr::kernels::unroll<sums>([&](auto i) __attribute__((always_inline)) {
      sum[i] = sum[i] * factor + term;
      asm volatile("" : "+x"(sum[i]));
    });
  return static_cast<double>(2 * convexpr::native.lanes * sums * repeats) / (now() - start);
}

double turn(const std::function<void()>& run, double seconds) {
  run();  // what another left in the caches
  double start = now();
  run();
  const double once = std::max(now() - start, 1e-8);
  const auto repeats = static_cast<std::size_t>(std::clamp(3e-5 / once, 1.0, 1e4));  // the clock's own cost vanishes
  std::vector<double> samples;
  for (const double begin = now(); samples.size() < 3 || now() - begin < seconds;) {
    start = now();
    for (std::size_t n = 0; n < repeats; ++n) run();
    samples.push_back((now() - start) / static_cast<double>(repeats));
  }
  return median(samples);
}

}  // namespace

double multiply_add_rate(std::size_t threads) {
  std::vector<double> rates(threads);
  std::vector<std::thread> others;
  for (std::size_t t = 1; t < threads; ++t) others.emplace_back([&rates, t] { rates[t] = rate_of_one_thread(); });
  rates[0] = rate_of_one_thread();
  for (std::thread& other : others) other.join();
  double sum = 0;
  for (double rate : rates) sum += rate;
  return sum;
}

std::vector<outcome> race(const std::vector<contender>& contenders, const race_options& options) {
  std::vector<std::vector<double>> times(contenders.size()), ratios(contenders.size()), peaks(contenders.size());
  for (std::size_t round = 0; round < options.rounds; ++round)
    for (std::size_t c = 0; c < contenders.size(); ++c) {
      peaks[c].push_back(multiply_add_rate(options.threads));
      times[c].push_back(turn(contenders[c].run, options.turn_seconds));
      ratios[c].push_back(times[c].back() / times[0].back());
    }
  std::vector<outcome> outcomes;
  for (std::size_t c = 0; c < contenders.size(); ++c)
    outcomes.push_back({median(times[c]), median(ratios[c]), median(peaks[c])});
  return outcomes;
}

}  // namespace bench
