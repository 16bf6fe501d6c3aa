// SPDX-License-Identifier: BSL-1.0
// Files of data that tests make: what is wrong with one, and that none of its beginnings is taken.
#pragma once
#include <convexpr/core/error.hpp>

#include <doctest/doctest.h>
#include <io/temporary.hpp>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>

// The lowest bytes of a number, the highest of them first; the lowest first.
inline std::string big_endian(std::uint64_t value, std::size_t bytes) {
  std::string text;
  for (std::size_t n = bytes; n-- > 0;) text.push_back(static_cast<char>(value >> (8 * n) & 255));
  return text;
}
inline std::string little_endian(std::uint64_t value, std::size_t bytes) {
  const std::string text = big_endian(value, bytes);
  return {text.rbegin(), text.rend()};
}

// What read(path) says of a file of these bytes, behind its path; "nothing" where it takes it.
template <class Read>
std::string fault_of(const std::string& bytes, const Read& read) {
  static const temporary_folder folder;  // one for thousands of files
  const std::string path = folder.file("data");
  std::filesystem::remove(path);
  write_bytes(path, bytes);
  try {
    read(path);
  } catch (const convexpr::error& e) {
    REQUIRE(std::string(e.what()).starts_with(path));
    return std::string(e.what()).substr(path.size() + 1);
  }
  return "nothing";
}
template <class Read>
void refuses_every_beginning(const std::string& bytes, const Read& read) {
  CHECK(fault_of(bytes, read) == "nothing");
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    CAPTURE(size);
    CHECK(fault_of(bytes.substr(0, size), read) != "nothing");
  }
}
// Each byte in turn takes other values: the file is read or refused, and nothing else happens.
template <class Read>
void survives_wrong_bytes(const std::string& bytes, const Read& read) {
  for (std::size_t n = 0; n < bytes.size(); ++n)
    for (const int value : {0, 1, 127, 128, 255}) {
      std::string wrong = bytes;
      wrong[n] = static_cast<char>(value);
      CAPTURE(n);
      CHECK_FALSE(fault_of(wrong, read).empty());
    }
}
