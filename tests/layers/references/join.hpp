// SPDX-License-Identifier: BSL-1.0
// Written by tools/reference_values.py from the definitions in NumPy, float64; change it there.
#pragma once
// clang-format off
#include <layers/reference.hpp>

namespace references::join {

struct case_0 {
  using network = cx::network<cx::input<5>, cx::add<cx::branch<>, cx::branch<>>>;
  static constexpr std::string_view text = "5 : add<branch<>, branch<>>";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -3.125, -0.8125, 1.5, -2.5, -0.1875};
};

struct case_1 {
  using network = cx::network<cx::input<5>, cx::add<cx::branch<cx::relu>, cx::branch<cx::tanh>>>;
  static constexpr std::string_view text = "5 : add<branch<relu>, branch<tanh>>";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.9158245442, -0.3852839663, 1.385148952, -0.84828364, -0.09347630397};
};

struct case_2 {
  using network = cx::network<cx::input<5>, cx::add<cx::branch<cx::dense<3>>, cx::branch<cx::dense<3, cx::no_bias>>, cx::branch<cx::dense<3>>>>;
  static constexpr std::string_view text = "5 : add<branch<dense<3>>, branch<dense<3, no_bias>>, branch<dense<3>>>";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 51, macs = 45;
  static constexpr double expected[] = {
      -1.235839844, -1.998046875, 1.786621094};
};

struct case_3 {
  using network = cx::network<cx::input<4, 5, 2>, cx::add<cx::branch<cx::conv<3, cx::kernel<3>, cx::padding<1>>>, cx::branch<cx::conv<3>>>>;
  static constexpr std::string_view text = "4 5 2 : add<branch<conv<3, kernel<3>, padding<1>>>, branch<conv<3>>>";
  static constexpr std::array outputs = {cx::shape{4, 5, 3}};
  static constexpr std::size_t parameter_count = 66, macs = 1200;
  static constexpr double expected[] = {
      -0.1059570312, 0.0029296875, 0.443359375, 1.7578125, 0.2255859375, -0.359375, -2.553710938, -2.278320312,
      0.2231445312, -0.947265625, 0.6918945312, 1.052246094, 1.944335938, 1.990722656, -1.325683594, 1.92578125,
      -0.9501953125, -1.600097656, -4.141601562, -1.94921875, -1.177734375, -1.377929688, 0.5869140625, 2.409667969,
      3.309082031, 0.7065429688, -0.7592773438, -1.019042969, -2.687988281, -2.746582031, -2.829589844,
      0.0283203125, 1.938964844, 0.2080078125, 1.312011719, 2.60546875, 3.168945312, 0.4946289062, -0.7114257812,
      -3.881347656, -1.555664062, -1.266601562, -1.333496094, -0.0966796875, 2.750488281, 2.619628906, 2.821289062,
      -1.618652344, 2.36328125, 0.1904296875, -1.982421875, -2.006347656, -1.582519531, -1.158691406, -1.395019531,
      0.392578125, 2.180175781, 2.006835938, 2.301757812, -0.5766601562};
};

struct case_4 {
  using network = cx::network<cx::input<4, 4, 2>, cx::add<cx::branch<cx::max_pool<2>>, cx::branch<cx::avg_pool<2>>, cx::branch<cx::lp_pool<2>>>>;
  static constexpr std::string_view text = "4 4 2 : add<branch<max_pool<2>>, branch<avg_pool<2>>, branch<lp_pool<2>>>";
  static constexpr std::array outputs = {cx::shape{2, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      3.923686456, 0.7239517737, 0.8051481675, 2.968039589, 3.305148168, 4.029956185, 3.564311456, 1.610333914};
};

struct case_5 {
  using network = cx::network<cx::input<6>, cx::add<cx::branch<cx::dense<2>>, cx::branch<cx::dense<4>, cx::relu, cx::dense<2>>>>;
  static constexpr std::string_view text = "6 : add<branch<dense<2>>, branch<dense<4>, relu, dense<2>>>";
  static constexpr std::array outputs = {cx::shape{2}};
  static constexpr std::size_t parameter_count = 52, macs = 44;
  static constexpr double expected[] = {
      -1.669372559, -0.6633453369};
};

struct case_6 {
  using network = cx::network<cx::input<2, 3, 2, 2>, cx::add<cx::branch<>, cx::branch<cx::relu>, cx::branch<cx::sigmoid>>>;
  static constexpr std::string_view text = "2 3 2 2 : add<branch<>, branch<relu>, branch<sigmoid>>";
  static constexpr std::array outputs = {cx::shape{2, 3, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.389211794, -0.00643835926, 2.179178699, -1.027299861, 0.3828296511, 2.868168009, -0.6560943926,
      0.991970465, 3.548186778, -0.2763548647, 1.692274607, -1.281617318, 0.1100046348, 2.386754421, -0.9169006527,
      0.5, 3.073150653, -0.5430044211, 1.202495365, 3.750367318, -0.1610246074, 1.901354865, -1.173186778,
      0.226779535};
};

struct case_7 {
  using network = cx::network<cx::input<5>, cx::multiply<cx::branch<>, cx::branch<>>>;
  static constexpr std::string_view text = "5 : multiply<branch<>, branch<>>";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      2.44140625, 0.1650390625, 0.5625, 1.5625, 0.0087890625};
};

struct case_8 {
  using network = cx::network<cx::input<5>, cx::multiply<cx::branch<>, cx::branch<cx::sigmoid>>>;
  static constexpr std::string_view text = "5 : multiply<branch<>, branch<sigmoid>>";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.2707628218, -0.1624234791, 0.5093840244, -0.2783751735, -0.04467934229};
};

