// SPDX-License-Identifier: BSL-1.0
// Written by tools/reference_values.py from the definitions in NumPy, float64; change it there.
#pragma once
// clang-format off
#include <layers/reference.hpp>

namespace references::series {

struct case_0 {
  using network = cx::network<cx::input<5>, cx::tag<"x">, cx::dense<5>, cx::add<cx::from<"x">>>;
  static constexpr std::string_view text = "5 : tag<\"x\">, dense<5>, add<from<\"x\">>";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 30, macs = 25;
  static constexpr double expected[] = {
      -2.113769531, -0.6040039062, 1.047851562, -0.5986328125, -0.08349609375};
};

struct case_1 {
  using network = cx::network<cx::input<5>, cx::tag<"x">, cx::relu, cx::add<cx::branch<>, cx::from<"x">>>;
  static constexpr std::string_view text = "5 : tag<\"x\">, relu, add<branch<>, from<\"x\">>";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 1.5, -1.25, -0.09375};
};

struct case_2 {
  using network = cx::network<cx::input<4, 3, 2>, cx::conv<3>, cx::tag<"skip">, cx::conv<3, cx::kernel<3>, cx::padding<1>>, cx::relu, cx::concat<cx::from<"skip">>>;
  static constexpr std::string_view text = "4 3 2 : conv<3>, tag<\"skip\">, conv<3, kernel<3>, padding<1>>, relu, concat<from<\"skip\">>";
  static constexpr std::array outputs = {cx::shape{4, 3, 6}};
  static constexpr std::size_t parameter_count = 93, macs = 1044;
  static constexpr double expected[] = {
      0, 0.4678649902, 1.904930115, 0.404296875, -0.5600585938, 0.6069335938, 0.6092681885, 1.103523254, 0,
      -0.73046875, -1.48828125, 1.1640625, 0, 1.704681396, 0, 0.7485351562, 0.197265625, -0.4487304688, 0, 0,
      1.391296387, 0.55078125, -0.2377929688, 0.1577148438, 1.732887268, 1.531890869, 0.1149902344, -0.583984375,
      -1.166015625, 0.71484375, 1.388069153, 1.300704956, 0, -0.7817382812, -1.601074219, 1.321289062, 0, 0,
      0.7720108032, 0.697265625, 0.08447265625, -0.2915039062, 0, 0, 1.865875244, 0.4995117188, -0.3505859375,
      0.3149414062, 2.386657715, 0, 0, -0.6352539062, -1.278808594, 0.8720703125, 0, 0.6301956177, 0.9686126709,
      0.84375, 0.4067382812, -0.7407226562, 0, 0, 0.888961792, 0.6459960938, -0.0283203125, -0.1342773438,
      1.642692566, 0, 0, 0.4482421875, -0.4633789062, 0.4721679688};
};

struct case_3 {
  using network = cx::network<cx::input<4, 3, 2>, cx::conv<3>, cx::tag<"skip">, cx::conv<3, cx::kernel<3>, cx::padding<1>>, cx::relu, cx::multiply<cx::from<"skip">>>;
  static constexpr std::string_view text = "4 3 2 : conv<3>, tag<\"skip\">, conv<3, kernel<3>, padding<1>>, relu, multiply<from<\"skip\">>";
  static constexpr std::array outputs = {cx::shape{4, 3, 3}};
  static constexpr std::size_t parameter_count = 93, macs = 1044;
  static constexpr double expected[] = {
      0, -0.2620318085, 1.15616608, -0.4450513721, -1.642352968, 0, 0, 0.3362750411, -0, 0, -0, 0.2194280922,
      -1.011979088, -1.786208689, 0.08220005035, -1.085106794, -2.082525171, 0, 0, 0, -0.2250441648, 0, -0,
      0.5876413733, -1.516133636, -0, 0, 0, 0.2563246824, -0.7174733505, 0, -0, -0.1193674281, 0.7363241091, -0, 0};
};

