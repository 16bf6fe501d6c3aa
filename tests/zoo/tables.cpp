// SPDX-License-Identifier: BSL-1.0
// The tables in the tree against the files that they were written from; skipped, and saying so, without those files.
#include <doctest/doctest.h>

#include <zoo/table.hpp>
#include <zoo/tables/all.hpp>

#include <cstddef>
#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#ifndef CONVEXPR_SHARED_DATA
#define CONVEXPR_SHARED_DATA ""
#endif

namespace {

using record = std::vector<std::string>;

// Fields of one line; a field in quotes may hold commas, and doubled quotes for quotes.
record split(const std::string& line) {
  record fields(1);
  bool quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"')
      fields.back() += line[++i];
    else if (line[i] == '"')
      quoted = !quoted;
    else if (line[i] == ',' && !quoted)
      fields.emplace_back();
    else if (line[i] != '\r')
      fields.back() += line[i];
  }
  return fields;
}

// The records of each network, without the heading.
std::map<std::string, std::vector<record>, std::less<>> read(const char* name) {
  std::map<std::string, std::vector<record>, std::less<>> networks;
  std::ifstream file(std::string(CONVEXPR_SHARED_DATA "/conformance/") + name);
  std::string line;
  std::getline(file, line);
  while (std::getline(file, line)) {
    record fields = split(line);
    networks[fields[0]].push_back(std::move(fields));
  }
  return networks;
}

// 6x28x28 as {28, 28, 6}
convexpr::shape channels_last(const std::string& text) {
  std::vector<std::size_t> extents(1);
  for (char c : text)
    if (c == 'x')
      extents.push_back(0);
    else
      extents.back() = extents.back() * 10 + static_cast<std::size_t>(c - '0');
  convexpr::shape s;
  s.rank = extents.size();
  for (std::size_t axis = 0; axis < s.rank; ++axis) s[axis] = extents[(axis + 1) % s.rank];
  return s;
}

const table* find_table(std::string_view network) {
  for (const table* t : tables::all)
    if (t->network == network) return t;
  return nullptr;
}

bool skipped() {
  if (std::ifstream(CONVEXPR_SHARED_DATA "/conformance/geometry.csv")) return false;
  MESSAGE("skipped: there is no geometry.csv in " CONVEXPR_SHARED_DATA "/conformance");
  return true;
}

}  // namespace

TEST_CASE("The tables say what geometry.csv says") {
  if (skipped()) return;
  const auto networks = read("geometry.csv");
  std::size_t found = 0;
  for (const auto& [network, rows] : networks) {
    CAPTURE(network);
    // Its C3 is connected by a table and its output layer holds radial basis functions; the others are exercises.
    if (network == "LeNet-5 (1998)" || network.starts_with("CS231n: ")) continue;
    const table* expected = find_table(network);
    REQUIRE(expected != nullptr);
    ++found;
    REQUIRE(rows.size() == expected->layers.size() + 1);
    CHECK(channels_last(rows[0][3]) == expected->input);
    for (std::size_t i = 0; i < expected->layers.size(); ++i) {
      const expected_layer& layer = expected->layers[i];
      CAPTURE(rows[i][1]);
      CHECK(rows[i][1] == layer.name);
      CHECK(channels_last(rows[i][5]) == layer.output);
      CHECK(rows[i][6] == std::to_string(layer.parameters));
      CHECK(rows[i][7] == std::to_string(layer.macs));
    }
    CHECK(rows.back()[1] == "TOTAL");
    CHECK(channels_last(rows.back()[5]) == expected->output);
    CHECK(rows.back()[6] == std::to_string(expected->parameters));
    CHECK(rows.back()[7] == std::to_string(expected->macs));
  }
  CHECK(found == std::size(tables::all));
}

TEST_CASE("The tables say what receptive_field.csv says") {
  if (skipped()) return;
  const auto networks = read("receptive_field.csv");
  for (const table* expected : tables::all) {
    CAPTURE(expected->network);
    const auto rows = networks.find(expected->network);
    REQUIRE((rows == networks.end() ? 0 : rows->second.size()) == expected->fields.size());
    for (std::size_t i = 0; i < expected->fields.size(); ++i) {
      const expected_field& field = expected->fields[i];
      CHECK(rows->second[i][1] == field.name);
      CHECK(std::stod(rows->second[i][3]) == field.jump);
      CHECK(std::stod(rows->second[i][4]) == field.receptive_field);
      CHECK(std::stod(rows->second[i][6]) == field.start);
    }
  }
}

TEST_CASE("Totals are those that were published") {
  if (skipped()) return;
  std::size_t compared = 0;
  for (const auto& [network, rows] : read("geometry_totals.csv")) {
    const table* expected = find_table(network);
    if (expected == nullptr) continue;
    CAPTURE(network);
    if (!rows[0][3].empty()) CHECK(rows[0][3] == std::to_string(expected->parameters));
    if (!rows[0][4].empty()) CHECK(rows[0][4] == std::to_string(expected->macs));
    compared += rows[0][3].empty() ? 0 : 1;
  }
  CHECK(compared > 30);
}