struct case_9 {
  using network = cx::network<cx::input<4, 3, 2>, cx::multiply<cx::branch<>, cx::branch<cx::conv<2>, cx::sigmoid>>>;
  static constexpr std::string_view text = "4 3 2 : multiply<branch<>, branch<conv<2>, sigmoid>>";
  static constexpr std::array outputs = {cx::shape{4, 3, 2}};
  static constexpr std::size_t parameter_count = 6, macs = 48;
  static constexpr double expected[] = {
      -0.9370618614, -0.1476856478, 0.2438189039, -0.2302248032, -0.06364307187, 0.5834794213, -0.5946720262,
      0.09643163039, 0.4922724197, -0.1484849586, 0.1667834766, -0.2465025619, -0.2086191398, 0.439682863,
      -0.7195859165, 0, 0.4004327161, -0.1837291743, 0.2185170066, 0.8816987363, -0.3485571759, 0.3080752469,
      -0.8390541735, -0.08447787253};
};

struct case_10 {
  using network = cx::network<cx::input<4, 3, 2>, cx::multiply<cx::branch<cx::conv<2>>, cx::branch<cx::conv<2>, cx::tanh>, cx::branch<>>>;
  static constexpr std::string_view text = "4 3 2 : multiply<branch<conv<2>>, branch<conv<2>, tanh>, branch<>>";
  static constexpr std::array outputs = {cx::shape{4, 3, 2}};
  static constexpr std::size_t parameter_count = 12, macs = 96;
  static constexpr double expected[] = {
      0.5555894134, -0.1538746045, -0.05545064856, 1.294684726, 0.03734985153, 0.0743952361, 0.4019745712,
      0.01583834803, -0.3278724098, 0.6398872486, 0.006083038477, 1.393509562, 0.132991661, 0.01361223542,
      0.4737692155, 0, -0.2255970392, 0.8960071511, -0.09504933791, 0.3614914569, 0.2327317066, -0.000276543047,
      0.5268772616, -0.05929077086};
};

struct case_11 {
  using network = cx::network<cx::input<6, 2>, cx::multiply<cx::branch<cx::conv<3, cx::kernel<3>>>, cx::branch<cx::conv<3, cx::kernel<3>>>>>;
  static constexpr std::string_view text = "6 2 : multiply<branch<conv<3, kernel<3>>>, branch<conv<3, kernel<3>>>>";
  static constexpr std::array outputs = {cx::shape{4, 3}};
  static constexpr std::size_t parameter_count = 42, macs = 144;
  static constexpr double expected[] = {
      0.7981493473, -0.08802080154, 0.08967828751, -0.1027343273, -0.2963910103, -0.5739767551, -3.3127141,
      -0.4066309929, 1.13287282, -0.6391983032, -0.4362230301, 0.1110839844};
};

struct case_12 {
  using network = cx::network<cx::input<7>, cx::multiply<cx::branch<cx::dense<4>>, cx::branch<cx::dense<4>>>>;
  static constexpr std::string_view text = "7 : multiply<branch<dense<4>>, branch<dense<4>>>";
  static constexpr std::array outputs = {cx::shape{4}};
  static constexpr std::size_t parameter_count = 64, macs = 56;
  static constexpr double expected[] = {
      0.2273967266, 0.1815400124, 0.2125477791, 0.1239595413};
};

