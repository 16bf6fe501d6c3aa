// SPDX-License-Identifier: BSL-1.0
#include "files.hpp"

#include <convexpr/data/cifar.hpp>

#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <vector>

namespace cx = convexpr;

namespace {

std::string record(char label, char red, char green, char blue) {
  return label + std::string(1024, red) + std::string(1024, green) + std::string(1024, blue);
}

}  // namespace

TEST_CASE("records of CIFAR-10") {
  const temporary_folder folder;
  const std::string path = folder.file("data");
  std::string bytes = record(3, '\xff', '\x00', '\x33') + record(9, '\x01', '\x02', '\x03');
  bytes[1 + 1024 + 32] = '\xff';  // green, row 1, column 0
  write_bytes(path, bytes);
  const cx::cifar10 data = cx::read_cifar10_file(path);
  CHECK(data.targets == std::vector<int>{3, 9});
  REQUIRE(data.size() == 2);
  CHECK(data.inputs[0](31, 7, 0) == 1);
  CHECK(data.inputs[0](0, 1, 1) == 0);
  CHECK(data.inputs[0](1, 0, 1) == 1);
  CHECK(data.inputs[0](31, 31, 2) == doctest::Approx(0.2));
  CHECK(data.inputs[1](0, 0, 2) == doctest::Approx(3 / 255.0));
}

TEST_CASE("a folder of CIFAR-10") {
  const temporary_folder folder;
  const std::string place = std::filesystem::path(folder.file("x")).parent_path().string();
  for (char n = 1; n < 6; ++n)
    write_bytes(folder.file("data_batch_" + std::to_string(n) + ".bin"), record(n, n, n, n) + record(n, n, n, n));
  CHECK_THROWS_WITH_AS(
      cx::read_cifar10(place),
      (folder.file("test_batch.bin") + " cannot be opened: the system says: No such file or directory").c_str(),
      cx::error);
  write_bytes(folder.file("test_batch.bin"), record(0, 1, 2, 3));
  const auto parts = cx::read_cifar10(place);
  CHECK(parts.train.targets == std::vector<int>{1, 1, 2, 2, 3, 3, 4, 4, 5, 5});
  CHECK(parts.train.inputs[9][0] == doctest::Approx(5 / 255.0));
  CHECK(parts.test.size() == 1);
}

TEST_CASE("files of CIFAR-10 that are wrong") {
  const auto read = [](const std::string& path) { return cx::read_cifar10_file(path); };
  const std::string one = record(1, 2, 3, 4);
  for (std::size_t size = 0; size < one.size(); size += size < 10 ? 1 : 97)
    CHECK(fault_of(one.substr(0, size), read) ==
          "has " + std::to_string(size) + " bytes: one image or more, of 3073 bytes each with its label");
  CHECK(fault_of(one + one.substr(0, 3072), read) ==
        "has 6145 bytes: one image or more, of 3073 bytes each with its label");
  CHECK(fault_of(one + record(10, 2, 3, 4), read) == "has label 10 at byte 3073: a label below 10");
}

TEST_CASE("CIFAR-10 itself, a part of it") {
  const std::string folder = CONVEXPR_SHARED_DATA "/data/cifar10_subset";
  if (!std::filesystem::exists(folder)) {
    MESSAGE("skipped: there is no " << folder);
    return;
  }
  const cx::cifar10 exact = cx::read_cifar10_file(folder + "/exact_first20_test.bin");
  // the labels of the official test set
  CHECK(exact.targets == std::vector<int>{3, 8, 8, 0, 6, 6, 1, 6, 3, 1, 0, 9, 5, 7, 9, 8, 5, 7, 8, 6});
#if !defined(CONVEXPR_ZLIB)
  MESSAGE("skipped in part: the other files are packed, and this program is built without zlib");
#else
  const cx::cifar10 train = cx::read_cifar10_file(folder + "/train_2000.bin.gz");
  REQUIRE(train.size() == 2000);
  std::vector<int> of_class(10);
  for (const int label : train.targets) ++of_class[static_cast<std::size_t>(label)];
  CHECK(of_class == std::vector<int>(10, 200));
#endif
}