struct case_4 {
  using network = cx::network<cx::input<4, 4, 1>, cx::tag<"a">, cx::conv<2, cx::kernel<3>, cx::padding<1>>, cx::tag<"b">, cx::max_pool<2>, cx::conv<2>, cx::upsample<2>, cx::concat<cx::branch<>, cx::from<"b">, cx::from<"a">>>;
  static constexpr std::string_view text = "4 4 1 : tag<\"a\">, conv<2, kernel<3>, padding<1>>, tag<\"b\">, max_pool<2>, conv<2>, upsample<2>, concat<branch<>, from<\"b\">, from<\"a\">>";
  static constexpr std::array outputs = {cx::shape{4, 4, 5}};
  static constexpr std::size_t parameter_count = 26, macs = 304;
  static constexpr double expected[] = {
      0.5094299316, 1.49987793, 0.8012695312, -0.376953125, -1.5625, 0.5094299316, 1.49987793, -2.272949219,
      -1.675292969, -0.40625, 0.3959655762, 1.513305664, 1.46875, -1.04296875, 0.75, 0.3959655762, 1.513305664,
      0.439453125, -0.095703125, -1.25, 0.5094299316, 1.49987793, -2.295410156, -1.341308594, -0.09375,
      0.5094299316, 1.49987793, 1.53125, -0.5888671875, 1.0625, 0.3959655762, 1.513305664, 0.6782226562,
      0.587890625, -0.9375, 0.3959655762, 1.513305664, -0.4711914062, -0.8891601562, 0.21875, -0.05565643311,
      0.9954223633, 0.7583007812, -1.157714844, 1.375, -0.05565643311, 0.9954223633, 0.6342773438, 0.666015625,
      -0.625, 0.3464660645, 1.515441895, 0.6689453125, -2.053222656, 0.53125, 0.3464660645, 1.515441895,
      0.7861328125, 0.4501953125, -1.46875, -0.05565643311, 0.9954223633, 0.3959960938, 0.8271484375, -0.3125,
      -0.05565643311, 0.9954223633, -0.0771484375, -2.599121094, 0.84375, 0.3464660645, 1.515441895, 1.438476562,
      0.9853515625, -1.15625, 0.3464660645, 1.515441895, -1.55859375, -1.984375, 0};
};

struct case_5 {
  using network = cx::network<cx::input<5>, cx::tag<"x">, cx::dense<3>, cx::tag<"y">, cx::from<"x">, cx::dense<3>, cx::add<cx::branch<>, cx::from<"y">>>;
  static constexpr std::string_view text = "5 : tag<\"x\">, dense<3>, tag<\"y\">, from<\"x\">, dense<3>, add<branch<>, from<\"y\">>";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 36, macs = 30;
  static constexpr double expected[] = {
      -1.381835938, 0.6987304688, 0.9321289062};
};

struct case_6 {
  using network = cx::network<cx::input<6>, cx::tag<"x">, cx::dense<2>, cx::concat<cx::from<"x">, cx::branch<cx::relu>>>;
  static constexpr std::string_view text = "6 : tag<\"x\">, dense<2>, concat<from<\"x\">, branch<relu>>";
  static constexpr std::array outputs = {cx::shape{8}};
  static constexpr std::size_t parameter_count = 14, macs = 12;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, 0, 0};
};

struct case_7 {
  using network = cx::network<cx::input<5>, cx::outputs<cx::branch<>, cx::branch<cx::relu>>>;
  static constexpr std::string_view text = "5 : outputs<branch<>, branch<relu>>";
  static constexpr std::array outputs = {cx::shape{5}, cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 0, 0, 0.75, 0, 0};
};