struct case_13 {
  using network = cx::network<cx::input<2, 2, 2, 2>, cx::multiply<cx::branch<cx::relu>, cx::branch<>>>;
  static constexpr std::string_view text = "2 2 2 2 : multiply<branch<relu>, branch<>>";
  static constexpr std::array outputs = {cx::shape{2, 2, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0, -0, 0.5625, -0, -0, 1.12890625, -0, 0.0478515625, 1.890625, -0, 0.2822265625, -0, -0, 0.7119140625, -0, 0};
};

struct case_14 {
  using network = cx::network<cx::input<5>, cx::concat<cx::branch<>, cx::branch<>>>;
  static constexpr std::string_view text = "5 : concat<branch<>, branch<>>";
  static constexpr std::array outputs = {cx::shape{10}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, -1.5625, -0.40625, 0.75, -1.25, -0.09375};
};

struct case_15 {
  using network = cx::network<cx::input<5>, cx::concat<cx::branch<cx::dense<3>>, cx::branch<>, cx::branch<cx::dense<2>>>>;
  static constexpr std::string_view text = "5 : concat<branch<dense<3>>, branch<>, branch<dense<2>>>";
  static constexpr std::array outputs = {cx::shape{10}};
  static constexpr std::size_t parameter_count = 30, macs = 25;
  static constexpr double expected[] = {
      -0.5512695312, -0.1977539062, 0.2978515625, -1.5625, -0.40625, 0.75, -1.25, -0.09375, -0.8305664062,
      0.896484375};
};

struct case_16 {
  using network = cx::network<cx::input<6, 2>, cx::concat<cx::branch<>, cx::branch<cx::conv<3>>>>;
  static constexpr std::string_view text = "6 2 : concat<branch<>, branch<conv<3>>>";
  static constexpr std::array outputs = {cx::shape{6, 5}};
  static constexpr std::size_t parameter_count = 9, macs = 36;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.404296875, -0.5600585938, 0.6069335938, 0.75, -1.25, -0.73046875, -1.48828125, 1.1640625,
      -0.09375, 1.0625, 0.7485351562, 0.197265625, -0.4487304688, -0.9375, 0.21875, 0.55078125, -0.2377929688,
      0.1577148438, 1.375, -0.625, -0.583984375, -1.166015625, 0.71484375, 0.53125, -1.46875, -0.7817382812,
      -1.601074219, 1.321289062};
};

struct case_17 {
  using network = cx::network<cx::input<4, 3, 2>, cx::concat<cx::branch<cx::conv<1>>, cx::branch<cx::conv<3, cx::kernel<3>, cx::padding<1>>>, cx::branch<>>>;
  static constexpr std::string_view text = "4 3 2 : concat<branch<conv<1>>, branch<conv<3, kernel<3>, padding<1>>>, branch<>>";
  static constexpr std::array outputs = {cx::shape{4, 3, 6}};
  static constexpr std::size_t parameter_count = 60, macs = 672;
  static constexpr double expected[] = {
      0.404296875, -0.6591796875, 1.109863281, -2.283691406, -1.5625, -0.40625, -0.73046875, 1.171386719,
      1.985351562, -1.558105469, 0.75, -1.25, 0.7485351562, 0.6201171875, -1.795410156, -1.55859375, -0.09375,
      1.0625, 0.55078125, -3.40625, 0.6030273438, -0.7397460938, -0.9375, 0.21875, -0.583984375, -1.941894531,
      0.7026367188, 0.0791015625, 1.375, -0.625, -0.7817382812, -1.000488281, -1.310546875, 1.031738281, 0.53125,
      -1.46875, 0.697265625, -2.657714844, 2.16015625, 1.625976562, -0.3125, 0.84375, 0.4995117188, -2.344726562,
      2.696289062, -0.314453125, -1.15625, 0, -0.6352539062, 0.08447265625, 2.161132812, 2.106445312, 1.15625,
      -0.84375, 0.84375, 1.190429688, -0.04638671875, -0.5727539062, 0.3125, 1.46875, 0.6459960938, -1.489257812,
      1.099121094, 0.087890625, -0.53125, 0.625, 0.4482421875, 0.4956054688, 1.909667969, -1.081054688, -1.375,
      -0.21875};
};

