// SPDX-License-Identifier: BSL-1.0
#include "files.hpp"

#include <convexpr/data/data_file.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <span>
#include <string>

namespace cx = convexpr;

namespace {

std::string text_of(const std::string& path) {
  const cx::detail::data_file file(path);
  return {reinterpret_cast<const char*>(file.bytes().data()), file.bytes().size()};
}

// Python: gzip.compress(b'fifty fifty fifty fifty fifty', mtime=0)
const std::string packed(
    "\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\x4b\xcb\x4c\x2b\xa9\x54\x48\xc3\x4e\x02\x00\xe2\xa1\x15\xdd\x1d\x00\x00",
    28);
const std::string whole = packed + '\0';

std::string read_whole(const std::string& bytes) {
  const temporary_folder folder;
  write_bytes(folder.file("data"), bytes);
  return text_of(folder.file("data"));
}

}  // namespace

TEST_CASE("files that are not packed are read as they are") {
  CHECK(read_whole("") == "");
  CHECK(read_whole("\x1f") == "\x1f");
  CHECK(read_whole("plain") == "plain");
  CHECK_THROWS_AS(text_of("/nowhere/data"), cx::error);
}

#if defined(CONVEXPR_ZLIB)
TEST_CASE("packed files are unpacked") {
  CHECK(read_whole(whole) == "fifty fifty fifty fifty fifty");
  CHECK(read_whole(whole + whole) == "fifty fifty fifty fifty fiftyfifty fifty fifty fifty fifty");
}

TEST_CASE("packed files that are wrong") {
  for (std::size_t size = 2; size < whole.size(); ++size) {
    CAPTURE(size);
    CHECK(fault_of(whole.substr(0, size), text_of) ==
          "ends at byte " + std::to_string(size) + ": its packed data goes on");
  }
  survives_wrong_bytes(whole, text_of);
  CHECK(fault_of(whole + "more", text_of) == "goes on at byte 29: its packed data ends there");
  CHECK(fault_of(whole + packed, text_of) == "ends at byte 57: its packed data goes on");
  std::string other_sum = whole;
  other_sum[22] = '\0';
  CHECK(fault_of(other_sum, text_of).ends_with("zlib says: incorrect data check"));
}
#else
TEST_CASE("packed files are refused without zlib") {
  CHECK(
      fault_of(whole, text_of) ==
      "is packed by gzip: this program is built without zlib: link convexpr::data with zlib installed, or unpack it by "
      "gzip -d");
}
#endif
