// SPDX-License-Identifier: BSL-1.0
// Written by tools/reference_values.py from the definitions in NumPy, float64; change it there.
#pragma once
// clang-format off
#include <layers/reference.hpp>

namespace references::shuffle {

struct case_0 {
  using network = cx::network<cx::input<5, 4>, cx::pixel_shuffle<1>>;
  static constexpr std::string_view text = "5 4 : pixel_shuffle<1>";
  static constexpr std::array outputs = {cx::shape{5, 4}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 0.53125, -1.46875, -0.3125,
      0.84375, -1.15625, 0, 1.15625, -0.84375, 0.3125, 1.46875};
};

struct case_1 {
  using network = cx::network<cx::input<5, 4>, cx::pixel_shuffle<2>>;
  static constexpr std::string_view text = "5 4 : pixel_shuffle<2>";
  static constexpr std::array outputs = {cx::shape{10, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, 0.75, -0.40625, -1.25, -0.09375, -0.9375, 1.0625, 0.21875, 1.375, 0.53125, -0.625, -1.46875, -0.3125,
      -1.15625, 0.84375, 0, 1.15625, 0.3125, -0.84375, 1.46875};
};

struct case_2 {
  using network = cx::network<cx::input<4, 9>, cx::pixel_shuffle<3>>;
  static constexpr std::string_view text = "4 9 : pixel_shuffle<3>";
  static constexpr std::array outputs = {cx::shape{12, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -1.25, -0.9375, -0.40625, -0.09375, 0.21875, 0.75, 1.0625, 1.375, -0.625, -0.3125, 0, 0.53125,
      0.84375, 1.15625, -1.46875, -1.15625, -0.84375, 0.3125, 0.625, 0.9375, 1.46875, -1.375, -1.0625, -0.53125,
      -0.21875, 0.09375, 1.25, 1.5625, -1.28125, -0.75, -0.4375, -0.125, 0.40625, 0.71875, 1.03125};
};

struct case_3 {
  using network = cx::network<cx::input<3, 12>, cx::pixel_shuffle<4>>;
  static constexpr std::string_view text = "3 12 : pixel_shuffle<4>";
  static constexpr std::array outputs = {cx::shape{12, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.09375, 1.375, -0.40625, 1.0625, -0.625, 0.75, -0.9375, 0.53125, -1.25, 0.21875, -1.46875, -0.3125,
      1.15625, -0.53125, 0.84375, -0.84375, 0.625, -1.15625, 0.3125, -1.375, 0, 1.46875, -0.21875, 0.9375, -0.75,
      0.71875, -1.0625, 0.40625, -1.28125, 0.09375, 1.5625, -0.125, 1.25, -0.4375, 1.03125};
};

struct case_4 {
  using network = cx::network<cx::input<2, 3, 4>, cx::pixel_shuffle<2>>;
  static constexpr std::string_view text = "2 3 4 : pixel_shuffle<2>";
  static constexpr std::array outputs = {cx::shape{4, 6, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, -0.09375, 1.0625, 1.375, -0.625, 0.75, -1.25, -0.9375, 0.21875, 0.53125, -1.46875, -0.3125,
      0.84375, 1.15625, -0.84375, -0.53125, 0.625, -1.15625, 0, 0.3125, 1.46875, -1.375, -0.21875};
};

struct case_5 {
  using network = cx::network<cx::input<2, 3, 8>, cx::pixel_shuffle<2>>;
  static constexpr std::string_view text = "2 3 8 : pixel_shuffle<2>";
  static constexpr std::array outputs = {cx::shape{4, 6, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.09375, -0.40625, 1.0625, 1.375, -0.3125, -0.625, 0.84375, 1.15625, -0.53125, -0.84375, 0.625,
      0.75, -0.9375, -1.25, 0.21875, 0.53125, -1.15625, -1.46875, 0, 0.3125, -1.375, 1.46875, -0.21875, 0.9375,
      -0.75, -1.0625, 0.40625, 0.71875, -0.96875, -1.28125, 0.1875, 0.5, -1.1875, -1.5, -0.03125, 0.09375, 1.5625,
      1.25, -0.4375, -0.125, 1.34375, 1.03125, -0.65625, -0.34375, 1.125, 0.8125, -0.875};
};

struct case_6 {
  using network = cx::network<cx::input<2, 3, 12>, cx::pixel_shuffle<2>>;
  static constexpr std::string_view text = "2 3 12 : pixel_shuffle<2>";
  static constexpr std::array outputs = {cx::shape{4, 6, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.09375, 1.375, -0.40625, 1.0625, -0.625, -0.3125, 1.15625, -0.53125, 0.84375, -0.84375, 0.625,
      0.9375, -0.75, 0.71875, -1.0625, 0.40625, -1.28125, 0.75, -0.9375, 0.53125, -1.25, 0.21875, -1.46875,
      -1.15625, 0.3125, -1.375, 0, 1.46875, -0.21875, 0.09375, 1.5625, -0.125, 1.25, -0.4375, 1.03125, -0.96875,
      0.5, -1.1875, 0.1875, -1.5, -0.03125, 0.28125, -1.40625, 0.0625, 1.4375, -0.25, 1.21875, 1.53125, -0.15625,
      1.3125, -0.46875, 1, -0.6875, 1.34375, -0.34375, 1.125, -0.65625, 0.8125, -0.875, -0.5625, 0.90625, -0.78125,
      0.59375, -1.09375, 0.375, 0.6875, -1, 0.46875, -1.3125, 0.15625, -1.53125};
};

struct case_7 {
  using network = cx::network<cx::input<1, 2, 18>, cx::pixel_shuffle<3>>;
  static constexpr std::string_view text = "1 2 18 : pixel_shuffle<3>";
  static constexpr std::array outputs = {cx::shape{3, 6, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.625, -0.40625, 0.53125, 0.75, -1.46875, 0.3125, 1.25, 1.46875, -0.75, -0.53125, 0.40625, -1.25,
      -0.3125, -0.09375, 0.84375, 1.0625, -1.15625, 0.625, 1.5625, -1.375, -0.4375, -0.21875, 0.71875, -0.9375, 0,
      0.21875, 1.15625, 1.375, -0.84375, 0.9375, -1.28125, -1.0625, -0.125, 0.09375, 1.03125};
};

struct case_8 {
  using network = cx::network<cx::input<2, 2, 16>, cx::pixel_shuffle<4>>;
  static constexpr std::string_view text = "2 2 16 : pixel_shuffle<4>";
  static constexpr std::array outputs = {cx::shape{8, 8, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, 1.15625, -0.84375, 0.3125, 1.46875, -0.09375, 1.0625, -0.9375, 0.21875,
      -0.53125, 0.625, -1.375, -0.21875, 1.375, -0.625, 0.53125, -1.46875, 0.9375, -1.0625, 0.09375, 1.25, -0.3125,
      0.84375, -1.15625, 0, -0.75, 0.40625, 1.5625, -0.4375, 0.71875, -1.28125, -0.125, 1.03125, 0.28125, 1.4375,
      -0.5625, 0.59375, -0.96875, 0.1875, 1.34375, -0.65625, -1.40625, -0.25, 0.90625, -1.09375, 0.5, -1.5,
      -0.34375, 0.8125, 0.0625, 1.21875, -0.78125, 0.375, -1.1875, -0.03125, 1.125, -0.875, 1.53125, -0.46875,
      0.6875, -1.3125};
};

struct case_9 {
  using network = cx::network<cx::input<1, 2, 2, 8>, cx::pixel_shuffle<2>>;
  static constexpr std::string_view text = "1 2 2 8 : pixel_shuffle<2>";
  static constexpr std::array outputs = {cx::shape{2, 4, 4, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 1.375, -0.625, 0.75, -1.25, 0.53125, -1.46875, 1.15625, -0.84375, 0.9375, -1.0625, 0.3125,
      1.46875, 0.09375, 1.25, -0.09375, 1.0625, -0.3125, 0.84375, -0.9375, 0.21875, -1.15625, 0, -0.53125, 0.625,
      -0.75, 0.40625, -1.375, -0.21875, 1.5625, -0.4375};
};

struct case_10 {
  using network = cx::network<cx::input<2, 1, 2, 16>, cx::pixel_shuffle<2>>;
  static constexpr std::string_view text = "2 1 2 16 : pixel_shuffle<2>";
  static constexpr std::array outputs = {cx::shape{4, 2, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, 1.375, -0.40625, -0.625, 1.15625, 0.9375, -0.84375, -1.0625, 0.75, 0.53125, -1.25, -1.46875, 0.3125,
      0.09375, 1.46875, 1.25, -0.09375, -0.3125, 1.0625, 0.84375, -0.53125, -0.75, 0.625, 0.40625, -0.9375,
      -1.15625, 0.21875, 0, -1.375, 1.5625, -0.21875, -0.4375, 0.71875, 0.5, -1.28125, -1.5, 0.28125, 0.0625,
      1.4375, 1.21875, -0.125, -0.34375, 1.03125, 0.8125, -0.5625, -0.78125, 0.59375, 0.375, -0.96875, -1.1875,
      0.1875, -0.03125, -1.40625, 1.53125, -0.25, -0.46875, 1.34375, 1.125, -0.65625, -0.875, 0.90625, 0.6875,
      -1.09375, -1.3125};
};

struct case_11 {
  using network = cx::network<cx::input<1, 1, 2, 27>, cx::pixel_shuffle<3>>;
  static constexpr std::string_view text = "1 1 2 27 : pixel_shuffle<3>";
  static constexpr std::array outputs = {cx::shape{3, 3, 6, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, 1.25, -0.75, 0.40625, -1.25, -0.09375, 1.0625, 1.5625, -0.4375, 0.71875, -0.9375,
      0.21875, 1.375, -1.28125, -0.125, 1.03125, -0.625, 0.53125, -1.46875, -0.96875, 0.1875, 1.34375, -0.3125,
      0.84375, -1.15625, -0.65625, 0.5, -1.5, 0, 1.15625, -0.84375, -0.34375, 0.8125, -1.1875, 0.3125, 1.46875,
      -0.53125, -0.03125, 1.125, -0.875, 0.625, -1.375, -0.21875, 0.28125, 1.4375, -0.5625, 0.9375, -1.0625,
      0.09375, 0.59375, -1.40625, -0.25};
};

struct case_12 {
  using network = cx::network<cx::input<6, 2>, cx::pixel_unshuffle<1>>;
  static constexpr std::string_view text = "6 2 : pixel_unshuffle<1>";
  static constexpr std::array outputs = {cx::shape{6, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 0.53125, -1.46875};
};

struct case_13 {
  using network = cx::network<cx::input<6, 2>, cx::pixel_unshuffle<2>>;
  static constexpr std::string_view text = "6 2 : pixel_unshuffle<2>";
  static constexpr std::array outputs = {cx::shape{3, 4}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, 0.75, -0.40625, -1.25, -0.09375, -0.9375, 1.0625, 0.21875, 1.375, 0.53125, -0.625, -1.46875};
};

struct case_14 {
  using network = cx::network<cx::input<6, 2>, cx::pixel_unshuffle<3>>;
  static constexpr std::string_view text = "6 2 : pixel_unshuffle<3>";
  static constexpr std::array outputs = {cx::shape{2, 6}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, 0.75, -0.09375, -0.40625, -1.25, 1.0625, -0.9375, 1.375, 0.53125, 0.21875, -0.625, -1.46875};
};

struct case_15 {
  using network = cx::network<cx::input<8, 3>, cx::pixel_unshuffle<4>>;
  static constexpr std::string_view text = "8 3 : pixel_unshuffle<4>";
  static constexpr std::array outputs = {cx::shape{2, 12}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -1.25, -0.9375, -0.625, -0.40625, -0.09375, 0.21875, 0.53125, 0.75, 1.0625, 1.375, -1.46875, -0.3125,
      0, 0.3125, 0.625, 0.84375, 1.15625, 1.46875, -1.375, -1.15625, -0.84375, -0.53125, -0.21875};
};

struct case_16 {
  using network = cx::network<cx::input<4, 6, 2>, cx::pixel_unshuffle<2>>;
  static constexpr std::string_view text = "4 6 2 : pixel_unshuffle<2>";
  static constexpr std::array outputs = {cx::shape{2, 3, 8}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, 0.75, -0.3125, -1.15625, -0.40625, -1.25, 0.84375, 0, -0.09375, -0.9375, 1.15625, 0.3125, 1.0625,
      0.21875, -0.84375, 1.46875, 1.375, 0.53125, -0.53125, -1.375, -0.625, -1.46875, 0.625, -0.21875, 0.9375,
      0.09375, -0.96875, 1.34375, -1.0625, 1.25, 0.1875, -0.65625, -0.75, 1.5625, 0.5, -0.34375, 0.40625, -0.4375,
      -1.5, 0.8125, 0.71875, -0.125, -1.1875, 1.125, -1.28125, 1.03125, -0.03125, -0.875};
};

struct case_17 {
  using network = cx::network<cx::input<6, 3, 2>, cx::pixel_unshuffle<3>>;
  static constexpr std::string_view text = "6 3 2 : pixel_unshuffle<3>";
  static constexpr std::array outputs = {cx::shape{2, 1, 18}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, 0.75, -0.09375, -0.9375, 1.375, 0.53125, -0.3125, -1.15625, 1.15625, -0.40625, -1.25, 1.0625,
      0.21875, -0.625, -1.46875, 0.84375, 0, -0.84375, 0.3125, -0.53125, -1.375, 0.9375, 0.09375, -0.75, 1.5625,
      0.71875, -0.125, 1.46875, 0.625, -0.21875, -1.0625, 1.25, 0.40625, -0.4375, -1.28125, 1.03125};
};

struct case_18 {
  using network = cx::network<cx::input<4, 4, 1>, cx::pixel_unshuffle<4>>;
  static constexpr std::string_view text = "4 4 1 : pixel_unshuffle<4>";
  static constexpr std::array outputs = {cx::shape{1, 1, 16}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 0.53125, -1.46875, -0.3125,
      0.84375, -1.15625, 0};
};

struct case_19 {
  using network = cx::network<cx::input<2, 6, 4>, cx::pixel_unshuffle<2>>;
  static constexpr std::string_view text = "2 6 4 : pixel_unshuffle<2>";
  static constexpr std::array outputs = {cx::shape{1, 3, 16}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.09375, 0.9375, -0.75, -0.40625, 1.0625, -1.0625, 0.40625, 0.75, -0.9375, 0.09375, 1.5625, -1.25,
      0.21875, 1.25, -0.4375, 1.375, -0.3125, 0.71875, -0.96875, -0.625, 0.84375, -1.28125, 0.1875, 0.53125,
      -1.15625, -0.125, 1.34375, -1.46875, 0, 1.03125, -0.65625, 1.15625, -0.53125, 0.5, -1.1875, -0.84375, 0.625,
      -1.5, -0.03125, 0.3125, -1.375, -0.34375, 1.125, 1.46875, -0.21875, 0.8125, -0.875};
};

struct case_20 {
  using network = cx::network<cx::input<2, 4, 2, 2>, cx::pixel_unshuffle<2>>;
  static constexpr std::string_view text = "2 4 2 2 : pixel_unshuffle<2>";
  static constexpr std::array outputs = {cx::shape{1, 2, 1, 16}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, 0.75, -0.09375, -0.9375, 1.15625, 0.3125, -0.53125, -1.375, -0.40625, -1.25, 1.0625, 0.21875,
      -0.84375, 1.46875, 0.625, -0.21875, 1.375, 0.53125, -0.3125, -1.15625, 0.9375, 0.09375, -0.75, 1.5625, -0.625,
      -1.46875, 0.84375, 0, -1.0625, 1.25, 0.40625, -0.4375};
};

struct case_21 {
  using network = cx::network<cx::input<2, 2, 4, 3>, cx::pixel_unshuffle<2>>;
  static constexpr std::string_view text = "2 2 4 3 : pixel_unshuffle<2>";
  static constexpr std::array outputs = {cx::shape{1, 1, 2, 24}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -1.25, -0.3125, 0, 0.9375, 1.25, -0.96875, -0.65625, -0.40625, -0.09375, 0.84375, 1.15625, -1.0625,
      -0.75, 0.1875, 0.5, 0.75, 1.0625, -1.15625, -0.84375, 0.09375, 0.40625, 1.34375, -1.5, -0.9375, -0.625,
      0.3125, 0.625, 1.5625, -1.28125, -0.34375, -0.03125, 0.21875, 0.53125, 1.46875, -1.375, -0.4375, -0.125,
      0.8125, 1.125, 1.375, -1.46875, -0.53125, -0.21875, 0.71875, 1.03125, -1.1875, -0.875};
};

struct case_22 {
  using network = cx::network<cx::input<3, 3, 6, 1>, cx::pixel_unshuffle<3>>;
  static constexpr std::string_view text = "3 3 6 1 : pixel_unshuffle<3>";
  static constexpr std::array outputs = {cx::shape{1, 1, 2, 27}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -0.9375, 0.21875, 1.375, -0.3125, 0.84375, -1.15625, 0.3125, 1.46875, -0.53125,
      0.9375, -1.0625, 0.09375, 1.5625, -0.4375, 0.71875, -0.96875, 0.1875, 1.34375, -0.34375, 0.8125, -1.1875,
      0.28125, 1.4375, -0.5625, -1.25, -0.09375, 1.0625, -0.625, 0.53125, -1.46875, 0, 1.15625, -0.84375, 0.625,
      -1.375, -0.21875, 1.25, -0.75, 0.40625, -1.28125, -0.125, 1.03125, -0.65625, 0.5, -1.5, -0.03125, 1.125,
      -0.875, 0.59375, -1.40625, -0.25};
};

struct case_23 {
  using network = cx::network<cx::input<2, 3, 8>, cx::pixel_shuffle<2>, cx::pixel_unshuffle<2>>;
  static constexpr std::string_view text = "2 3 8 : pixel_shuffle<2>, pixel_unshuffle<2>";
  static constexpr std::array outputs = {cx::shape{2, 3, 8}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 0.53125, -1.46875, -0.3125,
      0.84375, -1.15625, 0, 1.15625, -0.84375, 0.3125, 1.46875, -0.53125, 0.625, -1.375, -0.21875, 0.9375, -1.0625,
      0.09375, 1.25, -0.75, 0.40625, 1.5625, -0.4375, 0.71875, -1.28125, -0.125, 1.03125, -0.96875, 0.1875, 1.34375,
      -0.65625, 0.5, -1.5, -0.34375, 0.8125, -1.1875, -0.03125, 1.125, -0.875};
};

struct case_24 {
  using network = cx::network<cx::input<6>, cx::channel_shuffle<1>>;
  static constexpr std::string_view text = "6 : channel_shuffle<1>";
  static constexpr std::array outputs = {cx::shape{6}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625};
};

struct case_25 {
  using network = cx::network<cx::input<6>, cx::channel_shuffle<2>>;
  static constexpr std::string_view text = "6 : channel_shuffle<2>";
  static constexpr std::array outputs = {cx::shape{6}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -1.25, -0.40625, -0.09375, 0.75, 1.0625};
};

struct case_26 {
  using network = cx::network<cx::input<6>, cx::channel_shuffle<3>>;
  static constexpr std::string_view text = "6 : channel_shuffle<3>";
  static constexpr std::array outputs = {cx::shape{6}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, 0.75, -0.09375, -0.40625, -1.25, 1.0625};
};

struct case_27 {
  using network = cx::network<cx::input<6>, cx::channel_shuffle<6>>;
  static constexpr std::string_view text = "6 : channel_shuffle<6>";
  static constexpr std::array outputs = {cx::shape{6}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625};
};

struct case_28 {
  using network = cx::network<cx::input<12>, cx::channel_shuffle<4>>;
  static constexpr std::string_view text = "12 : channel_shuffle<4>";
  static constexpr std::array outputs = {cx::shape{12}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -1.25, -0.9375, -0.625, -0.40625, -0.09375, 0.21875, 0.53125, 0.75, 1.0625, 1.375, -1.46875};
};

struct case_29 {
  using network = cx::network<cx::input<3, 8>, cx::channel_shuffle<2>>;
  static constexpr std::string_view text = "3 8 : channel_shuffle<2>";
  static constexpr std::array outputs = {cx::shape{3, 8}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.09375, -0.40625, 1.0625, 0.75, -0.9375, -1.25, 0.21875, 1.375, -0.3125, -0.625, 0.84375, 0.53125,
      -1.15625, -1.46875, 0, 1.15625, -0.53125, -0.84375, 0.625, 0.3125, -1.375, 1.46875, -0.21875};
};

struct case_30 {
  using network = cx::network<cx::input<3, 8>, cx::channel_shuffle<4>>;
  static constexpr std::string_view text = "3 8 : channel_shuffle<4>";
  static constexpr std::array outputs = {cx::shape{3, 8}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, 0.75, -0.09375, -0.9375, -0.40625, -1.25, 1.0625, 0.21875, 1.375, 0.53125, -0.3125, -1.15625, -0.625,
      -1.46875, 0.84375, 0, 1.15625, 0.3125, -0.53125, -1.375, -0.84375, 1.46875, 0.625, -0.21875};
};

struct case_31 {
  using network = cx::network<cx::input<2, 15>, cx::channel_shuffle<5>>;
  static constexpr std::string_view text = "2 15 : channel_shuffle<5>";
  static constexpr std::array outputs = {cx::shape{2, 15}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -1.25, -0.9375, -0.625, -0.3125, -0.40625, -0.09375, 0.21875, 0.53125, 0.84375, 0.75, 1.0625, 1.375,
      -1.46875, -1.15625, 0, 0.3125, 0.625, 0.9375, 1.25, 1.15625, 1.46875, -1.375, -1.0625, -0.75, -0.84375,
      -0.53125, -0.21875, 0.09375, 0.40625};
};

struct case_32 {
  using network = cx::network<cx::input<2, 3, 6>, cx::channel_shuffle<2>>;
  static constexpr std::string_view text = "2 3 6 : channel_shuffle<2>";
  static constexpr std::array outputs = {cx::shape{2, 3, 6}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -1.25, -0.40625, -0.09375, 0.75, 1.0625, -0.9375, -0.625, 0.21875, 0.53125, 1.375, -1.46875, -0.3125,
      0, 0.84375, 1.15625, -1.15625, -0.84375, 0.3125, 0.625, 1.46875, -1.375, -0.53125, -0.21875, 0.9375, 1.25,
      -1.0625, -0.75, 0.09375, 0.40625, 1.5625, -1.28125, -0.4375, -0.125, 0.71875, 1.03125};
};

struct case_33 {
  using network = cx::network<cx::input<2, 3, 6>, cx::channel_shuffle<3>>;
  static constexpr std::string_view text = "2 3 6 : channel_shuffle<3>";
  static constexpr std::array outputs = {cx::shape{2, 3, 6}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, 0.75, -0.09375, -0.40625, -1.25, 1.0625, -0.9375, 1.375, 0.53125, 0.21875, -0.625, -1.46875, -0.3125,
      -1.15625, 1.15625, 0.84375, 0, -0.84375, 0.3125, -0.53125, -1.375, 1.46875, 0.625, -0.21875, 0.9375, 0.09375,
      -0.75, -1.0625, 1.25, 0.40625, 1.5625, 0.71875, -0.125, -0.4375, -1.28125, 1.03125};
};

struct case_34 {
  using network = cx::network<cx::input<2, 2, 12>, cx::channel_shuffle<3>>;
  static constexpr std::string_view text = "2 2 12 : channel_shuffle<3>";
  static constexpr std::array outputs = {cx::shape{2, 2, 12}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.09375, 1.375, -0.40625, 1.0625, -0.625, 0.75, -0.9375, 0.53125, -1.25, 0.21875, -1.46875, -0.3125,
      1.15625, -0.53125, 0.84375, -0.84375, 0.625, -1.15625, 0.3125, -1.375, 0, 1.46875, -0.21875, 0.9375, -0.75,
      0.71875, -1.0625, 0.40625, -1.28125, 0.09375, 1.5625, -0.125, 1.25, -0.4375, 1.03125, -0.96875, 0.5, -1.1875,
      0.1875, -1.5, -0.03125, 1.34375, -0.34375, 1.125, -0.65625, 0.8125, -0.875};
};

struct case_35 {
  using network = cx::network<cx::input<2, 1, 2, 10>, cx::channel_shuffle<5>>;
  static constexpr std::string_view text = "2 1 2 10 : channel_shuffle<5>";
  static constexpr std::array outputs = {cx::shape{2, 1, 2, 10}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, 0.75, -0.09375, -0.9375, 1.375, -0.40625, -1.25, 1.0625, 0.21875, -0.625, 0.53125, -0.3125, -1.15625,
      1.15625, 0.3125, -1.46875, 0.84375, 0, -0.84375, 1.46875, -0.53125, -1.375, 0.9375, 0.09375, -0.75, 0.625,
      -0.21875, -1.0625, 1.25, 0.40625, 1.5625, 0.71875, -0.125, -0.96875, 1.34375, -0.4375, -1.28125, 1.03125,
      0.1875, -0.65625};
};

struct case_36 {
  using network = cx::network<cx::input<2, 2, 2, 4>, cx::channel_shuffle<2>>;
  static constexpr std::string_view text = "2 2 2 4 : channel_shuffle<2>";
  static constexpr std::array outputs = {cx::shape{2, 2, 2, 4}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, 0.75, -0.40625, -1.25, -0.09375, -0.9375, 1.0625, 0.21875, 1.375, 0.53125, -0.625, -1.46875, -0.3125,
      -1.15625, 0.84375, 0, 1.15625, 0.3125, -0.84375, 1.46875, -0.53125, -1.375, 0.625, -0.21875, 0.9375, 0.09375,
      -1.0625, 1.25, -0.75, 1.5625, 0.40625, -0.4375};
};

struct case_37 {
  using network = cx::network<cx::input<1, 2, 1, 2, 6>, cx::channel_shuffle<3>>;
  static constexpr std::string_view text = "1 2 1 2 6 : channel_shuffle<3>";
  static constexpr std::array outputs = {cx::shape{1, 2, 1, 2, 6}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, 0.75, -0.09375, -0.40625, -1.25, 1.0625, -0.9375, 1.375, 0.53125, 0.21875, -0.625, -1.46875, -0.3125,
      -1.15625, 1.15625, 0.84375, 0, -0.84375, 0.3125, -0.53125, -1.375, 1.46875, 0.625, -0.21875};
};

struct case_38 {
  using network = cx::network<cx::input<12>, cx::channel_shuffle<3>, cx::channel_shuffle<4>>;
  static constexpr std::string_view text = "12 : channel_shuffle<3>, channel_shuffle<4>";
  static constexpr std::array outputs = {cx::shape{12}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 0.53125, -1.46875};
};

using all = cases<
    case_0, case_1, case_2, case_3, case_4, case_5, case_6, case_7, case_8, case_9, case_10, case_11, case_12,
    case_13, case_14, case_15, case_16, case_17, case_18, case_19, case_20, case_21, case_22, case_23, case_24,
    case_25, case_26, case_27, case_28, case_29, case_30, case_31, case_32, case_33, case_34, case_35, case_36,
    case_37, case_38>;

}  // namespace references::shuffle
