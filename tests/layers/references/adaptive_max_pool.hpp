// SPDX-License-Identifier: BSL-1.0
// Written by tools/reference_values.py from the definitions in NumPy, float64; change it there.
#pragma once
// clang-format off
#include <layers/reference.hpp>

namespace references::adaptive_max_pool {

struct case_0 {
  using network = cx::network<cx::input<7, 2>, cx::adaptive_max_pool<1>>;
  static constexpr std::string_view text = "7 2 : adaptive_max_pool<1>";
  static constexpr std::array outputs = {cx::shape{1, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.375, 1.0625};
};

struct case_1 {
  using network = cx::network<cx::input<7, 2>, cx::adaptive_max_pool<3>>;
  static constexpr std::string_view text = "7 2 : adaptive_max_pool<3>";
  static constexpr std::array outputs = {cx::shape{3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.75, 1.0625, 1.375, 1.0625, 1.375, 0.84375};
};

struct case_2 {
  using network = cx::network<cx::input<7, 2>, cx::adaptive_max_pool<7>>;
  static constexpr std::string_view text = "7 2 : adaptive_max_pool<7>";
  static constexpr std::array outputs = {cx::shape{7, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 0.53125, -1.46875, -0.3125,
      0.84375};
};

struct case_3 {
  using network = cx::network<cx::input<5, 2>, cx::adaptive_max_pool<8>>;
  static constexpr std::string_view text = "5 2 : adaptive_max_pool<8>";
  static constexpr std::array outputs = {cx::shape{8, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -0.40625, 0.75, -1.25, 0.75, 1.0625, -0.09375, 1.0625, -0.9375, 0.21875, 1.375,
      0.21875, 1.375, -0.625};
};

struct case_4 {
  using network = cx::network<cx::input<12, 1>, cx::adaptive_max_pool<5>>;
  static constexpr std::string_view text = "12 1 : adaptive_max_pool<5>";
  static constexpr std::array outputs = {cx::shape{5, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.75, 0.75, 1.0625, 1.375, 0.53125};
};

struct case_5 {
  using network = cx::network<cx::input<6, 6, 2>, cx::adaptive_max_pool<1>>;
  static constexpr std::string_view text = "6 6 2 : adaptive_max_pool<1>";
  static constexpr std::array outputs = {cx::shape{1, 1, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.5625, 1.46875};
};

struct case_6 {
  using network = cx::network<cx::input<6, 6, 2>, cx::adaptive_max_pool<2>>;
  static constexpr std::string_view text = "6 6 2 : adaptive_max_pool<2>";
  static constexpr std::array outputs = {cx::shape{2, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.15625, 1.25, 1.5625, 1.46875, 1.53125, 1.4375, 1.3125, 1.21875};
};

struct case_7 {
  using network = cx::network<cx::input<6, 6, 2>, cx::adaptive_max_pool<4>>;
  static constexpr std::string_view text = "6 6 2 : adaptive_max_pool<4>";
  static constexpr std::array outputs = {cx::shape{4, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.75, 0.84375, 1.15625, 1.0625, 1.375, 1.46875, 1.375, 0.625, 0.9375, 1.25, 1.15625, 1.25, 1.5625, 1.46875,
      0.71875, 1.03125, 1.34375, 1.4375, 1.34375, 0.59375, 0.90625, 1.21875, 1.125, 1.21875, 1.53125, 1.4375,
      0.6875, 1, 1.3125, 1.21875, 1.3125, 1.21875};
};

struct case_8 {
  using network = cx::network<cx::input<7, 5, 2>, cx::adaptive_max_pool<3>>;
  static constexpr std::string_view text = "7 5 2 : adaptive_max_pool<3>";
  static constexpr std::array outputs = {cx::shape{3, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.75, 0.84375, 1.15625, 1.25, 1.375, 1.46875, 1.5625, 0.8125, 1.125, 1.25, 1.34375, 1.4375, 1.53125, 0.8125,
      1.125, 1.21875, 1.3125, 1.4375};
};

struct case_9 {
  using network = cx::network<cx::input<7, 5, 2>, cx::adaptive_max_pool<2, 3>>;
  static constexpr std::string_view text = "7 5 2 : adaptive_max_pool<2, 3>";
  static constexpr std::array outputs = {cx::shape{2, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.5625, 0.84375, 1.15625, 1.25, 1.375, 1.46875, 1.5625, 0.8125, 1.125, 1.21875, 1.34375, 1.4375};
};

struct case_10 {
  using network = cx::network<cx::input<5, 7, 2>, cx::adaptive_max_pool<5, 1>>;
  static constexpr std::string_view text = "5 7 2 : adaptive_max_pool<5, 1>";
  static constexpr std::array outputs = {cx::shape{5, 1, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.375, 1.0625, 1.15625, 1.46875, 1.5625, 1.03125, 1.125, 1.4375, 1.53125, 1.21875};
};

struct case_11 {
  using network = cx::network<cx::input<4, 3, 3>, cx::adaptive_max_pool<6, 5>>;
  static constexpr std::string_view text = "4 3 3 : adaptive_max_pool<6, 5>";
  static constexpr std::array outputs = {cx::shape{6, 5, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.9375,
      0.21875, 1.375, -0.625, 0.53125, 0.75, -0.3125, 0.84375, 1.0625, -0.3125, 0.84375, 1.0625, 0, 1.15625, 1.375,
      0, 1.15625, 1.375, -0.625, 0.53125, -1.46875, -0.3125, 0.84375, -1.15625, -0.3125, 0.84375, -1.15625, 0,
      1.15625, -0.84375, 0, 1.15625, -0.84375, 0.3125, 1.46875, -0.53125, 0.625, 1.46875, -0.21875, 0.625, -1.375,
      -0.21875, 0.9375, -1.0625, 0.09375, 0.9375, -1.0625, 0.09375, 1.25, 1.46875, 0.40625, 1.5625, 1.46875,
      0.71875, 1.5625, -0.4375, 0.71875, 1.5625, -0.125, 1.03125, 0.9375, -0.125, 1.03125, 1.25, -0.75, 0.40625,
      1.5625, -0.4375, 0.71875, 1.5625, -0.4375, 0.71875, 1.5625, -0.125, 1.03125, -1.28125, -0.125, 1.03125};
};

struct case_12 {
  using network = cx::network<cx::input<10, 7, 1>, cx::adaptive_max_pool<7, 4>>;
  static constexpr std::string_view text = "10 7 1 : adaptive_max_pool<7, 4>";
  static constexpr std::array outputs = {cx::shape{7, 4, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.375, 1.375, 1.0625, 1.0625, 1.375, 1.375, 1.46875, 1.46875, 0.625, 1.5625, 1.46875, 1.46875, 1.03125,
      1.5625, 1.34375, 0.5, 1.4375, 1.34375, 1.34375, 0.90625, 1.4375, 1.21875, 1.53125, 0.90625, 1.21875, 1.21875,
      1.53125, 1.3125};
};

struct case_13 {
  using network = cx::network<cx::input<1, 1, 3>, cx::adaptive_max_pool<3>>;
  static constexpr std::string_view text = "1 1 3 : adaptive_max_pool<3>";
  static constexpr std::array outputs = {cx::shape{3, 3, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.5625, -0.40625, 0.75, -1.5625, -0.40625, 0.75, -1.5625, -0.40625, 0.75, -1.5625,
      -0.40625, 0.75, -1.5625, -0.40625, 0.75, -1.5625, -0.40625, 0.75, -1.5625, -0.40625, 0.75, -1.5625, -0.40625,
      0.75};
};

struct case_14 {
  using network = cx::network<cx::input<3, 3, 2>, cx::adaptive_max_pool<3>>;
  static constexpr std::string_view text = "3 3 2 : adaptive_max_pool<3>";
  static constexpr std::array outputs = {cx::shape{3, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 0.53125, -1.46875, -0.3125,
      0.84375, -1.15625, 0, 1.15625, -0.84375};
};

struct case_15 {
  using network = cx::network<cx::input<9, 4, 2>, cx::adaptive_max_pool<4, 9>>;
  static constexpr std::string_view text = "9 4 2 : adaptive_max_pool<4, 9>";
  static constexpr std::array outputs = {cx::shape{4, 9, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.375, -0.40625, 1.375, -0.40625, 1.375, 1.46875, 0.75, 1.46875, 0.75, 1.46875, -0.09375, 1.0625, -0.09375,
      1.0625, -0.9375, 0.21875, -0.9375, 0.21875, 1.15625, -0.84375, 1.15625, -0.84375, 1.15625, 1.46875, 0.3125,
      1.46875, 0.3125, 1.46875, -0.53125, 0.625, 1.5625, 0.625, 1.5625, -0.21875, 1.5625, -0.21875, 0.71875, 1.4375,
      0.71875, 1.4375, 0.71875, 1.4375, -0.125, 1.03125, -0.125, 1.03125, -0.96875, 0.1875, 1.34375, 0.1875,
      1.34375, -0.65625, 1.34375, -0.65625, 0.28125, 1.4375, 0.28125, 1.4375, 0.28125, 1.4375, -0.5625, 0.59375,
      1.53125, 0.59375, 1.53125, -0.25, 1.53125, -0.25, 0.90625, -1.09375, 0.90625, -1.09375};
};

struct case_16 {
  using network = cx::network<cx::input<4, 4, 4, 2>, cx::adaptive_max_pool<2>>;
  static constexpr std::string_view text = "4 4 4 2 : adaptive_max_pool<2>";
  static constexpr std::array outputs = {cx::shape{2, 2, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.375, 1.03125, 1.34375, 1.0625, 1.15625, 1.46875, 1.5625, 0.625, 1.28125, 1, 1.3125, 1.40625, 1.5, 0.5625,
      0.875, 1.1875};
};

struct case_17 {
  using network = cx::network<cx::input<3, 4, 5, 2>, cx::adaptive_max_pool<2, 3, 4>>;
  static constexpr std::string_view text = "3 4 5 2 : adaptive_max_pool<2, 3, 4>";
  static constexpr std::array outputs = {cx::shape{2, 3, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.75, 0.84375, 0.90625, 1.0625, 1.15625, 1.21875, 1.375, 1.46875, 1.53125, 0.84375, 0.9375, 1, 1.15625, 1.25,
      1.3125, 1.46875, 1.5625, 0.78125, 0.9375, 1.03125, 1.09375, 1.25, 1.34375, 1.40625, 1.5, 0.8125, 0.90625,
      0.96875, 1.125, 1.21875, 1.28125, 1.4375, 1.53125, 0.75, 0.90625, 1, 1.0625, 1.21875, 1.3125, 1.375, 1.53125,
      0.78125, 0.84375, 1, 1.09375, 1.15625, 1.3125, 1.40625};
};

struct case_18 {
  using network = cx::network<cx::input<5, 3, 4, 1>, cx::adaptive_max_pool<3, 5, 2>>;
  static constexpr std::string_view text = "5 3 4 1 : adaptive_max_pool<3, 5, 2>";
  static constexpr std::array outputs = {cx::shape{3, 5, 2, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.84375, 0.75, 1.15625, 1.46875, 1.15625, 1.46875, 1.375, 1.46875, 1.375, 0.53125, 0.9375, 1.34375, 1.15625,
      1.5625, 1.15625, 1.5625, 1.15625, 1.5625, 0.71875, 1.125, 1.4375, 1.34375, 1.4375, 1.34375, 0.5, 0.90625,
      1.21875, 1.125, 1.21875, 1.125};
};

struct case_19 {
  using network = cx::network<cx::input<2, 3, 2, 3>, cx::adaptive_max_pool<1>>;
  static constexpr std::string_view text = "2 3 2 3 : adaptive_max_pool<1>";
  static constexpr std::array outputs = {cx::shape{1, 1, 1, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.5625, 1.46875, 1.375};
};

struct case_20 {
  using network = cx::network<cx::input<3, 2, 4, 2>, cx::adaptive_max_pool<1, 4, 3>>;
  static constexpr std::string_view text = "3 2 4 2 : adaptive_max_pool<1, 4, 3>";
  static constexpr std::array outputs = {cx::shape{1, 4, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.15625, 1.46875, 0.75, 1.46875, 1.34375, 1.0625, 1.15625, 1.46875, 0.75, 1.46875, 1.34375, 1.0625, 1.375,
      1.25, 0.53125, 1.25, 1.5625, 0.84375, 1.375, 1.25, 0.53125, 1.25, 1.5625, 0.84375};
};

struct case_21 {
  using network = cx::network<cx::input<5, 1>, cx::adaptive_max_pool<3>>;
  static constexpr std::string_view text = "5 1 : adaptive_max_pool<3>";
  static constexpr std::array outputs = {cx::shape{3, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      1, inf, 2, 3, -inf};
  static constexpr double expected[] = {
      inf, inf, 3};
};

struct case_22 {
  using network = cx::network<cx::input<5, 1>, cx::adaptive_max_pool<3>>;
  static constexpr std::string_view text = "5 1 : adaptive_max_pool<3>";
  static constexpr std::array outputs = {cx::shape{3, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      1, nan, 2, 3, 4};
  static constexpr double expected[] = {
      nan, nan, 4};
};

struct case_23 {
  using network = cx::network<cx::input<4, 1>, cx::adaptive_max_pool<2>>;
  static constexpr std::string_view text = "4 1 : adaptive_max_pool<2>";
  static constexpr std::array outputs = {cx::shape{2, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      inf, 1, 2, -inf};
  static constexpr double expected[] = {
      inf, 2};
};

struct case_24 {
  using network = cx::network<cx::input<4, 1>, cx::adaptive_max_pool<3>>;
  static constexpr std::string_view text = "4 1 : adaptive_max_pool<3>";
  static constexpr std::array outputs = {cx::shape{3, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      1, nan, 2, 3};
  static constexpr double expected[] = {
      nan, nan, 3};
};

using all = cases<
    case_0, case_1, case_2, case_3, case_4, case_5, case_6, case_7, case_8, case_9, case_10, case_11, case_12,
    case_13, case_14, case_15, case_16, case_17, case_18, case_19, case_20, case_21, case_22, case_23, case_24>;

}  // namespace references::adaptive_max_pool
