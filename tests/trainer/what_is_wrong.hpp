// SPDX-License-Identifier: BSL-1.0
// The sentence of the cx::error that something raises, or "nothing".
#pragma once
#include <convexpr/core/error.hpp>

#include <string>

inline std::string what_is_wrong(auto&& run) {
  try {
    run();
  } catch (const convexpr::error& e) {
    return e.what();
  }
  return "nothing";
}