struct case_8 {
  using network = cx::network<cx::input<5>, cx::outputs<cx::branch<cx::dense<3>>, cx::branch<cx::dense<2>, cx::softmax>>>;
  static constexpr std::string_view text = "5 : outputs<branch<dense<3>>, branch<dense<2>, softmax>>";
  static constexpr std::array outputs = {cx::shape{3}, cx::shape{2}};
  static constexpr std::size_t parameter_count = 30, macs = 25;
  static constexpr double expected[] = {
      -0.5512695312, -0.1977539062, 0.2978515625, 0.150965206, 0.849034794};
};

struct case_9 {
  using network = cx::network<cx::input<4, 4, 2>, cx::conv<3>, cx::outputs<cx::branch<cx::global_avg_pool>, cx::branch<cx::max_pool<2>>, cx::branch<cx::flatten, cx::dense<2>>>>;
  static constexpr std::string_view text = "4 4 2 : conv<3>, outputs<branch<global_avg_pool>, branch<max_pool<2>>, branch<flatten, dense<2>>>";
  static constexpr std::array outputs = {cx::shape{3}, cx::shape{2, 2, 3}, cx::shape{2}};
  static constexpr std::size_t parameter_count = 107, macs = 192;
  static constexpr double expected[] = {
      0.1417236328, -0.549621582, 0.3161010742, 0.404296875, -0.5600585938, 1.321289062, 0.7485351562, 0.197265625,
      0.3149414062, 0.84375, 0.4067382812, 1.029296875, 0.6459960938, -0.0283203125, 0.580078125, 3.358772278,
      0.4761123657};
};

struct case_10 {
  using network = cx::network<cx::input<6, 2>, cx::tag<"x">, cx::conv<3, cx::kernel<3>>, cx::outputs<cx::branch<>, cx::from<"x">>>;
  static constexpr std::string_view text = "6 2 : tag<\"x\">, conv<3, kernel<3>>, outputs<branch<>, from<\"x\">>";
  static constexpr std::array outputs = {cx::shape{4, 3}, cx::shape{6, 2}};
  static constexpr std::size_t parameter_count = 21, macs = 72;
  static constexpr double expected[] = {
      -1.298339844, -0.1083984375, 0.2290039062, -0.1411132812, -0.6499023438, 1.493652344, 1.459960938,
      -0.7475585938, -1.581542969, 0.9404296875, 0.486328125, 0.126953125, -1.5625, -0.40625, 0.75, -1.25, -0.09375,
      1.0625, -0.9375, 0.21875, 1.375, -0.625, 0.53125, -1.46875};
};

struct case_11 {
  using network = cx::network<cx::input<4>, cx::outputs<cx::branch<cx::dense<3>>>>;
  static constexpr std::string_view text = "4 : outputs<branch<dense<3>>>";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 15, macs = 12;
  static constexpr double expected[] = {
      -0.552734375, 0.5756835938, 0.7094726562};
};

struct case_12 {
  using network = cx::network<cx::input<5>, cx::sequence<cx::dense<4>, cx::relu>>;
  static constexpr std::string_view text = "5 : sequence<dense<4>, relu>";
  static constexpr std::array outputs = {cx::shape{4}};
  static constexpr std::size_t parameter_count = 24, macs = 20;
  static constexpr double expected[] = {
      0, 0, 0.2978515625, 0.6513671875};
};

struct case_13 {
  using network = cx::network<cx::input<5>, cx::sequence<>, cx::dense<2>>;
  static constexpr std::string_view text = "5 : sequence<>, dense<2>";
  static constexpr std::array outputs = {cx::shape{2}};
  static constexpr std::size_t parameter_count = 12, macs = 10;
  static constexpr double expected[] = {
      -0.5512695312, -0.1977539062};
};

struct case_14 {
  using network = cx::network<cx::input<5>, cx::sequence<cx::sequence<cx::dense<4>>, cx::sequence<cx::relu, cx::dense<3>>>>;
  static constexpr std::string_view text = "5 : sequence<sequence<dense<4>>, sequence<relu, dense<3>>>";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 39, macs = 32;
  static constexpr double expected[] = {
      -0.1890258789, 0.4546356201, 0.03410339355};
};

