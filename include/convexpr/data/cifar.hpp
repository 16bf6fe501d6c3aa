// SPDX-License-Identifier: BSL-1.0
// CIFAR-10, binary version: records of a label, 0 to 9, and an image of 32x32, 1024 bytes of red, of green and of blue,
// rows first. Plain, or packed by gzip (data_file.hpp).
//   read_cifar10_file(path)   one file
//   read_cifar10(folder)      .train of data_batch_1.bin to data_batch_5.bin, .test of test_batch.bin
// Images are {32, 32, 3}, numbers from 0 to 1. https://www.cs.toronto.edu/~kriz/cifar.html. What is wrong is a cx::error
// with the file and the byte.
#pragma once
#include <convexpr/core/error.hpp>
#include <convexpr/core/shape.hpp>
#include <convexpr/core/tensor.hpp>
#include <convexpr/data/data_file.hpp>
#include <convexpr/data/dataset.hpp>

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <system_error>

namespace convexpr {

using cifar10 = dataset<shape{32, 32, 3}>;

namespace detail {

inline void append_cifar10(cifar10& data, const std::string& path) {
  constexpr std::size_t places = 32 * 32, record = 1 + 3 * places;
  const data_file file(path);
  const std::span<const std::byte> bytes = file.bytes();
  if (bytes.size() % record != 0 || bytes.empty())
    raise(path, refuse("has {} bytes", bytes.size()),
          refuse("one image or more, of {} bytes each with its label", record));
  const std::size_t before = data.size(), count = bytes.size() / record;
  for (std::size_t n = 0; n < count; ++n)
    if (const int label = std::to_integer<int>(bytes[n * record]); label > 9)
      raise(path, refuse("has label {} at byte {}", label, n * record), refuse("a label below 10"));
  data.inputs.resize(before + count);
  data.targets.resize(before + count);
  for (std::size_t n = 0; n < count; ++n) {
    data.targets[before + n] = std::to_integer<int>(bytes[n * record]);
    const std::byte* const planes = bytes.data() + n * record + 1;
    for (std::size_t place = 0; place < places; ++place)
      for (std::size_t c = 0; c < 3; ++c)
        data.inputs[before + n][place * 3 + c] =
            static_cast<float>(std::to_integer<int>(planes[c * places + place])) / 255;
  }
}

}  // namespace detail

inline cifar10 read_cifar10_file(const std::string& path) {
  cifar10 data;
  detail::append_cifar10(data, path);
  return data;
}

inline split<cifar10> read_cifar10(const std::string& folder) {
  const auto path = [&](const std::string& name) {
    const std::string plain = (std::filesystem::path(folder) / name).string(), packed = plain + ".gz";
    std::error_code ignored;
    return !std::filesystem::exists(plain, ignored) && std::filesystem::exists(packed, ignored) ? packed : plain;
  };
  split<cifar10> parts;
  for (const char number : {'1', '2', '3', '4', '5'})
    detail::append_cifar10(parts.train, path(std::string("data_batch_") + number + ".bin"));
  detail::append_cifar10(parts.test, path("test_batch.bin"));
  return parts;
}

}  // namespace convexpr
