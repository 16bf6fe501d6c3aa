// SPDX-License-Identifier: BSL-1.0
// Written by tools/reference_values.py from the definitions in NumPy, float64; change it there.
#pragma once
// clang-format off
#include <layers/reference.hpp>

namespace references::resize {

struct case_0 {
  using network = cx::network<cx::input<5, 2>, cx::upsample<1>>;
  static constexpr std::string_view text = "5 2 : upsample<1>";
  static constexpr std::array outputs = {cx::shape{5, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625};
};

struct case_1 {
  using network = cx::network<cx::input<5, 2>, cx::upsample<3>>;
  static constexpr std::string_view text = "5 2 : upsample<3>";
  static constexpr std::array outputs = {cx::shape{15, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, -1.5625, -0.40625, -1.5625, -0.40625, 0.75, -1.25, 0.75, -1.25, 0.75, -1.25, -0.09375,
      1.0625, -0.09375, 1.0625, -0.09375, 1.0625, -0.9375, 0.21875, -0.9375, 0.21875, -0.9375, 0.21875, 1.375,
      -0.625, 1.375, -0.625, 1.375, -0.625};
};

struct case_2 {
  using network = cx::network<cx::input<5, 2>, cx::upsample<2, cx::nearest>>;
  static constexpr std::string_view text = "5 2 : upsample<2, nearest>";
  static constexpr std::array outputs = {cx::shape{10, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, -1.5625, -0.40625, 0.75, -1.25, 0.75, -1.25, -0.09375, 1.0625, -0.09375, 1.0625, -0.9375,
      0.21875, -0.9375, 0.21875, 1.375, -0.625, 1.375, -0.625};
};

struct case_3 {
  using network = cx::network<cx::input<5, 2>, cx::upsample<2, cx::bilinear>>;
  static constexpr std::string_view text = "5 2 : upsample<2, bilinear>";
  static constexpr std::array outputs = {cx::shape{10, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, -0.984375, -0.6171875, 0.171875, -1.0390625, 0.5390625, -0.671875, 0.1171875, 0.484375,
      -0.3046875, 0.8515625, -0.7265625, 0.4296875, -0.359375, 0.0078125, 0.796875, -0.4140625, 1.375, -0.625};
};

struct case_4 {
  using network = cx::network<cx::input<5, 2>, cx::upsample<3, cx::bilinear, cx::align_corners>>;
  static constexpr std::string_view text = "5 2 : upsample<3, bilinear, align_corners>";
  static constexpr std::array outputs = {cx::shape{15, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, -0.9017857143, -0.6473214286, -0.2410714286, -0.8883928571, 0.4196428571, -1.129464286,
      0.6294642857, -0.9196428571, 0.3883928571, -0.2589285714, 0.1473214286, 0.4017857143, -0.09375, 1.0625,
      -0.3348214286, 0.8214285714, -0.5758928571, 0.5803571429, -0.8169642857, 0.3392857143, -0.6071428571,
      0.09821428571, 0.05357142857, -0.1428571429, 0.7142857143, -0.3839285714, 1.375, -0.625};
};

struct case_5 {
  using network = cx::network<cx::input<3, 4, 2>, cx::upsample<2>>;
  static constexpr std::string_view text = "3 4 2 : upsample<2>";
  static constexpr std::array outputs = {cx::shape{6, 8, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, -1.5625, -0.40625, 0.75, -1.25, 0.75, -1.25, -0.09375, 1.0625, -0.09375, 1.0625, -0.9375,
      0.21875, -0.9375, 0.21875, -1.5625, -0.40625, -1.5625, -0.40625, 0.75, -1.25, 0.75, -1.25, -0.09375, 1.0625,
      -0.09375, 1.0625, -0.9375, 0.21875, -0.9375, 0.21875, 1.375, -0.625, 1.375, -0.625, 0.53125, -1.46875,
      0.53125, -1.46875, -0.3125, 0.84375, -0.3125, 0.84375, -1.15625, 0, -1.15625, 0, 1.375, -0.625, 1.375, -0.625,
      0.53125, -1.46875, 0.53125, -1.46875, -0.3125, 0.84375, -0.3125, 0.84375, -1.15625, 0, -1.15625, 0, 1.15625,
      -0.84375, 1.15625, -0.84375, 0.3125, 1.46875, 0.3125, 1.46875, -0.53125, 0.625, -0.53125, 0.625, -1.375,
      -0.21875, -1.375, -0.21875, 1.15625, -0.84375, 1.15625, -0.84375, 0.3125, 1.46875, 0.3125, 1.46875, -0.53125,
      0.625, -0.53125, 0.625, -1.375, -0.21875, -1.375, -0.21875};
};

struct case_6 {
  using network = cx::network<cx::input<3, 4, 2>, cx::upsample<2, 3>>;
  static constexpr std::string_view text = "3 4 2 : upsample<2, 3>";
  static constexpr std::array outputs = {cx::shape{6, 12, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, -1.5625, -0.40625, -1.5625, -0.40625, 0.75, -1.25, 0.75, -1.25, 0.75, -1.25, -0.09375,
      1.0625, -0.09375, 1.0625, -0.09375, 1.0625, -0.9375, 0.21875, -0.9375, 0.21875, -0.9375, 0.21875, -1.5625,
      -0.40625, -1.5625, -0.40625, -1.5625, -0.40625, 0.75, -1.25, 0.75, -1.25, 0.75, -1.25, -0.09375, 1.0625,
      -0.09375, 1.0625, -0.09375, 1.0625, -0.9375, 0.21875, -0.9375, 0.21875, -0.9375, 0.21875, 1.375, -0.625,
      1.375, -0.625, 1.375, -0.625, 0.53125, -1.46875, 0.53125, -1.46875, 0.53125, -1.46875, -0.3125, 0.84375,
      -0.3125, 0.84375, -0.3125, 0.84375, -1.15625, 0, -1.15625, 0, -1.15625, 0, 1.375, -0.625, 1.375, -0.625,
      1.375, -0.625, 0.53125, -1.46875, 0.53125, -1.46875, 0.53125, -1.46875, -0.3125, 0.84375, -0.3125, 0.84375,
      -0.3125, 0.84375, -1.15625, 0, -1.15625, 0, -1.15625, 0, 1.15625, -0.84375, 1.15625, -0.84375, 1.15625,
      -0.84375, 0.3125, 1.46875, 0.3125, 1.46875, 0.3125, 1.46875, -0.53125, 0.625, -0.53125, 0.625, -0.53125,
      0.625, -1.375, -0.21875, -1.375, -0.21875, -1.375, -0.21875, 1.15625, -0.84375, 1.15625, -0.84375, 1.15625,
      -0.84375, 0.3125, 1.46875, 0.3125, 1.46875, 0.3125, 1.46875, -0.53125, 0.625, -0.53125, 0.625, -0.53125,
      0.625, -1.375, -0.21875, -1.375, -0.21875, -1.375, -0.21875};
};

struct case_7 {
  using network = cx::network<cx::input<3, 4, 2>, cx::upsample<2, cx::bilinear>>;
  static constexpr std::string_view text = "3 4 2 : upsample<2, bilinear>";
  static constexpr std::array outputs = {cx::shape{6, 8, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, -0.984375, -0.6171875, 0.171875, -1.0390625, 0.5390625, -0.671875, 0.1171875, 0.484375,
      -0.3046875, 0.8515625, -0.7265625, 0.4296875, -0.9375, 0.21875, -0.828125, -0.4609375, -0.447265625,
      -0.671875, 0.314453125, -1.09375, 0.484375, -0.7265625, 0.0625, 0.4296875, -0.359375, 0.796875, -0.78125,
      0.375, -0.9921875, 0.1640625, 0.640625, -0.5703125, 0.626953125, -0.78125, 0.599609375, -1.203125, 0.375,
      -0.8359375, -0.046875, 0.3203125, -0.46875, 0.6875, -0.890625, 0.265625, -1.1015625, 0.0546875, 1.3203125,
      -0.6796875, 1.109375, -0.693359375, 0.6875, -0.720703125, 0.265625, -0.353515625, -0.15625, 0.408203125,
      -0.578125, 0.578125, -1, 0.15625, -1.2109375, -0.0546875, 1.2109375, -0.7890625, 1, -0.408203125, 0.578125,
      0.353515625, 0.15625, 0.720703125, -0.265625, 0.693359375, -0.6875, 0.46875, -1.109375, 0.046875, -1.3203125,
      -0.1640625, 1.15625, -0.84375, 0.9453125, -0.265625, 0.5234375, 0.890625, 0.1015625, 1.2578125, -0.3203125,
      0.8359375, -0.7421875, 0.4140625, -1.1640625, -0.0078125, -1.375, -0.21875};
};

struct case_8 {
  using network = cx::network<cx::input<3, 4, 2>, cx::upsample<3, 2, cx::bilinear, cx::align_corners>>;
  static constexpr std::string_view text = "3 4 2 : upsample<3, 2, bilinear, align_corners>";
  static constexpr std::array outputs = {cx::shape{9, 8, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, -0.5714285714, -0.7678571429, 0.4196428571, -1.129464286, 0.5089285714, -0.5892857143,
      0.1473214286, 0.4017857143, -0.2142857143, 0.9419642857, -0.5758928571, 0.5803571429, -0.9375, 0.21875,
      -0.828125, -0.4609375, -0.1752232143, -0.8225446429, 0.4776785714, -1.184151786, 0.4542410714, -0.6439732143,
      0.09263392857, 0.3470982143, -0.2689732143, 0.8872767857, -0.6305803571, 0.5256696429, -0.9921875, 0.1640625,
      -0.09375, -0.515625, 0.2209821429, -0.8772321429, 0.5357142857, -1.238839286, 0.3995535714, -0.6986607143,
      0.03794642857, 0.2924107143, -0.3236607143, 0.8325892857, -0.6852678571, 0.4709821429, -1.046875, 0.109375,
      0.640625, -0.5703125, 0.6171875, -0.9319196429, 0.59375, -1.293526786, 0.3448660714, -0.7533482143,
      -0.01674107143, 0.2377232143, -0.3783482143, 0.7779017857, -0.7399553571, 0.4162946429, -1.1015625, 0.0546875,
      1.375, -0.625, 1.013392857, -0.9866071429, 0.6517857143, -1.348214286, 0.2901785714, -0.8080357143,
      -0.07142857143, 0.1830357143, -0.4330357143, 0.7232142857, -0.7946428571, 0.3616071429, -1.15625, 0,
      1.3203125, -0.6796875, 0.9587053571, -0.703125, 0.5970982143, -0.7265625, 0.2354910714, -0.2991071429,
      -0.1261160714, 0.3537946429, -0.4877232143, 0.6685267857, -0.8493303571, 0.3069196429, -1.2109375, -0.0546875,
      1.265625, -0.734375, 0.9040178571, -0.4196428571, 0.5424107143, -0.1049107143, 0.1808035714, 0.2098214286,
      -0.1808035714, 0.5245535714, -0.5424107143, 0.6138392857, -0.9040178571, 0.2522321429, -1.265625, -0.109375,
      1.2109375, -0.7890625, 0.8493303571, -0.1361607143, 0.4877232143, 0.5167410714, 0.1261160714, 0.71875,
      -0.2354910714, 0.6953125, -0.5970982143, 0.5591517857, -0.9587053571, 0.1975446429, -1.3203125, -0.1640625,
      1.15625, -0.84375, 0.7946428571, 0.1473214286, 0.4330357143, 1.138392857, 0.07142857143, 1.227678571,
      -0.2901785714, 0.8660714286, -0.6517857143, 0.5044642857, -1.013392857, 0.1428571429, -1.375, -0.21875};
};

struct case_9 {
  using network = cx::network<cx::input<1, 1, 3>, cx::upsample<4, cx::bilinear>>;
  static constexpr std::string_view text = "1 1 3 : upsample<4, bilinear>";
  static constexpr std::array outputs = {cx::shape{4, 4, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.5625, -0.40625, 0.75, -1.5625, -0.40625, 0.75, -1.5625, -0.40625, 0.75, -1.5625,
      -0.40625, 0.75, -1.5625, -0.40625, 0.75, -1.5625, -0.40625, 0.75, -1.5625, -0.40625, 0.75, -1.5625, -0.40625,
      0.75, -1.5625, -0.40625, 0.75, -1.5625, -0.40625, 0.75, -1.5625, -0.40625, 0.75, -1.5625, -0.40625, 0.75,
      -1.5625, -0.40625, 0.75, -1.5625, -0.40625, 0.75, -1.5625, -0.40625, 0.75};
};

struct case_10 {
  using network = cx::network<cx::input<2, 2, 3, 2>, cx::upsample<2>>;
  static constexpr std::string_view text = "2 2 3 2 : upsample<2>";
  static constexpr std::array outputs = {cx::shape{4, 4, 6, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, -1.5625, -0.40625, 0.75, -1.25, 0.75, -1.25, -0.09375, 1.0625, -0.09375, 1.0625, -1.5625,
      -0.40625, -1.5625, -0.40625, 0.75, -1.25, 0.75, -1.25, -0.09375, 1.0625, -0.09375, 1.0625, -0.9375, 0.21875,
      -0.9375, 0.21875, 1.375, -0.625, 1.375, -0.625, 0.53125, -1.46875, 0.53125, -1.46875, -0.9375, 0.21875,
      -0.9375, 0.21875, 1.375, -0.625, 1.375, -0.625, 0.53125, -1.46875, 0.53125, -1.46875, -1.5625, -0.40625,
      -1.5625, -0.40625, 0.75, -1.25, 0.75, -1.25, -0.09375, 1.0625, -0.09375, 1.0625, -1.5625, -0.40625, -1.5625,
      -0.40625, 0.75, -1.25, 0.75, -1.25, -0.09375, 1.0625, -0.09375, 1.0625, -0.9375, 0.21875, -0.9375, 0.21875,
      1.375, -0.625, 1.375, -0.625, 0.53125, -1.46875, 0.53125, -1.46875, -0.9375, 0.21875, -0.9375, 0.21875, 1.375,
      -0.625, 1.375, -0.625, 0.53125, -1.46875, 0.53125, -1.46875, -0.3125, 0.84375, -0.3125, 0.84375, -1.15625, 0,
      -1.15625, 0, 1.15625, -0.84375, 1.15625, -0.84375, -0.3125, 0.84375, -0.3125, 0.84375, -1.15625, 0, -1.15625,
      0, 1.15625, -0.84375, 1.15625, -0.84375, 0.3125, 1.46875, 0.3125, 1.46875, -0.53125, 0.625, -0.53125, 0.625,
      -1.375, -0.21875, -1.375, -0.21875, 0.3125, 1.46875, 0.3125, 1.46875, -0.53125, 0.625, -0.53125, 0.625,
      -1.375, -0.21875, -1.375, -0.21875, -0.3125, 0.84375, -0.3125, 0.84375, -1.15625, 0, -1.15625, 0, 1.15625,
      -0.84375, 1.15625, -0.84375, -0.3125, 0.84375, -0.3125, 0.84375, -1.15625, 0, -1.15625, 0, 1.15625, -0.84375,
      1.15625, -0.84375, 0.3125, 1.46875, 0.3125, 1.46875, -0.53125, 0.625, -0.53125, 0.625, -1.375, -0.21875,
      -1.375, -0.21875, 0.3125, 1.46875, 0.3125, 1.46875, -0.53125, 0.625, -0.53125, 0.625, -1.375, -0.21875,
      -1.375, -0.21875};
};

struct case_11 {
  using network = cx::network<cx::input<2, 2, 2, 2>, cx::upsample<2, cx::bilinear>>;
  static constexpr std::string_view text = "2 2 2 2 : upsample<2, bilinear>";
  static constexpr std::array outputs = {cx::shape{4, 4, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, -0.984375, -0.6171875, 0.171875, -1.0390625, 0.75, -1.25, -1.1953125, -0.0390625,
      -0.814453125, -0.25, -0.052734375, -0.671875, 0.328125, -0.8828125, -0.4609375, 0.6953125, -0.474609375,
      0.484375, -0.501953125, 0.0625, -0.515625, -0.1484375, -0.09375, 1.0625, -0.3046875, 0.8515625, -0.7265625,
      0.4296875, -0.9375, 0.21875, -0.828125, -0.4609375, -0.447265625, -0.671875, 0.314453125, -1.09375, 0.6953125,
      -1.3046875, -0.658203125, -0.09375, -0.4252929688, -0.3046875, 0.04052734375, -0.7265625, 0.2734375, -0.9375,
      -0.318359375, 0.640625, -0.3813476562, 0.4296875, -0.5073242188, 0.0078125, -0.5703125, -0.203125, -0.1484375,
      1.0078125, -0.359375, 0.796875, -0.78125, 0.375, -0.9921875, 0.1640625, 0.640625, -0.5703125, 0.626953125,
      -0.78125, 0.599609375, -1.203125, 0.5859375, -1.4140625, 0.416015625, -0.203125, 0.3530273438, -0.4140625,
      0.2270507812, -0.8359375, 0.1640625, -1.046875, -0.033203125, 0.53125, -0.1948242188, 0.3203125,
      -0.5180664062, -0.1015625, -0.6796875, -0.3125, -0.2578125, 0.8984375, -0.46875, 0.6875, -0.890625, 0.265625,
      -1.1015625, 0.0546875, 1.375, -0.625, 1.1640625, -0.8359375, 0.7421875, -1.2578125, 0.53125, -1.46875,
      0.953125, -0.2578125, 0.7421875, -0.46875, 0.3203125, -0.890625, 0.109375, -1.1015625, 0.109375, 0.4765625,
      -0.1015625, 0.265625, -0.5234375, -0.15625, -0.734375, -0.3671875, -0.3125, 0.84375, -0.5234375, 0.6328125,
      -0.9453125, 0.2109375, -1.15625, 0};
};

struct case_12 {
  using network = cx::network<cx::input<2, 1, 3, 2>, cx::upsample<2, 3, 1, cx::bilinear, cx::align_corners>>;
  static constexpr std::string_view text = "2 1 3 2 : upsample<2, 3, 1, bilinear, align_corners>";
  static constexpr std::array outputs = {cx::shape{4, 3, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -1.5625,
      -0.40625, 0.75, -1.25, -0.09375, 1.0625, -1.354166667, -0.1979166667, 0.9583333333, -1.041666667,
      0.1145833333, 0.21875, -1.354166667, -0.1979166667, 0.9583333333, -1.041666667, 0.1145833333, 0.21875,
      -1.354166667, -0.1979166667, 0.9583333333, -1.041666667, 0.1145833333, 0.21875, -1.145833333, 0.01041666667,
      1.166666667, -0.8333333333, 0.3229166667, -0.625, -1.145833333, 0.01041666667, 1.166666667, -0.8333333333,
      0.3229166667, -0.625, -1.145833333, 0.01041666667, 1.166666667, -0.8333333333, 0.3229166667, -0.625, -0.9375,
      0.21875, 1.375, -0.625, 0.53125, -1.46875, -0.9375, 0.21875, 1.375, -0.625, 0.53125, -1.46875, -0.9375,
      0.21875, 1.375, -0.625, 0.53125, -1.46875};
};

struct case_13 {
  using network = cx::network<cx::input<5, 2>, cx::resize<5>>;
  static constexpr std::string_view text = "5 2 : resize<5>";
  static constexpr std::array outputs = {cx::shape{5, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625};
};

struct case_14 {
  using network = cx::network<cx::input<5, 2>, cx::resize<8>>;
  static constexpr std::string_view text = "5 2 : resize<8>";
  static constexpr std::array outputs = {cx::shape{8, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, -1.5625, -0.40625, 0.75, -1.25, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, -0.9375,
      0.21875, 1.375, -0.625};
};

struct case_15 {
  using network = cx::network<cx::input<8, 2>, cx::resize<3>>;
  static constexpr std::string_view text = "8 2 : resize<3>";
  static constexpr std::array outputs = {cx::shape{3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, -0.09375, 1.0625, 0.53125, -1.46875};
};

struct case_16 {
  using network = cx::network<cx::input<7, 2>, cx::resize<11, cx::bilinear>>;
  static constexpr std::string_view text = "7 2 : resize<11, bilinear>";
  static constexpr std::array outputs = {cx::shape{11, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, -0.5113636364, -0.7897727273, 0.6732954545, -1.039772727, 0.1363636364, 0.4318181818,
      -0.4005681818, 0.7556818182, -0.9375, 0.21875, 0.5340909091, -0.3181818182, 1.144886364, -0.8551136364,
      0.6079545455, -1.392045455, 0.07102272727, -0.2073863636, -0.3125, 0.84375};
};

struct case_17 {
  using network = cx::network<cx::input<11, 2>, cx::resize<4, cx::bilinear>>;
  static constexpr std::string_view text = "11 2 : resize<4, bilinear>";
  static constexpr std::array outputs = {cx::shape{4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.4609375, -1.14453125, 0.5078125, -0.30859375, -0.62890625, 0.52734375, 0.20703125, 1.36328125};
};

struct case_18 {
  using network = cx::network<cx::input<11, 2>, cx::resize<4, cx::bilinear, cx::align_corners>>;
  static constexpr std::string_view text = "11 2 : resize<4, bilinear, align_corners>";
  static constexpr std::array outputs = {cx::shape{4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, -0.1666666667, -0.0625, -0.875, 0.28125, -0.53125, 0.625};
};

struct case_19 {
  using network = cx::network<cx::input<4, 2>, cx::resize<9, cx::bilinear, cx::align_corners>>;
  static constexpr std::string_view text = "4 2 : resize<9, bilinear, align_corners>";
  static constexpr std::array outputs = {cx::shape{9, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, -0.6953125, -0.72265625, 0.171875, -1.0390625, 0.64453125, -0.9609375, 0.328125, -0.09375,
      0.01171875, 0.7734375, -0.3046875, 0.8515625, -0.62109375, 0.53515625, -0.9375, 0.21875};
};

struct case_20 {
  using network = cx::network<cx::input<5, 2>, cx::resize<1, cx::bilinear, cx::align_corners>>;
  static constexpr std::string_view text = "5 2 : resize<1, bilinear, align_corners>";
  static constexpr std::array outputs = {cx::shape{1, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625};
};

struct case_21 {
  using network = cx::network<cx::input<5, 2>, cx::resize<1, cx::bilinear>>;
  static constexpr std::string_view text = "5 2 : resize<1, bilinear>";
  static constexpr std::array outputs = {cx::shape{1, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.09375, 1.0625};
};

struct case_22 {
  using network = cx::network<cx::input<3, 4, 2>, cx::resize<5, 7>>;
  static constexpr std::string_view text = "3 4 2 : resize<5, 7>";
  static constexpr std::array outputs = {cx::shape{5, 7, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, -1.5625, -0.40625, 0.75, -1.25, 0.75, -1.25, -0.09375, 1.0625, -0.09375, 1.0625, -0.9375,
      0.21875, -1.5625, -0.40625, -1.5625, -0.40625, 0.75, -1.25, 0.75, -1.25, -0.09375, 1.0625, -0.09375, 1.0625,
      -0.9375, 0.21875, 1.375, -0.625, 1.375, -0.625, 0.53125, -1.46875, 0.53125, -1.46875, -0.3125, 0.84375,
      -0.3125, 0.84375, -1.15625, 0, 1.375, -0.625, 1.375, -0.625, 0.53125, -1.46875, 0.53125, -1.46875, -0.3125,
      0.84375, -0.3125, 0.84375, -1.15625, 0, 1.15625, -0.84375, 1.15625, -0.84375, 0.3125, 1.46875, 0.3125,
      1.46875, -0.53125, 0.625, -0.53125, 0.625, -1.375, -0.21875};
};

struct case_23 {
  using network = cx::network<cx::input<7, 6, 2>, cx::resize<3, 4>>;
  static constexpr std::string_view text = "7 6 2 : resize<3, 4>";
  static constexpr std::array outputs = {cx::shape{3, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.9375, 0.21875, 1.375, -0.625, 0.9375, -1.0625, 0.09375, 1.25, 1.5625,
      -0.4375, 0.71875, -1.28125, 0.28125, 1.4375, -0.5625, 0.59375, 0.90625, -1.09375, 0.0625, 1.21875};
};

struct case_24 {
  using network = cx::network<cx::input<7, 6, 2>, cx::resize<3, cx::nearest>>;
  static constexpr std::string_view text = "7 6 2 : resize<3, nearest>";
  static constexpr std::array outputs = {cx::shape{3, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, -0.09375, 1.0625, 1.375, -0.625, 0.9375, -1.0625, -0.75, 0.40625, 0.71875, -1.28125,
      0.28125, 1.4375, -1.40625, -0.25, 0.0625, 1.21875};
};

struct case_25 {
  using network = cx::network<cx::input<3, 4, 2>, cx::resize<5, 7, cx::bilinear>>;
  static constexpr std::string_view text = "3 4 2 : resize<5, 7, bilinear>";
  static constexpr std::array outputs = {cx::shape{5, 7, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, -0.7366071429, -0.7075892857, 0.5848214286, -1.189732143, 0.328125, -0.09375,
      -0.1540178571, 1.002232143, -0.6361607143, 0.5200892857, -0.9375, 0.21875, -0.3875, -0.49375, -0.0125,
      -0.7950892857, 0.5875, -1.277232143, 0.240625, -0.18125, -0.2415178571, 0.9147321429, -0.7236607143,
      0.4325892857, -1.025, 0.13125, 1.375, -0.625, 1.073660714, -0.9263392857, 0.5915178571, -1.408482143,
      0.109375, -0.3125, -0.3727678571, 0.7834821429, -0.8549107143, 0.3013392857, -1.15625, 0, 1.24375, -0.75625,
      0.9424107143, -0.38125, 0.4602678571, 0.21875, -0.021875, 0.503125, -0.5040178571, 0.6522321429,
      -0.9861607143, 0.1700892857, -1.2875, -0.13125, 1.15625, -0.84375, 0.8549107143, -0.01785714286, 0.3727678571,
      1.303571429, -0.109375, 1.046875, -0.5915178571, 0.5647321429, -1.073660714, 0.08258928571, -1.375, -0.21875};
};

struct case_26 {
  using network = cx::network<cx::input<7, 6, 2>, cx::resize<3, 4, cx::bilinear>>;
  static constexpr std::string_view text = "7 6 2 : resize<3, 4, bilinear>";
  static constexpr std::array outputs = {cx::shape{3, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.6770833333, 0.2161458333, 0.4244791667, -0.2604166667, -0.05208333333, 0.8411458333, -0.5286458333,
      -0.4244791667, -0.390625, -0.0234375, 0.7109375, -1.2890625, -0.5546875, 0.6015625, 0.546875, -0.6640625,
      0.6848958333, -0.2630208333, 0.2083333333, 0.04947916667, -0.2682291667, 0.3619791667, 0.04427083333,
      -0.9036458333};
};

struct case_27 {
  using network = cx::network<cx::input<7, 3, 2>, cx::resize<4, 8, cx::bilinear>>;
  static constexpr std::string_view text = "7 3 2 : resize<4, 8, bilinear>";
  static constexpr std::array outputs = {cx::shape{4, 8, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.328125, -0.171875, -1.18359375, -0.224609375, -0.31640625, -0.541015625, 0.55078125, -0.857421875,
      0.826171875, -0.8039550781, 0.509765625, -0.3806152344, 0.193359375, 0.04272460938, 0.140625, 0.11328125,
      -0.234375, 0.921875, -0.287109375, 0.869140625, -0.603515625, 0.552734375, -0.919921875, 0.236328125,
      -0.7185058594, -0.080078125, 0.000732421875, -0.396484375, 0.7199707031, -0.712890625, 0.83984375, -0.765625,
      0.859375, -0.74609375, 0.806640625, -0.6262207031, 0.490234375, 0.09301757812, 0.173828125, 0.8122558594,
      -0.142578125, 1.013671875, -0.458984375, 0.697265625, -0.775390625, 0.380859375, -0.828125, 0.328125,
      -0.01953125, -0.046875, 0.05102539062, -0.099609375, 0.4743652344, -0.416015625, 0.8977050781, -0.732421875,
      0.951171875, -0.8269042969, 0.634765625, -0.6994628906, 0.318359375, -0.5720214844, 0.265625, -0.55078125};
};

struct case_28 {
  using network = cx::network<cx::input<7, 3, 2>, cx::resize<4, 8, cx::bilinear, cx::align_corners>>;
  static constexpr std::string_view text = "7 3 2 : resize<4, 8, bilinear, align_corners>";
  static constexpr std::array outputs = {cx::shape{4, 8, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, -0.9017857143, -0.6473214286, -0.2410714286, -0.8883928571, 0.4196428571, -1.129464286,
      0.6294642857, -0.9196428571, 0.3883928571, -0.2589285714, 0.1473214286, 0.4017857143, -0.09375, 1.0625,
      -0.3125, 0.84375, -0.5535714286, 0.6026785714, -0.7946428571, 0.3616071429, -1.035714286, 0.1205357143,
      -0.8258928571, -0.1205357143, -0.1651785714, -0.3616071429, 0.4955357143, -0.6026785714, 1.15625, -0.84375,
      0.9375, -1.0625, 0.6964285714, -0.4017857143, 0.4553571429, 0.2589285714, 0.2142857143, 0.9196428571,
      -0.02678571429, 1.129464286, -0.2678571429, 0.8883928571, -0.5089285714, 0.6473214286, -0.75, 0.40625,
      -0.96875, 0.1875, -0.3080357143, -0.05357142857, 0.3526785714, -0.2946428571, 1.013392857, -0.5357142857,
      1.223214286, -0.7767857143, 0.9821428571, -1.017857143, 0.7410714286, -1.258928571, 0.5, -1.5};
};

struct case_29 {
  using network = cx::network<cx::input<5, 6, 2>, cx::resize<3, cx::align_corners, cx::bilinear>>;
  static constexpr std::string_view text = "5 6 2 : resize<3, align_corners, bilinear>";
  static constexpr std::array outputs = {cx::shape{3, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, -0.515625, 0.640625, 0.53125, -1.46875, 0.9375, -1.0625, 0.40625, -0.015625, -0.125,
      1.03125, 0.28125, 1.4375, -0.25, -0.671875, -0.78125, 0.375};
};

struct case_30 {
  using network = cx::network<cx::input<6, 5, 2>, cx::resize<1, 3, cx::bilinear, cx::align_corners>>;
  static constexpr std::string_view text = "6 5 2 : resize<1, 3, bilinear, align_corners>";
  static constexpr std::array outputs = {cx::shape{1, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, -0.09375, 1.0625, 1.375, -0.625};
};

struct case_31 {
  using network = cx::network<cx::input<1, 5, 2>, cx::resize<3, 2, cx::bilinear>>;
  static constexpr std::string_view text = "1 5 2 : resize<3, 2, bilinear>";
  static constexpr std::array outputs = {cx::shape{3, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.171875, -1.0390625, -0.359375, 0.0078125, 0.171875, -1.0390625, -0.359375, 0.0078125, 0.171875, -1.0390625,
      -0.359375, 0.0078125};
};

struct case_32 {
  using network = cx::network<cx::input<2, 3, 4, 2>, cx::resize<3, 2, 5>>;
  static constexpr std::string_view text = "2 3 4 2 : resize<3, 2, 5>";
  static constexpr std::array outputs = {cx::shape{3, 2, 5, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 1.375,
      -0.625, 0.53125, -1.46875, -0.3125, 0.84375, -1.15625, 0, -1.5625, -0.40625, -1.5625, -0.40625, 0.75, -1.25,
      -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 1.375, -0.625, 0.53125, -1.46875, -0.3125, 0.84375,
      -1.15625, 0, 0.9375, -1.0625, 0.9375, -1.0625, 0.09375, 1.25, -0.75, 0.40625, 1.5625, -0.4375, 0.71875,
      -1.28125, 0.71875, -1.28125, -0.125, 1.03125, -0.96875, 0.1875, 1.34375, -0.65625};
};

struct case_33 {
  using network = cx::network<cx::input<3, 4, 2, 2>, cx::resize<2, 5, 3, cx::bilinear>>;
  static constexpr std::string_view text = "3 4 2 2 : resize<2, 5, 3, bilinear>";
  static constexpr std::array outputs = {cx::shape{2, 5, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.8828125, -0.515625, -0.12109375, -0.54296875, 0.640625, -0.5703125, -0.40703125, 0.5125, -0.473828125,
      0.208984375, -0.540625, -0.09453125, 0.53125, 0.109375, 0.109375, -0.115234375, -0.3125, -0.33984375,
      0.759375, -0.29375, 0.455859375, -0.439453125, 0.15234375, -0.58515625, -0.421875, 0.734375, -0.44921875,
      0.3125, -0.4765625, -0.109375, 0.828125, -1.171875, 0.40625, -0.015625, -0.015625, 1.140625, -0.353125,
      -0.14375, 0.053515625, -0.0921875, 0.46015625, -0.040625, -0.125, -0.546875, 0.044921875, -0.1796875,
      0.21484375, 0.1875, 0.103125, -0.95, 0.1546875, -0.2671875, 0.20625, 0.415625, -1.078125, 0.078125, 0.078125,
      -0.34375, 1.234375, -0.765625};
};

struct case_34 {
  using network = cx::network<cx::input<3, 4, 2, 2>, cx::resize<5, 2, 3, cx::bilinear, cx::align_corners>>;
  static constexpr std::string_view text = "3 4 2 2 : resize<5, 2, 3, bilinear, align_corners>";
  static constexpr std::array outputs = {cx::shape{5, 2, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, -0.40625, -0.828125, 0.75, -1.25, -0.3125, 0.84375, -0.734375, 0.421875, -1.15625, 0,
      -0.203125, -0.625, 0.1640625, -0.2578125, 0.53125, 0.109375, -0.53125, 0.625, -0.1640625, 0.203125, 0.203125,
      -0.21875, 1.15625, -0.84375, 0.734375, 0.3125, 0.3125, 1.46875, -0.75, 0.40625, 0.40625, -0.015625, 1.5625,
      -0.4375, 0.9375, -1.0625, 0.515625, 0.09375, 0.09375, 1.25, -0.96875, 0.1875, 0.1875, -0.234375, 1.34375,
      -0.65625, 0.71875, -1.28125, 0.296875, -0.125, -0.125, 1.03125, -1.1875, -0.03125, -0.03125, -0.453125, 1.125,
      -0.875};
};

struct case_35 {
  using network = cx::network<cx::input<3, 2, 4, 2>, cx::resize<2, cx::bilinear>>;
  static constexpr std::string_view text = "3 2 4 2 : resize<2, bilinear>";
  static constexpr std::array outputs = {cx::shape{2, 2, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.12109375, -0.54296875, -0.625, 0.53125, 0.84375, -0.76171875, -0.44921875, 0.3125, 0.40625, -0.015625,
      -0.09765625, -0.125, 0.1875, -0.234375, 0.078125, -0.34375};
};

struct case_36 {
  using network = cx::network<cx::input<4, 1>, cx::upsample<2>>;
  static constexpr std::string_view text = "4 1 : upsample<2>";
  static constexpr std::array outputs = {cx::shape{8, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      inf, -1, 2, 3};
  static constexpr double expected[] = {
      inf, inf, -1, -1, 2, 2, 3, 3};
};

struct case_37 {
  using network = cx::network<cx::input<2, 2, 1>, cx::upsample<2>>;
  static constexpr std::string_view text = "2 2 1 : upsample<2>";
  static constexpr std::array outputs = {cx::shape{4, 4, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      inf, -1, 2, -inf};
  static constexpr double expected[] = {
      inf, inf, -1, -1, inf, inf, -1, -1, 2, 2, -inf, -inf, 2, 2, -inf, -inf};
};

struct case_38 {
  using network = cx::network<cx::input<1, 2, 2, 1>, cx::upsample<2>>;
  static constexpr std::string_view text = "1 2 2 1 : upsample<2>";
  static constexpr std::array outputs = {cx::shape{2, 4, 4, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      inf, -1, 2, nan};
  static constexpr double expected[] = {
      inf, inf, -1, -1, inf, inf, -1, -1, 2, 2, nan, nan, 2, 2, nan, nan, inf, inf, -1, -1, inf, inf, -1, -1, 2, 2,
      nan, nan, 2, 2, nan, nan};
};

struct case_39 {
  using network = cx::network<cx::input<4, 1>, cx::upsample<2, cx::bilinear>>;
  static constexpr std::string_view text = "4 1 : upsample<2, bilinear>";
  static constexpr std::array outputs = {cx::shape{8, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      inf, -1, 2, 3};
  static constexpr double expected[] = {
      inf, inf, inf, -0.25, 1.25, 2.25, 2.75, 3};
};

struct case_40 {
  using network = cx::network<cx::input<2, 2, 1>, cx::upsample<3, cx::bilinear>>;
  static constexpr std::string_view text = "2 2 1 : upsample<3, bilinear>";
  static constexpr std::array outputs = {cx::shape{6, 6, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      1, -1, 2, inf};
  static constexpr double expected[] = {
      1, 1, 0.3333333333, -0.3333333333, -1, -1, 1, 1, 0.3333333333, -0.3333333333, -1, -1, 1.333333333,
      1.333333333, inf, inf, inf, inf, 1.666666667, 1.666666667, inf, inf, inf, inf, 2, 2, inf, inf, inf, inf, 2, 2,
      inf, inf, inf, inf};
};

struct case_41 {
  using network = cx::network<cx::input<3, 1, 1>, cx::upsample<2, cx::bilinear>>;
  static constexpr std::string_view text = "3 1 1 : upsample<2, bilinear>";
  static constexpr std::array outputs = {cx::shape{6, 2, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      inf, -1, 2};
  static constexpr double expected[] = {
      inf, inf, inf, inf, inf, inf, -0.25, -0.25, 1.25, 1.25, 2, 2};
};

struct case_42 {
  using network = cx::network<cx::input<1, 3, 1>, cx::resize<1, 5, cx::bilinear, cx::align_corners>>;
  static constexpr std::string_view text = "1 3 1 : resize<1, 5, bilinear, align_corners>";
  static constexpr std::array outputs = {cx::shape{1, 5, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1, inf, 2};
  static constexpr double expected[] = {
      -1, inf, inf, inf, 2};
};

struct case_43 {
  using network = cx::network<cx::input<2, 1, 2, 1>, cx::resize<3, 2, 3, cx::bilinear, cx::align_corners>>;
  static constexpr std::string_view text = "2 1 2 1 : resize<3, 2, 3, bilinear, align_corners>";
  static constexpr std::array outputs = {cx::shape{3, 2, 3, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1, inf, 2, 3};
  static constexpr double expected[] = {
      -1, inf, inf, -1, inf, inf, 0.5, inf, inf, 0.5, inf, inf, 2, 2.5, 3, 2, 2.5, 3};
};

struct case_44 {
  using network = cx::network<cx::input<3, 1>, cx::resize<3, cx::bilinear>>;
  static constexpr std::string_view text = "3 1 : resize<3, bilinear>";
  static constexpr std::array outputs = {cx::shape{3, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      1, nan, 2};
  static constexpr double expected[] = {
      1, nan, 2};
};

using all = cases<
    case_0, case_1, case_2, case_3, case_4, case_5, case_6, case_7, case_8, case_9, case_10, case_11, case_12,
    case_13, case_14, case_15, case_16, case_17, case_18, case_19, case_20, case_21, case_22, case_23, case_24,
    case_25, case_26, case_27, case_28, case_29, case_30, case_31, case_32, case_33, case_34, case_35, case_36,
    case_37, case_38, case_39, case_40, case_41, case_42, case_43, case_44>;

}  // namespace references::resize
