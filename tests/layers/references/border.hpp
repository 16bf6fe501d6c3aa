// SPDX-License-Identifier: BSL-1.0
// Written by tools/reference_values.py from the definitions in NumPy, float64; change it there.
#pragma once
// clang-format off
#include <layers/reference.hpp>

namespace references::border {

struct case_0 {
  using network = cx::network<cx::input<5, 2>, cx::zero_pad<1>>;
  static constexpr std::string_view text = "5 2 : zero_pad<1>";
  static constexpr std::array outputs = {cx::shape{7, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0, 0, -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 0, 0};
};

struct case_1 {
  using network = cx::network<cx::input<5, 2>, cx::zero_pad<3>>;
  static constexpr std::string_view text = "5 2 : zero_pad<3>";
  static constexpr std::array outputs = {cx::shape{11, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0, 0, 0, 0, 0, 0, -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 0, 0, 0,
      0, 0, 0};
};

struct case_2 {
  using network = cx::network<cx::input<5, 2>, cx::zero_pad<cx::padding_before<2>>>;
  static constexpr std::string_view text = "5 2 : zero_pad<padding_before<2>>";
  static constexpr std::array outputs = {cx::shape{7, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0, 0, 0, 0, -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625};
};

struct case_3 {
  using network = cx::network<cx::input<5, 2>, cx::zero_pad<cx::padding_after<2>>>;
  static constexpr std::string_view text = "5 2 : zero_pad<padding_after<2>>";
  static constexpr std::array outputs = {cx::shape{7, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 0, 0, 0, 0};
};

struct case_4 {
  using network = cx::network<cx::input<5, 2>, cx::zero_pad<cx::padding_before<1>, cx::padding_after<2>>>;
  static constexpr std::string_view text = "5 2 : zero_pad<padding_before<1>, padding_after<2>>";
  static constexpr std::array outputs = {cx::shape{8, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0, 0, -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 0, 0, 0, 0};
};

struct case_5 {
  using network = cx::network<cx::input<3, 4, 2>, cx::zero_pad<1>>;
  static constexpr std::string_view text = "3 4 2 : zero_pad<1>";
  static constexpr std::array outputs = {cx::shape{5, 6, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875,
      0, 0, 0, 0, 1.375, -0.625, 0.53125, -1.46875, -0.3125, 0.84375, -1.15625, 0, 0, 0, 0, 0, 1.15625, -0.84375,
      0.3125, 1.46875, -0.53125, 0.625, -1.375, -0.21875, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
};

struct case_6 {
  using network = cx::network<cx::input<3, 4, 2>, cx::zero_pad<1, 2>>;
  static constexpr std::string_view text = "3 4 2 : zero_pad<1, 2>";
  static constexpr std::array outputs = {cx::shape{5, 8, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625,
      -0.9375, 0.21875, 0, 0, 0, 0, 0, 0, 0, 0, 1.375, -0.625, 0.53125, -1.46875, -0.3125, 0.84375, -1.15625, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 1.15625, -0.84375, 0.3125, 1.46875, -0.53125, 0.625, -1.375, -0.21875, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
};

struct case_7 {
  using network = cx::network<cx::input<3, 4, 2>, cx::zero_pad<0, 1>>;
  static constexpr std::string_view text = "3 4 2 : zero_pad<0, 1>";
  static constexpr std::array outputs = {cx::shape{3, 6, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0, 0, -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 0, 0, 0, 0, 1.375, -0.625, 0.53125,
      -1.46875, -0.3125, 0.84375, -1.15625, 0, 0, 0, 0, 0, 1.15625, -0.84375, 0.3125, 1.46875, -0.53125, 0.625,
      -1.375, -0.21875, 0, 0};
};

struct case_8 {
  using network = cx::network<cx::input<3, 4, 2>, cx::zero_pad<cx::padding_before<1, 0>, cx::padding_after<0, 2>>>;
  static constexpr std::string_view text = "3 4 2 : zero_pad<padding_before<1, 0>, padding_after<0, 2>>";
  static constexpr std::array outputs = {cx::shape{4, 6, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 0, 0,
      0, 0, 1.375, -0.625, 0.53125, -1.46875, -0.3125, 0.84375, -1.15625, 0, 0, 0, 0, 0, 1.15625, -0.84375, 0.3125,
      1.46875, -0.53125, 0.625, -1.375, -0.21875, 0, 0, 0, 0};
};

struct case_9 {
  using network = cx::network<cx::input<3, 4, 2>, cx::zero_pad<cx::padding_after<1>>>;
  static constexpr std::string_view text = "3 4 2 : zero_pad<padding_after<1>>";
  static constexpr std::array outputs = {cx::shape{4, 5, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 0, 0, 1.375, -0.625, 0.53125, -1.46875,
      -0.3125, 0.84375, -1.15625, 0, 0, 0, 1.15625, -0.84375, 0.3125, 1.46875, -0.53125, 0.625, -1.375, -0.21875, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
};

struct case_10 {
  using network = cx::network<cx::input<2, 3, 2, 2>, cx::zero_pad<1>>;
  static constexpr std::string_view text = "2 3 2 2 : zero_pad<1>";
  static constexpr std::array outputs = {cx::shape{4, 5, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1.5625, -0.40625, 0.75, -1.25, 0, 0, 0, 0, -0.09375, 1.0625, -0.9375,
      0.21875, 0, 0, 0, 0, 1.375, -0.625, 0.53125, -1.46875, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, -0.3125, 0.84375, -1.15625, 0, 0, 0, 0, 0, 1.15625, -0.84375, 0.3125, 1.46875, 0, 0, 0, 0, -0.53125,
      0.625, -1.375, -0.21875, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
};

struct case_11 {
  using network = cx::network<cx::input<2, 1, 2, 2>, cx::zero_pad<1, 0, 2>>;
  static constexpr std::string_view text = "2 1 2 2 : zero_pad<1, 0, 2>";
  static constexpr std::array outputs = {cx::shape{4, 1, 6, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1.5625, -0.40625, 0.75, -1.25, 0, 0, 0, 0, 0, 0, 0, 0,
      -0.09375, 1.0625, -0.9375, 0.21875, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
};

struct case_12 {
  using network = cx::network<cx::input<2, 1, 2, 2>, cx::zero_pad<cx::padding_before<1, 0, 1>, cx::padding_after<0, 2, 0>>>;
  static constexpr std::string_view text = "2 1 2 2 : zero_pad<padding_before<1, 0, 1>, padding_after<0, 2, 0>>";
  static constexpr std::array outputs = {cx::shape{3, 3, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1.5625, -0.40625, 0.75, -1.25, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, -0.09375, 1.0625, -0.9375, 0.21875, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
};

struct case_13 {
  using network = cx::network<cx::input<7, 2>, cx::crop<1>>;
  static constexpr std::string_view text = "7 2 : crop<1>";
  static constexpr std::array outputs = {cx::shape{5, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 0.53125, -1.46875};
};

struct case_14 {
  using network = cx::network<cx::input<7, 2>, cx::crop<3>>;
  static constexpr std::string_view text = "7 2 : crop<3>";
  static constexpr std::array outputs = {cx::shape{1, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.9375, 0.21875};
};

struct case_15 {
  using network = cx::network<cx::input<7, 2>, cx::crop<cx::crop_before<4>>>;
  static constexpr std::string_view text = "7 2 : crop<crop_before<4>>";
  static constexpr std::array outputs = {cx::shape{3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.375, -0.625, 0.53125, -1.46875, -0.3125, 0.84375};
};

struct case_16 {
  using network = cx::network<cx::input<7, 2>, cx::crop<cx::crop_after<5>>>;
  static constexpr std::string_view text = "7 2 : crop<crop_after<5>>";
  static constexpr std::array outputs = {cx::shape{2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25};
};

struct case_17 {
  using network = cx::network<cx::input<7, 2>, cx::crop<cx::crop_before<1>, cx::crop_after<3>>>;
  static constexpr std::string_view text = "7 2 : crop<crop_before<1>, crop_after<3>>";
  static constexpr std::array outputs = {cx::shape{3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875};
};

struct case_18 {
  using network = cx::network<cx::input<5, 6, 3>, cx::crop<1>>;
  static constexpr std::string_view text = "5 6 3 : crop<1>";
  static constexpr std::array outputs = {cx::shape{3, 4, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.625, -1.375, -0.21875, 0.9375, -1.0625, 0.09375, 1.25, -0.75, 0.40625, 1.5625, -0.4375, 0.71875, -0.65625,
      0.5, -1.5, -0.34375, 0.8125, -1.1875, -0.03125, 1.125, -0.875, 0.28125, 1.4375, -0.5625, 1.21875, -0.78125,
      0.375, 1.53125, -0.46875, 0.6875, -1.3125, -0.15625, 1, -1, 0.15625, 1.3125};
};

struct case_19 {
  using network = cx::network<cx::input<5, 6, 3>, cx::crop<2, 1>>;
  static constexpr std::string_view text = "5 6 3 : crop<2, 1>";
  static constexpr std::array outputs = {cx::shape{1, 4, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.65625, 0.5, -1.5, -0.34375, 0.8125, -1.1875, -0.03125, 1.125, -0.875, 0.28125, 1.4375, -0.5625};
};

struct case_20 {
  using network = cx::network<cx::input<5, 6, 3>, cx::crop<0, 2>>;
  static constexpr std::string_view text = "5 6 3 : crop<0, 2>";
  static constexpr std::array outputs = {cx::shape{5, 2, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.9375, 0.21875, 1.375, -0.625, 0.53125, -1.46875, 0.9375, -1.0625, 0.09375, 1.25, -0.75, 0.40625, -0.34375,
      0.8125, -1.1875, -0.03125, 1.125, -0.875, 1.53125, -0.46875, 0.6875, -1.3125, -0.15625, 1, 0.25, 1.40625,
      -0.59375, 0.5625, -1.4375, -0.28125};
};

struct case_21 {
  using network = cx::network<cx::input<5, 6, 3>, cx::crop<cx::crop_before<3, 0>, cx::crop_after<1, 4>>>;
  static constexpr std::string_view text = "5 6 3 : crop<crop_before<3, 0>, crop_after<1, 4>>";
  static constexpr std::array outputs = {cx::shape{1, 2, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.90625, -1.09375, 0.0625, 1.21875, -0.78125, 0.375};
};

struct case_22 {
  using network = cx::network<cx::input<5, 6, 3>, cx::crop<cx::crop_after<2>>>;
  static constexpr std::string_view text = "5 6 3 : crop<crop_after<2>>";
  static constexpr std::array outputs = {cx::shape{3, 4, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 0.53125, -1.46875, 0.3125,
      1.46875, -0.53125, 0.625, -1.375, -0.21875, 0.9375, -1.0625, 0.09375, 1.25, -0.75, 0.40625, -0.96875, 0.1875,
      1.34375, -0.65625, 0.5, -1.5, -0.34375, 0.8125, -1.1875, -0.03125, 1.125, -0.875};
};

struct case_23 {
  using network = cx::network<cx::input<5, 4, 5, 2>, cx::crop<1>>;
  static constexpr std::string_view text = "5 4 5 2 : crop<1>";
  static constexpr std::array outputs = {cx::shape{3, 2, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.40625, -0.25, 0.90625, -1.09375, 0.0625, 1.21875, 0.6875, -1.3125, -0.15625, 1, -1, 0.15625, 0.65625,
      -1.34375, -0.1875, 0.96875, -1.03125, 0.125, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, -0.4375,
      0.71875, -1.28125, -0.125, 1.03125, -0.96875, -1.5, -0.34375, 0.8125, -1.1875, -0.03125, 1.125};
};

struct case_24 {
  using network = cx::network<cx::input<4, 5, 3, 2>, cx::crop<1, 2, 0>>;
  static constexpr std::string_view text = "4 5 3 2 : crop<1, 2, 0>";
  static constexpr std::array outputs = {cx::shape{2, 1, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.34375, 0.8125, -1.1875, -0.03125, 1.125, -0.875, -0.375, 0.78125, -1.21875, -0.0625, 1.09375, -0.90625};
};

struct case_25 {
  using network = cx::network<cx::input<4, 5, 3, 2>, cx::crop<cx::crop_before<2, 0, 1>, cx::crop_after<0, 3, 1>>>;
  static constexpr std::string_view text = "4 5 3 2 : crop<crop_before<2, 0, 1>, crop_after<0, 3, 1>>";
  static constexpr std::array outputs = {cx::shape{2, 2, 1, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.6875, -1.3125, 1.3125, -0.6875, 0.65625, -1.34375, 1.28125, -0.71875};
};

struct case_26 {
  using network = cx::network<cx::input<3, 4, 2>, cx::zero_pad<2>, cx::crop<2>>;
  static constexpr std::string_view text = "3 4 2 : zero_pad<2>, crop<2>";
  static constexpr std::array outputs = {cx::shape{3, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 0.53125, -1.46875, -0.3125,
      0.84375, -1.15625, 0, 1.15625, -0.84375, 0.3125, 1.46875, -0.53125, 0.625, -1.375, -0.21875};
};

struct case_27 {
  using network = cx::network<cx::input<4>, cx::pad_channels<1, 2>>;
  static constexpr std::string_view text = "4 : pad_channels<1, 2>";
  static constexpr std::array outputs = {cx::shape{7}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0, -1.5625, -0.40625, 0.75, -1.25, 0, 0};
};

struct case_28 {
  using network = cx::network<cx::input<4>, cx::pad_channels<0, 3>>;
  static constexpr std::string_view text = "4 : pad_channels<0, 3>";
  static constexpr std::array outputs = {cx::shape{7}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, 0, 0, 0};
};

struct case_29 {
  using network = cx::network<cx::input<3, 2>, cx::pad_channels<2, 0>>;
  static constexpr std::string_view text = "3 2 : pad_channels<2, 0>";
  static constexpr std::array outputs = {cx::shape{3, 4}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0, 0, -1.5625, -0.40625, 0, 0, 0.75, -1.25, 0, 0, -0.09375, 1.0625};
};

struct case_30 {
  using network = cx::network<cx::input<3, 2>, cx::pad_channels<0, 0>>;
  static constexpr std::string_view text = "3 2 : pad_channels<0, 0>";
  static constexpr std::array outputs = {cx::shape{3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625};
};

struct case_31 {
  using network = cx::network<cx::input<3, 4, 2>, cx::pad_channels<1, 2>>;
  static constexpr std::string_view text = "3 4 2 : pad_channels<1, 2>";
  static constexpr std::array outputs = {cx::shape{3, 4, 5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0, -1.5625, -0.40625, 0, 0, 0, 0.75, -1.25, 0, 0, 0, -0.09375, 1.0625, 0, 0, 0, -0.9375, 0.21875, 0, 0, 0,
      1.375, -0.625, 0, 0, 0, 0.53125, -1.46875, 0, 0, 0, -0.3125, 0.84375, 0, 0, 0, -1.15625, 0, 0, 0, 0, 1.15625,
      -0.84375, 0, 0, 0, 0.3125, 1.46875, 0, 0, 0, -0.53125, 0.625, 0, 0, 0, -1.375, -0.21875, 0, 0};
};

struct case_32 {
  using network = cx::network<cx::input<3, 4, 2>, cx::pad_channels<0, 2>>;
  static constexpr std::string_view text = "3 4 2 : pad_channels<0, 2>";
  static constexpr std::array outputs = {cx::shape{3, 4, 4}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0, 0, 0.75, -1.25, 0, 0, -0.09375, 1.0625, 0, 0, -0.9375, 0.21875, 0, 0, 1.375, -0.625, 0,
      0, 0.53125, -1.46875, 0, 0, -0.3125, 0.84375, 0, 0, -1.15625, 0, 0, 0, 1.15625, -0.84375, 0, 0, 0.3125,
      1.46875, 0, 0, -0.53125, 0.625, 0, 0, -1.375, -0.21875, 0, 0};
};

struct case_33 {
  using network = cx::network<cx::input<2, 2, 2, 3>, cx::pad_channels<3, 1>>;
  static constexpr std::string_view text = "2 2 2 3 : pad_channels<3, 1>";
  static constexpr std::array outputs = {cx::shape{2, 2, 2, 7}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0, 0, 0, -1.5625, -0.40625, 0.75, 0, 0, 0, 0, -1.25, -0.09375, 1.0625, 0, 0, 0, 0, -0.9375, 0.21875, 1.375, 0,
      0, 0, 0, -0.625, 0.53125, -1.46875, 0, 0, 0, 0, -0.3125, 0.84375, -1.15625, 0, 0, 0, 0, 0, 1.15625, -0.84375,
      0, 0, 0, 0, 0.3125, 1.46875, -0.53125, 0, 0, 0, 0, 0.625, -1.375, -0.21875, 0};
};

struct case_34 {
  using network = cx::network<cx::input<2, 1, 2, 2, 2>, cx::pad_channels<1, 1>>;
  static constexpr std::string_view text = "2 1 2 2 2 : pad_channels<1, 1>";
  static constexpr std::array outputs = {cx::shape{2, 1, 2, 2, 4}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0, -1.5625, -0.40625, 0, 0, 0.75, -1.25, 0, 0, -0.09375, 1.0625, 0, 0, -0.9375, 0.21875, 0, 0, 1.375, -0.625,
      0, 0, 0.53125, -1.46875, 0, 0, -0.3125, 0.84375, 0, 0, -1.15625, 0, 0};
};

using all = cases<
    case_0, case_1, case_2, case_3, case_4, case_5, case_6, case_7, case_8, case_9, case_10, case_11, case_12,
    case_13, case_14, case_15, case_16, case_17, case_18, case_19, case_20, case_21, case_22, case_23, case_24,
    case_25, case_26, case_27, case_28, case_29, case_30, case_31, case_32, case_33, case_34>;

}  // namespace references::border