struct case_15 {
  using network = cx::network<cx::input<4, 3, 2>, cx::sequence<cx::conv<3>, cx::relu>, cx::sequence<cx::conv<2, cx::kernel<3>, cx::padding<1>>>>;
  static constexpr std::string_view text = "4 3 2 : sequence<conv<3>, relu>, sequence<conv<2, kernel<3>, padding<1>>>";
  static constexpr std::array outputs = {cx::shape{4, 3, 2}};
  static constexpr std::size_t parameter_count = 65, macs = 720;
  static constexpr double expected[] = {
      -1.511734009, 0.8146209717, -0.7412338257, 1.02432251, 0.3751678467, -0.05247497559, -1.692352295,
      -0.4944458008, -0.4113693237, 1.750320435, 1.18952179, 0.1294326782, -1.56338501, -0.2372436523,
      -0.9639053345, -0.4302215576, 0.9842910767, -0.1709823608, -1.563995361, 0.4350280762, -0.4481887817,
      -0.2070007324, 0.5863876343, 0.1946640015};
};

struct case_16 {
  using network = cx::network<cx::input<5>, cx::repeat<3, cx::dense<5>, cx::relu>>;
  static constexpr std::string_view text = "5 : repeat<3, dense<5>, relu>";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 90, macs = 75;
  static constexpr double expected[] = {
      0, 0.2159410715, 0.6925894022, 0, 0.5219678879};
};

struct case_17 {
  using network = cx::network<cx::input<5>, cx::repeat<1, cx::dense<4>>>;
  static constexpr std::string_view text = "5 : repeat<1, dense<4>>";
  static constexpr std::array outputs = {cx::shape{4}};
  static constexpr std::size_t parameter_count = 24, macs = 20;
  static constexpr double expected[] = {
      -0.5512695312, -0.1977539062, 0.2978515625, 0.6513671875};
};

struct case_18 {
  using network = cx::network<cx::input<5>, cx::repeat<0, cx::dense<4>>, cx::relu>;
  static constexpr std::string_view text = "5 : repeat<0, dense<4>>, relu";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0, 0, 0.75, 0, 0};
};

struct case_19 {
  using network = cx::network<cx::input<5, 5, 1>, cx::repeat<2, cx::conv<2, cx::kernel<3>>, cx::relu>>;
  static constexpr std::string_view text = "5 5 1 : repeat<2, conv<2, kernel<3>>, relu>";
  static constexpr std::array outputs = {cx::shape{1, 1, 2}};
  static constexpr std::size_t parameter_count = 58, macs = 198;
  static constexpr double expected[] = {
      0, 0};
};

struct case_20 {
  using network = cx::network<cx::input<4>, cx::repeat<2, cx::repeat<2, cx::dense<4>>, cx::tanh>>;
  static constexpr std::string_view text = "4 : repeat<2, repeat<2, dense<4>>, tanh>";
  static constexpr std::array outputs = {cx::shape{4}};
  static constexpr std::size_t parameter_count = 80, macs = 64;
  static constexpr double expected[] = {
      -0.137904826, 0.5682789019, 0.218697787, -0.4696105894};
};

struct case_21 {
  using network = cx::network<cx::input<4>, cx::repeat<2, cx::residual<cx::dense<4>, cx::relu>>>;
  static constexpr std::string_view text = "4 : repeat<2, residual<dense<4>, relu>>";
  static constexpr std::array outputs = {cx::shape{4}};
  static constexpr std::size_t parameter_count = 40, macs = 32;
  static constexpr double expected[] = {
      -1.5625, 0.4187927246, 1.459472656, 0.111946106};
};

