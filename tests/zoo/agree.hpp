// SPDX-License-Identifier: BSL-1.0
// Compares a network with a table of published geometry, at compile time and again at run time.
#pragma once
#include <doctest/doctest.h>
#include <convexpr/network/network.hpp>

#include <zoo/table.hpp>

#include <cstddef>
#include <span>
#include <string_view>

namespace cx = convexpr;

// Is this the layer of a row? Caffe writes 3a/1x1 where others write 3a.1x1. A join learns nothing and is in no weight
// file; the tables call it layer1.0.add, 3a/output, here it has the name of its block: layer1.0, 3a.
constexpr bool is_called(const cx::layer_info& layer, std::string_view row) {
  const auto same = [](std::string_view a, std::string_view b) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
      if (a[i] != b[i] && !(a[i] == '.' && b[i] == '/')) return false;
    return true;
  };
  if (same(layer.name, row)) return true;
  if (layer.inputs.size() < 2) return false;
  for (std::string_view kind : {".add", ".concat", "/output"})
    if (row.ends_with(kind) && same(layer.name, row.substr(0, row.size() - kind.size()))) return true;
  return false;
}

// The place of the layer of a row at or behind `from`; layers.size() where there is none.
constexpr std::size_t find_layer(std::span<const cx::layer_info> layers, std::string_view row, std::size_t from) {
  while (from < layers.size() && !is_called(layers[from], row)) ++from;
  return from;
}

// The first row that no layer agrees with, or "input", "output", "parameters" or "macs"; empty where all agrees. Rows
// and layers stand in the same order, so that each row has to find a layer behind that of the row before.
constexpr std::string_view first_disagreement(std::span<const cx::layer_info> layers, const table& expected) {
  std::size_t at = 0, parameters = 0, macs = 0;
  for (const expected_layer& row : expected.layers) {
    at = find_layer(layers, row.name, at);
    if (at == layers.size()) return row.name;
    const cx::layer_info& layer = layers[at++];
    if (layer.output != row.output || layer.parameter_count != row.parameters || layer.macs != row.macs)
      return row.name;
    parameters += row.parameters;
    macs += row.macs;
  }
  at = 0;
  for (const expected_field& row : expected.fields) {
    at = find_layer(layers, row.name, at);
    if (at == layers.size()) return row.name;
    const cx::layer_info& layer = layers[at++];
    const auto filled = [&](double value) { return cx::extent::filled(expected.input.spatial_rank(), value); };
    if (layer.receptive_field != filled(row.receptive_field) || layer.jump != filled(row.jump) ||
        layer.start != filled(row.start))
      return row.name;
  }
  if (parameters != expected.parameters) return "parameters";
  if (macs != expected.macs) return "macs";
  if (layers[0].output != expected.input) return "input";
  return {};
}

template <class Net>
constexpr std::string_view first_disagreement(const table& expected) {
  const std::string_view row = first_disagreement(Net::layers, expected);
  if (!row.empty()) return row;
  if (Net::parameter_count != expected.parameters) return "parameters";
  if (Net::macs != expected.macs) return "macs";
  if (Net::output.size() != expected.output.size()) return "output";
  return {};
}

template <class Net>
constexpr bool agrees(const table& expected) {
  return first_disagreement<Net>(expected).empty();
}

// A layer by its name; none is an error.
template <class Net>
constexpr const cx::layer_info& layer_named(std::string_view name) {
  for (const cx::layer_info& layer : Net::layers)
    if (layer.name == name) return layer;
  throw "the network has no layer of this name";
}

// The receptive field of an image network along its height; its width's is the same.
template <class Net>
constexpr double field_at(std::string_view name) {
  const cx::extent& field = layer_named<Net>(name).receptive_field;
  if (field.size() != 2 || field[0] != field[1]) throw "the receptive field is no square";
  return field[0];
}

// At run time: the rows again, that each is the name of one layer only, and the totals in print.
template <class Net>
void check_table(const table& expected) {
  CHECK(first_disagreement<Net>(expected) == "");
  for (const expected_layer& row : expected.layers) {
    const std::size_t first = find_layer(Net::layers, row.name, 0);
    INFO(row.name);
    REQUIRE(first < Net::size);
    CHECK(find_layer(Net::layers, row.name, first + 1) == Net::size);
  }
  MESSAGE(expected.network << ": " << expected.layers.size() << " layers, " << Net::parameter_count << " parameters, "
                           << Net::macs << " multiply-accumulates");
  REQUIRE(Net::parameter_count == expected.parameters);
  REQUIRE(Net::macs == expected.macs);
}
