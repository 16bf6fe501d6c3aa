// SPDX-License-Identifier: BSL-1.0
#include "files.hpp"

#include <convexpr/data/npy.hpp>

#include <doctest/doctest.h>

#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <string>
#include <vector>

namespace cx = convexpr;

namespace {

std::string npy(const std::string& header, const std::string& numbers, int major = 1) {
  return "\x93NUMPY" + little_endian(static_cast<std::uint64_t>(major), 2) +
         little_endian(header.size(), major == 1 ? 2 : 4) + header + numbers;
}
std::string dictionary(const std::string& type, const std::string& shape) {
  return "{'descr': '" + type + "', 'fortran_order': False, 'shape': " + shape + ", }    \n";
}
template <class T>
std::string bytes_of(const std::vector<T>& numbers) {
  std::string bytes(numbers.size() * sizeof(T), '\0');
  std::memcpy(bytes.data(), numbers.data(), bytes.size());
  return bytes;
}
template <class T>
cx::npy_array<T> array_of(const std::string& bytes) {
  const temporary_folder folder;
  write_bytes(folder.file("data"), bytes);
  return cx::read_npy<T>(folder.file("data"));
}
const auto read_all = [](const std::string& path) { return cx::read_npy(path); };
const auto read_ints = [](const std::string& path) { return cx::read_npy<int>(path); };
const auto read_pairs = [](const std::string& path) { return cx::read_npy_samples<cx::shape{2}>(path); };
const auto read_labels = [](const std::string& path) { return cx::read_npy_labels(path, 10); };

const std::string six = npy(dictionary("<f4", "(3, 2)"), bytes_of<float>({1, -2, 0.5f, 4, 5, 6}));

}  // namespace

TEST_CASE("arrays of every type") {
  const auto floats = array_of<float>(six);
  CHECK(floats.extents == std::vector<std::size_t>{3, 2});
  CHECK(floats.numbers == std::vector<float>{1, -2, 0.5f, 4, 5, 6});
  CHECK(array_of<float>(npy(dictionary("<f8", "(2,)"), bytes_of<double>({0.1, 2}))).numbers ==
        std::vector<float>{0.1f, 2});
  CHECK(array_of<double>(npy(dictionary("<f8", "(2,)"), bytes_of<double>({0.1, 2}))).numbers ==
        std::vector<double>{0.1, 2});
  CHECK(array_of<float>(npy(dictionary("<i4", "(2,)"), bytes_of<std::int32_t>({-7, 8}))).numbers ==
        std::vector<float>{-7, 8});
  CHECK(array_of<std::int64_t>(npy(dictionary("<i8", "(1, 1)"), bytes_of<std::int64_t>({1LL << 60}))).numbers ==
        std::vector<std::int64_t>{1LL << 60});
  CHECK(array_of<float>(npy(dictionary("|u1", "(2,)"), "\x01\xff")).numbers == std::vector<float>{1, 255});
  CHECK(array_of<int>(npy(dictionary("<f8", "()"), bytes_of<double>({-12}))).numbers == std::vector<int>{-12});
  CHECK(array_of<float>(npy(dictionary("<f4", "(0, 3)"), "")).numbers.empty());
  for (const int major : {2, 3}) CHECK(array_of<float>(npy(dictionary("|u1", "(1,)"), "\x05", major)).numbers[0] == 5);
  CHECK(array_of<float>(npy("{\"shape\":(2,1),\"fortran_order\":False,\"descr\":\"|u1\"}", "ab")).numbers[1] == 'b');
  CHECK(std::isnan(array_of<float>(npy(dictionary("<f4", "()"), bytes_of<float>({NAN}))).numbers[0]));
}

TEST_CASE("samples and labels of arrays") {
  const temporary_folder folder;
  const std::string path = folder.file("data");
  write_bytes(path, six);
  const auto pairs = cx::read_npy_samples<cx::shape{2}>(path);
  REQUIRE(pairs.size() == 3);
  CHECK(pairs[1] == cx::tensor<float, cx::shape{2}>{{0.5f, 4}});
  CHECK(cx::read_npy_samples<cx::shape{2, 1}>(path)[2](1, 0) == 6);
  write_bytes(path, npy(dictionary("<i8", "(3,)"), bytes_of<std::int64_t>({3, 0, 9})));
  CHECK(cx::read_npy_labels(path, 10) == std::vector<int>{3, 0, 9});
  CHECK(cx::read_npy_samples<cx::shape{1}>(path).size() == 3);
}

