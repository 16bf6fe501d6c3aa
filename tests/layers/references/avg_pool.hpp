// SPDX-License-Identifier: BSL-1.0
// Written by tools/reference_values.py from the definitions in NumPy, float64; change it there.
#pragma once
// clang-format off
#include <layers/reference.hpp>

namespace references::avg_pool {

struct case_0 {
  using network = cx::network<cx::input<9, 2>, cx::avg_pool<2>>;
  static constexpr std::string_view text = "9 2 : avg_pool<2>";
  static constexpr std::array outputs = {cx::shape{4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.40625, -0.828125, -0.515625, 0.640625, 0.953125, -1.046875, -0.734375, 0.421875};
};

struct case_1 {
  using network = cx::network<cx::input<9, 2>, cx::avg_pool<3, cx::stride<2>>>;
  static constexpr std::string_view text = "9 2 : avg_pool<3, stride<2>>";
  static constexpr std::array outputs = {cx::shape{4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.3020833333, -0.1979166667, 0.1145833333, 0.21875, 0.53125, -0.4166666667, -0.1041666667, 0};
};

struct case_2 {
  using network = cx::network<cx::input<9, 2>, cx::avg_pool<2, cx::ceil_mode>>;
  static constexpr std::string_view text = "9 2 : avg_pool<2, ceil_mode>";
  static constexpr std::array outputs = {cx::shape{5, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.40625, -0.828125, -0.515625, 0.640625, 0.953125, -1.046875, -0.734375, 0.421875, 1.15625, -0.84375};
};

struct case_3 {
  using network = cx::network<cx::input<7, 3>, cx::avg_pool<3, cx::stride<1>, cx::padding_before<2>>>;
  static constexpr std::string_view text = "7 3 : avg_pool<3, stride<1>, padding_before<2>>";
  static constexpr std::array outputs = {cx::shape{7, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.40625, -0.25, 0.90625, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 0.3229166667,
      -0.625, 0.53125, -0.4166666667, -0.3125, 0.84375, -1.15625, 0, 1.15625, -0.84375};
};

struct case_4 {
  using network = cx::network<cx::input<10, 2>, cx::avg_pool<4, cx::stride<3>, cx::padding_same>>;
  static constexpr std::string_view text = "10 2 : avg_pool<4, stride<3>, padding_same>";
  static constexpr std::array outputs = {cx::shape{4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.3020833333, -0.1979166667, 0.21875, -0.203125, 0.0546875, -0.3671875, 0.734375, 0.3125};
};

struct case_5 {
  using network = cx::network<cx::input<10, 2>, cx::avg_pool<4, cx::stride<3>, cx::padding_same_lower>>;
  static constexpr std::string_view text = "10 2 : avg_pool<4, stride<3>, padding_same_lower>";
  static constexpr std::array outputs = {cx::shape{4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.40625, -0.828125, 0.2734375, -0.1484375, 0.109375, -0.3125, 0.1041666667, 0.2083333333};
};

struct case_6 {
  using network = cx::network<cx::input<9, 2>, cx::avg_pool<3, cx::dilation<2>, cx::stride<2>, cx::padding<2>>>;
  static constexpr std::string_view text = "9 2 : avg_pool<3, dilation<2>, stride<2>, padding<2>>";
  static constexpr std::array outputs = {cx::shape{5, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.828125, 0.328125, -0.09375, 0.01041666667, 0.3229166667, 0.4270833333, 0.7395833333, -0.2083333333,
      0.421875, 0};
};

struct case_7 {
  using network = cx::network<cx::input<6, 5, 3>, cx::avg_pool<1>>;
  static constexpr std::string_view text = "6 5 3 : avg_pool<1>";
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
  using network = cx::network<cx::input<6, 6, 3>, cx::avg_pool<2>>;
  static constexpr std::string_view text = "6 6 3 : avg_pool<2>";
  static constexpr std::array outputs = {cx::shape{3, 3, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.46875, -0.1015625, 0.265625, 0.15625, -0.265625, 0.1015625, -0.0078125, 0.359375, -0.0625, 0.125,
      -0.296875, 0.0703125, -0.0390625, 0.328125, -0.09375, -0.203125, 0.1640625, -0.2578125, -0.0703125, 0.296875,
      -0.125, -0.234375, 0.1328125, -0.2890625, 0.390625, -0.03125, -0.453125};
};

struct case_9 {
  using network = cx::network<cx::input<7, 5, 3>, cx::avg_pool<2>>;
  static constexpr std::string_view text = "7 5 3 : avg_pool<2>";
  static constexpr std::array outputs = {cx::shape{3, 2, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.625, 0.53125, 0.109375, 0, -0.421875, -0.0546875, 0.1328125, 0.5, 0.078125, -0.03125, -0.453125,
      -0.0859375, 0.1015625, 0.46875, 0.046875, -0.0625, -0.484375, -0.1171875};
};

struct case_10 {
  using network = cx::network<cx::input<7, 5, 3>, cx::avg_pool<2, cx::ceil_mode>>;
  static constexpr std::string_view text = "7 5 3 : avg_pool<2, ceil_mode>";
  static constexpr std::array outputs = {cx::shape{4, 3, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.625, 0.53125, 0.109375, 0, -0.421875, -0.0546875, 0.46875, 0.046875, -0.375, 0.1328125, 0.5, 0.078125,
      -0.03125, -0.453125, -0.0859375, 0.4375, 0.015625, -0.40625, 0.1015625, 0.46875, 0.046875, -0.0625, -0.484375,
      -0.1171875, 0.40625, -0.015625, -0.4375, 0.078125, -0.34375, 0.8125, -0.875, 0.28125, -0.140625, -0.40625,
      0.75, -1.25};
};

struct case_11 {
  using network = cx::network<cx::input<7, 8, 2>, cx::avg_pool<3, 2>>;
  static constexpr std::string_view text = "7 8 2 : avg_pool<3, 2>";
  static constexpr std::array outputs = {cx::shape{2, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.2083333333, -0.2135416667, -0.4270833333, 0.203125, 0.515625, -0.4322916667, -0.1197916667, -0.015625,
      -0.578125, 0.578125, 0.3645833333, -0.5833333333, -0.2708333333, 0.359375, 0.671875, -0.2760416667};
};

struct case_12 {
  using network = cx::network<cx::input<7, 8, 2>, cx::avg_pool<3, cx::stride<2>, cx::padding<1>>>;
  static constexpr std::string_view text = "7 8 2 : avg_pool<3, stride<2>, padding<1>>";
  static constexpr std::array outputs = {cx::shape{4, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.1640625, -0.2578125, -0.3125, 0.3177083333, 0.1041666667, -0.3177083333, -0.005208333333, 0.09895833333,
      0.296875, 0.4010416667, -0.2673611111, 0.1875, 0.1493055556, -0.09722222222, 0.2152777778, -0.03125,
      -0.578125, 0.578125, -0.09027777778, -0.3368055556, -0.02430555556, 0.07986111111, 0.3923611111,
      -0.2048611111, -0.4453125, -0.078125, 0.1302083333, -0.2916666667, 0.02083333333, 0.125, 0.4375, 0.015625};
};

struct case_13 {
  using network = cx::network<cx::input<7, 8, 2>, cx::avg_pool<3, cx::stride<2>, cx::padding<1>, cx::ceil_mode>>;
  static constexpr std::string_view text = "7 8 2 : avg_pool<3, stride<2>, padding<1>, ceil_mode>";
  static constexpr std::array outputs = {cx::shape{4, 5, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.1640625, -0.2578125, -0.3125, 0.3177083333, 0.1041666667, -0.3177083333, -0.005208333333, 0.09895833333,
      0.203125, -0.21875, 0.296875, 0.4010416667, -0.2673611111, 0.1875, 0.1493055556, -0.09722222222, 0.2152777778,
      -0.03125, 1.125, -0.875, -0.578125, 0.578125, -0.09027777778, -0.3368055556, -0.02430555556, 0.07986111111,
      0.3923611111, -0.2048611111, 0.25, 0.3541666667, -0.4453125, -0.078125, 0.1302083333, -0.2916666667,
      0.02083333333, 0.125, 0.4375, 0.015625, -0.40625, 0.75};
};

struct case_14 {
  using network = cx::network<cx::input<5, 6, 2>, cx::avg_pool<2, cx::stride<3>, cx::padding<1>, cx::ceil_mode>>;
  static constexpr std::string_view text = "5 6 2 : avg_pool<2, stride<3>, padding<1>, ceil_mode>";
  static constexpr std::array outputs = {cx::shape{2, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, -0.515625, 0.640625, 0.53125, -1.46875, -0.015625, -0.4375, 0.2421875, -0.1796875, 0.5,
      0.078125};
};

struct case_15 {
  using network = cx::network<cx::input<5, 5, 2>, cx::avg_pool<2, 3, cx::stride<2, 4>, cx::padding<0, 1>, cx::ceil_mode>>;
  static constexpr std::string_view text = "5 5 2 : avg_pool<2, 3, stride<2, 4>, padding<0, 1>, ceil_mode>";
  static constexpr std::array outputs = {cx::shape{3, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.1484375, -0.5703125, 0.4765625, 0.0546875, 0.09375, -0.328125, -0.0703125, 0.296875, 0.078125, -0.34375,
      0.703125, 0.28125};
};

struct case_16 {
  using network = cx::network<cx::input<6, 7, 2>, cx::avg_pool<3, 2, cx::stride<2>, cx::padding_before<0, 1>, cx::padding_after<2, 0>>>;
  static constexpr std::string_view text = "6 7 2 : avg_pool<3, 2, stride<2>, padding_before<0, 1>, padding_after<2, 0>>";
  static constexpr std::array outputs = {cx::shape{3, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.15625, 0, 0.734375, -0.2135416667, -0.4270833333, 0.203125, 0.515625, -0.4322916667, -0.34375, 0.8125,
      0.4947916667, -0.453125, -0.140625, 0.4895833333, 0.2760416667, -0.671875, 0.265625, -0.15625, -0.2109375,
      0.15625, 0.46875, 0.046875, -0.4296875, -0.0625};
};

struct case_17 {
  using network = cx::network<cx::input<6, 7, 2>, cx::avg_pool<3, 2, cx::stride<3>, cx::padding_before<2, 1>, cx::padding_after<1, 0>, cx::ceil_mode>>;
  static constexpr std::string_view text = "6 7 2 : avg_pool<3, 2, stride<3>, padding_before<2, 1>, padding_after<1, 0>, ceil_mode>";
  static constexpr std::array outputs = {cx::shape{3, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, -0.515625, 0.640625, 0.109375, -0.3125, -0.75, 0.40625, 0.296875, 0.4010416667,
      0.3958333333, -0.5520833333, 0.265625, -0.15625, 0.5234375, -0.6875, -0.4296875, -0.0625};
};

struct case_18 {
  using network = cx::network<cx::input<5, 7, 3>, cx::avg_pool<2, cx::stride<1>, cx::padding_same>>;
  static constexpr std::string_view text = "5 7 3 : avg_pool<2, stride<1>, padding_same>";
  static constexpr std::array outputs = {cx::shape{5, 7, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.3125, -0.734375, 0.421875, 0, -0.421875, 0.734375, 0.3125, -0.109375, 0.2578125, -0.1640625, 0.203125,
      -0.21875, -0.640625, 0.515625, 0.09375, -0.328125, 0.828125, -0.3828125, -0.171875, 0.984375, -1.015625,
      0.296875, -0.125, -0.546875, 0.609375, 0.1875, -0.234375, 0.921875, -0.2890625, 0.078125, 0.4453125,
      -0.765625, 0.390625, -0.03125, -0.453125, 0.703125, 0.28125, -0.140625, 0.2265625, 0.4375, 0.015625, -0.40625,
      -0.671875, 0.484375, 0.0625, -0.359375, 0.796875, -0.4140625, -0.046875, 0.3203125, -0.890625, 0.265625,
      -0.15625, -0.578125, 0.578125, 0.15625, -0.265625, 0.890625, -0.3203125, 0.046875, 1.046875, -0.953125,
      0.203125, -0.0625, -0.484375, 0.671875, 0.25, -0.171875, 0.1953125, -0.2265625, 0.140625, -0.28125, -0.703125,
      0.453125, 0.03125, -0.390625, 0.765625, -0.4453125, -0.078125, 0.2890625, -0.921875, 0.078125, -0.34375,
      -0.765625, 1.03125, -0.96875, 0.1875, 1.34375, -0.65625, 0.5, 0.078125, -0.34375, 0.8125, -1.1875, -0.03125,
      1.125, -0.875, 0.28125, -0.140625, -0.5625, 0.59375, -1.40625, -0.40625, 0.75, -1.25};
};

struct case_19 {
  using network = cx::network<cx::input<5, 7, 3>, cx::avg_pool<2, cx::stride<1>, cx::padding_same_lower>>;
  static constexpr std::string_view text = "5 7 3 : avg_pool<2, stride<1>, padding_same_lower>";
  static constexpr std::array outputs = {cx::shape{5, 7, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.40625, -0.25, 0.90625, -1.09375, 0.0625, 1.21875, -0.78125, 0.375, -0.046875,
      -0.46875, 0.6875, -1.3125, -0.15625, 1, -1, 0.15625, 1.3125, -0.6875, -0.46875, -0.890625, 0.265625, -0.3125,
      -0.734375, 0.421875, 0, -0.421875, 0.734375, 0.3125, -0.109375, 0.2578125, -0.1640625, 0.203125, -0.21875,
      -0.640625, 0.515625, 0.09375, -0.328125, 0.828125, -0.3828125, 0.140625, -0.28125, -0.703125, 0.296875,
      -0.125, -0.546875, 0.609375, 0.1875, -0.234375, 0.921875, -0.2890625, 0.078125, 0.4453125, -0.765625,
      0.390625, -0.03125, -0.453125, 0.703125, 0.28125, -0.140625, 0.2265625, -0.828125, 0.328125, -0.09375,
      -0.671875, 0.484375, 0.0625, -0.359375, 0.796875, -0.4140625, -0.046875, 0.3203125, -0.890625, 0.265625,
      -0.15625, -0.578125, 0.578125, 0.15625, -0.265625, 0.890625, -0.3203125, 0.046875, -0.21875, -0.640625,
      0.515625, -0.0625, -0.484375, 0.671875, 0.25, -0.171875, 0.1953125, -0.2265625, 0.140625, -0.28125, -0.703125,
      0.453125, 0.03125, -0.390625, 0.765625, -0.4453125, -0.078125, 0.2890625, -0.921875};
};

struct case_20 {
  using network = cx::network<cx::input<7, 9, 2>, cx::avg_pool<4, 3, cx::stride<2>, cx::padding_same>>;
  static constexpr std::string_view text = "7 9 2 : avg_pool<4, 3, stride<2>, padding_same>";
  static constexpr std::array outputs = {cx::shape{4, 5, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.109375, -0.005208333333, 0.02777777778, -0.21875, 0.09375, -0.1527777778, 0.1597222222, -0.08680555556,
      -0.2291666667, -0.125, -0.05859375, 0.30859375, 0.1223958333, -0.03645833333, 0.01302083333, 0.1171875,
      0.1666666667, 0.0078125, -0.046875, -0.07421875, 0.140625, 0.11328125, -0.07291666667, 0.03125, 0.08072916667,
      -0.078125, -0.02864583333, -0.1875, 0.15234375, -0.26953125, 0.4375, 0.015625, -0.3020833333, -0.1979166667,
      0.1145833333, -0.3072916667, 0.005208333333, -0.4166666667, 0.0546875, -0.3671875};
};

struct case_21 {
  using network = cx::network<cx::input<8, 9, 2>, cx::avg_pool<3, 2, cx::stride<2, 1>, cx::dilation<2, 3>>>;
  static constexpr std::string_view text = "8 9 2 : avg_pool<3, 2, stride<2, 1>, dilation<2, 3>>";
  static constexpr std::array outputs = {cx::shape{2, 6, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.65625, 0.5, 0.078125, -0.34375, 0.2864583333, -0.6614583333, -0.03125, 0.5989583333, -0.3489583333,
      0.28125, -0.140625, -0.5625, -0.0625, 0.5677083333, -0.3802083333, 0.25, -0.171875, -0.59375, 0.5625,
      0.140625, -0.28125, 0.3489583333, -0.5989583333, 0.03125};
};

struct case_22 {
  using network = cx::network<cx::input<8, 8, 2>, cx::avg_pool<3, cx::stride<2>, cx::dilation<2>, cx::padding<1>, cx::ceil_mode>>;
  static constexpr std::string_view text = "8 8 2 : avg_pool<3, stride<2>, dilation<2>, padding<1>, ceil_mode>";
  static constexpr std::array outputs = {cx::shape{4, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.1796875, 0.1875, -0.234375, 0.3958333333, 0.1822916667, -0.2395833333, 0.390625, -0.03125, -0.3541666667,
      0.2760416667, -0.1458333333, 0.3090277778, 0.2708333333, 0.02430555556, 0.4791666667, 0.05729166667,
      -0.1770833333, -0.07291666667, 0.03125, -0.2152777778, 0.09722222222, -0.1493055556, 0.1302083333,
      -0.2916666667, -0.3515625, 0.015625, 0.1197916667, -0.3020833333, 0.01041666667, 0.1145833333, 0.21875,
      -0.203125};
};

struct case_23 {
  using network = cx::network<cx::input<3, 4, 2>, cx::avg_pool<3, 4>>;
  static constexpr std::string_view text = "3 4 2 : avg_pool<3, 4>";
  static constexpr std::array outputs = {cx::shape{1, 1, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.1536458333, -0.04947916667};
};

struct case_24 {
  using network = cx::network<cx::input<4, 5, 6, 2>, cx::avg_pool<2>>;
  static constexpr std::string_view text = "4 5 6 2 : avg_pool<2>";
  static constexpr std::array outputs = {cx::shape{2, 2, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.20703125, -0.234375, 0.078125, 0.4453125, -0.03125, -0.453125, 0.3203125, -0.1015625, 0.2109375,
      -0.2109375, 0.1015625, -0.3203125, 0.0625, -0.359375, -0.046875, 0.3203125, -0.15625, 0.2109375, 0.1953125,
      -0.2265625, 0.0859375, 0.453125, -0.0234375, -0.4453125};
};

struct case_25 {
  using network = cx::network<cx::input<4, 5, 6, 2>, cx::avg_pool<2, cx::ceil_mode>>;
  static constexpr std::string_view text = "4 5 6 2 : avg_pool<2, ceil_mode>";
  static constexpr std::array outputs = {cx::shape{2, 3, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.20703125, -0.234375, 0.078125, 0.4453125, -0.03125, -0.453125, 0.3203125, -0.1015625, 0.2109375,
      -0.2109375, 0.1015625, -0.3203125, -0.171875, 0.984375, -0.28125, -0.703125, -0.390625, 0.765625, 0.0625,
      -0.359375, -0.046875, 0.3203125, -0.15625, 0.2109375, 0.1953125, -0.2265625, 0.0859375, 0.453125, -0.0234375,
      -0.4453125, -0.296875, 0.859375, 0.3828125, -0.828125, -0.515625, 0.640625};
};

struct case_26 {
  using network = cx::network<cx::input<5, 4, 3, 2>, cx::avg_pool<3, 2, 1, cx::stride<2>, cx::padding<1, 0, 0>>>;
  static constexpr std::string_view text = "5 4 3 2 : avg_pool<3, 2, 1, stride<2>, padding<1, 0, 0>>";
  static constexpr std::array outputs = {cx::shape{3, 2, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0, -0.421875, -0.109375, 0.2578125, -0.328125, 0.828125, 0.3515625, -0.859375, 0.59375, 0.171875,
      -0.5677083333, 0.0625, 0.265625, -0.15625, 0.15625, -0.265625, -0.390625, 0.765625, 0.2890625, -0.921875,
      0.859375, -0.3515625, -0.828125, 0.328125};
};

struct case_27 {
  using network = cx::network<cx::input<5, 4, 5, 2>, cx::avg_pool<2, cx::stride<2, 1, 3>, cx::padding_same>>;
  static constexpr std::string_view text = "5 4 5 2 : avg_pool<2, stride<2, 1, 3>, padding_same>";
  static constexpr std::array outputs = {cx::shape{3, 4, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.30078125, -0.328125, 0.32421875, 0.296875, -0.1796875, -0.20703125, 0.05078125, 0.41796875, 0.3359375,
      -0.48046875, 0.171875, 0.14453125, 0.59375, -0.6171875, 0.4296875, 0.0078125, 0.2734375, -0.1484375, 0.109375,
      0.08203125, 0, -0.02734375, 0.23046875, 0.203125, -0.2734375, -0.30078125, -0.04296875, 0.32421875, -0.015625,
      -0.4375, -0.1796875, 0.1875, -0.578125, 0.578125, 0.046875, 0.4140625, -0.0625, -0.484375, -0.2265625,
      0.140625, 0.453125, 0.03125, 0.2890625, -0.1328125, -0.078125, 1.078125, 0.546875, 0.125};
};

struct case_28 {
  using network = cx::network<cx::input<4, 5, 3, 2>, cx::avg_pool<3, 2, 2, cx::stride<2>, cx::padding<1, 1, 0>, cx::ceil_mode>>;
  static constexpr std::string_view text = "4 5 3 2 : avg_pool<3, 2, 2, stride<2>, padding<1, 1, 0>, ceil_mode>";
  static constexpr std::array outputs = {cx::shape{3, 3, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.3671875, -0.84375, -0.109375, 1.046875, -0.2734375, 0.09375, 0.828125, -1.171875, 0.1875, 0.5546875,
      -1.078125, 0.078125, 1.109375, -0.890625, -0.15625, 1, -0.3203125, 0.046875, 0.78125, -1.21875, 0.140625,
      0.5078125, -1.125, 0.03125, 1.078125, -0.921875, -0.1875, 0.96875, -0.3515625, 0.015625, 0.75, -1.25,
      0.109375, 0.4765625, -1.15625, 0};
};

struct case_29 {
  using network = cx::network<cx::input<7, 3>, cx::avg_pool<3, cx::stride<1>, cx::padding_before<2>, cx::count_padding>>;
  static constexpr std::string_view text = "7 3 : avg_pool<3, stride<1>, padding_before<2>, count_padding>";
  static constexpr std::array outputs = {cx::shape{7, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.5208333333, -0.1354166667, 0.25, -0.9375, -0.1666666667, 0.6041666667, -1.25, -0.09375, 1.0625, -0.9375,
      0.21875, 0.3229166667, -0.625, 0.53125, -0.4166666667, -0.3125, 0.84375, -1.15625, 0, 1.15625, -0.84375};
};

struct case_30 {
  using network = cx::network<cx::input<10, 2>, cx::avg_pool<4, cx::stride<3>, cx::padding_same_lower, cx::count_padding>>;
  static constexpr std::string_view text = "10 2 : avg_pool<4, stride<3>, padding_same_lower, count_padding>";
  static constexpr std::array outputs = {cx::shape{4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.203125, -0.4140625, 0.2734375, -0.1484375, 0.109375, -0.3125, 0.078125, 0.15625};
};

struct case_31 {
  using network = cx::network<cx::input<5, 6, 2>, cx::avg_pool<2, cx::stride<3>, cx::padding<1>, cx::ceil_mode, cx::count_padding>>;
  static constexpr std::string_view text = "5 6 2 : avg_pool<2, stride<3>, padding<1>, ceil_mode, count_padding>";
  static constexpr std::array outputs = {cx::shape{2, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.390625, -0.1015625, -0.2578125, 0.3203125, 0.1328125, -0.3671875, -0.0078125, -0.21875, 0.2421875,
      -0.1796875, 0.25, 0.0390625};
};

struct case_32 {
  using network = cx::network<cx::input<7, 8, 2>, cx::avg_pool<3, cx::stride<2>, cx::padding<1>, cx::count_padding>>;
  static constexpr std::string_view text = "7 8 2 : avg_pool<3, stride<2>, padding<1>, count_padding>";
  static constexpr std::array outputs = {cx::shape{4, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.07291666667, -0.1145833333, -0.2083333333, 0.2118055556, 0.06944444444, -0.2118055556, -0.003472222222,
      0.06597222222, 0.1979166667, 0.2673611111, -0.2673611111, 0.1875, 0.1493055556, -0.09722222222, 0.2152777778,
      -0.03125, -0.3854166667, 0.3854166667, -0.09027777778, -0.3368055556, -0.02430555556, 0.07986111111,
      0.3923611111, -0.2048611111, -0.1979166667, -0.03472222222, 0.08680555556, -0.1944444444, 0.01388888889,
      0.08333333333, 0.2916666667, 0.01041666667};
};

struct case_33 {
  using network = cx::network<cx::input<7, 8, 2>, cx::avg_pool<3, cx::stride<2>, cx::padding<1>, cx::ceil_mode, cx::count_padding>>;
  static constexpr std::string_view text = "7 8 2 : avg_pool<3, stride<2>, padding<1>, ceil_mode, count_padding>";
  static constexpr std::array outputs = {cx::shape{4, 5, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.07291666667, -0.1145833333, -0.2083333333, 0.2118055556, 0.06944444444, -0.2118055556, -0.003472222222,
      0.06597222222, 0.06770833333, -0.07291666667, 0.1979166667, 0.2673611111, -0.2673611111, 0.1875, 0.1493055556,
      -0.09722222222, 0.2152777778, -0.03125, 0.5625, -0.4375, -0.3854166667, 0.3854166667, -0.09027777778,
      -0.3368055556, -0.02430555556, 0.07986111111, 0.3923611111, -0.2048611111, 0.125, 0.1770833333, -0.1979166667,
      -0.03472222222, 0.08680555556, -0.1944444444, 0.01388888889, 0.08333333333, 0.2916666667, 0.01041666667,
      -0.1354166667, 0.25};
};

struct case_34 {
  using network = cx::network<cx::input<6, 7, 2>, cx::avg_pool<3, 2, cx::stride<3>, cx::padding_before<2, 1>, cx::padding_after<1, 0>, cx::ceil_mode, cx::count_padding>>;
  static constexpr std::string_view text = "6 7 2 : avg_pool<3, 2, stride<3>, padding_before<2, 1>, padding_after<1, 0>, ceil_mode, count_padding>";
  static constexpr std::array outputs = {cx::shape{3, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.2604166667, -0.06770833333, -0.171875, 0.2135416667, 0.03645833333, -0.1041666667, -0.375, 0.203125,
      0.296875, 0.4010416667, 0.3958333333, -0.5520833333, 0.08854166667, -0.05208333333, 0.3489583333,
      -0.4583333333, -0.2864583333, -0.04166666667};
};

struct case_35 {
  using network = cx::network<cx::input<8, 8, 2>, cx::avg_pool<3, cx::stride<2>, cx::dilation<2>, cx::padding<1>, cx::ceil_mode, cx::count_padding>>;
  static constexpr std::string_view text = "8 8 2 : avg_pool<3, stride<2>, dilation<2>, padding<1>, ceil_mode, count_padding>";
  static constexpr std::array outputs = {cx::shape{4, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.07986111111, 0.08333333333, -0.15625, 0.2638888889, 0.1215277778, -0.1597222222, 0.2604166667,
      -0.02083333333, -0.2361111111, 0.1840277778, -0.1458333333, 0.3090277778, 0.2708333333, 0.02430555556,
      0.4791666667, 0.05729166667, -0.1180555556, -0.04861111111, 0.03125, -0.2152777778, 0.09722222222,
      -0.1493055556, 0.1302083333, -0.2916666667, -0.234375, 0.01041666667, 0.1197916667, -0.3020833333,
      0.01041666667, 0.1145833333, 0.21875, -0.203125};
};

struct case_36 {
  using network = cx::network<cx::input<5, 7, 3>, cx::avg_pool<2, cx::stride<1>, cx::padding_same, cx::count_padding>>;
  static constexpr std::string_view text = "5 7 3 : avg_pool<2, stride<1>, padding_same, count_padding>";
  static constexpr std::array outputs = {cx::shape{5, 7, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.3125, -0.734375, 0.421875, 0, -0.421875, 0.734375, 0.3125, -0.109375, 0.2578125, -0.1640625, 0.203125,
      -0.21875, -0.640625, 0.515625, 0.09375, -0.328125, 0.828125, -0.3828125, -0.0859375, 0.4921875, -0.5078125,
      0.296875, -0.125, -0.546875, 0.609375, 0.1875, -0.234375, 0.921875, -0.2890625, 0.078125, 0.4453125,
      -0.765625, 0.390625, -0.03125, -0.453125, 0.703125, 0.28125, -0.140625, 0.2265625, 0.21875, 0.0078125,
      -0.203125, -0.671875, 0.484375, 0.0625, -0.359375, 0.796875, -0.4140625, -0.046875, 0.3203125, -0.890625,
      0.265625, -0.15625, -0.578125, 0.578125, 0.15625, -0.265625, 0.890625, -0.3203125, 0.046875, 0.5234375,
      -0.4765625, 0.1015625, -0.0625, -0.484375, 0.671875, 0.25, -0.171875, 0.1953125, -0.2265625, 0.140625,
      -0.28125, -0.703125, 0.453125, 0.03125, -0.390625, 0.765625, -0.4453125, -0.078125, 0.2890625, -0.921875,
      0.0390625, -0.171875, -0.3828125, 0.515625, -0.484375, 0.09375, 0.671875, -0.328125, 0.25, 0.0390625,
      -0.171875, 0.40625, -0.59375, -0.015625, 0.5625, -0.4375, 0.140625, -0.0703125, -0.28125, 0.296875, -0.703125,
      -0.1015625, 0.1875, -0.3125};
};

struct case_37 {
  using network = cx::network<cx::input<4, 5, 3, 2>, cx::avg_pool<3, 2, 2, cx::stride<2>, cx::padding<1, 1, 0>, cx::ceil_mode, cx::count_padding>>;
  static constexpr std::string_view text = "4 5 3 2 : avg_pool<3, 2, 2, stride<2>, padding<1, 1, 0>, ceil_mode, count_padding>";
  static constexpr std::array outputs = {cx::shape{3, 3, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.1223958333, -0.28125, -0.03645833333, 0.3489583333, -0.1822916667, 0.0625, 0.5520833333, -0.78125, 0.125,
      0.3697916667, -0.71875, 0.05208333333, 0.5546875, -0.4453125, -0.078125, 0.5, -0.3203125, 0.046875, 0.78125,
      -1.21875, 0.140625, 0.5078125, -1.125, 0.03125, 0.26953125, -0.23046875, -0.046875, 0.2421875, -0.17578125,
      0.0078125, 0.375, -0.625, 0.0546875, 0.23828125, -0.578125, 0};
};

struct case_38 {
  using network = cx::network<cx::input<4, 2>, cx::avg_pool<2>>;
  static constexpr std::string_view text = "4 2 : avg_pool<2>";
  static constexpr std::array outputs = {cx::shape{2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      1, 2, nan, 4, -inf, 6, inf, -8};
  static constexpr double expected[] = {
      nan, 3, nan, -1};
};

struct case_39 {
  using network = cx::network<cx::input<4, 1>, cx::avg_pool<3, cx::stride<1>, cx::padding<1>, cx::count_padding>>;
  static constexpr std::string_view text = "4 1 : avg_pool<3, stride<1>, padding<1>, count_padding>";
  static constexpr std::array outputs = {cx::shape{4, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      inf, 1, 2, -inf};
  static constexpr double expected[] = {
      inf, inf, -inf, -inf};
};

struct case_40 {
  using network = cx::network<cx::input<4, 1>, cx::avg_pool<3, cx::stride<1>, cx::padding<1>>>;
  static constexpr std::string_view text = "4 1 : avg_pool<3, stride<1>, padding<1>>";
  static constexpr std::array outputs = {cx::shape{4, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      inf, 1, 2, -inf};
  static constexpr double expected[] = {
      inf, inf, -inf, -inf};
};

using all = cases<
    case_0, case_1, case_2, case_3, case_4, case_5, case_6, case_7, case_8, case_9, case_10, case_11, case_12,
    case_13, case_14, case_15, case_16, case_17, case_18, case_19, case_20, case_21, case_22, case_23, case_24,
    case_25, case_26, case_27, case_28, case_29, case_30, case_31, case_32, case_33, case_34, case_35, case_36,
    case_37, case_38, case_39, case_40>;

}  // namespace references::avg_pool
