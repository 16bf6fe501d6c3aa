// SPDX-License-Identifier: BSL-1.0
// Written by tools/reference_values.py from the definitions in NumPy, float64; change it there.
#pragma once
// clang-format off
#include <layers/reference.hpp>

namespace references::global_max_pool {

struct case_0 {
  using network = cx::network<cx::input<1, 1>, cx::global_max_pool>;
  static constexpr std::string_view text = "1 1 : global_max_pool";
  static constexpr std::array outputs = {cx::shape{1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625};
};

struct case_1 {
  using network = cx::network<cx::input<7, 1>, cx::global_max_pool>;
  static constexpr std::string_view text = "7 1 : global_max_pool";
  static constexpr std::array outputs = {cx::shape{1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.0625};
};

struct case_2 {
  using network = cx::network<cx::input<7, 3>, cx::global_max_pool>;
  static constexpr std::string_view text = "7 3 : global_max_pool";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.3125, 1.46875, 1.375};
};

struct case_3 {
  using network = cx::network<cx::input<1, 5>, cx::global_max_pool>;
  static constexpr std::string_view text = "1 5 : global_max_pool";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375};
};

struct case_4 {
  using network = cx::network<cx::input<13, 2>, cx::global_max_pool>;
  static constexpr std::string_view text = "13 2 : global_max_pool";
  static constexpr std::array outputs = {cx::shape{2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.375, 1.46875};
};

struct case_5 {
  using network = cx::network<cx::input<1, 1, 4>, cx::global_max_pool>;
  static constexpr std::string_view text = "1 1 4 : global_max_pool";
  static constexpr std::array outputs = {cx::shape{4}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25};
};

struct case_6 {
  using network = cx::network<cx::input<3, 3, 2>, cx::global_max_pool>;
  static constexpr std::string_view text = "3 3 2 : global_max_pool";
  static constexpr std::array outputs = {cx::shape{2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.375, 1.0625};
};

struct case_7 {
  using network = cx::network<cx::input<4, 5, 3>, cx::global_max_pool>;
  static constexpr std::string_view text = "4 5 3 : global_max_pool";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.5625, 1.46875, 1.375};
};

struct case_8 {
  using network = cx::network<cx::input<7, 7, 8>, cx::global_max_pool>;
  static constexpr std::string_view text = "7 7 8 : global_max_pool";
  static constexpr std::array outputs = {cx::shape{8}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.5625, 1.53125, 1.5, 1.5625, 1.53125, 1.5625, 1.5625, 1.5};
};

struct case_9 {
  using network = cx::network<cx::input<1, 6, 2>, cx::global_max_pool>;
  static constexpr std::string_view text = "1 6 2 : global_max_pool";
  static constexpr std::array outputs = {cx::shape{2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.375, 1.0625};
};

struct case_10 {
  using network = cx::network<cx::input<6, 1, 2>, cx::global_max_pool>;
  static constexpr std::string_view text = "6 1 2 : global_max_pool";
  static constexpr std::array outputs = {cx::shape{2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.375, 1.0625};
};

struct case_11 {
  using network = cx::network<cx::input<2, 9, 11>, cx::global_max_pool>;
  static constexpr std::string_view text = "2 9 11 : global_max_pool";
  static constexpr std::array outputs = {cx::shape{11}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.03125, 1.1875, 1.5, 0.34375, 1.5, 1.53125, 0.65625, 1.53125, 1.5625, 0.96875, 1.5625};
};

struct case_12 {
  using network = cx::network<cx::input<5, 5, 1>, cx::global_max_pool>;
  static constexpr std::string_view text = "5 5 1 : global_max_pool";
  static constexpr std::array outputs = {cx::shape{1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.46875};
};

struct case_13 {
  using network = cx::network<cx::input<8, 8, 3>, cx::global_max_pool>;
  static constexpr std::string_view text = "8 8 3 : global_max_pool";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.5625, 1.46875, 1.5625};
};

struct case_14 {
  using network = cx::network<cx::input<1, 1, 1, 3>, cx::global_max_pool>;
  static constexpr std::string_view text = "1 1 1 3 : global_max_pool";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75};
};

struct case_15 {
  using network = cx::network<cx::input<2, 3, 4, 2>, cx::global_max_pool>;
  static constexpr std::string_view text = "2 3 4 2 : global_max_pool";
  static constexpr std::array outputs = {cx::shape{2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.5625, 1.46875};
};

struct case_16 {
  using network = cx::network<cx::input<3, 3, 3, 3>, cx::global_max_pool>;
  static constexpr std::string_view text = "3 3 3 3 : global_max_pool";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.5625, 1.46875, 1.375};
};

struct case_17 {
  using network = cx::network<cx::input<4, 1, 5, 2>, cx::global_max_pool>;
  static constexpr std::string_view text = "4 1 5 2 : global_max_pool";
  static constexpr std::array outputs = {cx::shape{2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.5625, 1.46875};
};

struct case_18 {
  using network = cx::network<cx::input<2, 2, 2, 17>, cx::global_max_pool>;
  static constexpr std::string_view text = "2 2 2 17 : global_max_pool";
  static constexpr std::array outputs = {cx::shape{17}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.3125, 1.46875, 1.46875, 0.90625, 1.34375, 1.5, 1.21875, 1.375, 1.375, 1.53125, 1.25, 1.40625, 1.5625,
      1.5625, 1, 1.4375, 1.15625};
};

struct case_19 {
  using network = cx::network<cx::input<2, 3, 1, 2, 3>, cx::global_max_pool>;
  static constexpr std::string_view text = "2 3 1 2 3 : global_max_pool";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.5625, 1.46875, 1.375};
};

struct case_20 {
  using network = cx::network<cx::input<2, 2>, cx::global_max_pool>;
  static constexpr std::string_view text = "2 2 : global_max_pool";
  static constexpr std::array outputs = {cx::shape{2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      inf, 1, -inf, 2};
  static constexpr double expected[] = {
      inf, 2};
};

struct case_21 {
  using network = cx::network<cx::input<3, 2>, cx::global_max_pool>;
  static constexpr std::string_view text = "3 2 : global_max_pool";
  static constexpr std::array outputs = {cx::shape{2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      1, nan, 2, 5, 3, 4};
  static constexpr double expected[] = {
      3, nan};
};

struct case_22 {
  using network = cx::network<cx::input<2, 1, 2>, cx::global_max_pool>;
  static constexpr std::string_view text = "2 1 2 : global_max_pool";
  static constexpr std::array outputs = {cx::shape{2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -3, -inf, inf};
  static constexpr double expected[] = {
      -inf, inf};
};

using all = cases<
    case_0, case_1, case_2, case_3, case_4, case_5, case_6, case_7, case_8, case_9, case_10, case_11, case_12,
    case_13, case_14, case_15, case_16, case_17, case_18, case_19, case_20, case_21, case_22>;

}  // namespace references::global_max_pool