TEST_CASE("arrays that are wrong") {
  refuses_every_beginning(six, read_all);
  refuses_every_beginning(npy(dictionary("|u1", "(1,)"), "\x05", 2), read_all);
  survives_wrong_bytes(six, read_all);
  survives_wrong_bytes(six, read_pairs);

  CHECK(fault_of("PK\x03\x04....", read_all) == "does not begin as an npy file: its first bytes are 147 and NUMPY");
  CHECK(fault_of(npy(dictionary("<f4", "(1,)"), "abcd", 4), read_all) ==
        "has version 4.0 (byte 6): version 1.0, 2.0 or 3.0");
  CHECK(fault_of("\x93NUMPY\x02" + std::string("\0\xff\xff\xff\xff", 5), read_all) ==
        "ends at byte 12: the header has 4294967295 bytes from byte 12 on");
  CHECK(fault_of(npy("{'descr': '<f4', 'fortran_order': True, 'shape': (1,)}", "abcd"), read_all) ==
        "has its first axis innermost (fortran_order): the last axis innermost: numpy.ascontiguousarray puts it so");
  CHECK(fault_of(npy(dictionary(">f4", "(1,)"), "abcd"), read_all) ==
        "has numbers of type >f4: <f4, <f8, <i4, <i8 or |u1");
  CHECK(fault_of(npy("{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (1,)}", "abcd"), read_all) ==
        "is wrong at byte 20: numbers of one type, not records");
  CHECK(fault_of(npy(dictionary("<f4", "(2,)"), "abcd"), read_all) ==
        "has 4 bytes of numbers from byte 72 on: its shape has 2 numbers of 4 bytes");
  CHECK(fault_of(six + "x", read_all) == "has 25 bytes of numbers from byte 74 on: its shape has 6 numbers of 4 bytes");
  CHECK(fault_of(npy(dictionary("<f8", "(2305843009213693952,)"), ""), read_all) ==
        "has more numbers than can be counted: extents of what it has");
  CHECK(fault_of(npy(dictionary("<f8", "(4294967296, 4294967296)"), ""), read_all) ==
        "has more numbers than can be counted: extents of what it has");
  CHECK(fault_of(npy(dictionary("<f8", "(99999999999999999999,)"), ""), read_all) ==
        "is wrong at byte 80: a number can be counted");
  CHECK(fault_of(npy(dictionary("<f4", "(1)"), "abcd"), read_all) ==
        "is wrong at byte 62: a comma stands behind a single extent");
  CHECK(fault_of(npy(dictionary("<f4", "(-1,)"), "abcd"), read_all) ==
        "is wrong at byte 61: a whole number from 0 on stands there");
  CHECK(fault_of(npy("{}", ""), read_all) == "is wrong at byte 12: the keys are descr, fortran_order and shape");
  CHECK(fault_of(npy("{'shape': (), 'shape': ()}", ""), read_all) == "is wrong at byte 32: each key once");
  CHECK(fault_of(npy("{'other': 1}", ""), read_all) ==
        "is wrong at byte 19: the keys are descr, fortran_order and shape");

  CHECK(fault_of(six, read_ints) ==
        "has a number at byte 82 that is not whole, or too large: whole numbers of 4 bytes");
  for (const double number :
       {2147483648.0, -2147483649.0, 1e300, static_cast<double>(INFINITY), static_cast<double>(NAN)})
    CHECK(fault_of(npy(dictionary("<f8", "()"), bytes_of<double>({number})), read_ints) ==
          "has a number at byte 70 that is not whole, or too large: whole numbers of 4 bytes");
  CHECK(array_of<int>(npy(dictionary("<f8", "()"), bytes_of<double>({-2147483648.0}))).numbers[0] ==
        std::numeric_limits<int>::min());
  CHECK(fault_of(npy(dictionary("<i8", "()"), bytes_of<std::int64_t>({1LL << 31})), read_ints) ==
        "has a number at byte 70 that is not whole, or too large: whole numbers of 4 bytes");
  CHECK(fault_of(npy(dictionary("|u1", "(4, 3)"), std::string(12, 'a')), read_pairs) ==
        "has shape 4x3: samples of 2, counted by the first axis");
  CHECK(fault_of(npy(dictionary("|u1", "()"), "a"), read_pairs) ==
        "has shape (): samples of 2, counted by the first axis");
  CHECK(fault_of(npy(dictionary("<i4", "(2,)"), bytes_of<std::int32_t>({3, 10})), read_labels) ==
        "has label 10 at byte 76: a label from 0 on, below 10");
  CHECK(fault_of(npy(dictionary("<i4", "(2,)"), bytes_of<std::int32_t>({-1, 10})), read_labels) ==
        "has label -1 at byte 72: a label from 0 on, below 10");
  CHECK(fault_of(six, read_labels) == "has 2 axes: labels have one");
}
