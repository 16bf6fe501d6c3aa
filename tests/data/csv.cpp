// SPDX-License-Identifier: BSL-1.0
#include "files.hpp"

#include <convexpr/data/csv.hpp>

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace cx = convexpr;

namespace {

const std::string flowers =
    "\xef\xbb\xbflength,width, \"kind, of \"\"flower\"\"\"\r\n"
    "5.1,3.5,0\r\n"
    "\r\n"
    "-4.9e0, +3 ,\"1\"\r\n"
    ".5,1e-3,2";

cx::csv_table table_of(const std::string& bytes, const cx::csv_format& format) {
  const temporary_folder folder;
  write_bytes(folder.file("data"), bytes);
  return cx::read_csv(folder.file("data"), format);
}
const auto read_all = [](const std::string& path) { return cx::read_csv(path); };
const auto read_header = [](const std::string& path) { return cx::read_csv(path, {.has_header = true}); };

}  // namespace

TEST_CASE("tables") {
  const cx::csv_table table = table_of(flowers, {.has_header = true});
  CHECK(table.names == std::vector<std::string>{"length", "width", "kind, of \"flower\""});
  CHECK(table.rows == 3);
  CHECK(table.columns == 3);
  CHECK(table.numbers == std::vector<double>{5.1, 3.5, 0, -4.9, 3, 1, 0.5, 1e-3, 2});
  CHECK(table.lines == std::vector<std::size_t>{2, 4, 5});
  CHECK(table(1, 0) == -4.9);
  CHECK(table_of("1;2\n", {.separator = ';'}).numbers == std::vector<double>{1, 2});
  CHECK(table_of(" 1   2  \n3 4\n", {.separator = ' '}).numbers == std::vector<double>{1, 2, 3, 4});
  CHECK(table_of("1\t2\r\n", {.separator = '\t'}).numbers == std::vector<double>{1, 2});
}

TEST_CASE("columns become features and labels") {
  const cx::csv_table table = table_of(flowers, {.has_header = true});
  const auto by_number = table.labelled<cx::shape{2}>(2);
  CHECK(by_number.targets == std::vector<int>{0, 1, 2});
  CHECK(by_number.inputs[0] == cx::tensor<float, cx::shape{2}>{{5.1f, 3.5f}});
  CHECK(table.labelled<cx::shape{2}>("kind, of \"flower\"") == by_number);
  CHECK(table.labelled<cx::shape{1, 2}>(2, {"width", "length"}, 3).inputs[0](0, 1) == 5.1f);
  const auto values = table.with_targets<cx::shape{1}, cx::shape{2}>({2, "length"});
  CHECK(values.inputs[1][0] == 3);
  CHECK(values.targets[1] == cx::tensor<float, cx::shape{2}>{{1, -4.9f}});

  const auto fault = [&](const auto& use) {
    try {
      use();
    } catch (const cx::error& e) {
      REQUIRE(std::string(e.what()).starts_with(table.path));
      return std::string(e.what()).substr(table.path.size() + 1);
    }
    return std::string("nothing");
  };
  CHECK(fault([&] { table.labelled<cx::shape{3}>(2); }) == "is to give 2 columns: 3 has 3 numbers");
  CHECK(fault([&] { table.labelled<cx::shape{2}>(3); }) == "has no column 3: a column below 3");
  CHECK(fault([&] { table.labelled<cx::shape{2}>("kind"); }) == "has no column \"kind\": line 1 names the columns");
  CHECK(fault([&] { table.labelled<cx::shape{2}>(0); }) ==
        "line 2 has 5.100000 as a label: a whole number from 0 on, below 2147483647");
  CHECK(fault([&] { table.labelled<cx::shape{2}>(2, {}, 2); }) ==
        "line 5 has 2.000000 as a label: a whole number from 0 on, below 2");
}

TEST_CASE("tables that are wrong") {
  CHECK(fault_of("", read_all) == "has no row of numbers: a line a row");
  CHECK(fault_of("\n \n", read_all) == "has no row of numbers: a line a row");
  CHECK(fault_of("a,b\n", read_header) == "has no row of numbers: a line a row");
  CHECK(fault_of("1,2\n3\n", read_all) == "line 2 has 1 columns: line 1 has 2");
  CHECK(fault_of("a,b\n1,2,3\n", read_header) == "line 2 has 3 columns: line 1 has 2");
  CHECK(fault_of("a,b\n1,2\n", read_all) == "line 1 has \"a\" in column 0: a finite number");
  CHECK(fault_of("1,2\n\n3,\n", read_all) == "line 3 has \"\" in column 1: a finite number");
  CHECK(fault_of("1,2x\n", read_all) == "line 1 has \"2x\" in column 1: a finite number");
  CHECK(fault_of("1,+-2\n", read_all) == "line 1 has \"+-2\" in column 1: a finite number");
  CHECK(fault_of("1,nan\n", read_all) == "line 1 has \"nan\" in column 1: a finite number");
  CHECK(fault_of("1,inf\n", read_all) == "line 1 has \"inf\" in column 1: a finite number");
  CHECK(fault_of("1,1e39\n", read_all) == "line 1 has \"1e39\" in column 1: a finite number");
  CHECK(fault_of("1,1e999\n", read_all) == "line 1 has \"1e999\" in column 1: a finite number");
  CHECK(fault_of("1,\"2\n", read_all) == "line 1 has a text without an end: quotation marks on both sides of it");
  CHECK(fault_of("1,\"2\"3\n", read_all) ==
        "line 1 goes on behind a quotation mark: a separator, or the end of the line");
  CHECK(fault_of(std::string("1,2\0\n", 5), read_all).starts_with("line 1 has"));
  survives_wrong_bytes(flowers, read_header);
  for (std::size_t size = 0; size < flowers.size(); ++size)
    CHECK_FALSE(fault_of(flowers.substr(0, size), read_header).empty());
}
