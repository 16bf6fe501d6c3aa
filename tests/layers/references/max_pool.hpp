// SPDX-License-Identifier: BSL-1.0
// Written by tools/reference_values.py from the definitions in NumPy, float64; change it there.
#pragma once
// clang-format off
#include <layers/reference.hpp>

namespace references::max_pool {

struct case_0 {
  using network = cx::network<cx::input<9, 2>, cx::max_pool<2>>;
  static constexpr std::string_view text = "9 2 : max_pool<2>";
  static constexpr std::array outputs = {cx::shape{4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.75, -0.40625, -0.09375, 1.0625, 1.375, -0.625, -0.3125, 0.84375};
};

struct case_1 {
  using network = cx::network<cx::input<9, 2>, cx::max_pool<3, cx::stride<2>>>;
  static constexpr std::string_view text = "9 2 : max_pool<3, stride<2>>";
  static constexpr std::array outputs = {cx::shape{4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.75, 1.0625, 1.375, 1.0625, 1.375, 0.84375, 1.15625, 0.84375};
};

struct case_2 {
  using network = cx::network<cx::input<9, 2>, cx::max_pool<2, cx::ceil_mode>>;
  static constexpr std::string_view text = "9 2 : max_pool<2, ceil_mode>";
  static constexpr std::array outputs = {cx::shape{5, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.75, -0.40625, -0.09375, 1.0625, 1.375, -0.625, -0.3125, 0.84375, 1.15625, -0.84375};
};

struct case_3 {
  using network = cx::network<cx::input<7, 3>, cx::max_pool<3, cx::stride<1>, cx::padding_before<2>>>;
  static constexpr std::string_view text = "7 3 : max_pool<3, stride<1>, padding_before<2>>";
  static constexpr std::array outputs = {cx::shape{7, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 0.53125, 1.375, -0.3125,
      0.84375, 1.375, 0, 1.15625, -0.84375, 0.3125, 1.46875, -0.53125};
};

struct case_4 {
  using network = cx::network<cx::input<10, 2>, cx::max_pool<4, cx::stride<3>, cx::padding_same>>;
  static constexpr std::string_view text = "10 2 : max_pool<4, stride<3>, padding_same>";
  static constexpr std::array outputs = {cx::shape{4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.75, 1.0625, 1.375, 1.0625, 1.15625, 0.84375, 1.15625, 1.46875};
};

struct case_5 {
  using network = cx::network<cx::input<10, 2>, cx::max_pool<4, cx::stride<3>, cx::padding_same_lower>>;
  static constexpr std::string_view text = "10 2 : max_pool<4, stride<3>, padding_same_lower>";
  static constexpr std::array outputs = {cx::shape{4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.75, -0.40625, 1.375, 1.0625, 1.375, 0.84375, 1.15625, 1.46875};
};

struct case_6 {
  using network = cx::network<cx::input<9, 2>, cx::max_pool<3, cx::dilation<2>, cx::stride<2>, cx::padding<2>>>;
  static constexpr std::string_view text = "9 2 : max_pool<3, dilation<2>, stride<2>, padding<2>>";
  static constexpr std::array outputs = {cx::shape{5, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.09375, 1.0625, 1.375, 1.0625, 1.375, 1.0625, 1.375, 0.84375, 1.15625, 0.84375};
};

struct case_7 {
  using network = cx::network<cx::input<6, 5, 3>, cx::max_pool<1>>;
  static constexpr std::string_view text = "6 5 3 : max_pool<1>";
  static constexpr std::array outputs = {cx::shape{6, 5, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 0.53125, -1.46875, -0.3125,
      0.84375, -1.15625, 0, 1.15625, -0.84375, 0.3125, 1.46875, -0.53125, 0.625, -1.375, -0.21875, 0.9375, -1.0625,
      0.09375, 1.25, -0.75, 0.40625, 1.5625, -0.4375, 0.71875, -1.28125, -0.125, 1.03125, -0.96875, 0.1875, 1.34375,
      -0.65625, 0.5, -1.5, -0.34375, 0.8125, -1.1875, -0.03125, 1.125, -0.875, 0.28125, 1.4375, -0.5625, 0.59375,
      -1.40625, -0.25, 0.90625, -1.09375, 0.0625, 1.21875, -0.78125, 0.375, 1.53125, -0.46875, 0.6875, -1.3125,
      -0.15625, 1, -1, 0.15625, 1.3125, -0.6875, 0.46875, -1.53125, -0.375, 0.78125, -1.21875, -0.0625, 1.09375,
      -0.90625, 0.25, 1.40625, -0.59375, 0.5625, -1.4375, -0.28125, 0.875, -1.125, 0.03125, 1.1875, -0.8125, 0.34375};
};

struct case_8 {
  using network = cx::network<cx::input<6, 6, 3>, cx::max_pool<2>>;
  static constexpr std::string_view text = "6 6 3 : max_pool<2>";
  static constexpr std::array outputs = {cx::shape{3, 3, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.625, 1.46875, 1.0625, 1.25, 0.53125, 1.375, 1.5625, 1.15625, 1.03125, 1.21875, 0.5, 1.34375, 1.53125, 1.125,
      1, 0.59375, 1.4375, 1.3125, 1.5, 1.09375, 0.96875, 0.5625, 1.40625, 1.28125, 1.1875, 1.0625, 0.34375};
};

struct case_9 {
  using network = cx::network<cx::input<7, 5, 3>, cx::max_pool<2>>;
  static constexpr std::string_view text = "7 5 3 : max_pool<2>";
  static constexpr std::array outputs = {cx::shape{3, 2, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.3125, 1.46875, 1.0625, 0.9375, 0.53125, 1.375, 1.5625, 1.4375, 1.03125, 0.90625, 0.5, 1.34375, 1.53125,
      1.40625, 1, 0.875, 0.46875, 1.3125};
};

struct case_10 {
  using network = cx::network<cx::input<7, 5, 3>, cx::max_pool<2, cx::ceil_mode>>;
  static constexpr std::string_view text = "7 5 3 : max_pool<2, ceil_mode>";
  static constexpr std::array outputs = {cx::shape{4, 3, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.3125, 1.46875, 1.0625, 0.9375, 0.53125, 1.375, 1.25, 0.84375, 0.40625, 1.5625, 1.4375, 1.03125, 0.90625,
      0.5, 1.34375, 1.21875, 0.8125, 0.375, 1.53125, 1.40625, 1, 0.875, 0.46875, 1.3125, 1.1875, 0.78125, 0.34375,
      1.5, -0.1875, 0.96875, -0.71875, 0.4375, 1.28125, -0.40625, 0.75, -1.25};
};

struct case_11 {
  using network = cx::network<cx::input<7, 8, 2>, cx::max_pool<3, 2>>;
  static constexpr std::string_view text = "7 8 2 : max_pool<3, 2>";
  static constexpr std::array outputs = {cx::shape{2, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.15625, 1.46875, 1.34375, 1.0625, 1.375, 1.25, 1.5625, 0.84375, 0.28125, 1.4375, 1.3125, 1.1875, 1.5,
      1.21875, 1.53125, 1.40625};
};

struct case_12 {
  using network = cx::network<cx::input<7, 8, 2>, cx::max_pool<3, cx::stride<2>, cx::padding<1>>>;
  static constexpr std::string_view text = "7 8 2 : max_pool<3, stride<2>, padding<1>>";
  static constexpr std::array outputs = {cx::shape{4, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.15625, 1.46875, 0.75, 1.46875, 1.375, 1.25, 1.5625, 1.25, 1.15625, 1.46875, 1.34375, 1.46875, 1.34375, 1.25,
      1.5625, 1.25, 0.28125, 1.4375, 1.3125, 1.1875, 1.5, 1.21875, 1.53125, 1.40625, 1.28125, 0.5625, 1.28125,
      1.1875, 1.5, 1.1875, 1.5, 1.375};
};

struct case_13 {
  using network = cx::network<cx::input<7, 8, 2>, cx::max_pool<3, cx::stride<2>, cx::padding<1>, cx::ceil_mode>>;
  static constexpr std::string_view text = "7 8 2 : max_pool<3, stride<2>, padding<1>, ceil_mode>";
  static constexpr std::array outputs = {cx::shape{4, 5, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.15625, 1.46875, 0.75, 1.46875, 1.375, 1.25, 1.5625, 1.25, 1.5625, 0, 1.15625, 1.46875, 1.34375, 1.46875,
      1.34375, 1.25, 1.5625, 1.25, 1.5625, -0.4375, 0.28125, 1.4375, 1.3125, 1.1875, 1.5, 1.21875, 1.53125, 1.40625,
      0.6875, 1.40625, 1.28125, 0.5625, 1.28125, 1.1875, 1.5, 1.1875, 1.5, 1.375, -0.1875, 0.96875};
};

struct case_14 {
  using network = cx::network<cx::input<5, 6, 2>, cx::max_pool<2, cx::stride<3>, cx::padding<1>, cx::ceil_mode>>;
  static constexpr std::string_view text = "5 6 2 : max_pool<2, stride<3>, padding<1>, ceil_mode>";
  static constexpr std::array outputs = {cx::shape{2, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, -0.09375, 1.0625, 0.53125, -1.46875, 0.9375, 0.1875, 1.5625, 0.8125, 1.125, 1.03125};
};

struct case_15 {
  using network = cx::network<cx::input<5, 5, 2>, cx::max_pool<2, 3, cx::stride<2, 4>, cx::padding<0, 1>, cx::ceil_mode>>;
  static constexpr std::string_view text = "5 5 2 : max_pool<2, 3, stride<2, 4>, padding<0, 1>, ceil_mode>";
  static constexpr std::array outputs = {cx::shape{3, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.75, 0.84375, 1.375, 1.46875, 1.5625, 0.625, 1.34375, 1.25, 0.5, 0.8125, 1.125, 1.4375};
};

struct case_16 {
  using network = cx::network<cx::input<6, 7, 2>, cx::max_pool<3, 2, cx::stride<2>, cx::padding_before<0, 1>, cx::padding_after<2, 0>>>;
  static constexpr std::string_view text = "6 7 2 : max_pool<3, 2, stride<2>, padding_before<0, 1>, padding_after<2, 0>>";
  static constexpr std::array outputs = {cx::shape{3, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.75, 0.40625, 1.5625, 1.46875, 1.375, 1.03125, 1.34375, 1.25, 0.0625, 1.21875, 1.5625, 0.375, 0.6875,
      1.4375, 1.34375, 0.15625, 0.46875, 1.21875, 1.53125, 0.78125, 1.09375, 1.40625, 1.3125, 0.5625};
};

struct case_17 {
  using network = cx::network<cx::input<6, 7, 2>, cx::max_pool<3, 2, cx::stride<3>, cx::padding_before<2, 1>, cx::padding_after<1, 0>, cx::ceil_mode>>;
  static constexpr std::string_view text = "6 7 2 : max_pool<3, 2, stride<3>, padding_before<2, 1>, padding_after<1, 0>, ceil_mode>";
  static constexpr std::array outputs = {cx::shape{3, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, -0.09375, 1.0625, 0.53125, 0.84375, -0.34375, 0.8125, 1.125, 1.46875, 1.34375, 1.25,
      0.46875, 1.21875, 1.53125, -0.0625, 1.3125, 0.5625};
};

struct case_18 {
  using network = cx::network<cx::input<5, 7, 3>, cx::max_pool<2, cx::stride<1>, cx::padding_same>>;
  static constexpr std::string_view text = "5 7 3 : max_pool<2, stride<1>, padding_same>";
  static constexpr std::array outputs = {cx::shape{5, 7, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.9375, -0.09375, 1.0625, 1.25, 0.21875, 1.375, 1.5625, 0.53125, 1.375, 1.5625, 0.84375, 1.03125, 0, 1.15625,
      1.34375, 0.3125, 1.46875, 1.34375, 0.3125, 1.46875, -0.53125, 0.9375, 1.125, 0.09375, 1.25, 1.4375, 0.40625,
      1.5625, 1.4375, 0.71875, 1.5625, -0.125, 1.03125, 1.21875, 0.1875, 1.34375, 1.53125, 0.5, 1.34375, 1.53125,
      0.5, 0.6875, -0.03125, 1.125, 1.3125, 0.28125, 1.4375, 1.3125, 0.59375, 1.4375, -0.25, 0.90625, 1.09375,
      0.0625, 1.21875, 1.40625, 0.375, 1.53125, 1.40625, 0.6875, 1.53125, -0.46875, 0.6875, 1.1875, 0.15625, 1.3125,
      1.5, 0.46875, 1.3125, 1.5, 0.78125, 0.96875, -0.0625, 1.09375, 1.28125, 0.25, 1.40625, 1.28125, 0.5625,
      1.40625, -0.28125, 0.5625, 0.75, -0.28125, 1.1875, -0.8125, 0.34375, 1.5, -0.5, 0.65625, 1.5, -0.1875,
      0.96875, -1.03125, 0.125, 1.28125, -0.71875, 0.4375, 1.28125, -0.40625, 0.75, -1.25, -0.40625, 0.75, -1.25};
};

struct case_19 {
  using network = cx::network<cx::input<5, 7, 3>, cx::max_pool<2, cx::stride<1>, cx::padding_same_lower>>;
  static constexpr std::string_view text = "5 7 3 : max_pool<2, stride<1>, padding_same_lower>";
  static constexpr std::array outputs = {cx::shape{5, 7, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 0.53125, 1.375, -0.3125,
      0.84375, -1.15625, 0, 1.15625, -0.84375, 0.3125, 1.46875, -0.53125, 0.625, -0.40625, 0.75, 0.9375, -0.09375,
      1.0625, 1.25, 0.21875, 1.375, 1.5625, 0.53125, 1.375, 1.5625, 0.84375, 1.03125, 0, 1.15625, 1.34375, 0.3125,
      1.46875, 1.34375, 0.625, 0.8125, -0.21875, 0.9375, 1.125, 0.09375, 1.25, 1.4375, 0.40625, 1.5625, 1.4375,
      0.71875, 1.5625, -0.125, 1.03125, 1.21875, 0.1875, 1.34375, 1.53125, 0.5, 1.34375, -0.34375, 0.8125, 1,
      -0.03125, 1.125, 1.3125, 0.28125, 1.4375, 1.3125, 0.59375, 1.4375, -0.25, 0.90625, 1.09375, 0.0625, 1.21875,
      1.40625, 0.375, 1.53125, 1.40625, 0.6875, 0.875, -0.15625, 1, 1.1875, 0.15625, 1.3125, 1.5, 0.46875, 1.3125,
      1.5, 0.78125, 0.96875, -0.0625, 1.09375, 1.28125, 0.25, 1.40625, 1.28125, 0.5625, 1.40625, -0.28125};
};

struct case_20 {
  using network = cx::network<cx::input<7, 9, 2>, cx::max_pool<4, 3, cx::stride<2>, cx::padding_same>>;
  static constexpr std::string_view text = "7 9 2 : max_pool<4, 3, stride<2>, padding_same>";
  static constexpr std::array outputs = {cx::shape{4, 5, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.34375, 1.46875, 1.34375, 1.0625, 1.375, 1.25, 1.5625, 1.4375, 1.15625, 1.03125, 1.34375, 1.46875, 1.53125,
      1.40625, 1.53125, 1.40625, 1.5625, 1.4375, 1.3125, 1.1875, 1.5, 1.375, 1.53125, 1.40625, 1.53125, 1.40625,
      1.46875, 1.1875, 1.3125, 1.1875, 1.5, 1.375, 0.84375, 0.96875, 1.28125, 1.15625, 1.46875, 0.75, 1.0625, 0.9375};
};

struct case_21 {
  using network = cx::network<cx::input<8, 9, 2>, cx::max_pool<3, 2, cx::stride<2, 1>, cx::dilation<2, 3>>>;
  static constexpr std::string_view text = "8 9 2 : max_pool<3, 2, stride<2, 1>, dilation<2, 3>>";
  static constexpr std::array outputs = {cx::shape{2, 6, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.25, 1.40625, 1.375, 0.5625, 1.125, 1.0625, 0.875, 1.4375, 1.375, 1.1875, 1.15625, 0.34375, 0.84375, 1.40625,
      1.34375, 1.15625, 1.125, 0.3125, 1.46875, 1.4375, 0.625, 1.1875, 1.125, 0.9375};
};

struct case_22 {
  using network = cx::network<cx::input<8, 8, 2>, cx::max_pool<3, cx::stride<2>, cx::dilation<2>, cx::padding<1>, cx::ceil_mode>>;
  static constexpr std::string_view text = "8 8 2 : max_pool<3, stride<2>, dilation<2>, padding<1>, ceil_mode>";
  static constexpr std::array outputs = {cx::shape{4, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.90625, 1.46875, 0.90625, 1.46875, 1.5625, 1.25, 1.5625, 1.25, 0.90625, 1.46875, 1.5, 1.46875, 1.5625, 1.25,
      1.5625, 1.25, 0.90625, 1.1875, 1.5, 1.1875, 1.5, 1.1875, 1.5, 0.96875, 0.84375, 1.1875, 1.5, 1.1875, 1.5,
      1.1875, 1.5, 0.96875};
};

struct case_23 {
  using network = cx::network<cx::input<3, 4, 2>, cx::max_pool<3, 4>>;
  static constexpr std::string_view text = "3 4 2 : max_pool<3, 4>";
  static constexpr std::array outputs = {cx::shape{1, 1, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.375, 1.46875};
};

struct case_24 {
  using network = cx::network<cx::input<4, 5, 6, 2>, cx::max_pool<2>>;
  static constexpr std::string_view text = "4 5 6 2 : max_pool<2>";
  static constexpr std::array outputs = {cx::shape{2, 2, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.53125, 0.84375, 1.15625, 1.46875, 1.375, 0.625, 1.34375, 1.25, 1.5625, 0.8125, 1.125, 1.03125, 1.46875,
      0.71875, 1.03125, 1.34375, 1.25, 1.5625, 1.21875, 1.125, 1.4375, 1.53125, 1, 0.90625};
};

struct case_25 {
  using network = cx::network<cx::input<4, 5, 6, 2>, cx::max_pool<2, cx::ceil_mode>>;
  static constexpr std::string_view text = "4 5 6 2 : max_pool<2, ceil_mode>";
  static constexpr std::array outputs = {cx::shape{2, 3, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.53125, 0.84375, 1.15625, 1.46875, 1.375, 0.625, 1.34375, 1.25, 1.5625, 0.8125, 1.125, 1.03125, 0.28125,
      1.4375, 0.90625, -0.25, 0.0625, 1.21875, 1.46875, 0.71875, 1.03125, 1.34375, 1.25, 1.5625, 1.21875, 1.125,
      1.4375, 1.53125, 1, 0.90625, 0.15625, 1.3125, 1.5625, -0.375, -0.0625, 1.09375};
};

struct case_26 {
  using network = cx::network<cx::input<5, 4, 3, 2>, cx::max_pool<3, 2, 1, cx::stride<2>, cx::padding<1, 0, 0>>>;
  static constexpr std::string_view text = "5 4 3 2 : max_pool<3, 2, 1, stride<2>, padding<1, 0, 0>>";
  static constexpr std::array outputs = {cx::shape{3, 2, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.5625, 0.21875, 0.53125, 1.0625, 0.3125, 1.46875, 1.15625, -0.21875, 1.5625, 1.4375, 1.09375, 1.03125,
      1.53125, 0.8125, 1.125, 1, 0.25, 1.40625, 1.09375, -0.28125, 1.5, 1.375, -0.1875, 0.96875};
};

struct case_27 {
  using network = cx::network<cx::input<5, 4, 5, 2>, cx::max_pool<2, cx::stride<2, 1, 3>, cx::padding_same>>;
  static constexpr std::string_view text = "5 4 5 2 : max_pool<2, stride<2, 1, 3>, padding_same>";
  static constexpr std::array outputs = {cx::shape{3, 4, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.75, 0.84375, 1.375, 1.46875, 1.53125, 0.84375, 1.3125, 1.46875, 1.5625, 0.78125, 1.34375, 1.40625, 1.5625,
      0.78125, 1.34375, 1.40625, 1.5, 1.5625, 1.28125, 1.34375, 1.5, 1.5625, 1.28125, 1.375, 1.4375, 0.75, 1.21875,
      1.375, 1.4375, 0.53125, 1.21875, 1.15625, 0.375, 1.53125, 1, 1.3125, 1.40625, 0.46875, 1.1875, 1.09375,
      1.40625, 1.5, 1.1875, 1.28125, 0.34375, 1.5, 0.96875, 1.28125};
};

struct case_28 {
  using network = cx::network<cx::input<4, 5, 3, 2>, cx::max_pool<3, 2, 2, cx::stride<2>, cx::padding<1, 1, 0>, cx::ceil_mode>>;
  static constexpr std::string_view text = "4 5 3 2 : max_pool<3, 2, 2, stride<2>, padding<1, 1, 0>, ceil_mode>";
  static constexpr std::array outputs = {cx::shape{3, 3, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.5625, -0.40625, -0.09375, 1.0625, 1.375, 0.84375, 1.15625, -0.84375, 0.9375, 1.46875, -0.75, 0.40625,
      1.5625, -0.4375, -0.125, 1.03125, 1.34375, 0.8125, 1.125, -0.875, 0.90625, 1.4375, -0.78125, 0.375, 1.5, -0.5,
      -0.1875, 0.96875, 1.28125, 0.75, 1.0625, -0.9375, 0.84375, 1.375, -0.84375, 0.3125};
};

struct case_29 {
  using network = cx::network<cx::input<4, 2>, cx::max_pool<2>>;
  static constexpr std::string_view text = "4 2 : max_pool<2>";
  static constexpr std::array outputs = {cx::shape{2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      1, 2, nan, 4, -inf, 6, inf, -8};
  static constexpr double expected[] = {
      nan, 4, inf, 6};
};

struct case_30 {
  using network = cx::network<cx::input<6, 1>, cx::max_pool<3, cx::stride<1>, cx::padding<1>>>;
  static constexpr std::string_view text = "6 1 : max_pool<3, stride<1>, padding<1>>";
  static constexpr std::array outputs = {cx::shape{6, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      1, nan, 2, 3, nan, 5};
  static constexpr double expected[] = {
      nan, nan, nan, nan, nan, nan};
};

struct case_31 {
  using network = cx::network<cx::input<1, 1>, cx::max_pool<2, cx::dilation<2>, cx::padding<1>>>;
  static constexpr std::string_view text = "1 1 : max_pool<2, dilation<2>, padding<1>>";
  static constexpr std::array outputs = {cx::shape{1, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      3};
  static constexpr double expected[] = {
      -inf};
};

struct case_32 {
  using network = cx::network<cx::input<2, 2, 1>, cx::max_pool<2>>;
  static constexpr std::string_view text = "2 2 1 : max_pool<2>";
  static constexpr std::array outputs = {cx::shape{1, 1, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -inf, -inf, -inf};
  static constexpr double expected[] = {
      -inf};
};

using all = cases<
    case_0, case_1, case_2, case_3, case_4, case_5, case_6, case_7, case_8, case_9, case_10, case_11, case_12,
    case_13, case_14, case_15, case_16, case_17, case_18, case_19, case_20, case_21, case_22, case_23, case_24,
    case_25, case_26, case_27, case_28, case_29, case_30, case_31, case_32>;

}  // namespace references::max_pool