struct case_18 {
  using network = cx::network<cx::input<5, 5, 2>, cx::concat<cx::branch<cx::max_pool<2>>, cx::branch<cx::conv<3, cx::kernel<2>, cx::stride<2>>>>>;
  static constexpr std::string_view text = "5 5 2 : concat<branch<max_pool<2>>, branch<conv<3, kernel<2>, stride<2>>>>";
  static constexpr std::array outputs = {cx::shape{2, 2, 5}};
  static constexpr std::size_t parameter_count = 27, macs = 96;
  static constexpr double expected[] = {
      0.75, 0.84375, -0.0419921875, 0.1635742188, 0.2744140625, 1.15625, 1.0625, 1.679199219, -1.284179688,
      0.7729492188, 1.5625, 0.625, 1.807617188, -0.02294921875, -0.2905273438, 0.9375, 1.25, -0.8110351562,
      -1.026855469, 0.6518554688};
};

struct case_19 {
  using network = cx::network<cx::input<2, 2, 3, 2>, cx::concat<cx::branch<>, cx::branch<cx::relu>>>;
  static constexpr std::string_view text = "2 2 3 2 : concat<branch<>, branch<relu>>";
  static constexpr std::array outputs = {cx::shape{2, 2, 3, 4}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0, 0, 0.75, -1.25, 0.75, 0, -0.09375, 1.0625, 0, 1.0625, -0.9375, 0.21875, 0, 0.21875,
      1.375, -0.625, 1.375, 0, 0.53125, -1.46875, 0.53125, 0, -0.3125, 0.84375, 0, 0.84375, -1.15625, 0, 0, 0,
      1.15625, -0.84375, 1.15625, 0, 0.3125, 1.46875, 0.3125, 1.46875, -0.53125, 0.625, 0, 0.625, -1.375, -0.21875,
      0, 0};
};

struct case_20 {
  using network = cx::network<cx::input<4, 4, 2>, cx::concat<cx::branch<>, cx::branch<cx::concat<cx::branch<cx::conv<1>>, cx::branch<cx::conv<2>>>>>>;
  static constexpr std::string_view text = "4 4 2 : concat<branch<>, branch<concat<branch<conv<1>>, branch<conv<2>>>>>";
  static constexpr std::array outputs = {cx::shape{4, 4, 5}};
  static constexpr std::size_t parameter_count = 9, macs = 96;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.404296875, -1.373535156, -0.822265625, 0.75, -1.25, -0.73046875, 0.1015625, 0.859375,
      -0.09375, 1.0625, 0.7485351562, -0.5932617188, 0.37109375, -0.9375, 0.21875, 0.55078125, -1.041503906,
      -0.314453125, 1.375, -0.625, -0.583984375, 0.43359375, 1.3671875, 0.53125, -1.46875, -0.7817382812,
      -0.0146484375, 0.681640625, -0.3125, 0.84375, 0.697265625, -0.7094726562, 0.193359375, -1.15625, 0,
      0.4995117188, -1.157714844, -0.4921875, 1.15625, -0.84375, -0.6352539062, 0.3173828125, 1.189453125, 0.3125,
      1.46875, 0.84375, -0.3774414062, 0.701171875, -0.53125, 0.625, 0.6459960938, -0.8256835938, 0.015625, -1.375,
      -0.21875, 0.4482421875, -1.273925781, -0.669921875, 0.9375, -1.0625, -0.6865234375, 0.201171875, 1.01171875,
      0.09375, 1.25, 0.7924804688, -0.4936523438, 0.5234375, -0.75, 0.40625, 0.5947265625, -0.9418945312,
      -0.162109375, 1.5625, -0.4375, -0.5400390625, 0.533203125, 1.51953125};
};

struct case_21 {
  using network = cx::network<cx::input<5>, cx::residual<cx::dense<5>>>;
  static constexpr std::string_view text = "5 : residual<dense<5>>";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 30, macs = 25;
  static constexpr double expected[] = {
      -2.113769531, -0.6040039062, 1.047851562, -0.5986328125, -0.08349609375};
};

struct case_22 {
  using network = cx::network<cx::input<5>, cx::residual<cx::dense<3>, cx::relu, cx::dense<5>>>;
  static constexpr std::string_view text = "5 : residual<dense<3>, relu, dense<5>>";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 38, macs = 30;
  static constexpr double expected[] = {
      -1.792236328, 0.02925109863, 0.3351135254, -0.5482177734, -0.2423553467};
};