struct case_22 {
  using network = cx::network<cx::input<4, 4, 1>, cx::repeat<2, cx::conv<2, cx::kernel<3>>, cx::zero_pad<1>, cx::conv<2, cx::kernel<3>>, cx::zero_pad<1>>>;
  static constexpr std::string_view text = "4 4 1 : repeat<2, conv<2, kernel<3>>, zero_pad<1>, conv<2, kernel<3>>, zero_pad<1>>";
  static constexpr std::array outputs = {cx::shape{4, 4, 2}};
  static constexpr std::size_t parameter_count = 134, macs = 504;
  static constexpr double expected[] = {
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1.059585072, -0.7570763901, -0.3096822165, -0.7040500566, 0, 0, 0, 0,
      -1.520391427, -0.8254655898, 0.8418051749, -0.07873333618, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
};

struct case_23 {
  using network = cx::network<cx::input<5>, cx::as<"fc", cx::dense<3>>>;
  static constexpr std::string_view text = "5 : as<\"fc\", dense<3>>";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 18, macs = 15;
  static constexpr double expected[] = {
      -0.5512695312, -0.1977539062, 0.2978515625};
};

struct case_24 {
  using network = cx::network<cx::input<5>, cx::as<"body", cx::dense<4>, cx::relu>, cx::as<"head", cx::dense<2>>>;
  static constexpr std::string_view text = "5 : as<\"body\", dense<4>, relu>, as<\"head\", dense<2>>";
  static constexpr std::array outputs = {cx::shape{2}};
  static constexpr std::size_t parameter_count = 34, macs = 28;
  static constexpr double expected[] = {
      -0.1890258789, 0.4546356201};
};

struct case_25 {
  using network = cx::network<cx::input<4, 3, 2>, cx::as<"features.0", cx::conv<3, cx::kernel<3>>>, cx::flatten, cx::as<"fc", cx::dense<2>>>;
  static constexpr std::string_view text = "4 3 2 : as<\"features.0\", conv<3, kernel<3>>>, flatten, as<\"fc\", dense<2>>";
  static constexpr std::array outputs = {cx::shape{2}};
  static constexpr std::size_t parameter_count = 71, macs = 120;
  static constexpr double expected[] = {
      -3.26550293, 1.586830139};
};

struct case_26 {
  using network = cx::network<cx::input<4>, cx::as<"stage", cx::repeat<2, cx::dense<4>, cx::relu>>>;
  static constexpr std::string_view text = "4 : as<\"stage\", repeat<2, dense<4>, relu>>";
  static constexpr std::array outputs = {cx::shape{4}};
  static constexpr std::size_t parameter_count = 40, macs = 32;
  static constexpr double expected[] = {
      0.03400421143, 0.1482849121, 0, 0.139289856};
};

struct case_27 {
  using network = cx::network<cx::input<4>, cx::as<"block", cx::residual<cx::dense<4>>>>;
  static constexpr std::string_view text = "4 : as<\"block\", residual<dense<4>>>";
  static constexpr std::array outputs = {cx::shape{4}};
  static constexpr std::size_t parameter_count = 20, macs = 16;
  static constexpr double expected[] = {
      -2.115234375, 0.1694335938, 1.459472656, -1.922363281};
};

struct case_28 {
  using network = cx::network<cx::input<4>, cx::as<"first", cx::dense<4>>, cx::relu, cx::as<"second", cx::dense<4>>>;
  static constexpr std::string_view text = "4 : as<\"first\", dense<4>>, relu, as<\"second\", dense<4>>";
  static constexpr std::array outputs = {cx::shape{4}};
  static constexpr std::size_t parameter_count = 40, macs = 32;
  static constexpr double expected[] = {
      0.03400421143, 0.1482849121, -0.1777648926, 0.139289856};
};

using all = cases<
    case_0, case_1, case_2, case_3, case_4, case_5, case_6, case_7, case_8, case_9, case_10, case_11, case_12,
    case_13, case_14, case_15, case_16, case_17, case_18, case_19, case_20, case_21, case_22, case_23, case_24,
    case_25, case_26, case_27, case_28>;

}  // namespace references::series
