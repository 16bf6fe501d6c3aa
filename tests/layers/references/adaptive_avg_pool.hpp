// SPDX-License-Identifier: BSL-1.0
// Written by tools/reference_values.py from the definitions in NumPy, float64; change it there.
#pragma once
// clang-format off
#include <layers/reference.hpp>

namespace references::adaptive_avg_pool {

struct case_0 {
  using network = cx::network<cx::input<7, 2>, cx::adaptive_avg_pool<1>>;
  static constexpr std::string_view text = "7 2 : adaptive_avg_pool<1>";
  static constexpr std::array outputs = {cx::shape{1, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.03571428571, -0.2321428571};
};

struct case_1 {
  using network = cx::network<cx::input<7, 2>, cx::adaptive_avg_pool<3>>;
  static constexpr std::string_view text = "7 2 : adaptive_avg_pool<3>";
  static constexpr std::array outputs = {cx::shape{3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.3020833333, -0.1979166667, 0.1145833333, 0.21875, 0.53125, -0.4166666667};
};

struct case_2 {
  using network = cx::network<cx::input<7, 2>, cx::adaptive_avg_pool<7>>;
  static constexpr std::string_view text = "7 2 : adaptive_avg_pool<7>";
  static constexpr std::array outputs = {cx::shape{7, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 0.53125, -1.46875, -0.3125,
      0.84375};
};

struct case_3 {
  using network = cx::network<cx::input<5, 2>, cx::adaptive_avg_pool<8>>;
  static constexpr std::string_view text = "5 2 : adaptive_avg_pool<8>";
  static constexpr std::array outputs = {cx::shape{8, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, -0.40625, -0.828125, 0.75, -1.25, 0.328125, -0.09375, -0.515625, 0.640625, -0.9375,
      0.21875, 0.21875, -0.203125, 1.375, -0.625};
};

struct case_4 {
  using network = cx::network<cx::input<12, 1>, cx::adaptive_avg_pool<5>>;
  static constexpr std::string_view text = "12 1 : adaptive_avg_pool<5>";
  static constexpr std::array outputs = {cx::shape{5, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.40625, -0.1979166667, 0.0625, 0.3229166667, -0.5208333333};
};

struct case_5 {
  using network = cx::network<cx::input<6, 6, 2>, cx::adaptive_avg_pool<1>>;
  static constexpr std::string_view text = "6 6 2 : adaptive_avg_pool<1>";
  static constexpr std::array outputs = {cx::shape{1, 1, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.06684027778, -0.09201388889};
};

struct case_6 {
  using network = cx::network<cx::input<6, 6, 2>, cx::adaptive_avg_pool<2>>;
  static constexpr std::string_view text = "6 6 2 : adaptive_avg_pool<2>";
  static constexpr std::array outputs = {cx::shape{2, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.1041666667, 0, 0.1701388889, -0.07638888889, 0.1388888889, -0.1076388889, 0.0625, -0.1840277778};
};

struct case_7 {
  using network = cx::network<cx::input<6, 6, 2>, cx::adaptive_avg_pool<4>>;
  static constexpr std::string_view text = "6 6 2 : adaptive_avg_pool<4>";
  static constexpr std::array outputs = {cx::shape{4, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.5703125, -0.203125, 0.1640625, -0.2578125, 0.0546875, 0.421875, 0, -0.421875, -0.109375, 0.2578125,
      -0.1640625, 0.203125, 0.515625, 0.09375, -0.328125, 0.0390625, 0.0234375, 0.390625, -0.03125, -0.453125,
      -0.140625, 0.2265625, -0.1953125, 0.171875, 0.484375, 0.0625, -0.359375, 0.0078125, 0.3203125, -0.1015625,
      0.265625, -0.15625};
};

struct case_8 {
  using network = cx::network<cx::input<7, 5, 2>, cx::adaptive_avg_pool<3>>;
  static constexpr std::string_view text = "7 5 2 : adaptive_avg_pool<3>";
  static constexpr std::array outputs = {cx::shape{3, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.4166666667, -0.3125, -0.1041666667, 0, 0.2083333333, 0.3125, 0.08854166667, -0.3333333333, -0.125,
      -0.02083333333, 0.1875, 0.2916666667, 0.06770833333, -0.3541666667, -0.1458333333, -0.04166666667,
      0.1666666667, 0.2708333333};
};

struct case_9 {
  using network = cx::network<cx::input<7, 5, 2>, cx::adaptive_avg_pool<2, 3>>;
  static constexpr std::string_view text = "7 5 2 : adaptive_avg_pool<2, 3>";
  static constexpr std::array outputs = {cx::shape{2, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.02734375, -0.44921875, -0.109375, -0.005208333333, 0.203125, 0.17578125, 0.3359375, -0.48046875, -0.140625,
      -0.03645833333, 0.171875, 0.14453125};
};

struct case_10 {
  using network = cx::network<cx::input<5, 7, 2>, cx::adaptive_avg_pool<5, 1>>;
  static constexpr std::string_view text = "5 7 2 : adaptive_avg_pool<5, 1>";
  static constexpr std::array outputs = {cx::shape{5, 1, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.03571428571, -0.2321428571, -0.08035714286, 0.1741071429, 0.3258928571, -0.3214285714, -0.1696428571,
      0.08482142857, 0.2366071429, 0.04017857143};
};

struct case_11 {
  using network = cx::network<cx::input<4, 3, 3>, cx::adaptive_avg_pool<6, 5>>;
  static constexpr std::string_view text = "4 3 3 : adaptive_avg_pool<6, 5>";
  static constexpr std::array outputs = {cx::shape{6, 5, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.40625, -0.25, 0.90625, -1.25, -0.09375, 1.0625, -1.09375, 0.0625, 1.21875,
      -0.9375, 0.21875, 1.375, -1.09375, 0.0625, -0.359375, -0.9375, 0.21875, -0.203125, -0.78125, 0.375, -0.046875,
      -0.625, 0.53125, 0.109375, -0.46875, 0.6875, 0.265625, -0.625, 0.53125, -1.46875, -0.46875, 0.6875, -1.3125,
      -0.3125, 0.84375, -1.15625, -0.15625, 1, -1, 0, 1.15625, -0.84375, 0.3125, 1.46875, -0.53125, 0.46875,
      0.046875, -0.375, 0.625, -1.375, -0.21875, 0.78125, -1.21875, -0.0625, 0.9375, -1.0625, 0.09375, 0.78125,
      0.359375, -0.0625, 0.9375, -0.2734375, 0.09375, 1.09375, -0.90625, 0.25, 0.4609375, -0.75, 0.40625, -0.171875,
      -0.59375, 0.5625, 1.25, -0.75, 0.40625, 1.40625, -0.59375, 0.5625, 1.5625, -0.4375, 0.71875, 0.140625,
      -0.28125, 0.875, -1.28125, -0.125, 1.03125};
};

struct case_12 {
  using network = cx::network<cx::input<10, 7, 1>, cx::adaptive_avg_pool<7, 4>>;
  static constexpr std::string_view text = "10 7 1 : adaptive_avg_pool<7, 4>";
  static constexpr std::array outputs = {cx::shape{7, 4, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.09375, 0.0625, -0.2552083333, 0.1640625, 0.109375, 0.265625, -0.05208333333, 0.3671875, -0.375,
      0.1319444444, -0.01041666667, 0.1458333333, -0.0703125, 0.3489583333, 0.03125, -0.6015625, 0.234375,
      -0.1354166667, 0.07291666667, -0.296875, 0.5390625, -0.09375, 0.1145833333, 0.0078125, -0.046875, 0.109375,
      0.3177083333, 0.2109375};
};

struct case_13 {
  using network = cx::network<cx::input<1, 1, 3>, cx::adaptive_avg_pool<3>>;
  static constexpr std::string_view text = "1 1 3 : adaptive_avg_pool<3>";
  static constexpr std::array outputs = {cx::shape{3, 3, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.5625, -0.40625, 0.75, -1.5625, -0.40625, 0.75, -1.5625, -0.40625, 0.75, -1.5625,
      -0.40625, 0.75, -1.5625, -0.40625, 0.75, -1.5625, -0.40625, 0.75, -1.5625, -0.40625, 0.75, -1.5625, -0.40625,
      0.75};
};

struct case_14 {
  using network = cx::network<cx::input<3, 3, 2>, cx::adaptive_avg_pool<3>>;
  static constexpr std::string_view text = "3 3 2 : adaptive_avg_pool<3>";
  static constexpr std::array outputs = {cx::shape{3, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 0.53125, -1.46875, -0.3125,
      0.84375, -1.15625, 0, 1.15625, -0.84375};
};

struct case_15 {
  using network = cx::network<cx::input<9, 4, 2>, cx::adaptive_avg_pool<4, 9>>;
  static constexpr std::string_view text = "9 4 2 : adaptive_avg_pool<4, 9>";
  static constexpr std::array outputs = {cx::shape{4, 9, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.3229166667, -0.625, 0.3229166667, -0.625, 0.4270833333, -0.5208333333, 0.53125, -0.4166666667, 0.109375,
      0.2135416667, -0.3125, 0.84375, -0.734375, 0.421875, -1.15625, 0, -1.15625, 0, 0.9375, -1.0625, 0.9375,
      -1.0625, 0.515625, 0.09375, 0.09375, 1.25, -0.328125, 0.828125, -0.75, 0.40625, -0.1197916667, -0.015625,
      0.5104166667, -0.4375, 0.5104166667, -0.4375, 0.5, -0.4479166667, 0.5, -0.4479166667, 0.078125, 0.1822916667,
      -0.34375, 0.8125, -0.765625, 0.390625, -1.1875, -0.03125, -0.03125, -0.453125, 1.125, -0.875, 1.125, -0.875,
      0.0625, 1.21875, 0.0625, 1.21875, -0.359375, 0.796875, -0.78125, 0.375, -0.1510416667, -0.046875,
      0.4791666667, -0.46875, 0.5833333333, -0.890625, 0.6875, -1.3125, 0.6875, -1.3125};
};

struct case_16 {
  using network = cx::network<cx::input<4, 4, 4, 2>, cx::adaptive_avg_pool<2>>;
  static constexpr std::string_view text = "4 4 4 2 : adaptive_avg_pool<2>";
  static constexpr std::array outputs = {cx::shape{2, 2, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.23046875, -0.5859375, -0.2734375, 0.09375, 0.1875, 0.5546875, 0.078125, -0.34375, -0.3359375, 0.03125,
      0.34375, -0.078125, 0.015625, -0.40625, -0.09375, 0.2734375};
};

struct case_17 {
  using network = cx::network<cx::input<3, 4, 5, 2>, cx::adaptive_avg_pool<2, 3, 4>>;
  static constexpr std::string_view text = "3 4 5 2 : adaptive_avg_pool<2, 3, 4>";
  static constexpr std::array outputs = {cx::shape{2, 3, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.30078125, -0.328125, -0.35546875, 0.01171875, -0.015625, -0.04296875, 0.32421875, 0.296875, -0.1796875,
      -0.20703125, -0.234375, -0.26171875, 0.10546875, 0.078125, 0.05078125, 0.41796875, 0.3359375, -0.48046875,
      -0.11328125, -0.140625, -0.16796875, 0.19921875, 0.171875, 0.14453125, -0.2109375, -0.23828125, -0.265625,
      -0.29296875, 0.07421875, 0.046875, 0.01953125, 0.38671875, 0.3046875, -0.51171875, -0.14453125, -0.171875,
      -0.19921875, 0.16796875, 0.140625, 0.11328125, 0.03125, -0.390625, -0.41796875, -0.05078125, -0.078125,
      -0.10546875, 0.26171875, 0.234375};
};

struct case_18 {
  using network = cx::network<cx::input<5, 3, 4, 1>, cx::adaptive_avg_pool<3, 5, 2>>;
  static constexpr std::string_view text = "5 3 4 1 : adaptive_avg_pool<3, 5, 2>";
  static constexpr std::array outputs = {cx::shape{3, 5, 2, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.359375, -0.4140625, -0.01953125, -0.07421875, 0.3203125, 0.265625, 0.265625, -0.18359375, 0.2109375,
      -0.6328125, -0.0625, 0.1458333333, -0.1171875, 0.3541666667, -0.171875, 0.5625, -0.2265625, 0.2447916667,
      -0.28125, -0.07291666667, 0.234375, 0.1796875, -0.21484375, 0.125, -0.6640625, 0.0703125, -0.32421875,
      0.015625, 0.015625, -0.0390625};
};

struct case_19 {
  using network = cx::network<cx::input<2, 3, 2, 3>, cx::adaptive_avg_pool<1>>;
  static constexpr std::string_view text = "2 3 2 3 : adaptive_avg_pool<1>";
  static constexpr std::array outputs = {cx::shape{1, 1, 1, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.1067708333, -0.002604166667, 0.1015625};
};

struct case_20 {
  using network = cx::network<cx::input<3, 2, 4, 2>, cx::adaptive_avg_pool<1, 4, 3>>;
  static constexpr std::string_view text = "3 2 4 2 : adaptive_avg_pool<1, 4, 3>";
  static constexpr std::array outputs = {cx::shape{1, 4, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.2083333333, -0.2135416667, -0.109375, 0.5208333333, -0.4270833333, 0.203125, 0.2083333333, -0.2135416667,
      -0.109375, 0.5208333333, -0.4270833333, 0.203125, 0.515625, -0.4322916667, -0.328125, 0.3020833333,
      -0.1197916667, -0.015625, 0.515625, -0.4322916667, -0.328125, 0.3020833333, -0.1197916667, -0.015625};
};

struct case_21 {
  using network = cx::network<cx::input<5, 1>, cx::adaptive_avg_pool<3>>;
  static constexpr std::string_view text = "5 1 : adaptive_avg_pool<3>";
  static constexpr std::array outputs = {cx::shape{3, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      1, inf, 2, 3, -inf};
  static constexpr double expected[] = {
      inf, inf, -inf};
};

struct case_22 {
  using network = cx::network<cx::input<5, 1>, cx::adaptive_avg_pool<3>>;
  static constexpr std::string_view text = "5 1 : adaptive_avg_pool<3>";
  static constexpr std::array outputs = {cx::shape{3, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      1, nan, 2, 3, 4};
  static constexpr double expected[] = {
      nan, nan, 3.5};
};

struct case_23 {
  using network = cx::network<cx::input<4, 1>, cx::adaptive_avg_pool<2>>;
  static constexpr std::string_view text = "4 1 : adaptive_avg_pool<2>";
  static constexpr std::array outputs = {cx::shape{2, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      inf, 1, 2, -inf};
  static constexpr double expected[] = {
      inf, -inf};
};

using all = cases<
    case_0, case_1, case_2, case_3, case_4, case_5, case_6, case_7, case_8, case_9, case_10, case_11, case_12,
    case_13, case_14, case_15, case_16, case_17, case_18, case_19, case_20, case_21, case_22, case_23>;

}  // namespace references::adaptive_avg_pool
