// SPDX-License-Identifier: BSL-1.0
// A folder that is gone at the end.
#pragma once
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>

class temporary_folder {
 public:
  temporary_folder()
      : path_(std::filesystem::temp_directory_path() / ("convexpr-" + std::to_string(std::random_device{}()))) {
    std::filesystem::create_directory(path_);
  }
  temporary_folder(const temporary_folder&) = delete;
  temporary_folder& operator=(const temporary_folder&) = delete;
  ~temporary_folder() { std::filesystem::remove_all(path_); }

  std::string file(const std::string& name) const { return (path_ / name).string(); }
  std::size_t file_count() const {
    return static_cast<std::size_t>(
        std::distance(std::filesystem::directory_iterator(path_), std::filesystem::directory_iterator()));
  }

 private:
  std::filesystem::path path_;
};

inline void write_bytes(const std::string& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}
inline std::string read_bytes(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}
// A safetensors file: the length of the header, the header, and so many bytes of data: 0, 1, 2, ...
inline std::string safetensors_bytes(const std::string& header, std::size_t data) {
  std::string bytes;
  for (std::size_t n = 0; n < 8; ++n)
    bytes.push_back(static_cast<char>(static_cast<std::uint64_t>(header.size()) >> (8 * n) & 255));
  bytes += header;
  for (std::size_t n = 0; n < data; ++n) bytes.push_back(static_cast<char>(n));
  return bytes;
}
