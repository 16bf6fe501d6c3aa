// SPDX-License-Identifier: BSL-1.0
// What the program was called with.
#pragma once
#include <convexpr/convexpr.hpp>

#include <charconv>
#include <cstddef>
#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>
#include <thread>

struct options {
  std::string folder{};
  bool is_large = false;
  std::size_t drawn = 0, epochs = 0, threads = 1;

  options(int argc, char** argv) {
    if (convexpr::has_threads && std::thread::hardware_concurrency() > 1) threads = std::thread::hardware_concurrency();
    for (int n = 1; n < argc; ++n) {
      const std::string_view word = argv[n];
      std::size_t* const number = word == "--drawn"     ? &drawn
                                  : word == "--epochs"  ? &epochs
                                  : word == "--threads" ? &threads
                                                        : nullptr;
      if (number != nullptr)
        *number = read_number(word, ++n < argc ? argv[n] : "");
      else if (word == "--large")
        is_large = true;
      else if (word.starts_with('-') || !folder.empty())
        refuse("there is no option " + std::string(word));
      else
        folder = word;
    }
    if (epochs == 0) epochs = is_large ? 20 : 10;
  }

 private:
  static std::size_t read_number(std::string_view option, std::string_view text) {
    std::size_t number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc() || end != text.data() + text.size() || number == 0)
      refuse("a whole number from 1 on stands behind " + std::string(option));
    return number;
  }
  [[noreturn]] static void refuse(const std::string& why) {
    std::cerr << why << "\nusage: lenet_mnist [FOLDER of MNIST] [--large] [--drawn N] [--epochs N] [--threads N]\n";
    std::exit(2);
  }
};
