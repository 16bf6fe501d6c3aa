// SPDX-License-Identifier: BSL-1.0
// Written by tools/reference_values.py from the definitions in NumPy, float64; change it there.
#pragma once
// clang-format off
#include <layers/reference.hpp>

namespace references::global_avg_pool {

struct case_0 {
  using network = cx::network<cx::input<1, 1>, cx::global_avg_pool>;
  static constexpr std::string_view text = "1 1 : global_avg_pool";
  static constexpr std::array outputs = {cx::shape{1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625};
};

struct case_1 {
  using network = cx::network<cx::input<7, 1>, cx::global_avg_pool>;
  static constexpr std::string_view text = "7 1 : global_avg_pool";
  static constexpr std::array outputs = {cx::shape{1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.3482142857};
};

struct case_2 {
  using network = cx::network<cx::input<7, 3>, cx::global_avg_pool>;
  static constexpr std::string_view text = "7 3 : global_avg_pool";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.625, 0.53125, -0.1160714286};
};

struct case_3 {
  using network = cx::network<cx::input<1, 5>, cx::global_avg_pool>;
  static constexpr std::string_view text = "1 5 : global_avg_pool";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375};
};

struct case_4 {
  using network = cx::network<cx::input<13, 2>, cx::global_avg_pool>;
  static constexpr std::string_view text = "13 2 : global_avg_pool";
  static constexpr std::array outputs = {cx::shape{2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.06971153846, -0.1274038462};
};

struct case_5 {
  using network = cx::network<cx::input<1, 1, 4>, cx::global_avg_pool>;
  static constexpr std::string_view text = "1 1 4 : global_avg_pool";
  static constexpr std::array outputs = {cx::shape{4}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25};
};

struct case_6 {
  using network = cx::network<cx::input<3, 3, 2>, cx::global_avg_pool>;
  static constexpr std::string_view text = "3 3 2 : global_avg_pool";
  static constexpr std::array outputs = {cx::shape{2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.02777777778, -0.2743055556};
};

struct case_7 {
  using network = cx::network<cx::input<4, 5, 3>, cx::global_avg_pool>;
  static constexpr std::string_view text = "4 5 3 : global_avg_pool";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.0140625, 0.0375, -0.06875};
};

struct case_8 {
  using network = cx::network<cx::input<7, 7, 8>, cx::global_avg_pool>;
  static constexpr std::string_view text = "7 7 8 : global_avg_pool";
  static constexpr std::array outputs = {cx::shape{8}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.07971938776, -0.1167091837, 0.008928571429, 0.07015306122, -0.0618622449, 0.0637755102, -0.003826530612,
      -0.07142857143};
};

struct case_9 {
  using network = cx::network<cx::input<1, 6, 2>, cx::global_avg_pool>;
  static constexpr std::string_view text = "1 6 2 : global_avg_pool";
  static constexpr std::array outputs = {cx::shape{2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.01041666667, -0.4114583333};
};

struct case_10 {
  using network = cx::network<cx::input<6, 1, 2>, cx::global_avg_pool>;
  static constexpr std::string_view text = "6 1 2 : global_avg_pool";
  static constexpr std::array outputs = {cx::shape{2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.01041666667, -0.4114583333};
};

struct case_11 {
  using network = cx::network<cx::input<2, 9, 11>, cx::global_avg_pool>;
  static constexpr std::string_view text = "2 9 11 : global_avg_pool";
  static constexpr std::array outputs = {cx::shape{11}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.765625, 0.390625, -0.03125, -0.453125, 0.703125, -0.2447916667, -0.140625, 0.4895833333, -0.4583333333,
      0.171875, 0.2760416667};
};

struct case_12 {
  using network = cx::network<cx::input<5, 5, 1>, cx::global_avg_pool>;
  static constexpr std::string_view text = "5 5 1 : global_avg_pool";
  static constexpr std::array outputs = {cx::shape{1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.06};
};

struct case_13 {
  using network = cx::network<cx::input<8, 8, 3>, cx::global_avg_pool>;
  static constexpr std::string_view text = "8 8 3 : global_avg_pool";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.00390625, -0.03125, 0.0400390625};
};

struct case_14 {
  using network = cx::network<cx::input<1, 1, 1, 3>, cx::global_avg_pool>;
  static constexpr std::string_view text = "1 1 1 3 : global_avg_pool";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75};
};

struct case_15 {
  using network = cx::network<cx::input<2, 3, 4, 2>, cx::global_avg_pool>;
  static constexpr std::string_view text = "2 3 4 2 : global_avg_pool";
  static constexpr std::array outputs = {cx::shape{2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.04427083333, -0.1145833333};
};

struct case_16 {
  using network = cx::network<cx::input<3, 3, 3, 3>, cx::global_avg_pool>;
  static constexpr std::string_view text = "3 3 3 3 : global_avg_pool";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.07175925926, 0.1493055556, -0.09722222222};
};

struct case_17 {
  using network = cx::network<cx::input<4, 1, 5, 2>, cx::global_avg_pool>;
  static constexpr std::string_view text = "4 1 5 2 : global_avg_pool";
  static constexpr std::array outputs = {cx::shape{2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.0484375, -0.0578125};
};

struct case_18 {
  using network = cx::network<cx::input<2, 2, 2, 17>, cx::global_avg_pool>;
  static constexpr std::string_view text = "2 2 2 17 : global_avg_pool";
  static constexpr std::array outputs = {cx::shape{17}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.23046875, 0.13671875, 0.109375, -0.3125, 0.0546875, 0.02734375, 0, -0.02734375, -0.0546875, 0.3125,
      -0.109375, -0.13671875, 0.23046875, 0.203125, -0.21875, 0.1484375, -0.2734375};
};

struct case_19 {
  using network = cx::network<cx::input<2, 3, 1, 2, 3>, cx::global_avg_pool>;
  static constexpr std::string_view text = "2 3 1 2 3 : global_avg_pool";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.1067708333, -0.002604166667, 0.1015625};
};

struct case_20 {
  using network = cx::network<cx::input<2, 2>, cx::global_avg_pool>;
  static constexpr std::string_view text = "2 2 : global_avg_pool";
  static constexpr std::array outputs = {cx::shape{2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      inf, 1, -inf, 2};
  static constexpr double expected[] = {
      nan, 1.5};
};

using all = cases<
    case_0, case_1, case_2, case_3, case_4, case_5, case_6, case_7, case_8, case_9, case_10, case_11, case_12,
    case_13, case_14, case_15, case_16, case_17, case_18, case_19, case_20>;

}  // namespace references::global_avg_pool
