// SPDX-License-Identifier: BSL-1.0
// What a table of tests/zoo/tables says of a network, layer by layer, and the names and numbers it is made of.
#pragma once
#include <convexpr/core/shape.hpp>

#include <cstddef>
#include <span>
#include <string_view>

struct expected_layer {
  std::string_view name;
  convexpr::shape output;
  std::size_t parameters, macs;
};

// The same along every axis.
struct expected_field {
  std::string_view name;
  double receptive_field, jump, start;
};

struct table {
  std::string_view network;
  convexpr::shape input, output;
  std::size_t parameters, macs;
  std::span<const expected_layer> layers;
  std::span<const expected_field> fields;
};
