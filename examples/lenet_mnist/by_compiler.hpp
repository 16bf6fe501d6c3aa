// SPDX-License-Identifier: BSL-1.0
// Has the compiler read a digit: weights and digit become a header, trained.hpp, which digit_at_compile_time.cpp includes.
//   COMPILER        the compiler that this program was made with
//   COMPILE_DIGIT   what makes it compile that file, in the folder of the header
#pragma once
#include "files.hpp"

#include <chrono>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>

template <class Numbers>
std::string listed(const std::string& name, const Numbers& numbers) {
  std::string text = "inline constexpr float " + name + "[] = {";
  char number[32];
  for (const float x : numbers) {
    std::snprintf(number, sizeof number, "%af,", static_cast<double>(x));  // hexadecimal: to the last bit
    text += number;
  }
  return text + "};\n";
}

// Whether the static_assert holds, or nothing could compile it.
template <class Weights, class Image>
bool read_by_compiler(const Weights& weights, const Image& image, int label) {
  const std::string digit = std::to_string(label);
  write("trained.hpp",
        "// SPDX-License-Identifier: BSL-1.0\n// Written by the example lenet_mnist.\n#pragma once\n"
        "namespace trained {\n" +
            listed("weights", weights.values) + listed("image", image) + "inline constexpr int digit = " + digit +
            ";\n}  // namespace trained\n");
  if (std::system(COMPILER " --version >/dev/null 2>&1") != 0) {
    std::cout << "no compiler was found (" COMPILER "), so that no static_assert reads a digit\n";
    return true;
  }
  const auto begun = std::chrono::steady_clock::now();
  const bool holds = std::system(COMPILE_DIGIT) == 0;
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
  std::printf("static_assert(the digit is a %s) %s, %.1f s\n", digit.c_str(), holds ? "holds" : "fails", seconds);
  return holds;
}
