// SPDX-License-Identifier: BSL-1.0
// Writes a file, and says where it stands.
#pragma once
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

inline void write(const std::string& file, const std::string& text) {
  std::ofstream out(file);
  out << text;
  if (!out.flush()) {
    std::cerr << "cannot write " << file << '\n';
    std::exit(1);
  }
  std::cout << "wrote " << std::filesystem::absolute(file).string() << '\n';
}
