// SPDX-License-Identifier: BSL-1.0
// Files of tensors: what is written, what is read, and everything that is refused.
#include "temporary.hpp"

#include <convexpr/io/safetensors.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstring>
#include <random>
#include <string>
#include <vector>

namespace cx = convexpr;

namespace {

// What is wrong with a file, behind its path.
std::string fault(const std::string& bytes) {
  const temporary_folder folder;
  const std::string path = folder.file("weights.safetensors");
  write_bytes(path, bytes);
  try {
    const cx::safetensors_file file(path);
  } catch (const cx::error& e) {
    CHECK(e.where() == path);
    return std::string(e.what()).substr(path.size() + 1);
  }
  return "nothing";
}
std::string header_fault(const std::string& header, std::size_t data = 0) {
  return fault(safetensors_bytes(header, data));
}

}  // namespace

TEST_CASE("tensors are read as they stand there") {
  const temporary_folder folder;
  const std::string path = folder.file("a");
  write_bytes(path, safetensors_bytes(R"( {"b":{"shape":[2 , 1],"dtype":"U8","data_offsets":[4,6]},)"
                                      R"("__metadata__":{"k\"\\\u00e4\ud83d\ude00":"v"},)"
                                      R"("a":{"dtype":"F32","data_offsets":[0,4],"shape":[]},)"
                                      R"("none":{"dtype":"I64","data_offsets":[4,4],"shape":[0,3]}}   )",
                                      6));
  const cx::safetensors_file file(path);
  REQUIRE(file.tensors().size() == 3);
  CHECK(file.tensors()[0].name == "a");
  CHECK(file.tensors()[0].extents.empty());
  CHECK(file.tensors()[0].bytes[3] == std::byte{3});
  const cx::stored_tensor* const b = file.find("b");
  REQUIRE(b != nullptr);
  CHECK(b->type == "U8");
  CHECK(b->extents == std::vector<std::size_t>{2, 1});
  CHECK(b->bytes[1] == std::byte{5});
  CHECK(file.find("c") == nullptr);
  REQUIRE(file.metadata().size() == 1);
  CHECK(file.metadata()[0].first == "k\"\\\xc3\xa4\xf0\x9f\x98\x80");
  CHECK(*file.find_text(file.metadata()[0].first) == "v");
}

TEST_CASE("what is written is read") {
  const temporary_folder folder;
  const std::string path = folder.file("a");
  const std::array<float, 6> numbers{1, 2, 3, 4, 5, 6};
  const std::array<double, 1> one{7};
  const cx::stored_tensor tensors[] = {{"x \"\\\n\xc3\xa4", "F32", {2, 3}, std::as_bytes(std::span(numbers))},
                                       {"y", "F64", {}, std::as_bytes(std::span(one))}};
  const cx::stored_text metadata[] = {{"key", "value"}, {"other\t", ""}};
  cx::write_safetensors(path, tensors, metadata);
  CHECK(folder.file_count() == 1);
  const std::string bytes = read_bytes(path);
  CHECK((bytes.size() - 32) % 8 == 0);  // numbers begin at a multiple of 8
  const cx::safetensors_file file(path);
  REQUIRE(file.tensors().size() == 2);
  const cx::stored_tensor* const x = file.find(tensors[0].name);
  REQUIRE(x != nullptr);
  CHECK(x->extents == std::vector<std::size_t>{2, 3});
  CHECK(std::memcmp(x->bytes.data(), numbers.data(), sizeof numbers) == 0);
  CHECK(*file.find_text("key") == "value");
  CHECK(*file.find_text("other\t") == "");
  cx::write_safetensors(path, {});
  const cx::safetensors_file empty(path);
  CHECK(empty.tensors().empty());
}

TEST_CASE("no file, no room") {
  const temporary_folder folder;
  const std::string missing = folder.file("missing");
  CHECK_THROWS_WITH_AS(cx::safetensors_file{missing},
                       (missing + " cannot be opened: the system says: No such file or directory").c_str(), cx::error);
  CHECK_THROWS_WITH_AS(cx::safetensors_file{folder.file("")},
                       (folder.file("") + " cannot be read as a file: the system says: Is a directory").c_str(),
                       cx::error);
  const std::string nowhere = folder.file("no/where");
  CHECK_THROWS_WITH_AS(cx::write_safetensors(nowhere, {}),
                       (nowhere + ".part cannot be written: the system says: No such file or directory").c_str(),
                       cx::error);
}

TEST_CASE("files that are none") {
  CHECK(fault("") == "has 0 bytes: a file of tensors has 8 at least");
  CHECK(fault("1234567") == "has 7 bytes: a file of tensors has 8 at least");
  CHECK(fault(std::string("\x03\0\0\0\0\0\0\0{}", 10)) ==
        "says that its header has 3 bytes: 2 stand behind it, and at most 100000000 are read");
  CHECK(fault(std::string("\xff\xff\xff\xff\xff\xff\xff\xff{}", 10)) ==
        "says that its header has 18446744073709551615 bytes: 2 stand behind it, and at most 100000000 are read");
  CHECK(header_fault("") == "is wrong at byte 8: a '{' stands there");
  CHECK(header_fault("{}") == "nothing");
  CHECK(header_fault("{} x") == "is wrong at byte 12: nothing but spaces stands behind the header");
  CHECK(header_fault("{}", 3) == "has 3 bytes behind its last tensor: it ends there");
}