struct case_23 {
  using network = cx::network<cx::input<4, 3, 2>, cx::residual<cx::conv<2, cx::kernel<3>, cx::padding<1>>, cx::batch_norm, cx::relu>>;
  static constexpr std::string_view text = "4 3 2 : residual<conv<2, kernel<3>, padding<1>>, batch_norm, relu>";
  static constexpr std::array outputs = {cx::shape{4, 3, 2}};
  static constexpr std::size_t parameter_count = 42, macs = 432;
  static constexpr double expected[] = {
      -1.5625, -0.172719849, 0.75, -0.9821595959, 0.3049426967, 1.462480654, -0.3958914973, 0.675318594, 1.375,
      -0.4370715322, 0.8085012865, -1.150730306, -0.3125, 1.347838512, -0.9318207904, 0.5050476301, 1.15625,
      -0.3057000045, 0.3125, 1.883989344, -0.53125, 0.9357827157, -1.375, 0.1031933571};
};

struct case_24 {
  using network = cx::network<cx::input<4, 4, 2>, cx::residual<cx::branch<cx::conv<3, cx::kernel<3>, cx::padding<1>>>, cx::branch<cx::conv<3>>>>;
  static constexpr std::string_view text = "4 4 2 : residual<branch<conv<3, kernel<3>, padding<1>>>, branch<conv<3>>>";
  static constexpr std::array outputs = {cx::shape{4, 4, 3}};
  static constexpr std::size_t parameter_count = 66, macs = 960;
  static constexpr double expected[] = {
      -0.4311523438, 0.9018554688, 1.287597656, 2.219238281, 1.489257812, 0.427734375, 0.521484375, -2.395507812,
      0.4184570312, -2.920410156, -1.176757812, 0.708984375, 3.47265625, 2.438476562, -2.432128906, 1.025878906,
      0.634765625, -3.734863281, -0.3530273438, -3.733398438, -0.24609375, -2.260253906, -0.5346679688, 1.522460938,
      1.99609375, -0.6845703125, -2.086425781, -1.629394531, -3.2265625, 1.096679688, -4.438476562, 0.0986328125,
      2.267578125, -0.4799804688, 0.7197265625, 2.250976562, -1.043945312, 0.4770507812, -1.364746094,
      -0.8286132812, -1.927734375, 1.756835938, 0.2758789062, 1.329589844, 2.383300781, 1.524414062, 2.618652344,
      -0.7392578125};
};

struct case_25 {
  using network = cx::network<cx::input<5, 5, 2>, cx::residual<cx::branch<cx::conv<4, cx::kernel<3>, cx::stride<2>, cx::padding<1>>, cx::relu>, cx::branch<cx::conv<4, cx::stride<2>>, cx::batch_norm>>>;
  static constexpr std::string_view text = "5 5 2 : residual<branch<conv<4, kernel<3>, stride<2>, padding<1>>, relu>, branch<conv<4, stride<2>>, batch_norm>>";
  static constexpr std::array outputs = {cx::shape{3, 3, 4}};
  static constexpr std::size_t parameter_count = 96, macs = 720;
  static constexpr double expected[] = {
      1.720703125, 1.144331942, 0.7426142795, -0.8700313769, 0.453125, -0.3153767019, 0.916021052, 0.3304350987,
      1.963867188, -0.2214680577, 0.4760980822, 0.6335237142, 0.453125, -0.1136774184, 2.473431302, 1.047982319,
      3.420898438, -0.655999243, 0.9050903634, 0.5717740593, 0.453125, 0.03355894213, 3.205749708, 1.076677804,
      1.358398438, -0.466995272, 0.5284185821, 1.318618154, 0.453125, 0.9784222881, 2.319800583, -0.8171031012,
      0.453125, -0.4773801056, 0.6323675118, -0.6098006881};
};

struct case_26 {
  using network = cx::network<cx::input<4, 4, 2>, cx::residual<cx::branch<cx::conv<3, cx::kernel<2>, cx::stride<2>>>, cx::branch<cx::avg_pool<2>, cx::pad_channels<0, 1>>>>;
  static constexpr std::string_view text = "4 4 2 : residual<branch<conv<3, kernel<2>, stride<2>>>, branch<avg_pool<2>, pad_channels<0, 1>>>";
  static constexpr std::array outputs = {cx::shape{2, 2, 3}};
  static constexpr std::size_t parameter_count = 27, macs = 96;
  static constexpr double expected[] = {
      1.03125, 0.1489257812, -1.237304688, -0.3159179688, -2, 1.875, 0.96875, 0.775390625, -0.525390625,
      0.6079101562, -0.732421875, 1.255371094};
};

