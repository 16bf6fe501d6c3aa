// SPDX-License-Identifier: BSL-1.0
#include "files.hpp"

#include <convexpr/data/idx.hpp>

#include <doctest/doctest.h>

#include <cmath>
#include <filesystem>
#include <string>
#include <vector>

namespace cx = convexpr;

namespace {

constexpr cx::shape small{2, 3, 1};

std::string idx(const std::vector<std::size_t>& extents, const std::string& numbers, int type = 8) {
  std::string bytes = big_endian(static_cast<std::uint64_t>(type), 3) + big_endian(extents.size(), 1);
  for (const std::size_t extent : extents) bytes += big_endian(extent, 4);
  return bytes + numbers;
}
const auto read_images = [](const std::string& path) { return cx::read_idx_images<small>(path); };
const auto read_labels = [](const std::string& path) { return cx::read_idx_labels(path, 10); };
const std::string two_images = idx({2, 2, 3}, std::string("\x00\x33\x66\x99\xcc\xff\xff\xff\xff\xff\xff\x00", 12));

}  // namespace

TEST_CASE("images and labels of idx files") {
  const temporary_folder folder;
  const std::string path = folder.file("images"), labels = folder.file("labels");
  write_bytes(path, two_images);
  const auto images = cx::read_idx_images<small>(path);
  REQUIRE(images.size() == 2);
  for (std::size_t n = 0; n < 6; ++n) CHECK(images[0][n] == doctest::Approx(static_cast<double>(n) / 5));
  CHECK(images[1](0, 0, 0) == 1);
  CHECK(images[1](1, 2, 0) == 0);
  CHECK(cx::read_idx_images<cx::shape{2, 3}>(path).size() == 2);
  write_bytes(labels, idx({2}, "\x07\x09"));
  CHECK(cx::read_idx_labels(labels) == std::vector<int>{7, 9});
  const auto data = cx::read_idx<small>(path, labels);
  CHECK(data.inputs == images);
  CHECK(data.targets == std::vector<int>{7, 9});
  write_bytes(labels, idx({1}, "\x07"));
  CHECK_THROWS_WITH_AS(cx::read_idx<small>(path, labels), (labels + " has 1 labels: " + path + " has 2 images").c_str(),
                       cx::error);
  write_bytes(path, idx({1, 1, 2, 3}, "abcdef"));
  CHECK(cx::read_idx_images<cx::shape{1, 2, 3}>(path)[0](0, 1, 0) == doctest::Approx('d' / 255.0));
  write_bytes(path, idx({0, 2, 3}, ""));
  CHECK(cx::read_idx_images<small>(path).empty());
}

TEST_CASE("idx files that are wrong") {
  refuses_every_beginning(two_images, read_images);
  refuses_every_beginning(idx({3}, "\x01\x02\x03"), read_labels);
  survives_wrong_bytes(two_images, read_images);
  survives_wrong_bytes(idx({3}, "\x01\x02\x03"), read_labels);

  CHECK(fault_of("", read_images) == "ends at byte 0: the mark of an idx file has 2 bytes from byte 0 on");
  CHECK(fault_of("PNG...", read_images) == "does not begin as an idx file: its first two bytes are 0");
  CHECK(fault_of(idx({2, 2, 3}, "", 13), read_images) == "has numbers of type 13 (byte 2): type 8, unsigned bytes");
  CHECK(fault_of(idx({}, ""), read_images) == "has 0 axes (byte 3): 1 to 6 axes");
  CHECK(fault_of(two_images + "x", read_images) == "has 13 bytes of numbers from byte 16 on: its extents are 2x2x3");
  CHECK(fault_of(idx({4'000'000'000, 2, 3}, "abcdef"), read_images) ==
        "has 6 bytes of numbers from byte 16 on: its extents are 4000000000x2x3");
  const std::size_t most = 0xffffffff;
  CHECK(fault_of(idx({most, most, most}, "abcdef"), read_images) ==
        "has 6 bytes of numbers from byte 16 on: its extents are 4294967295x4294967295x4294967295");
  CHECK(fault_of(idx({2, 3, 2}, "abcdefabcdef"), read_images) == "has images of 3x2: images of 2x3x1");
  CHECK(fault_of(idx({most, 0, 3}, ""), read_images) == "has images of 0x3: images of 2x3x1");
  CHECK(fault_of(idx({3}, "abc"), read_images) == "has images of scalar: images of 2x3x1");
  CHECK(fault_of(two_images, read_labels) == "has 3 axes (byte 3): labels have one");
  CHECK(fault_of(idx({3}, "\x01\x0a\x03"), read_labels) == "has label 10 at byte 9: a label below 10");
  CHECK_THROWS_WITH_AS(cx::read_idx_labels("/nowhere/labels"),
                       "/nowhere/labels cannot be opened: the system says: No such file or directory", cx::error);
}

TEST_CASE("a folder as MNIST's") {
  const temporary_folder folder;
  const std::string images = idx({1, 28, 28}, std::string(784, '\xff'));
  const std::string place = std::filesystem::path(folder.file("x")).parent_path().string();
  CHECK_THROWS_WITH_AS(cx::read_mnist(place),
                       (place + " does not have train-images-idx3-ubyte: the folder has that file, or "
                                "train-images-idx3-ubyte.gz")
                           .c_str(),
                       cx::error);
  write_bytes(folder.file("train-images-idx3-ubyte"), images);
  write_bytes(folder.file("train-labels.idx1-ubyte"), idx({1}, "\x03"));
  write_bytes(folder.file("t10k-images.idx3-ubyte"), images);
  write_bytes(folder.file("t10k-labels-idx1-ubyte"), idx({1}, "\x0a"));
  CHECK_THROWS_AS(cx::read_mnist(place), cx::error);
  const auto letters = cx::read_mnist(place, 26);
  CHECK(letters.train.targets == std::vector<int>{3});
  CHECK(letters.test.targets == std::vector<int>{10});
}

TEST_CASE("MNIST itself") {
  const std::string folder = CONVEXPR_SHARED_DATA "/data/mnist";
  if (!std::filesystem::exists(folder)) {
    MESSAGE("skipped: there is no " << folder);
    return;
  }
#if !defined(CONVEXPR_ZLIB)
  MESSAGE("skipped: the files are packed, and this program is built without zlib");
#else
  const auto mnist = cx::read_mnist(folder);
  CHECK(mnist.train.size() == 60'000);
  CHECK(mnist.test.size() == 10'000);
  CHECK(std::vector<int>(mnist.train.targets.begin(), mnist.train.targets.begin() + 5) ==
        std::vector<int>{5, 0, 4, 1, 9});
  CHECK(std::vector<int>(mnist.test.targets.begin(), mnist.test.targets.begin() + 5) ==
        std::vector<int>{7, 2, 1, 0, 4});
  // the mean and the deviation of the training images that are usually given
  double sum = 0, squares = 0;
  for (const auto& image : mnist.train.inputs)
    for (const float value : image) {
      sum += static_cast<double>(value);
      squares += static_cast<double>(value) * static_cast<double>(value);
    }
  const double count = 60'000.0 * 784, mean = sum / count;
  CHECK(mean == doctest::Approx(0.1307).epsilon(0.001));
  CHECK(std::sqrt(squares / count - mean * mean) == doctest::Approx(0.3081).epsilon(0.001));
#endif
}
