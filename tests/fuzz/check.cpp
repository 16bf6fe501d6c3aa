// SPDX-License-Identifier: BSL-1.0
#include "situations.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <cstdlib>

namespace fuzz {

namespace {

constexpr int unsupported = 77;

// Whether this machine has the registers that the program was compiled for.
bool can_run() {
#if defined(__AVX512F__)
  return __builtin_cpu_supports("avx512f") != 0;
#elif defined(__AVX2__)
  return __builtin_cpu_supports("avx2") != 0;
#else
  return true;
#endif
}

}  // namespace

int run_checks(std::span<const network_check> networks, int count, char** arguments) {
  if (!can_run()) {
    std::puts("this machine does not have the registers that the program was compiled for");
    return unsupported;
  }
  const auto argument = [&](int place, std::size_t otherwise) {
    return count > place ? static_cast<std::size_t>(std::strtoul(arguments[place], nullptr, 10)) : otherwise;
  };
  const std::size_t last = std::min(argument(2, networks.size()), networks.size());
  std::printf("%lu networks\n", static_cast<unsigned long>(networks.size()));  // newlib's printf knows no %zu
  bool right = true;
  for (std::size_t n = argument(1, 0); n < last; ++n) {
    // Written at once: a network that crashes has said which it is, and what was wrong with it before.
    const auto number = static_cast<unsigned long>(n);
    std::printf("begin %lu %s\n", number, networks[n].name.c_str());
    std::fflush(stdout);
    const closeness found = networks[n].run([&](const std::string& what) {
      std::printf("wrong %lu: %s\n", number, what.c_str());
      std::fflush(stdout);
      right = false;
    });
    std::printf("end %lu %.3g %.3g\n", number, found.error, found.tolerance);
    std::fflush(stdout);
  }
  return right ? 0 : 1;
}

int check(std::span<const subject* const> networks, int count, char** arguments) {
  std::vector<network_check> checks;
  for (const subject* s : networks)
    checks.push_back({s->name, [s](const reporter& report) { return check_situations(*s, report); }});
  return run_checks(checks, count, arguments);
}

}  // namespace fuzz
