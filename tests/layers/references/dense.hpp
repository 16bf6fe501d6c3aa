// SPDX-License-Identifier: BSL-1.0
// Written by tools/reference_values.py from the definitions in NumPy, float64; change it there.
#pragma once
// clang-format off
#include <layers/reference.hpp>

namespace references::dense {

struct case_0 {
  using network = cx::network<cx::input<1>, cx::dense<1>>;
  static constexpr std::string_view text = "1 : dense<1>";
  static constexpr std::array outputs = {cx::shape{1}};
  static constexpr std::size_t parameter_count = 2, macs = 1;
  static constexpr double expected[] = {
      0.6201171875};
};

struct case_1 {
  using network = cx::network<cx::input<1>, cx::dense<7>>;
  static constexpr std::string_view text = "1 : dense<7>";
  static constexpr std::array outputs = {cx::shape{7}};
  static constexpr std::size_t parameter_count = 14, macs = 7;
  static constexpr double expected[] = {
      0.6201171875, -1.361328125, 0.541015625, -1.440429688, 0.4619140625, 0.8486328125, 0.3828125};
};

struct case_2 {
  using network = cx::network<cx::input<2>, cx::dense<3>>;
  static constexpr std::string_view text = "2 : dense<3>";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 9, macs = 6;
  static constexpr double expected[] = {
      0.404296875, -0.5600585938, 0.6069335938};
};

struct case_3 {
  using network = cx::network<cx::input<3>, cx::dense<1>>;
  static constexpr std::string_view text = "3 : dense<1>";
  static constexpr std::array outputs = {cx::shape{1}};
  static constexpr std::size_t parameter_count = 4, macs = 3;
  static constexpr double expected[] = {
      0.287109375};
};

struct case_4 {
  using network = cx::network<cx::input<4>, cx::dense<4>>;
  static constexpr std::string_view text = "4 : dense<4>";
  static constexpr std::array outputs = {cx::shape{4}};
  static constexpr std::size_t parameter_count = 20, macs = 16;
  static constexpr double expected[] = {
      -0.552734375, 0.5756835938, 0.7094726562, -0.6723632812};
};

struct case_5 {
  using network = cx::network<cx::input<5>, cx::dense<3>>;
  static constexpr std::string_view text = "5 : dense<3>";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 18, macs = 15;
  static constexpr double expected[] = {
      -0.5512695312, -0.1977539062, 0.2978515625};
};

struct case_6 {
  using network = cx::network<cx::input<7>, cx::dense<11>>;
  static constexpr std::string_view text = "7 : dense<11>";
  static constexpr std::array outputs = {cx::shape{11}};
  static constexpr std::size_t parameter_count = 88, macs = 77;
  static constexpr double expected[] = {
      -1.415527344, 0.1547851562, -0.7377929688, 0.216796875, 0.271484375, -0.3842773438, 0.8071289062,
      0.7670898438, 1.011230469, 0.8291015625, -0.6318359375};
};

struct case_7 {
  using network = cx::network<cx::input<8>, cx::dense<8>>;
  static constexpr std::string_view text = "8 : dense<8>";
  static constexpr std::array outputs = {cx::shape{8}};
  static constexpr std::size_t parameter_count = 72, macs = 64;
  static constexpr double expected[] = {
      -1.538574219, -0.9638671875, 1.410644531, -0.572265625, 1.044433594, 0.482421875, 0.630859375, 0.2583007812};
};

struct case_8 {
  using network = cx::network<cx::input<13>, cx::dense<5>>;
  static constexpr std::string_view text = "13 : dense<5>";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 70, macs = 65;
  static constexpr double expected[] = {
      -0.4516601562, 0.3305664062, 1.823242188, -0.09423828125, -1.774902344};
};

struct case_9 {
  using network = cx::network<cx::input<16>, cx::dense<10>>;
  static constexpr std::string_view text = "16 : dense<10>";
  static constexpr std::array outputs = {cx::shape{10}};
  static constexpr std::size_t parameter_count = 170, macs = 160;
  static constexpr double expected[] = {
      -1.365234375, 0.1259765625, -0.1826171875, 1.782226562, -0.9418945312, 0.5493164062, 0.2407226562,
      2.205566406, 1.091796875, -3.621582031};
};

struct case_10 {
  using network = cx::network<cx::input<17>, cx::dense<9>>;
  static constexpr std::string_view text = "17 : dense<9>";
  static constexpr std::array outputs = {cx::shape{9}};
  static constexpr std::size_t parameter_count = 162, macs = 153;
  static constexpr double expected[] = {
      -2.16015625, 0.2631835938, -0.25, 1.368164062, 2.41796875, -0.5581054688, 1.770507812, -2.484375, 1.454589844};
};

struct case_11 {
  using network = cx::network<cx::input<31>, cx::dense<2>>;
  static constexpr std::string_view text = "31 : dense<2>";
  static constexpr std::array outputs = {cx::shape{2}};
  static constexpr std::size_t parameter_count = 64, macs = 62;
  static constexpr double expected[] = {
      -2.88671875, 1.683105469};
};

struct case_12 {
  using network = cx::network<cx::input<64>, cx::dense<3>>;
  static constexpr std::string_view text = "64 : dense<3>";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 195, macs = 192;
  static constexpr double expected[] = {
      -8.142578125, -8.808105469, -2.700683594};
};

struct case_13 {
  using network = cx::network<cx::input<101>, cx::dense<4>>;
  static constexpr std::string_view text = "101 : dense<4>";
  static constexpr std::array outputs = {cx::shape{4}};
  static constexpr std::size_t parameter_count = 408, macs = 404;
  static constexpr double expected[] = {
      -3.191894531, -1.795410156, 0.40625, -6.675292969};
};

struct case_14 {
  using network = cx::network<cx::input<3>, cx::dense<65>>;
  static constexpr std::string_view text = "3 : dense<65>";
  static constexpr std::array outputs = {cx::shape{65}};
  static constexpr std::size_t parameter_count = 260, macs = 195;
  static constexpr double expected[] = {
      0.287109375, -2.102050781, 0.529296875, -0.107421875, 0.1557617188, 0.134765625, 1.013671875, -0.2387695312,
      0.6401367188, 0.619140625, -0.6333007812, 0.2456054688, -2.143554688, 0.4877929688, -0.1489257812,
      0.1142578125, 0.09326171875, 0.9721679688, -0.2802734375, 0.5986328125, 0.5776367188, -0.6748046875,
      0.2041015625, 0.1831054688, 0.4462890625, -0.1904296875, -1.063964844, 0.0517578125, 0.9306640625,
      -0.3217773438, 1.172851562, 0.5361328125, -0.7163085938, 0.1625976562, 0.1416015625, 0.4047851562,
      -0.2319335938, -1.10546875, 0.01025390625, 0.8891601562, -0.36328125, -0.3842773438, 0.4946289062, -0.7578125,
      0.12109375, 0.1000976562, 0.36328125, -0.2734375, -1.146972656, -0.03125, 0.84765625, -0.4047851562,
      -0.42578125, 0.453125, -0.7993164062, 0.6953125, 0.05859375, 0.3217773438, -0.3149414062, 1.1796875,
      -0.07275390625, 0.8061523438, -1.583007812, -0.4672851562, 0.4116210938};
};

struct case_15 {
  using network = cx::network<cx::input<9>, cx::dense<16>>;
  static constexpr std::string_view text = "9 : dense<16>";
  static constexpr std::array outputs = {cx::shape{16}};
  static constexpr std::size_t parameter_count = 160, macs = 144;
  static constexpr double expected[] = {
      -1.173339844, -0.1450195312, 1.120117188, 0.5380859375, -0.896484375, -0.341796875, 0.4497070312,
      -0.1323242188, -0.6196289062, 0.8823242188, 0.3002929688, 0.6181640625, -1.858398438, 0.685546875,
      0.4350585938, 1.368652344};
};

struct case_16 {
  using network = cx::network<cx::input<1>, cx::dense<3, cx::no_bias>>;
  static constexpr std::string_view text = "1 : dense<3, no_bias>";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 3, macs = 3;
  static constexpr double expected[] = {
      0.4638671875, -0.830078125, 0.244140625};
};

struct case_17 {
  using network = cx::network<cx::input<5>, cx::dense<3, cx::no_bias>>;
  static constexpr std::string_view text = "5 : dense<3, no_bias>";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 15, macs = 15;
  static constexpr double expected[] = {
      -0.7075195312, 0.3334960938, 0.0009765625};
};

struct case_18 {
  using network = cx::network<cx::input<33>, cx::dense<7, cx::no_bias>>;
  static constexpr std::string_view text = "33 : dense<7, no_bias>";
  static constexpr std::array outputs = {cx::shape{7}};
  static constexpr std::size_t parameter_count = 231, macs = 231;
  static constexpr double expected[] = {
      -2.557617188, -2.544433594, 2.726074219, 2.739257812, 2.752441406, 4.186523438, 4.199707031};
};

struct case_19 {
  using network = cx::network<cx::input<8>, cx::dense<1, cx::no_bias>>;
  static constexpr std::string_view text = "8 : dense<1, no_bias>";
  static constexpr std::array outputs = {cx::shape{1}};
  static constexpr std::size_t parameter_count = 8, macs = 8;
  static constexpr double expected[] = {
      -1.694824219};
};

struct case_20 {
  using network = cx::network<cx::input<6>, cx::dense<5>, cx::dense<4, cx::no_bias>, cx::dense<3>>;
  static constexpr std::string_view text = "6 : dense<5>, dense<4, no_bias>, dense<3>";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 70, macs = 62;
  static constexpr double expected[] = {
      0.7156021595, -0.8074690104, -0.2273029089};
};

using all = cases<
    case_0, case_1, case_2, case_3, case_4, case_5, case_6, case_7, case_8, case_9, case_10, case_11, case_12,
    case_13, case_14, case_15, case_16, case_17, case_18, case_19, case_20>;

}  // namespace references::dense