TEST_CASE("headers that are wrong") {
  const auto tensor = [](const std::string& members) { return header_fault("{\"a\":{" + members + "}}", 4); };
  const std::string right = R"("dtype":"F32","shape":[1],"data_offsets":[0,4])";
  CHECK(tensor(right) == "nothing");
  CHECK(tensor(R"("dtype":"F32","data_offsets":[0,4])") ==
        "is wrong at byte 49: a tensor has dtype, shape and data_offsets");
  CHECK(tensor(right + R"(,"x":1)").ends_with(": a tensor has dtype, shape and data_offsets"));
  CHECK(tensor(right + "," + right).ends_with(": a member stands there once"));
  CHECK(tensor(R"("dtype":"F33","shape":[1],"data_offsets":[0,4])")
            .ends_with(": dtype is one of the format: F32, F16, BF16, F64, I64 ..."));
  CHECK(tensor(R"("dtype":"F32","shape":[2],"data_offsets":[0,4])")
            .ends_with(": between data_offsets stand as many bytes as the shape has"));
  CHECK(tensor(R"("dtype":"F32","shape":[1],"data_offsets":[4,0])")
            .ends_with(": data_offsets are a first and a last byte of what stands behind the header"));
  CHECK(tensor(R"("dtype":"F32","shape":[1],"data_offsets":[0,5])")
            .ends_with(": data_offsets are a first and a last byte of what stands behind the header"));
  CHECK(tensor(R"("dtype":"F32","shape":[1],"data_offsets":[0])")
            .ends_with(": data_offsets are a first and a last byte of what stands behind the header"));
  CHECK(tensor(R"("dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0])")
            .ends_with(": a tensor's numbers can be counted"));
  CHECK(tensor(R"("dtype":"F32","shape":[18446744073709551616],"data_offsets":[0,4])")
            .ends_with(": a number can be counted"));
  CHECK(tensor(R"("dtype":"F32","shape":[-1],"data_offsets":[0,4])")
            .ends_with(": a whole number from 0 on stands there"));
  CHECK(tensor(R"("dtype":"F32","shape":[01],"data_offsets":[0,4])").ends_with(": a number does not begin with 0"));
  CHECK(tensor(R"("dtype":"F32","shape":[1.0],"data_offsets":[0,4])").ends_with(": a ']' stands there"));
  CHECK(header_fault(R"({"a)").ends_with(": a text ends with a quotation mark"));
  CHECK(header_fault("{\"a\n\"").ends_with(": a text has no control characters"));
  CHECK(header_fault(R"({"\x")").ends_with(": an escape is one of JSON"));
  CHECK(header_fault(R"({"\u12g4")").ends_with(": an escape has four hexadecimal digits"));
  CHECK(header_fault(R"({"\ud800x")").ends_with(": a surrogate has its second half"));
  CHECK(header_fault(R"({"\udc00")").ends_with(": the second half of a surrogate has its first"));
  CHECK(header_fault(R"({"__metadata__":{"a":"b"},"__metadata__":{}})").ends_with(": metadata stands there once"));
  CHECK(header_fault(R"({"__metadata__":{"a":1}})").ends_with(": a '\"' stands there"));
}

TEST_CASE("tensors that overlap, leave a gap or have one name") {
  const auto two = [](const char* first, const char* second, const char* name) {
    return header_fault(std::string(R"({"a":{"dtype":"U8","shape":[2],"data_offsets":)") + first + R"(},")" + name +
                            R"(":{"dtype":"U8","shape":[2],"data_offsets":)" + second + "}}",
                        4);
  };
  CHECK(two("[0,2]", "[2,4]", "b") == "nothing");
  CHECK(two("[0,2]", "[1,3]", "b") == "has b where others have its numbers: numbers stand one behind the other");
  CHECK(two("[0,2]", "[0,2]", "b") == "has b where others have its numbers: numbers stand one behind the other");
  CHECK(header_fault(R"({"a":{"dtype":"U8","shape":[2],"data_offsets":[1,3]}})", 3) ==
        "has a behind a gap before its numbers: numbers stand one behind the other");
  CHECK(two("[0,2]", "[2,4]", "a") == "has two tensors named a: names are different");
}

// Every file with one byte changed or cut off is read or refused; nothing crashes (the sanitizers watch).
TEST_CASE("damaged files") {
  const temporary_folder folder;
  const std::string path = folder.file("a");
  const std::string right = safetensors_bytes(
      R"({"__metadata__":{"a":"b\u00e4"},"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"b":{"dtype":"U8","shape":[2,1],"data_offsets":[4,6]}})",
      6);
  const auto read = [&](const std::string& bytes) {
    write_bytes(path, bytes);
    try {
      std::size_t sum = 0;
      const cx::safetensors_file file(path);
      for (const cx::stored_tensor& t : file.tensors()) sum += t.bytes.size();
      CHECK(sum <= bytes.size());
    } catch (const cx::error&) {
    }
  };
  for (std::size_t size = 0; size < right.size(); ++size) read(right.substr(0, size));
  std::mt19937 random(1);
  for (std::size_t place = 0; place < right.size(); ++place)
    for (int n = 0; n < 4; ++n) {
      std::string bytes = right;
      bytes[place] = static_cast<char>(random() & 255);
      read(bytes);
    }
}
