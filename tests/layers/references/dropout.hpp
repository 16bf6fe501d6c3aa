// SPDX-License-Identifier: BSL-1.0
// Written by tools/reference_values.py from the definitions in NumPy, float64; change it there.
#pragma once
// clang-format off
#include <layers/reference.hpp>

namespace references::dropout {

struct case_0 {
  using network = cx::network<cx::input<1>, cx::dropout<0>>;
  static constexpr std::string_view text = "1 : dropout<0>";
  static constexpr std::array outputs = {cx::shape{1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625};
};

struct case_1 {
  using network = cx::network<cx::input<7>, cx::dropout<0.5>>;
  static constexpr std::string_view text = "7 : dropout<0.5>";
  static constexpr std::array outputs = {cx::shape{7}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375};
};

struct case_2 {
  using network = cx::network<cx::input<7>, cx::dropout<0.25>>;
  static constexpr std::string_view text = "7 : dropout<0.25>";
  static constexpr std::array outputs = {cx::shape{7}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375};
};

struct case_3 {
  using network = cx::network<cx::input<5, 3>, cx::dropout<0.1>>;
  static constexpr std::string_view text = "5 3 : dropout<0.1>";
  static constexpr std::array outputs = {cx::shape{5, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 0.53125, -1.46875, -0.3125,
      0.84375, -1.15625};
};

struct case_4 {
  using network = cx::network<cx::input<4, 3, 2>, cx::dropout<0.9>>;
  static constexpr std::string_view text = "4 3 2 : dropout<0.9>";
  static constexpr std::array outputs = {cx::shape{4, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 0.53125, -1.46875, -0.3125,
      0.84375, -1.15625, 0, 1.15625, -0.84375, 0.3125, 1.46875, -0.53125, 0.625, -1.375, -0.21875};
};

struct case_5 {
  using network = cx::network<cx::input<2, 3, 2, 2>, cx::dropout<0.5>>;
  static constexpr std::string_view text = "2 3 2 2 : dropout<0.5>";
  static constexpr std::array outputs = {cx::shape{2, 3, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 0.53125, -1.46875, -0.3125,
      0.84375, -1.15625, 0, 1.15625, -0.84375, 0.3125, 1.46875, -0.53125, 0.625, -1.375, -0.21875};
};

struct case_6 {
  using network = cx::network<cx::input<3>, cx::dropout<0.5>>;
  static constexpr std::string_view text = "3 : dropout<0.5>";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, 0, 1000};
  static constexpr double expected[] = {
      -1000, 0, 1000};
};

struct case_7 {
  using network = cx::network<cx::input<5>, cx::dropout<0.5>, cx::dropout<0.25>>;
  static constexpr std::string_view text = "5 : dropout<0.5>, dropout<0.25>";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375};
};

struct case_8 {
  using network = cx::network<cx::input<2>, cx::dropout<0.5>>;
  static constexpr std::string_view text = "2 : dropout<0.5>";
  static constexpr std::array outputs = {cx::shape{2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625};
};

struct case_9 {
  using network = cx::network<cx::input<33>, cx::dropout<0.75>>;
  static constexpr std::string_view text = "33 : dropout<0.75>";
  static constexpr std::array outputs = {cx::shape{33}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 0.53125, -1.46875, -0.3125,
      0.84375, -1.15625, 0, 1.15625, -0.84375, 0.3125, 1.46875, -0.53125, 0.625, -1.375, -0.21875, 0.9375, -1.0625,
      0.09375, 1.25, -0.75, 0.40625, 1.5625, -0.4375, 0.71875};
};

struct case_10 {
  using network = cx::network<cx::input<1, 1>, cx::dropout<0.5>>;
  static constexpr std::string_view text = "1 1 : dropout<0.5>";
  static constexpr std::array outputs = {cx::shape{1, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625};
};

struct case_11 {
  using network = cx::network<cx::input<1, 9>, cx::dropout<0.5>>;
  static constexpr std::string_view text = "1 9 : dropout<0.5>";
  static constexpr std::array outputs = {cx::shape{1, 9}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375};
};

struct case_12 {
  using network = cx::network<cx::input<9, 1>, cx::dropout<0.2>>;
  static constexpr std::string_view text = "9 1 : dropout<0.2>";
  static constexpr std::array outputs = {cx::shape{9, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375};
};

struct case_13 {
  using network = cx::network<cx::input<17, 3>, cx::dropout<0.5>>;
  static constexpr std::string_view text = "17 3 : dropout<0.5>";
  static constexpr std::array outputs = {cx::shape{17, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 0.53125, -1.46875, -0.3125,
      0.84375, -1.15625, 0, 1.15625, -0.84375, 0.3125, 1.46875, -0.53125, 0.625, -1.375, -0.21875, 0.9375, -1.0625,
      0.09375, 1.25, -0.75, 0.40625, 1.5625, -0.4375, 0.71875, -1.28125, -0.125, 1.03125, -0.96875, 0.1875, 1.34375,
      -0.65625, 0.5, -1.5, -0.34375, 0.8125, -1.1875, -0.03125, 1.125, -0.875, 0.28125, 1.4375, -0.5625};
};

struct case_14 {
  using network = cx::network<cx::input<1, 1, 1>, cx::dropout<0.5>>;
  static constexpr std::string_view text = "1 1 1 : dropout<0.5>";
  static constexpr std::array outputs = {cx::shape{1, 1, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625};
};

struct case_15 {
  using network = cx::network<cx::input<1, 5, 7>, cx::dropout<0.3>>;
  static constexpr std::string_view text = "1 5 7 : dropout<0.3>";
  static constexpr std::array outputs = {cx::shape{1, 5, 7}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 0.53125, -1.46875, -0.3125,
      0.84375, -1.15625, 0, 1.15625, -0.84375, 0.3125, 1.46875, -0.53125, 0.625, -1.375, -0.21875, 0.9375, -1.0625,
      0.09375, 1.25, -0.75, 0.40625, 1.5625, -0.4375, 0.71875, -1.28125, -0.125};
};

struct case_16 {
  using network = cx::network<cx::input<7, 1, 2>, cx::dropout<0.5>>;
  static constexpr std::string_view text = "7 1 2 : dropout<0.5>";
  static constexpr std::array outputs = {cx::shape{7, 1, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 0.53125, -1.46875, -0.3125,
      0.84375};
};

struct case_17 {
  using network = cx::network<cx::input<2, 2, 11>, cx::dropout<0.5>>;
  static constexpr std::string_view text = "2 2 11 : dropout<0.5>";
  static constexpr std::array outputs = {cx::shape{2, 2, 11}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 0.53125, -1.46875, -0.3125,
      0.84375, -1.15625, 0, 1.15625, -0.84375, 0.3125, 1.46875, -0.53125, 0.625, -1.375, -0.21875, 0.9375, -1.0625,
      0.09375, 1.25, -0.75, 0.40625, 1.5625, -0.4375, 0.71875, -1.28125, -0.125, 1.03125, -0.96875, 0.1875, 1.34375,
      -0.65625, 0.5, -1.5, -0.34375, 0.8125};
};

struct case_18 {
  using network = cx::network<cx::input<1, 1, 1, 5>, cx::dropout<0.5>>;
  static constexpr std::string_view text = "1 1 1 5 : dropout<0.5>";
  static constexpr std::array outputs = {cx::shape{1, 1, 1, 5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375};
};

struct case_19 {
  using network = cx::network<cx::input<3, 1, 2, 4>, cx::dropout<0.6>>;
  static constexpr std::string_view text = "3 1 2 4 : dropout<0.6>";
  static constexpr std::array outputs = {cx::shape{3, 1, 2, 4}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 0.53125, -1.46875, -0.3125,
      0.84375, -1.15625, 0, 1.15625, -0.84375, 0.3125, 1.46875, -0.53125, 0.625, -1.375, -0.21875};
};

struct case_20 {
  using network = cx::network<cx::input<2, 2, 2, 2, 3>, cx::dropout<0.5>>;
  static constexpr std::string_view text = "2 2 2 2 3 : dropout<0.5>";
  static constexpr std::array outputs = {cx::shape{2, 2, 2, 2, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 0.53125, -1.46875, -0.3125,
      0.84375, -1.15625, 0, 1.15625, -0.84375, 0.3125, 1.46875, -0.53125, 0.625, -1.375, -0.21875, 0.9375, -1.0625,
      0.09375, 1.25, -0.75, 0.40625, 1.5625, -0.4375, 0.71875, -1.28125, -0.125, 1.03125, -0.96875, 0.1875, 1.34375,
      -0.65625, 0.5, -1.5, -0.34375, 0.8125, -1.1875, -0.03125, 1.125, -0.875};
};

using all = cases<
    case_0, case_1, case_2, case_3, case_4, case_5, case_6, case_7, case_8, case_9, case_10, case_11, case_12,
    case_13, case_14, case_15, case_16, case_17, case_18, case_19, case_20>;

}  // namespace references::dropout