struct case_27 {
  using network = cx::network<cx::input<4, 3, 2>, cx::residual<cx::branch<cx::conv<2>>>>;
  static constexpr std::string_view text = "4 3 2 : residual<branch<conv<2>>>";
  static constexpr std::array outputs = {cx::shape{4, 3, 2}};
  static constexpr std::size_t parameter_count = 6, macs = 48;
  static constexpr double expected[] = {
      -1.158203125, -0.9663085938, 0.01953125, -2.73828125, 0.6547851562, 1.259765625, -0.38671875, -0.01904296875,
      0.791015625, -1.791015625, -0.2504882812, -3.069824219, 0.384765625, 0.9282226562, -0.6567382812,
      -0.3505859375, 0.5209960938, -2.122558594, 1.15625, 1.875488281, 0.1147460938, 0.5966796875, -0.9267578125,
      -0.6821289062};
};

struct case_28 {
  using network = cx::network<cx::input<6, 2>, cx::residual<cx::conv<2, cx::kernel<3>, cx::padding<1>>, cx::relu>, cx::residual<cx::conv<2>, cx::tanh>>;
  static constexpr std::string_view text = "6 2 : residual<conv<2, kernel<3>, padding<1>>, relu>, residual<conv<2>, tanh>";
  static constexpr std::array outputs = {cx::shape{6, 2}};
  static constexpr std::size_t parameter_count = 20, macs = 96;
  static constexpr double expected[] = {
      -1.213305497, -0.4823962594, 0.8512147311, -0.5540644832, -0.6259874146, 1.417448034, 0.3717769803,
      0.871753682, 3.063550566, 0.8319487394, 0.4579108447, -0.09355171159};
};

struct case_29 {
  using network = cx::network<cx::input<3, 3, 2>, cx::residual<cx::residual<cx::conv<2>>, cx::relu>>;
  static constexpr std::string_view text = "3 3 2 : residual<residual<conv<2>>, relu>";
  static constexpr std::array outputs = {cx::shape{3, 3, 2}};
  static constexpr std::size_t parameter_count = 6, macs = 36;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.76953125, -1.25, 0.5610351562, 2.322265625, -0.9375, 0.21875, 2.166015625, -0.625,
      0.53125, -1.46875, 0.072265625, 1.771972656, -1.15625, 0, 1.677246094, -0.84375};
};

struct case_30 {
  using network = cx::network<cx::input<2, 3, 2, 2>, cx::residual<cx::conv<2, cx::kernel<3>, cx::padding<1>>>>;
  static constexpr std::string_view text = "2 3 2 2 : residual<conv<2, kernel<3>, padding<1>>>";
  static constexpr std::array outputs = {cx::shape{2, 3, 2, 2}};
  static constexpr std::size_t parameter_count = 110, macs = 1296;
  static constexpr double expected[] = {
      -0.3530273438, -1.168945312, 1.44921875, -4.275390625, 0.3100585938, 0.759765625, 0.9458007812, 0.1166992188,
      3.552246094, -5.026855469, 3.421386719, -3.87890625, 0.8515625, 0.177734375, -0.02880859375, 0.576171875,
      1.092773438, -0.80859375, -1.776367188, 2.651855469, 0.8627929688, -0.7236328125, 1.205566406, -2.46484375};
};

struct case_31 {
  using network = cx::network<cx::input<3>, cx::multiply<cx::branch<>, cx::branch<cx::clip<0, 0>>>>;
  static constexpr std::string_view text = "3 : multiply<branch<>, branch<clip<0, 0>>>";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      inf, 0, nan};
  static constexpr double expected[] = {
      nan, 0, nan};
};

struct case_32 {
  using network = cx::network<cx::input<3>, cx::add<cx::branch<>, cx::branch<cx::relu>>>;
  static constexpr std::string_view text = "3 : add<branch<>, branch<relu>>";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      inf, -inf, 1};
  static constexpr double expected[] = {
      inf, -inf, 2};
};

using all = cases<
    case_0, case_1, case_2, case_3, case_4, case_5, case_6, case_7, case_8, case_9, case_10, case_11, case_12,
    case_13, case_14, case_15, case_16, case_17, case_18, case_19, case_20, case_21, case_22, case_23, case_24,
    case_25, case_26, case_27, case_28, case_29, case_30, case_31, case_32>;

}  // namespace references::join
