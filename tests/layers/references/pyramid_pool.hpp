// SPDX-License-Identifier: BSL-1.0
// Written by tools/reference_values.py from the definitions in NumPy, float64; change it there.
#pragma once
// clang-format off
#include <layers/reference.hpp>

namespace references::pyramid_pool {

struct case_0 {
  using network = cx::network<cx::input<7, 2>, cx::pyramid_pool<1>>;
  static constexpr std::string_view text = "7 2 : pyramid_pool<1>";
  static constexpr std::array outputs = {cx::shape{2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.375, 1.0625};
};

struct case_1 {
  using network = cx::network<cx::input<7, 2>, cx::pyramid_pool<1, 2>>;
  static constexpr std::string_view text = "7 2 : pyramid_pool<1, 2>";
  static constexpr std::array outputs = {cx::shape{6}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.375, 1.0625, 0.75, 1.0625, 1.375, 0.84375};
};

struct case_2 {
  using network = cx::network<cx::input<7, 2>, cx::pyramid_pool<1, 2, 3, 6>>;
  static constexpr std::string_view text = "7 2 : pyramid_pool<1, 2, 3, 6>";
  static constexpr std::array outputs = {cx::shape{24}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.375, 1.0625, 0.75, 1.0625, 1.375, 0.84375, 0.75, 1.0625, 1.375, 1.0625, 1.375, 0.84375, 0.75, -0.40625,
      0.75, 1.0625, -0.09375, 1.0625, 1.375, 0.21875, 1.375, -0.625, 0.53125, 0.84375};
};

struct case_3 {
  using network = cx::network<cx::input<9, 3>, cx::pyramid_pool<4, 1>>;
  static constexpr std::string_view text = "9 3 : pyramid_pool<4, 1>";
  static constexpr std::array outputs = {cx::shape{15}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.9375, 0.21875, 1.375, -0.3125, 0.84375, 1.375, 0.3125, 1.46875, -0.53125, 0.9375, 1.46875, 0.09375, 0.9375,
      1.46875, 1.375};
};

struct case_4 {
  using network = cx::network<cx::input<5, 2>, cx::pyramid_pool<8, 3>>;
  static constexpr std::string_view text = "5 2 : pyramid_pool<8, 3>";
  static constexpr std::array outputs = {cx::shape{22}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -0.40625, 0.75, -1.25, 0.75, 1.0625, -0.09375, 1.0625, -0.9375, 0.21875, 1.375,
      0.21875, 1.375, -0.625, 0.75, -0.40625, 0.75, 1.0625, 1.375, 0.21875};
};

struct case_5 {
  using network = cx::network<cx::input<7, 2>, cx::pyramid_pool<1, 2, 3, 6, cx::average>>;
  static constexpr std::string_view text = "7 2 : pyramid_pool<1, 2, 3, 6, average>";
  static constexpr std::array outputs = {cx::shape{24}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.03571428571, -0.2321428571, -0.4609375, -0.09375, 0.1640625, -0.2578125, -0.3020833333, -0.1979166667,
      0.1145833333, 0.21875, 0.53125, -0.4166666667, -0.40625, -0.828125, 0.328125, -0.09375, -0.515625, 0.640625,
      0.21875, -0.203125, 0.953125, -1.046875, 0.109375, -0.3125};
};

struct case_6 {
  using network = cx::network<cx::input<9, 1>, cx::pyramid_pool<2, 5, 4, cx::average>>;
  static constexpr std::string_view text = "9 1 : pyramid_pool<2, 5, 4, average>";
  static constexpr std::array outputs = {cx::shape{11}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.5125, 0.325, -0.984375, -0.3020833333, -0.09375, 0.1145833333, 0.796875, -0.40625, -0.1979166667,
      0.01041666667, 0.21875};
};

struct case_7 {
  using network = cx::network<cx::input<6, 6, 2>, cx::pyramid_pool<1, 2, 3, 6>>;
  static constexpr std::string_view text = "6 6 2 : pyramid_pool<1, 2, 3, 6>";
  static constexpr std::array outputs = {cx::shape{100}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.5625, 1.46875, 1.15625, 1.25, 1.5625, 1.46875, 1.53125, 1.4375, 1.3125, 1.21875, 0.75, 0.84375, 1.15625,
      1.46875, 1.375, 0.625, 1.34375, 1.25, 1.5625, 0.8125, 1.125, 1.03125, 1.53125, 1.4375, 0.90625, 1, 1.3125,
      1.21875, -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 0.53125, -1.46875,
      -0.3125, 0.84375, -1.15625, 0, 1.15625, -0.84375, 0.3125, 1.46875, -0.53125, 0.625, -1.375, -0.21875, 0.9375,
      -1.0625, 0.09375, 1.25, -0.75, 0.40625, 1.5625, -0.4375, 0.71875, -1.28125, -0.125, 1.03125, -0.96875, 0.1875,
      1.34375, -0.65625, 0.5, -1.5, -0.34375, 0.8125, -1.1875, -0.03125, 1.125, -0.875, 0.28125, 1.4375, -0.5625,
      0.59375, -1.40625, -0.25, 0.90625, -1.09375, 0.0625, 1.21875, -0.78125, 0.375, 1.53125, -0.46875, 0.6875,
      -1.3125, -0.15625, 1, -1, 0.15625, 1.3125, -0.6875, 0.46875, -1.53125};
};

struct case_8 {
  using network = cx::network<cx::input<6, 6, 2>, cx::pyramid_pool<1, 2, 3, 6, cx::average>>;
  static constexpr std::string_view text = "6 6 2 : pyramid_pool<1, 2, 3, 6, average>";
  static constexpr std::array outputs = {cx::shape{100}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.06684027778, -0.09201388889, -0.1041666667, 0, 0.1701388889, -0.07638888889, 0.1388888889, -0.1076388889,
      0.0625, -0.1840277778, -0.5703125, -0.203125, 0.109375, 0.4765625, 0, -0.421875, 0.3515625, -0.0703125,
      0.2421875, -0.1796875, 0.1328125, -0.2890625, 0.484375, 0.0625, -0.4140625, -0.046875, 0.265625, -0.15625,
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 0.53125, -1.46875, -0.3125,
      0.84375, -1.15625, 0, 1.15625, -0.84375, 0.3125, 1.46875, -0.53125, 0.625, -1.375, -0.21875, 0.9375, -1.0625,
      0.09375, 1.25, -0.75, 0.40625, 1.5625, -0.4375, 0.71875, -1.28125, -0.125, 1.03125, -0.96875, 0.1875, 1.34375,
      -0.65625, 0.5, -1.5, -0.34375, 0.8125, -1.1875, -0.03125, 1.125, -0.875, 0.28125, 1.4375, -0.5625, 0.59375,
      -1.40625, -0.25, 0.90625, -1.09375, 0.0625, 1.21875, -0.78125, 0.375, 1.53125, -0.46875, 0.6875, -1.3125,
      -0.15625, 1, -1, 0.15625, 1.3125, -0.6875, 0.46875, -1.53125};
};

struct case_9 {
  using network = cx::network<cx::input<7, 5, 2>, cx::pyramid_pool<2>>;
  static constexpr std::string_view text = "7 5 2 : pyramid_pool<2>";
  static constexpr std::array outputs = {cx::shape{8}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.5625, 1.0625, 1.375, 1.46875, 1.5625, 1.03125, 1.34375, 1.4375};
};

struct case_10 {
  using network = cx::network<cx::input<7, 5, 2>, cx::pyramid_pool<3, 1>>;
  static constexpr std::string_view text = "7 5 2 : pyramid_pool<3, 1>";
  static constexpr std::array outputs = {cx::shape{20}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.75, 0.84375, 1.15625, 1.25, 1.375, 1.46875, 1.5625, 0.8125, 1.125, 1.25, 1.34375, 1.4375, 1.53125, 0.8125,
      1.125, 1.21875, 1.3125, 1.4375, 1.5625, 1.46875};
};

struct case_11 {
  using network = cx::network<cx::input<7, 5, 2>, cx::pyramid_pool<1, 4, cx::average>>;
  static constexpr std::string_view text = "7 5 2 : pyramid_pool<1, 4, average>";
  static constexpr std::array outputs = {cx::shape{34}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.05535714286, -0.05089285714, -0.1484375, -0.5703125, -0.203125, 0.1640625, -0.2578125, 0.109375, 0.4765625,
      0.0546875, 0.09895833333, -0.3229166667, -0.21875, -0.1145833333, -0.01041666667, 0.09375, 0.1979166667,
      0.3020833333, 0.078125, -0.34375, -0.2395833333, -0.1354166667, -0.03125, 0.07291666667, 0.1770833333,
      0.28125, 0.0625, -0.359375, 0.0078125, -0.4140625, -0.046875, 0.3203125, -0.1015625, 0.265625};
};

struct case_12 {
  using network = cx::network<cx::input<5, 8, 3>, cx::pyramid_pool<1, 2, 3>>;
  static constexpr std::string_view text = "5 8 3 : pyramid_pool<1, 2, 3>";
  static constexpr std::array outputs = {cx::shape{42}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.5625, 1.46875, 1.375, 1.5625, 1.4375, 1.375, 1.53125, 1.46875, 1.34375, 1.21875, 1.4375, 1.28125, 1.53125,
      1.375, 1.3125, 1.5625, 0.21875, 1.375, 1.5625, 1.15625, 1.375, 0.625, 1.46875, -0.21875, 1.5625, 1.4375,
      0.71875, 1.5625, 1.40625, 1.34375, 1.5, 1.125, 1.3125, 0.25, 1.40625, 1.28125, 1.1875, 1.40625, 0.34375, 1.5,
      -0.1875, 0.96875};
};

struct case_13 {
  using network = cx::network<cx::input<5, 8, 1>, cx::pyramid_pool<6, 2, cx::average>>;
  static constexpr std::string_view text = "5 8 1 : pyramid_pool<6, 2, average>";
  static constexpr std::array outputs = {cx::shape{40}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.984375, 0.171875, -0.25, 0.484375, 0.0625, -0.359375, -0.3046875, 0.0625, -0.359375, 0.375, -0.046875,
      -0.46875, 0.265625, -0.15625, 0.2109375, 0.15625, -0.265625, -0.6875, 0.046875, -0.375, 0.78125, -0.0625,
      0.3046875, -0.1171875, -0.171875, -0.59375, 0.5625, -0.28125, 0.875, 0.453125, -0.28125, -0.703125, 0.453125,
      -0.390625, 0.765625, 0.34375, -0.046875, -0.15625, 0.3046875, -0.06770833333};
};

struct case_14 {
  using network = cx::network<cx::input<13, 11, 1>, cx::pyramid_pool<1, 2, 3, 4, 5, 6>>;
  static constexpr std::string_view text = "13 11 1 : pyramid_pool<1, 2, 3, 4, 5, 6>";
  static constexpr std::array outputs = {cx::shape{91}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.5625, 1.53125, 1.5625, 1.5, 1.5625, 1.125, 1.4375, 1.5625, 1.5, 1.53125, 1.28125, 1.5, 1.34375, 1.5625,
      1.03125, 1.34375, 1.5625, 1.5625, 1.3125, 1.53125, 1.53125, 1.09375, 1.5, 1.5, 1.0625, 1.375, 0.71875,
      1.03125, 1.34375, 1.5625, 0.9375, 0.9375, 1.25, 1.5625, 1.5625, 1.21875, 1.21875, 1.53125, 1.5625, 1.5625,
      1.40625, 1.40625, 1.53125, 0.875, 1.1875, 1.5, 1.5, 0.84375, 1.15625, 1.46875, 0.71875, 1.03125, 1.03125,
      1.34375, 1.5625, -0.21875, 0.9375, 1.25, 1.25, 1.5625, 0.71875, -0.03125, 1.125, 1.4375, 1.4375, 1.5625,
      0.90625, 0.15625, 1.3125, 1.53125, 1.53125, 0.78125, 1.09375, 0.34375, 1.5, 0.65625, 0.96875, 0.96875,
      1.28125, 0.53125, 1.5, 0.84375, 1.15625, 1.15625, 1.46875, 0.71875, 0.71875, 1.03125, 1.34375, 1.34375, 1.5625};
};

struct case_15 {
  using network = cx::network<cx::input<3, 3, 2>, cx::pyramid_pool<5>>;
  static constexpr std::string_view text = "3 3 2 : pyramid_pool<5>";
  static constexpr std::array outputs = {cx::shape{50}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -0.40625, 0.75, -1.25, 0.75, 1.0625, -0.09375, 1.0625, -0.9375, 0.21875, 1.375,
      0.21875, 1.375, -0.625, 1.375, 1.0625, 0.53125, 1.0625, -0.9375, 0.21875, 1.375, 0.21875, 1.375, -0.625,
      1.375, -0.625, 0.53125, -1.46875, -0.3125, 0.84375, 1.375, 0.84375, 1.375, 0, 1.375, 0, 1.15625, -0.84375,
      -0.3125, 0.84375, -0.3125, 0.84375, -1.15625, 0, 1.15625, 0, 1.15625, -0.84375};
};

struct case_16 {
  using network = cx::network<cx::input<1, 1, 4>, cx::pyramid_pool<2, 1>>;
  static constexpr std::string_view text = "1 1 4 : pyramid_pool<2, 1>";
  static constexpr std::array outputs = {cx::shape{20}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -1.5625, -0.40625, 0.75, -1.25, -1.5625, -0.40625, 0.75, -1.25, -1.5625,
      -0.40625, 0.75, -1.25, -1.5625, -0.40625, 0.75, -1.25};
};

struct case_17 {
  using network = cx::network<cx::input<4, 4, 4, 2>, cx::pyramid_pool<1, 2>>;
  static constexpr std::string_view text = "4 4 4 2 : pyramid_pool<1, 2>";
  static constexpr std::array outputs = {cx::shape{18}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.5625, 1.46875, 1.375, 1.03125, 1.34375, 1.0625, 1.15625, 1.46875, 1.5625, 0.625, 1.28125, 1, 1.3125,
      1.40625, 1.5, 0.5625, 0.875, 1.1875};
};

struct case_18 {
  using network = cx::network<cx::input<3, 4, 5, 2>, cx::pyramid_pool<3, 1, 2>>;
  static constexpr std::string_view text = "3 4 5 2 : pyramid_pool<3, 1, 2>";
  static constexpr std::array outputs = {cx::shape{72}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.75, 0.84375, 1.15625, 1.0625, 1.375, 1.46875, 0.53125, 0.84375, 1.15625, 1.25, 1.15625, 1.46875, 1.5625,
      0.625, 0.9375, 1.25, 1.34375, 1.25, 0.5, 0.8125, 1.125, 1.21875, 1.125, 1.4375, 1.53125, 0.59375, 0.90625,
      1.21875, 1.3125, 1.21875, 1.53125, 0.78125, 1.09375, 1, 1.3125, 1.40625, 1.5, 0.5625, 0.875, 1.1875, 1.28125,
      1.1875, 1.5, 0.75, 1.0625, 0.96875, 1.28125, 1.375, 0.4375, 0.75, 1.0625, 1.15625, 1.0625, 1.375, 1.5625,
      1.46875, 0.90625, 1.0625, 1.375, 1.46875, 1.5625, 1.03125, 1.34375, 1.40625, 1.5, 0.96875, 1.28125, 1.4375,
      1.53125, 1, 1.3125, 1.40625};
};

struct case_19 {
  using network = cx::network<cx::input<3, 4, 5, 1>, cx::pyramid_pool<2, 4, cx::average>>;
  static constexpr std::string_view text = "3 4 5 1 : pyramid_pool<2, 4, average>";
  static constexpr std::array outputs = {cx::shape{72}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.15625, 0.05208333333, 0.09635416667, 0.04166666667, -0.1770833333, 0.03125, 0.07552083333, 0.02083333333,
      -0.984375, 0.171875, -0.25, -0.671875, 0.0625, -0.359375, 0.796875, 0.375, -0.46875, -0.890625, 0.265625,
      -0.15625, 0.578125, 0.15625, -0.265625, 0.890625, -0.46875, -0.1015625, -0.5234375, -0.15625, -0.2109375,
      0.15625, 0.5234375, 0.1015625, 0.046875, -0.375, -0.0078125, -0.4296875, 0.3046875, -0.1171875, 0.25,
      0.6171875, -0.2265625, -0.6484375, -0.28125, 0.0859375, 0.03125, 0.3984375, -0.0234375, 0.34375, 0.2890625,
      -0.1328125, -0.5546875, -0.1875, -0.2421875, 0.125, 0.4921875, 0.0703125, -0.5, -0.921875, 0.234375, -0.1875,
      0.546875, 0.125, -0.296875, 0.859375, 0.015625, -0.40625, -0.828125, 0.328125, -0.515625, 0.640625, 0.21875,
      -0.203125};
};

struct case_20 {
  using network = cx::network<cx::input<2, 5, 3, 2>, cx::pyramid_pool<1, 3, cx::average>>;
  static constexpr std::string_view text = "2 5 3 2 : pyramid_pool<1, 3, average>";
  static constexpr std::array outputs = {cx::shape{56}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.01458333333, -0.015625, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, -0.203125, -0.3125, 0.84375,
      -0.1041666667, 0, 0.1041666667, -0.84375, 0.625, 0.203125, -0.21875, 0.9375, -1.0625, 0.09375, -0.4765625,
      -0.109375, 1.046875, -0.953125, 0.203125, -0.21875, -0.328125, 0.828125, -0.1197916667, -0.015625,
      0.08854166667, -0.859375, 0.609375, 0.1875, -0.234375, 0.921875, -1.078125, 0.078125, 0.296875, -0.125,
      1.03125, -0.96875, 0.1875, -0.234375, -0.34375, 0.8125, -0.1354166667, -0.03125, 0.07291666667, -0.875,
      0.59375, 0.171875, -0.25, 0.90625, -1.09375, 0.0625};
};

struct case_21 {
  using network = cx::network<cx::input<3, 1>, cx::pyramid_pool<1, 2>>;
  static constexpr std::string_view text = "3 1 : pyramid_pool<1, 2>";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      1, inf, nan};
  static constexpr double expected[] = {
      nan, inf, nan};
};

struct case_22 {
  using network = cx::network<cx::input<3, 1>, cx::pyramid_pool<1, 2, cx::average>>;
  static constexpr std::string_view text = "3 1 : pyramid_pool<1, 2, average>";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      1, inf, -inf};
  static constexpr double expected[] = {
      nan, inf, nan};
};

using all = cases<
    case_0, case_1, case_2, case_3, case_4, case_5, case_6, case_7, case_8, case_9, case_10, case_11, case_12,
    case_13, case_14, case_15, case_16, case_17, case_18, case_19, case_20, case_21, case_22>;

}  // namespace references::pyramid_pool
