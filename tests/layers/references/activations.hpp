// SPDX-License-Identifier: BSL-1.0
// Written by tools/reference_values.py from the definitions in NumPy, float64; change it there.
#pragma once
// clang-format off
#include <layers/reference.hpp>

namespace references::activations {

struct case_0 {
  using network = cx::network<cx::input<30>, cx::relu>;
  static constexpr std::string_view text = "30 : relu";
  static constexpr std::array outputs = {cx::shape{30}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, -800, -100, -40, -20, -9, -6, -4.5, -3.5, -3, -2.5, -1.5, -1, -0.5, -0.0009765625, 0, 0.0009765625,
      0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
  static constexpr double expected[] = {
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.0009765625, 0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30,
      100, 1000};
};

struct case_1 {
  using network = cx::network<cx::input<5>, cx::relu>;
  static constexpr std::string_view text = "5 : relu";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -1, nan, 1, inf};
  static constexpr double expected[] = {
      0, 0, nan, 1, inf};
};

struct case_2 {
  using network = cx::network<cx::input<30>, cx::relu6>;
  static constexpr std::string_view text = "30 : relu6";
  static constexpr std::array outputs = {cx::shape{30}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, -800, -100, -40, -20, -9, -6, -4.5, -3.5, -3, -2.5, -1.5, -1, -0.5, -0.0009765625, 0, 0.0009765625,
      0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
  static constexpr double expected[] = {
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.0009765625, 0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 6, 6,
      6, 6};
};

struct case_3 {
  using network = cx::network<cx::input<5>, cx::relu6>;
  static constexpr std::string_view text = "5 : relu6";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -1, nan, 1, inf};
  static constexpr double expected[] = {
      0, 0, nan, 1, 6};
};

struct case_4 {
  using network = cx::network<cx::input<30>, cx::leaky_relu<>>;
  static constexpr std::string_view text = "30 : leaky_relu<>";
  static constexpr std::array outputs = {cx::shape{30}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, -800, -100, -40, -20, -9, -6, -4.5, -3.5, -3, -2.5, -1.5, -1, -0.5, -0.0009765625, 0, 0.0009765625,
      0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
  static constexpr double expected[] = {
      -10, -8, -1, -0.4, -0.2, -0.09, -0.06, -0.045, -0.035, -0.03, -0.025, -0.015, -0.01, -0.005, -9.765625e-06, 0,
      0.0009765625, 0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
};

struct case_5 {
  using network = cx::network<cx::input<5>, cx::leaky_relu<>>;
  static constexpr std::string_view text = "5 : leaky_relu<>";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -1, nan, 1, inf};
  static constexpr double expected[] = {
      -inf, -0.01, nan, 1, inf};
};

struct case_6 {
  using network = cx::network<cx::input<30>, cx::leaky_relu<0.2>>;
  static constexpr std::string_view text = "30 : leaky_relu<0.2>";
  static constexpr std::array outputs = {cx::shape{30}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, -800, -100, -40, -20, -9, -6, -4.5, -3.5, -3, -2.5, -1.5, -1, -0.5, -0.0009765625, 0, 0.0009765625,
      0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
  static constexpr double expected[] = {
      -200, -160, -20, -8, -4, -1.8, -1.2, -0.9, -0.7, -0.6, -0.5, -0.3, -0.2, -0.1, -0.0001953125, 0, 0.0009765625,
      0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
};

struct case_7 {
  using network = cx::network<cx::input<5>, cx::leaky_relu<0.2>>;
  static constexpr std::string_view text = "5 : leaky_relu<0.2>";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -1, nan, 1, inf};
  static constexpr double expected[] = {
      -inf, -0.2, nan, 1, inf};
};

struct case_8 {
  using network = cx::network<cx::input<30>, cx::leaky_relu<0>>;
  static constexpr std::string_view text = "30 : leaky_relu<0>";
  static constexpr std::array outputs = {cx::shape{30}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, -800, -100, -40, -20, -9, -6, -4.5, -3.5, -3, -2.5, -1.5, -1, -0.5, -0.0009765625, 0, 0.0009765625,
      0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
  static constexpr double expected[] = {
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.0009765625, 0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30,
      100, 1000};
};

struct case_9 {
  using network = cx::network<cx::input<5>, cx::leaky_relu<0>>;
  static constexpr std::string_view text = "5 : leaky_relu<0>";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -1, nan, 1, inf};
  static constexpr double expected[] = {
      0, 0, nan, 1, inf};
};

struct case_10 {
  using network = cx::network<cx::input<30>, cx::leaky_relu<1>>;
  static constexpr std::string_view text = "30 : leaky_relu<1>";
  static constexpr std::array outputs = {cx::shape{30}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, -800, -100, -40, -20, -9, -6, -4.5, -3.5, -3, -2.5, -1.5, -1, -0.5, -0.0009765625, 0, 0.0009765625,
      0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
  static constexpr double expected[] = {
      -1000, -800, -100, -40, -20, -9, -6, -4.5, -3.5, -3, -2.5, -1.5, -1, -0.5, -0.0009765625, 0, 0.0009765625,
      0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
};

struct case_11 {
  using network = cx::network<cx::input<5>, cx::leaky_relu<1>>;
  static constexpr std::string_view text = "5 : leaky_relu<1>";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -1, nan, 1, inf};
  static constexpr double expected[] = {
      -inf, -1, nan, 1, inf};
};

struct case_12 {
  using network = cx::network<cx::input<30>, cx::elu>;
  static constexpr std::string_view text = "30 : elu";
  static constexpr std::array outputs = {cx::shape{30}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, -800, -100, -40, -20, -9, -6, -4.5, -3.5, -3, -2.5, -1.5, -1, -0.5, -0.0009765625, 0, 0.0009765625,
      0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
  static constexpr double expected[] = {
      -1, -1, -1, -1, -0.9999999979, -0.9998765902, -0.9975212478, -0.9888910035, -0.9698026166, -0.9502129316,
      -0.9179150014, -0.7768698399, -0.6321205588, -0.3934693403, -0.000976085818, 0, 0.0009765625, 0.25, 0.75, 1,
      1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
};

struct case_13 {
  using network = cx::network<cx::input<5>, cx::elu>;
  static constexpr std::string_view text = "5 : elu";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -1, nan, 1, inf};
  static constexpr double expected[] = {
      -1, -0.6321205588, nan, 1, inf};
};

struct case_14 {
  using network = cx::network<cx::input<30>, cx::elu_with<0.5>>;
  static constexpr std::string_view text = "30 : elu_with<0.5>";
  static constexpr std::array outputs = {cx::shape{30}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, -800, -100, -40, -20, -9, -6, -4.5, -3.5, -3, -2.5, -1.5, -1, -0.5, -0.0009765625, 0, 0.0009765625,
      0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
  static constexpr double expected[] = {
      -0.5, -0.5, -0.5, -0.5, -0.499999999, -0.4999382951, -0.4987606239, -0.4944455017, -0.4849013083,
      -0.4751064658, -0.4589575007, -0.3884349199, -0.3160602794, -0.1967346701, -0.000488042909, 0, 0.0009765625,
      0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
};

struct case_15 {
  using network = cx::network<cx::input<5>, cx::elu_with<0.5>>;
  static constexpr std::string_view text = "5 : elu_with<0.5>";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -1, nan, 1, inf};
  static constexpr double expected[] = {
      -0.5, -0.3160602794, nan, 1, inf};
};

struct case_16 {
  using network = cx::network<cx::input<30>, cx::elu_with<2>>;
  static constexpr std::string_view text = "30 : elu_with<2>";
  static constexpr std::array outputs = {cx::shape{30}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, -800, -100, -40, -20, -9, -6, -4.5, -3.5, -3, -2.5, -1.5, -1, -0.5, -0.0009765625, 0, 0.0009765625,
      0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
  static constexpr double expected[] = {
      -2, -2, -2, -2, -1.999999996, -1.99975318, -1.995042496, -1.977782007, -1.939605233, -1.900425863,
      -1.835830003, -1.55373968, -1.264241118, -0.7869386806, -0.001952171636, 0, 0.0009765625, 0.25, 0.75, 1, 1.5,
      2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
};

struct case_17 {
  using network = cx::network<cx::input<5>, cx::elu_with<2>>;
  static constexpr std::string_view text = "5 : elu_with<2>";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -1, nan, 1, inf};
  static constexpr double expected[] = {
      -2, -1.264241118, nan, 1, inf};
};

struct case_18 {
  using network = cx::network<cx::input<30>, cx::selu>;
  static constexpr std::string_view text = "30 : selu";
  static constexpr std::array outputs = {cx::shape{30}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, -800, -100, -40, -20, -9, -6, -4.5, -3.5, -3, -2.5, -1.5, -1, -0.5, -0.0009765625, 0, 0.0009765625,
      0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
  static constexpr double expected[] = {
      -1.758099341, -1.758099341, -1.758099341, -1.758099341, -1.758099337, -1.757882374, -1.753741448,
      -1.738568621, -1.705009341, -1.670568729, -1.613785759, -1.365814353, -1.111330738, -0.6917581878,
      -0.001716055833, 0, 0.001026075183, 0.2626752468, 0.7880257405, 1.050700987, 1.576051481, 2.626752468,
      3.152102962, 3.677453456, 5.77885543, 6.304205924, 9.456308886, 31.52102962, 105.0700987, 1050.700987};
};

struct case_19 {
  using network = cx::network<cx::input<5>, cx::selu>;
  static constexpr std::string_view text = "5 : selu";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -1, nan, 1, inf};
  static constexpr double expected[] = {
      -1.758099341, -1.111330738, nan, 1.050700987, inf};
};

struct case_20 {
  using network = cx::network<cx::input<30>, cx::celu>;
  static constexpr std::string_view text = "30 : celu";
  static constexpr std::array outputs = {cx::shape{30}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, -800, -100, -40, -20, -9, -6, -4.5, -3.5, -3, -2.5, -1.5, -1, -0.5, -0.0009765625, 0, 0.0009765625,
      0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
  static constexpr double expected[] = {
      -1, -1, -1, -1, -0.9999999979, -0.9998765902, -0.9975212478, -0.9888910035, -0.9698026166, -0.9502129316,
      -0.9179150014, -0.7768698399, -0.6321205588, -0.3934693403, -0.000976085818, 0, 0.0009765625, 0.25, 0.75, 1,
      1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
};

struct case_21 {
  using network = cx::network<cx::input<5>, cx::celu>;
  static constexpr std::string_view text = "5 : celu";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -1, nan, 1, inf};
  static constexpr double expected[] = {
      -1, -0.6321205588, nan, 1, inf};
};

struct case_22 {
  using network = cx::network<cx::input<30>, cx::celu_with<0.5>>;
  static constexpr std::string_view text = "30 : celu_with<0.5>";
  static constexpr std::array outputs = {cx::shape{30}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, -800, -100, -40, -20, -9, -6, -4.5, -3.5, -3, -2.5, -1.5, -1, -0.5, -0.0009765625, 0, 0.0009765625,
      0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
  static constexpr double expected[] = {
      -0.5, -0.5, -0.5, -0.5, -0.5, -0.4999999924, -0.4999969279, -0.4999382951, -0.499544059, -0.4987606239,
      -0.4966310265, -0.4751064658, -0.4323323584, -0.3160602794, -0.0009756094463, 0, 0.0009765625, 0.25, 0.75, 1,
      1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
};

struct case_23 {
  using network = cx::network<cx::input<5>, cx::celu_with<0.5>>;
  static constexpr std::string_view text = "5 : celu_with<0.5>";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -1, nan, 1, inf};
  static constexpr double expected[] = {
      -0.5, -0.4323323584, nan, 1, inf};
};

struct case_24 {
  using network = cx::network<cx::input<30>, cx::celu_with<2>>;
  static constexpr std::string_view text = "30 : celu_with<2>";
  static constexpr std::array outputs = {cx::shape{30}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, -800, -100, -40, -20, -9, -6, -4.5, -3.5, -3, -2.5, -1.5, -1, -0.5, -0.0009765625, 0, 0.0009765625,
      0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
  static constexpr double expected[] = {
      -2, -2, -2, -1.999999996, -1.9999092, -1.977782007, -1.900425863, -1.789201551, -1.652452113, -1.55373968,
      -1.426990406, -1.055266895, -0.7869386806, -0.4423984339, -0.0009763241202, 0, 0.0009765625, 0.25, 0.75, 1,
      1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
};

struct case_25 {
  using network = cx::network<cx::input<5>, cx::celu_with<2>>;
  static constexpr std::string_view text = "5 : celu_with<2>";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -1, nan, 1, inf};
  static constexpr double expected[] = {
      -2, -0.7869386806, nan, 1, inf};
};

struct case_26 {
  using network = cx::network<cx::input<30>, cx::gelu>;
  static constexpr std::string_view text = "30 : gelu";
  static constexpr std::array outputs = {cx::shape{30}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, -800, -100, -40, -20, -9, -6, -4.5, -3.5, -3, -2.5, -1.5, -1, -0.5, -0.0009765625, 0, 0.0009765625,
      0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
  static constexpr double expected[] = {
      -0, -0, -0, -0, -5.507248237e-88, -1.015729565e-18, -5.91952587e-09, -1.528952906e-05, -0.0008142017766,
      -0.004049694095, -0.01552416331, -0.1002108019, -0.1586552539, -0.1542687694, -0.0004879007891, 0,
      0.0004886617109, 0.1496765814, 0.5800294857, 0.8413447461, 1.399789198, 2.484475837, 2.995950306, 3.499185798,
      5.499999896, 5.999999994, 9, 30, 100, 1000};
};

struct case_27 {
  using network = cx::network<cx::input<5>, cx::gelu>;
  static constexpr std::string_view text = "5 : gelu";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -1, nan, 1, inf};
  static constexpr double expected[] = {
      nan, -0.1586552539, nan, 0.8413447461, inf};
};

struct case_28 {
  using network = cx::network<cx::input<30>, cx::gelu_tanh>;
  static constexpr std::string_view text = "30 : gelu_tanh";
  static constexpr std::array outputs = {cx::shape{30}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, -800, -100, -40, -20, -9, -6, -4.5, -3.5, -3, -2.5, -1.5, -1, -0.5, -0.0009765625, 0, 0.0009765625,
      0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
  static constexpr double expected[] = {
      -0, -0, -0, -0, -3.375450956e-261, -1.336459595e-28, -8.439646701e-11, -5.136737412e-06, -0.0006161976554,
      -0.003637392082, -0.01508426609, -0.100428423, -0.1588080094, -0.1542859902, -0.0004879007891, 0,
      0.0004886617109, 0.1496753507, 0.5799605552, 0.8411919906, 1.399571577, 2.484915734, 2.996362608, 3.499383802,
      5.499999994, 6, 9, 30, 100, 1000};
};

struct case_29 {
  using network = cx::network<cx::input<5>, cx::gelu_tanh>;
  static constexpr std::string_view text = "5 : gelu_tanh";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -1, nan, 1, inf};
  static constexpr double expected[] = {
      nan, -0.1588080094, nan, 0.8411919906, inf};
};

struct case_30 {
  using network = cx::network<cx::input<30>, cx::silu>;
  static constexpr std::string_view text = "30 : silu";
  static constexpr std::array outputs = {cx::shape{30}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, -800, -100, -40, -20, -9, -6, -4.5, -3.5, -3, -2.5, -1.5, -1, -0.5, -0.0009765625, 0, 0.0009765625,
      0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
  static constexpr double expected[] = {
      -0, -0, -3.720075976e-42, -1.699341702e-16, -4.122307236e-08, -0.001110551184, -0.01483573894, -0.04944124184,
      -0.1025928076, -0.1422776195, -0.1896454501, -0.2736382857, -0.2689414214, -0.1887703344, -0.0004880428314, 0,
      0.0004885196686, 0.1405441252, 0.5093840244, 0.7310585786, 1.226361714, 2.31035455, 2.85772238, 3.397407192,
      5.477614243, 5.985164261, 8.998889449, 30, 100, 1000};
};

struct case_31 {
  using network = cx::network<cx::input<5>, cx::silu>;
  static constexpr std::string_view text = "5 : silu";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -1, nan, 1, inf};
  static constexpr double expected[] = {
      nan, -0.2689414214, nan, 0.7310585786, inf};
};

struct case_32 {
  using network = cx::network<cx::input<30>, cx::sigmoid>;
  static constexpr std::string_view text = "30 : sigmoid";
  static constexpr std::array outputs = {cx::shape{30}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, -800, -100, -40, -20, -9, -6, -4.5, -3.5, -3, -2.5, -1.5, -1, -0.5, -0.0009765625, 0, 0.0009765625,
      0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
  static constexpr double expected[] = {
      0, 0, 3.720075976e-44, 4.248354255e-18, 2.061153618e-09, 0.000123394576, 0.002472623157, 0.01098694263,
      0.02931223075, 0.04742587318, 0.07585818002, 0.1824255238, 0.2689414214, 0.3775406688, 0.4997558594, 0.5,
      0.5002441406, 0.5621765009, 0.6791786992, 0.7310585786, 0.8175744762, 0.92414182, 0.9525741268, 0.9706877692,
      0.9959298623, 0.9975273768, 0.9998766054, 1, 1, 1};
};

struct case_33 {
  using network = cx::network<cx::input<5>, cx::sigmoid>;
  static constexpr std::string_view text = "5 : sigmoid";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -1, nan, 1, inf};
  static constexpr double expected[] = {
      0, 0.2689414214, nan, 0.7310585786, 1};
};

struct case_34 {
  using network = cx::network<cx::input<30>, cx::hard_swish>;
  static constexpr std::string_view text = "30 : hard_swish";
  static constexpr std::array outputs = {cx::shape{30}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, -800, -100, -40, -20, -9, -6, -4.5, -3.5, -3, -2.5, -1.5, -1, -0.5, -0.0009765625, 0, 0.0009765625,
      0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
  static constexpr double expected[] = {
      -0, -0, -0, -0, -0, -0, -0, -0, -0, -0, -0.2083333333, -0.375, -0.3333333333, -0.2083333333, -0.0004881223043,
      0, 0.0004884401957, 0.1354166667, 0.46875, 0.6666666667, 1.125, 2.291666667, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
};

struct case_35 {
  using network = cx::network<cx::input<5>, cx::hard_swish>;
  static constexpr std::string_view text = "5 : hard_swish";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -1, nan, 1, inf};
  static constexpr double expected[] = {
      nan, -0.3333333333, nan, 0.6666666667, inf};
};

struct case_36 {
  using network = cx::network<cx::input<30>, cx::hard_sigmoid>;
  static constexpr std::string_view text = "30 : hard_sigmoid";
  static constexpr std::array outputs = {cx::shape{30}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, -800, -100, -40, -20, -9, -6, -4.5, -3.5, -3, -2.5, -1.5, -1, -0.5, -0.0009765625, 0, 0.0009765625,
      0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
  static constexpr double expected[] = {
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.08333333333, 0.25, 0.3333333333, 0.4166666667, 0.4998372396, 0.5,
      0.5001627604, 0.5416666667, 0.625, 0.6666666667, 0.75, 0.9166666667, 1, 1, 1, 1, 1, 1, 1, 1};
};

struct case_37 {
  using network = cx::network<cx::input<5>, cx::hard_sigmoid>;
  static constexpr std::string_view text = "5 : hard_sigmoid";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -1, nan, 1, inf};
  static constexpr double expected[] = {
      0, 0.3333333333, nan, 0.6666666667, 1};
};

struct case_38 {
  using network = cx::network<cx::input<30>, cx::hard_sigmoid_with<0.2,0.5>>;
  static constexpr std::string_view text = "30 : hard_sigmoid_with<0.2,0.5>";
  static constexpr std::array outputs = {cx::shape{30}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, -800, -100, -40, -20, -9, -6, -4.5, -3.5, -3, -2.5, -1.5, -1, -0.5, -0.0009765625, 0, 0.0009765625,
      0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
  static constexpr double expected[] = {
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.2, 0.3, 0.4, 0.4998046875, 0.5, 0.5001953125, 0.55, 0.65, 0.7, 0.8, 1, 1,
      1, 1, 1, 1, 1, 1, 1};
};

struct case_39 {
  using network = cx::network<cx::input<5>, cx::hard_sigmoid_with<0.2,0.5>>;
  static constexpr std::string_view text = "5 : hard_sigmoid_with<0.2,0.5>";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -1, nan, 1, inf};
  static constexpr double expected[] = {
      0, 0.3, nan, 0.7, 1};
};

struct case_40 {
  using network = cx::network<cx::input<30>, cx::hard_sigmoid_with<0.5,0.25>>;
  static constexpr std::string_view text = "30 : hard_sigmoid_with<0.5,0.25>";
  static constexpr std::array outputs = {cx::shape{30}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, -800, -100, -40, -20, -9, -6, -4.5, -3.5, -3, -2.5, -1.5, -1, -0.5, -0.0009765625, 0, 0.0009765625,
      0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
  static constexpr double expected[] = {
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.2495117188, 0.25, 0.2504882812, 0.375, 0.625, 0.75, 1, 1, 1, 1, 1,
      1, 1, 1, 1, 1};
};

struct case_41 {
  using network = cx::network<cx::input<5>, cx::hard_sigmoid_with<0.5,0.25>>;
  static constexpr std::string_view text = "5 : hard_sigmoid_with<0.5,0.25>";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -1, nan, 1, inf};
  static constexpr double expected[] = {
      0, 0, nan, 0.75, 1};
};

struct case_42 {
  using network = cx::network<cx::input<30>, cx::tanh>;
  static constexpr std::string_view text = "30 : tanh";
  static constexpr std::array outputs = {cx::shape{30}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, -800, -100, -40, -20, -9, -6, -4.5, -3.5, -3, -2.5, -1.5, -1, -0.5, -0.0009765625, 0, 0.0009765625,
      0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
  static constexpr double expected[] = {
      -1, -1, -1, -1, -1, -0.9999999695, -0.9999877117, -0.9997532108, -0.9981778976, -0.9950547537, -0.9866142982,
      -0.9051482536, -0.761594156, -0.4621171573, -0.0009765621896, 0, 0.0009765621896, 0.2449186624, 0.6351489524,
      0.761594156, 0.9051482536, 0.9866142982, 0.9950547537, 0.9981778976, 0.9999665972, 0.9999877117, 0.9999999695,
      1, 1, 1};
};

struct case_43 {
  using network = cx::network<cx::input<5>, cx::tanh>;
  static constexpr std::string_view text = "5 : tanh";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -1, nan, 1, inf};
  static constexpr double expected[] = {
      -1, -0.761594156, nan, 0.761594156, 1};
};

struct case_44 {
  using network = cx::network<cx::input<30>, cx::softplus>;
  static constexpr std::string_view text = "30 : softplus";
  static constexpr std::array outputs = {cx::shape{30}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, -800, -100, -40, -20, -9, -6, -4.5, -3.5, -3, -2.5, -1.5, -1, -0.5, -0.0009765625, 0, 0.0009765625,
      0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
  static constexpr double expected[] = {
      0, 0, 3.720075976e-44, 4.248354255e-18, 2.06115362e-09, 0.0001234021897, 0.002475685138, 0.01104774485,
      0.02975041827, 0.04858735157, 0.07888973429, 0.201413278, 0.3132616875, 0.4740769842, 0.6926590185,
      0.6931471806, 0.693635581, 0.8259394199, 1.136871006, 1.313261688, 1.701413278, 2.578889734, 3.048587352,
      3.529750418, 5.504078443, 6.002475685, 9.000123402, 30, 100, 1000};
};

struct case_45 {
  using network = cx::network<cx::input<5>, cx::softplus>;
  static constexpr std::string_view text = "5 : softplus";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -1, nan, 1, inf};
  static constexpr double expected[] = {
      0, 0.3132616875, nan, 1.313261688, inf};
};

struct case_46 {
  using network = cx::network<cx::input<30>, cx::softplus_with<0.5>>;
  static constexpr std::string_view text = "30 : softplus_with<0.5>";
  static constexpr std::array outputs = {cx::shape{30}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, -800, -100, -40, -20, -9, -6, -4.5, -3.5, -3, -2.5, -1.5, -1, -0.5, -0.0009765625, 0, 0.0009765625,
      0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
  static constexpr double expected[] = {
      1.424915281e-217, 3.830339193e-174, 3.857499696e-22, 4.122307241e-09, 9.079779843e-05, 0.0220954897,
      0.09717470315, 0.2004131178, 0.3204483009, 0.402826556, 0.5038581627, 0.7737420122, 0.9481539684, 1.15187884,
      1.385806139, 1.386294361, 1.386782702, 1.515198071, 1.796246528, 1.948153968, 2.273742012, 3.003858163,
      3.402826556, 3.820448301, 5.623935178, 6.097174703, 9.02209549, 30.00000061, 100, 1000};
};

struct case_47 {
  using network = cx::network<cx::input<5>, cx::softplus_with<0.5>>;
  static constexpr std::string_view text = "5 : softplus_with<0.5>";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -1, nan, 1, inf};
  static constexpr double expected[] = {
      0, 0.9481539684, nan, 1.948153968, inf};
};

struct case_48 {
  using network = cx::network<cx::input<30>, cx::softplus_with<4>>;
  static constexpr std::string_view text = "30 : softplus_with<4>";
  static constexpr std::array outputs = {cx::shape{30}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, -800, -100, -40, -20, -9, -6, -4.5, -3.5, -3, -2.5, -1.5, -1, -0.5, -0.0009765625, 0, 0.0009765625,
      0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
  static constexpr double expected[] = {
      0, 0, 4.787923992e-175, 8.143721331e-71, 4.51212847e-36, 5.798807076e-17, 9.437836361e-12, 3.807494907e-09,
      2.078820933e-07, 1.536048369e-06, 1.13497248e-05, 0.0006189212844, 0.004537481979, 0.03173200276,
      0.1727989907, 0.1732867951, 0.1737755532, 0.3283154219, 0.7621468379, 1.004537482, 1.500618921, 2.50001135,
      3.000001536, 3.500000208, 5.5, 6, 9, 30, 100, 1000};
};

struct case_49 {
  using network = cx::network<cx::input<5>, cx::softplus_with<4>>;
  static constexpr std::string_view text = "5 : softplus_with<4>";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -1, nan, 1, inf};
  static constexpr double expected[] = {
      0, 0.004537481979, nan, 1.004537482, inf};
};

struct case_50 {
  using network = cx::network<cx::input<30>, cx::softsign>;
  static constexpr std::string_view text = "30 : softsign";
  static constexpr std::array outputs = {cx::shape{30}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, -800, -100, -40, -20, -9, -6, -4.5, -3.5, -3, -2.5, -1.5, -1, -0.5, -0.0009765625, 0, 0.0009765625,
      0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
  static constexpr double expected[] = {
      -0.999000999, -0.9987515605, -0.9900990099, -0.9756097561, -0.9523809524, -0.9, -0.8571428571, -0.8181818182,
      -0.7777777778, -0.75, -0.7142857143, -0.6, -0.5, -0.3333333333, -0.0009756097561, 0, 0.0009756097561, 0.2,
      0.4285714286, 0.5, 0.6, 0.7142857143, 0.75, 0.7777777778, 0.8461538462, 0.8571428571, 0.9, 0.9677419355,
      0.9900990099, 0.999000999};
};

struct case_51 {
  using network = cx::network<cx::input<5>, cx::softsign>;
  static constexpr std::string_view text = "5 : softsign";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -1, nan, 1, inf};
  static constexpr double expected[] = {
      nan, -0.5, nan, 0.5, nan};
};

struct case_52 {
  using network = cx::network<cx::input<30>, cx::mish>;
  static constexpr std::string_view text = "30 : mish";
  static constexpr std::array outputs = {cx::shape{30}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, -800, -100, -40, -20, -9, -6, -4.5, -3.5, -3, -2.5, -1.5, -1, -0.5, -0.0009765625, 0, 0.0009765625,
      0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
  static constexpr double expected[] = {
      -0, -0, -3.720075976e-42, -1.699341702e-16, -4.122307241e-08, -0.001110619702, -0.01485408048, -0.04971282931,
      -0.1040957545, -0.1456474613, -0.1968162039, -0.2980997422, -0.3034014614, -0.2207437747, -0.0005856323094, 0,
      0.0005862426608, 0.1695724097, 0.6100183352, 0.8650983883, 1.403378266, 2.471392305, 2.986535005, 3.493990715,
      5.499817777, 5.999926634, 8.999999726, 30, 100, 1000};
};

struct case_53 {
  using network = cx::network<cx::input<5>, cx::mish>;
  static constexpr std::string_view text = "5 : mish";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -1, nan, 1, inf};
  static constexpr double expected[] = {
      nan, -0.3034014614, nan, 0.8650983883, inf};
};

struct case_54 {
  using network = cx::network<cx::input<30>, cx::clip<-1,1>>;
  static constexpr std::string_view text = "30 : clip<-1,1>";
  static constexpr std::array outputs = {cx::shape{30}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, -800, -100, -40, -20, -9, -6, -4.5, -3.5, -3, -2.5, -1.5, -1, -0.5, -0.0009765625, 0, 0.0009765625,
      0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
  static constexpr double expected[] = {
      -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -0.5, -0.0009765625, 0, 0.0009765625, 0.25, 0.75, 1, 1, 1,
      1, 1, 1, 1, 1, 1, 1, 1};
};

struct case_55 {
  using network = cx::network<cx::input<5>, cx::clip<-1,1>>;
  static constexpr std::string_view text = "5 : clip<-1,1>";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -1, nan, 1, inf};
  static constexpr double expected[] = {
      -1, -1, nan, 1, 1};
};

struct case_56 {
  using network = cx::network<cx::input<30>, cx::clip<0,6>>;
  static constexpr std::string_view text = "30 : clip<0,6>";
  static constexpr std::array outputs = {cx::shape{30}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, -800, -100, -40, -20, -9, -6, -4.5, -3.5, -3, -2.5, -1.5, -1, -0.5, -0.0009765625, 0, 0.0009765625,
      0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
  static constexpr double expected[] = {
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.0009765625, 0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 6, 6,
      6, 6};
};

struct case_57 {
  using network = cx::network<cx::input<5>, cx::clip<0,6>>;
  static constexpr std::string_view text = "5 : clip<0,6>";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -1, nan, 1, inf};
  static constexpr double expected[] = {
      0, 0, nan, 1, 6};
};

struct case_58 {
  using network = cx::network<cx::input<30>, cx::clip<-0.5,0.75>>;
  static constexpr std::string_view text = "30 : clip<-0.5,0.75>";
  static constexpr std::array outputs = {cx::shape{30}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, -800, -100, -40, -20, -9, -6, -4.5, -3.5, -3, -2.5, -1.5, -1, -0.5, -0.0009765625, 0, 0.0009765625,
      0.25, 0.75, 1, 1.5, 2.5, 3, 3.5, 5.5, 6, 9, 30, 100, 1000};
  static constexpr double expected[] = {
      -0.5, -0.5, -0.5, -0.5, -0.5, -0.5, -0.5, -0.5, -0.5, -0.5, -0.5, -0.5, -0.5, -0.5, -0.0009765625, 0,
      0.0009765625, 0.25, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75};
};

struct case_59 {
  using network = cx::network<cx::input<5>, cx::clip<-0.5,0.75>>;
  static constexpr std::string_view text = "5 : clip<-0.5,0.75>";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -1, nan, 1, inf};
  static constexpr double expected[] = {
      -0.5, -0.5, nan, 0.75, 0.75};
};

struct case_60 {
  using network = cx::network<cx::input<3, 4, 2>, cx::relu>;
  static constexpr std::string_view text = "3 4 2 : relu";
  static constexpr std::array outputs = {cx::shape{3, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0, 0, 0.75, 0, 0, 1.0625, 0, 0.21875, 1.375, 0, 0.53125, 0, 0, 0.84375, 0, 0, 1.15625, 0, 0.3125, 1.46875, 0,
      0.625, 0, 0};
};

struct case_61 {
  using network = cx::network<cx::input<11, 3>, cx::relu6>;
  static constexpr std::string_view text = "11 3 : relu6";
  static constexpr std::array outputs = {cx::shape{11, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0, 0, 0.75, 0, 0, 1.0625, 0, 0.21875, 1.375, 0, 0.53125, 0, 0, 0.84375, 0, 0, 1.15625, 0, 0.3125, 1.46875, 0,
      0.625, 0, 0, 0.9375, 0, 0.09375, 1.25, 0, 0.40625, 1.5625, 0, 0.71875};
};

struct case_62 {
  using network = cx::network<cx::input<2, 3, 2, 2>, cx::leaky_relu<>>;
  static constexpr std::string_view text = "2 3 2 2 : leaky_relu<>";
  static constexpr std::array outputs = {cx::shape{2, 3, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.015625, -0.0040625, 0.75, -0.0125, -0.0009375, 1.0625, -0.009375, 0.21875, 1.375, -0.00625, 0.53125,
      -0.0146875, -0.003125, 0.84375, -0.0115625, 0, 1.15625, -0.0084375, 0.3125, 1.46875, -0.0053125, 0.625,
      -0.01375, -0.0021875};
};

struct case_63 {
  using network = cx::network<cx::input<3, 4, 2>, cx::leaky_relu<0.2>>;
  static constexpr std::string_view text = "3 4 2 : leaky_relu<0.2>";
  static constexpr std::array outputs = {cx::shape{3, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.3125, -0.08125, 0.75, -0.25, -0.01875, 1.0625, -0.1875, 0.21875, 1.375, -0.125, 0.53125, -0.29375, -0.0625,
      0.84375, -0.23125, 0, 1.15625, -0.16875, 0.3125, 1.46875, -0.10625, 0.625, -0.275, -0.04375};
};

struct case_64 {
  using network = cx::network<cx::input<11, 3>, cx::leaky_relu<0>>;
  static constexpr std::string_view text = "11 3 : leaky_relu<0>";
  static constexpr std::array outputs = {cx::shape{11, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0, 0, 0.75, 0, 0, 1.0625, 0, 0.21875, 1.375, 0, 0.53125, 0, 0, 0.84375, 0, 0, 1.15625, 0, 0.3125, 1.46875, 0,
      0.625, 0, 0, 0.9375, 0, 0.09375, 1.25, 0, 0.40625, 1.5625, 0, 0.71875};
};

struct case_65 {
  using network = cx::network<cx::input<2, 3, 2, 2>, cx::leaky_relu<1>>;
  static constexpr std::string_view text = "2 3 2 2 : leaky_relu<1>";
  static constexpr std::array outputs = {cx::shape{2, 3, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.5625, -0.40625, 0.75, -1.25, -0.09375, 1.0625, -0.9375, 0.21875, 1.375, -0.625, 0.53125, -1.46875, -0.3125,
      0.84375, -1.15625, 0, 1.15625, -0.84375, 0.3125, 1.46875, -0.53125, 0.625, -1.375, -0.21875};
};

struct case_66 {
  using network = cx::network<cx::input<3, 4, 2>, cx::elu>;
  static constexpr std::string_view text = "3 4 2 : elu";
  static constexpr std::array outputs = {cx::shape{3, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.7903886128, -0.3338563893, 0.75, -0.7134952031, -0.08948963862, 1.0625, -0.6083943733, 0.21875, 1.375,
      -0.4647385715, 0.53125, -0.7697869283, -0.2683843711, 0.84375, -0.685336039, 0, 1.15625, -0.5699053594,
      0.3125, 1.46875, -0.4121303269, 0.625, -0.7471604042, -0.1964774263};
};

struct case_67 {
  using network = cx::network<cx::input<11, 3>, cx::elu_with<0.5>>;
  static constexpr std::string_view text = "11 3 : elu_with<0.5>";
  static constexpr std::array outputs = {cx::shape{11, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.3951943064, -0.1669281946, 0.75, -0.3567476016, -0.04474481931, 1.0625, -0.3041971867, 0.21875, 1.375,
      -0.2323692857, 0.53125, -0.3848934641, -0.1341921855, 0.84375, -0.3426680195, 0, 1.15625, -0.2849526797,
      0.3125, 1.46875, -0.2060651634, 0.625, -0.3735802021, -0.09823871316, 0.9375, -0.3272046237, 0.09375, 1.25,
      -0.2638167236, 0.40625, 1.5625, -0.1771757368, 0.71875};
};

struct case_68 {
  using network = cx::network<cx::input<2, 3, 2, 2>, cx::elu_with<2>>;
  static constexpr std::string_view text = "2 3 2 2 : elu_with<2>";
  static constexpr std::array outputs = {cx::shape{2, 3, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.580777226, -0.6677127786, 0.75, -1.426990406, -0.1789792772, 1.0625, -1.216788747, 0.21875, 1.375,
      -0.929477143, 0.53125, -1.539573857, -0.5367687421, 0.84375, -1.370672078, 0, 1.15625, -1.139810719, 0.3125,
      1.46875, -0.8242606538, 0.625, -1.494320808, -0.3929548526};
};

struct case_69 {
  using network = cx::network<cx::input<3, 4, 2>, cx::selu>;
  static constexpr std::string_view text = "3 4 2 : selu";
  static constexpr std::array outputs = {cx::shape{3, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.389581699, -0.586952698, 0.7880257405, -1.254395446, -0.1573316747, 1.116369799, -1.069617747, 0.229840841,
      1.444713858, -0.8170565762, 0.5581848995, -1.353361891, -0.4718463858, 0.8865289581, -1.204888838, 0,
      1.214873017, -1.001950237, 0.3283440585, 1.543217075, -0.724566056, 0.6566881171, -1.313582214, -0.3454268337};
};

struct case_70 {
  using network = cx::network<cx::input<11, 3>, cx::celu>;
  static constexpr std::string_view text = "11 3 : celu";
  static constexpr std::array outputs = {cx::shape{11, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.7903886128, -0.3338563893, 0.75, -0.7134952031, -0.08948963862, 1.0625, -0.6083943733, 0.21875, 1.375,
      -0.4647385715, 0.53125, -0.7697869283, -0.2683843711, 0.84375, -0.685336039, 0, 1.15625, -0.5699053594,
      0.3125, 1.46875, -0.4121303269, 0.625, -0.7471604042, -0.1964774263, 0.9375, -0.6544092474, 0.09375, 1.25,
      -0.5276334473, 0.40625, 1.5625, -0.3543514736, 0.71875};
};

struct case_71 {
  using network = cx::network<cx::input<2, 3, 2, 2>, cx::celu_with<0.5>>;
  static constexpr std::string_view text = "2 3 2 2 : celu_with<0.5>";
  static constexpr std::array outputs = {cx::shape{2, 3, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.4780315332, -0.278126345, 0.75, -0.4589575007, -0.08548544091, 1.0625, -0.4233225166, 0.21875, 1.375,
      -0.3567476016, 0.53125, -0.4735009708, -0.2323692857, 0.84375, -0.4504932958, 0, 1.15625, -0.4075093, 0.3125,
      1.46875, -0.3272046237, 0.625, -0.4680360694, -0.1771757368};
};

struct case_72 {
  using network = cx::network<cx::input<3, 4, 2>, cx::celu_with<2>>;
  static constexpr std::string_view text = "3 4 2 : celu_with<2>";
  static constexpr std::array outputs = {cx::shape{3, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.084333276, -0.367647574, 0.75, -0.929477143, -0.09158666806, 1.0625, -0.7484319808, 0.21875, 1.375,
      -0.5367687421, 0.53125, -1.040389513, -0.2893093454, 0.84375, -0.8781016784, 0, 1.15625, -0.6883679775,
      0.3125, 1.46875, -0.4665468079, 0.625, -0.9943368441, -0.2072115867};
};

struct case_73 {
  using network = cx::network<cx::input<11, 3>, cx::gelu>;
  static constexpr std::string_view text = "11 3 : gelu";
  static constexpr std::array outputs = {cx::shape{11, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.09232050458, -0.1390510305, 0.5800294857, -0.1320622171, -0.04337380082, 0.9094953473, -0.1633600424,
      0.1283138502, 1.258722132, -0.1662409557, 0.3731379011, -0.1042082607, -0.117915713, 0.6755024021,
      -0.1431315594, 0, 1.013118441, -0.1682475979, 0.194584287, 1.364541739, -0.1581120989, 0.4587590443,
      -0.1162778682, -0.09043614975, 0.7741399576, -0.1530046527, 0.05037619918, 1.117937783, -0.1699705143,
      0.2671989695, 1.470179495, -0.1447575448, 0.5490189952};
};

struct case_74 {
  using network = cx::network<cx::input<2, 3, 2, 2>, cx::gelu_tanh>;
  static constexpr std::string_view text = "2 3 2 2 : gelu_tanh";
  static constexpr std::array outputs = {cx::shape{2, 3, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.09251938739, -0.1390590105, 0.5799605552, -0.132285797, -0.04337382609, 0.9093211509, -0.1634906558,
      0.1283131214, 1.258488553, -0.16627885, 0.3731164653, -0.1044325256, -0.1179186442, 0.6754042403,
      -0.1433342756, 0, 1.012915724, -0.1683457597, 0.1945813558, 1.364317474, -0.1581335347, 0.45872115,
      -0.1165114472, -0.09043687862};
};

struct case_75 {
  using network = cx::network<cx::input<3, 4, 2>, cx::silu>;
  static constexpr std::string_view text = "3 4 2 : silu";
  static constexpr std::array outputs = {cx::shape{3, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.2707628218, -0.1624234791, 0.5093840244, -0.2783751735, -0.04467934229, 0.7896160092, -0.263817757,
      0.1212904142, 1.097506819, -0.2179032096, 0.3345677602, -0.2748511269, -0.1320326984, 0.5899959178,
      -0.2767476828, 0, 0.8795023172, -0.2537540822, 0.1804673016, 1.193898873, -0.1966822398, 0.4070967904,
      -0.2774931806, -0.09745958579};
};

struct case_76 {
  using network = cx::network<cx::input<11, 3>, cx::sigmoid>;
  static constexpr std::string_view text = "11 3 : sigmoid";
  static constexpr std::array outputs = {cx::shape{11, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.1732882059, 0.3998116407, 0.6791786992, 0.2227001388, 0.4765796511, 0.7431680086, 0.2814056074, 0.554470465,
      0.7981867777, 0.3486451353, 0.6297746074, 0.1871326822, 0.4225046348, 0.6992544211, 0.2393493473, 0.5,
      0.7606506527, 0.3007455789, 0.5774953652, 0.8128673178, 0.3702253926, 0.6513548647, 0.2018132223, 0.445529535,
      0.7185943926, 0.2568319914, 0.5234203489, 0.7772998612, 0.3208213008, 0.6001883593, 0.8267117941,
      0.3923368302, 0.6723316992};
};

struct case_77 {
  using network = cx::network<cx::input<2, 3, 2, 2>, cx::hard_swish>;
  static constexpr std::string_view text = "2 3 2 2 : hard_swish";
  static constexpr std::array outputs = {cx::shape{2, 3, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.3743489583, -0.1756184896, 0.46875, -0.3645833333, -0.04541015625, 0.7194010417, -0.322265625,
      0.1173502604, 1.002604167, -0.2473958333, 0.3126627604, -0.3748372396, -0.1399739583, 0.5405273438,
      -0.3553059896, 0, 0.8009440104, -0.3032226562, 0.1725260417, 1.09391276, -0.2185872396, 0.3776041667,
      -0.3723958333, -0.1013997396};
};

struct case_78 {
  using network = cx::network<cx::input<3, 4, 2>, cx::hard_sigmoid>;
  static constexpr std::string_view text = "3 4 2 : hard_sigmoid";
  static constexpr std::array outputs = {cx::shape{3, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.2395833333, 0.4322916667, 0.625, 0.2916666667, 0.484375, 0.6770833333, 0.34375, 0.5364583333, 0.7291666667,
      0.3958333333, 0.5885416667, 0.2552083333, 0.4479166667, 0.640625, 0.3072916667, 0.5, 0.6927083333, 0.359375,
      0.5520833333, 0.7447916667, 0.4114583333, 0.6041666667, 0.2708333333, 0.4635416667};
};

struct case_79 {
  using network = cx::network<cx::input<11, 3>, cx::hard_sigmoid_with<0.2,0.5>>;
  static constexpr std::string_view text = "11 3 : hard_sigmoid_with<0.2,0.5>";
  static constexpr std::array outputs = {cx::shape{11, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.1875, 0.41875, 0.65, 0.25, 0.48125, 0.7125, 0.3125, 0.54375, 0.775, 0.375, 0.60625, 0.20625, 0.4375,
      0.66875, 0.26875, 0.5, 0.73125, 0.33125, 0.5625, 0.79375, 0.39375, 0.625, 0.225, 0.45625, 0.6875, 0.2875,
      0.51875, 0.75, 0.35, 0.58125, 0.8125, 0.4125, 0.64375};
};

struct case_80 {
  using network = cx::network<cx::input<2, 3, 2, 2>, cx::hard_sigmoid_with<0.5,0.25>>;
  static constexpr std::string_view text = "2 3 2 2 : hard_sigmoid_with<0.5,0.25>";
  static constexpr std::array outputs = {cx::shape{2, 3, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0, 0.046875, 0.625, 0, 0.203125, 0.78125, 0, 0.359375, 0.9375, 0, 0.515625, 0, 0.09375, 0.671875, 0, 0.25,
      0.828125, 0, 0.40625, 0.984375, 0, 0.5625, 0, 0.140625};
};

struct case_81 {
  using network = cx::network<cx::input<3, 4, 2>, cx::tanh>;
  static constexpr std::string_view text = "3 4 2 : tanh";
  static constexpr std::array outputs = {cx::shape{3, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.9158245442, -0.3852839663, 0.6351489524, -0.84828364, -0.09347630397, 0.7866188121, -0.7340715196,
      0.2153263397, 0.8798266997, -0.5545997223, 0.4863360172, -0.8993387348, -0.3027097293, 0.6877902051,
      -0.8198140121, 0, 0.8198140121, -0.6877902051, 0.3027097293, 0.8993387348, -0.4863360172, 0.5545997223,
      -0.8798266997, -0.2153263397};
};

struct case_82 {
  using network = cx::network<cx::input<11, 3>, cx::softplus>;
  static constexpr std::string_view text = "11 3 : softplus";
  static constexpr std::array outputs = {cx::shape{11, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.1902991404, 0.5105117409, 1.136871006, 0.2519290813, 0.6473704113, 1.359333138, 0.3304582076, 0.8084917379,
      1.600412652, 0.4287006783, 0.9936432896, 0.2071873834, 0.5490548623, 1.201490624, 0.27358109, 0.6931471806,
      1.42983109, 0.3577406243, 0.8615548623, 1.675937383, 0.4623932896, 1.053700678, 0.2254126516, 0.5897417379,
      1.267958208, 0.2968331379, 0.7411204113, 1.501929081, 0.3868710061, 0.9167617409, 1.75279914, 0.4981345475,
      1.11575346};
};

struct case_83 {
  using network = cx::network<cx::input<2, 3, 2, 2>, cx::softplus_with<0.5>>;
  static constexpr std::string_view text = "2 3 2 2 : softplus_with<0.5>";
  static constexpr std::array outputs = {cx::shape{2, 3, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.7539026694, 1.193466618, 1.796246528, 0.8574013566, 1.339968627, 1.987286579, 0.9719803338, 1.498658594,
      2.189702095, 1.098109725, 1.669506907, 0.7838209739, 1.236141678, 1.852337891, 0.8905881453, 1.386294361,
      2.046838145, 1.008587891, 1.548641678, 2.252570974, 1.138256907, 1.723109725, 0.8147020945, 1.279908594};
};

struct case_84 {
  using network = cx::network<cx::input<3, 4, 2>, cx::softplus_with<4>>;
  static constexpr std::string_view text = "3 4 2 : softplus_with<4>";
  static constexpr std::array outputs = {cx::shape{3, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.0004821483011, 0.04493615885, 0.7621468379, 0.001678837122, 0.130780816, 1.066040864, 0.005811366093,
      0.3058611453, 1.376019611, 0.01972243357, 0.5594555697, 0.0007012142258, 0.06298227034, 0.852161425,
      0.00243897775, 0.1732867951, 1.158688978, 0.008411424996, 0.3754822703, 1.469451214, 0.02820556969,
      0.6447224336, 0.001019610818, 0.08711114525};
};

struct case_85 {
  using network = cx::network<cx::input<11, 3>, cx::softsign>;
  static constexpr std::string_view text = "11 3 : softsign";
  static constexpr std::array outputs = {cx::shape{11, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.6097560976, -0.2888888889, 0.4285714286, -0.5555555556, -0.08571428571, 0.5151515152, -0.4838709677,
      0.1794871795, 0.5789473684, -0.3846153846, 0.3469387755, -0.5949367089, -0.2380952381, 0.4576271186,
      -0.5362318841, 0, 0.5362318841, -0.4576271186, 0.2380952381, 0.5949367089, -0.3469387755, 0.3846153846,
      -0.5789473684, -0.1794871795, 0.4838709677, -0.5151515152, 0.08571428571, 0.5555555556, -0.4285714286,
      0.2888888889, 0.6097560976, -0.3043478261, 0.4181818182};
};

struct case_86 {
  using network = cx::network<cx::input<2, 3, 2, 2>, cx::mish>;
  static constexpr std::string_view text = "2 3 2 2 : mish";
  static constexpr std::array outputs = {cx::shape{2, 3, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.2938043527, -0.1910771796, 0.6100183352, -0.3084139611, -0.05342785155, 0.9310032025, -0.2989991594,
      0.1462906786, 1.267379638, -0.2526467968, 0.4031717608, -0.3000256765, -0.1561910984, 0.7037792263,
      -0.3086654349, 0, 1.030949476, -0.28959387, 0.2178305969, 1.369363136, -0.2295174245, 0.4895255911,
      -0.3047974579, -0.1158740269};
};

struct case_87 {
  using network = cx::network<cx::input<3, 4, 2>, cx::clip<-1,1>>;
  static constexpr std::string_view text = "3 4 2 : clip<-1,1>";
  static constexpr std::array outputs = {cx::shape{3, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1, -0.40625, 0.75, -1, -0.09375, 1, -0.9375, 0.21875, 1, -0.625, 0.53125, -1, -0.3125, 0.84375, -1, 0, 1,
      -0.84375, 0.3125, 1, -0.53125, 0.625, -1, -0.21875};
};

struct case_88 {
  using network = cx::network<cx::input<11, 3>, cx::clip<0,6>>;
  static constexpr std::string_view text = "11 3 : clip<0,6>";
  static constexpr std::array outputs = {cx::shape{11, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0, 0, 0.75, 0, 0, 1.0625, 0, 0.21875, 1.375, 0, 0.53125, 0, 0, 0.84375, 0, 0, 1.15625, 0, 0.3125, 1.46875, 0,
      0.625, 0, 0, 0.9375, 0, 0.09375, 1.25, 0, 0.40625, 1.5625, 0, 0.71875};
};

struct case_89 {
  using network = cx::network<cx::input<2, 3, 2, 2>, cx::clip<-0.5,0.75>>;
  static constexpr std::string_view text = "2 3 2 2 : clip<-0.5,0.75>";
  static constexpr std::array outputs = {cx::shape{2, 3, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.5, -0.40625, 0.75, -0.5, -0.09375, 0.75, -0.5, 0.21875, 0.75, -0.5, 0.53125, -0.5, -0.3125, 0.75, -0.5, 0,
      0.75, -0.5, 0.3125, 0.75, -0.5, 0.625, -0.5, -0.21875};
};

struct case_90 {
  using network = cx::network<cx::input<1>, cx::prelu>;
  static constexpr std::string_view text = "1 : prelu";
  static constexpr std::array outputs = {cx::shape{1}};
  static constexpr std::size_t parameter_count = 1, macs = 0;
  static constexpr double expected[] = {
      0.4638671875};
};

struct case_91 {
  using network = cx::network<cx::input<5>, cx::prelu>;
  static constexpr std::string_view text = "5 : prelu";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 5, macs = 0;
  static constexpr double expected[] = {
      0.4638671875, -0.2158203125, 0.75, -0.83984375, 0.00146484375};
};

struct case_92 {
  using network = cx::network<cx::input<17>, cx::prelu>;
  static constexpr std::string_view text = "17 : prelu";
  static constexpr std::array outputs = {cx::shape{17}};
  static constexpr std::size_t parameter_count = 17, macs = 0;
  static constexpr double expected[] = {
      0.4638671875, -0.2158203125, 0.75, -0.83984375, 0.00146484375, 1.0625, -0.1171875, 0.21875, 1.375,
      0.263671875, 0.53125, 0.4130859375, -0.1708984375, 0.84375, -0.794921875, 0, 1.15625};
};

struct case_93 {
  using network = cx::network<cx::input<6, 2>, cx::prelu>;
  static constexpr std::string_view text = "6 2 : prelu";
  static constexpr std::array outputs = {cx::shape{6, 2}};
  static constexpr std::size_t parameter_count = 2, macs = 0;
  static constexpr double expected[] = {
      0.4638671875, -0.2158203125, 0.75, -0.6640625, 0.02783203125, 1.0625, 0.2783203125, 0.21875, 1.375,
      -0.33203125, 0.53125, -0.7802734375};
};

struct case_94 {
  using network = cx::network<cx::input<3, 7>, cx::prelu>;
  static constexpr std::string_view text = "3 7 : prelu";
  static constexpr std::array outputs = {cx::shape{3, 7}};
  static constexpr std::size_t parameter_count = 7, macs = 0;
  static constexpr double expected[] = {
      0.4638671875, -0.2158203125, 0.75, -0.83984375, 0.00146484375, 1.0625, -0.1171875, 0.21875, 1.375, 0.09765625,
      0.53125, 0.02294921875, 0.2197265625, 0.84375, 0.3432617188, 0, 1.15625, -0.5668945312, 0.3125, 1.46875,
      -0.06640625};
};

struct case_95 {
  using network = cx::network<cx::input<3, 4, 2>, cx::prelu>;
  static constexpr std::string_view text = "3 4 2 : prelu";
  static constexpr std::array outputs = {cx::shape{3, 4, 2}};
  static constexpr std::size_t parameter_count = 2, macs = 0;
  static constexpr double expected[] = {
      0.4638671875, -0.2158203125, 0.75, -0.6640625, 0.02783203125, 1.0625, 0.2783203125, 0.21875, 1.375,
      -0.33203125, 0.53125, -0.7802734375, 0.0927734375, 0.84375, 0.3432617188, 0, 1.15625, -0.4482421875, 0.3125,
      1.46875, 0.1577148438, 0.625, 0.408203125, -0.1162109375};
};

struct case_96 {
  using network = cx::network<cx::input<2, 2, 9>, cx::prelu>;
  static constexpr std::string_view text = "2 2 9 : prelu";
  static constexpr std::array outputs = {cx::shape{2, 2, 9}};
  static constexpr std::size_t parameter_count = 9, macs = 0;
  static constexpr double expected[] = {
      0.4638671875, -0.2158203125, 0.75, -0.83984375, 0.00146484375, 1.0625, -0.1171875, 0.21875, 1.375,
      0.185546875, 0.53125, 0.2294921875, -0.2099609375, 0.84375, 0.8129882812, 0, 1.15625, -0.2241210938, 0.3125,
      1.46875, 0.0830078125, 0.625, 0.021484375, 0.1538085938, 0.9375, 0.59765625, 0.09375, 1.25, -0.3984375,
      0.40625, 1.5625, 0.0068359375, 0.71875, -0.16015625, 0.0703125, 1.03125};
};

struct case_97 {
  using network = cx::network<cx::input<2, 3, 2, 3>, cx::prelu>;
  static constexpr std::string_view text = "2 3 2 3 : prelu";
  static constexpr std::array outputs = {cx::shape{2, 3, 2, 3}};
  static constexpr std::size_t parameter_count = 3, macs = 0;
  static constexpr double expected[] = {
      0.4638671875, -0.2158203125, 0.75, 0.37109375, -0.0498046875, 1.0625, 0.2783203125, 0.21875, 1.375,
      0.185546875, 0.53125, 0.2294921875, 0.0927734375, 0.84375, 0.1806640625, 0, 1.15625, 0.1318359375, 0.3125,
      1.46875, 0.0830078125, 0.625, -0.73046875, 0.0341796875, 0.9375, -0.564453125, 0.09375, 1.25, -0.3984375,
      0.40625, 1.5625, -0.232421875, 0.71875, 0.3803710938, -0.06640625, 1.03125};
};

struct case_98 {
  using network = cx::network<cx::input<2>, cx::prelu>;
  static constexpr std::string_view text = "2 : prelu";
  static constexpr std::array outputs = {cx::shape{2}};
  static constexpr std::size_t parameter_count = 2, macs = 0;
  static constexpr double expected[] = {
      0.4638671875, -0.2158203125};
};

struct case_99 {
  using network = cx::network<cx::input<33>, cx::prelu>;
  static constexpr std::string_view text = "33 : prelu";
  static constexpr std::array outputs = {cx::shape{33}};
  static constexpr std::size_t parameter_count = 33, macs = 0;
  static constexpr double expected[] = {
      0.4638671875, -0.2158203125, 0.75, -0.83984375, 0.00146484375, 1.0625, -0.1171875, 0.21875, 1.375,
      0.263671875, 0.53125, 0.4130859375, -0.1708984375, 0.84375, -0.794921875, 0, 1.15625, -0.1186523438, 0.3125,
      1.46875, 0.2158203125, 0.625, 0.365234375, -0.123046875, 0.9375, -0.7470703125, 0.09375, 1.25, -0.1171875,
      0.40625, 1.5625, 0.1708984375, 0.71875};
};

struct case_100 {
  using network = cx::network<cx::input<1, 9>, cx::prelu>;
  static constexpr std::string_view text = "1 9 : prelu";
  static constexpr std::array outputs = {cx::shape{1, 9}};
  static constexpr std::size_t parameter_count = 9, macs = 0;
  static constexpr double expected[] = {
      0.4638671875, -0.2158203125, 0.75, -0.83984375, 0.00146484375, 1.0625, -0.1171875, 0.21875, 1.375};
};

struct case_101 {
  using network = cx::network<cx::input<9, 1>, cx::prelu>;
  static constexpr std::string_view text = "9 1 : prelu";
  static constexpr std::array outputs = {cx::shape{9, 1}};
  static constexpr std::size_t parameter_count = 1, macs = 0;
  static constexpr double expected[] = {
      0.4638671875, 0.1206054688, 0.75, 0.37109375, 0.02783203125, 1.0625, 0.2783203125, 0.21875, 1.375};
};

struct case_102 {
  using network = cx::network<cx::input<13, 4>, cx::prelu>;
  static constexpr std::string_view text = "13 4 : prelu";
  static constexpr std::array outputs = {cx::shape{13, 4}};
  static constexpr std::size_t parameter_count = 4, macs = 0;
  static constexpr double expected[] = {
      0.4638671875, -0.2158203125, 0.75, -0.83984375, 0.02783203125, 1.0625, 0.146484375, 0.21875, 1.375,
      -0.33203125, 0.53125, -0.9868164062, 0.0927734375, 0.84375, 0.1806640625, 0, 1.15625, -0.4482421875, 0.3125,
      1.46875, 0.1577148438, 0.625, 0.21484375, -0.1469726562, 0.9375, -0.564453125, 0.09375, 1.25, 0.22265625,
      0.40625, 1.5625, -0.2939453125, 0.71875, -0.6806640625, 0.01953125, 1.03125, 0.2875976562, 0.1875, 1.34375,
      -0.4409179688, 0.5, -0.796875, 0.0537109375, 0.8125, 0.3525390625, -0.0166015625, 1.125, -0.587890625,
      0.28125, 1.4375, 0.087890625, 0.59375};
};

struct case_103 {
  using network = cx::network<cx::input<1, 1, 6>, cx::prelu>;
  static constexpr std::string_view text = "1 1 6 : prelu";
  static constexpr std::array outputs = {cx::shape{1, 1, 6}};
  static constexpr std::size_t parameter_count = 6, macs = 0;
  static constexpr double expected[] = {
      0.4638671875, -0.2158203125, 0.75, -0.83984375, 0.00146484375, 1.0625};
};

struct case_104 {
  using network = cx::network<cx::input<1, 5, 3>, cx::prelu>;
  static constexpr std::string_view text = "1 5 3 : prelu";
  static constexpr std::array outputs = {cx::shape{1, 5, 3}};
  static constexpr std::size_t parameter_count = 3, macs = 0;
  static constexpr double expected[] = {
      0.4638671875, -0.2158203125, 0.75, 0.37109375, -0.0498046875, 1.0625, 0.2783203125, 0.21875, 1.375,
      0.185546875, 0.53125, 0.2294921875, 0.0927734375, 0.84375, 0.1806640625};
};

struct case_105 {
  using network = cx::network<cx::input<4, 1, 5>, cx::prelu>;
  static constexpr std::string_view text = "4 1 5 : prelu";
  static constexpr std::array outputs = {cx::shape{4, 1, 5}};
  static constexpr std::size_t parameter_count = 5, macs = 0;
  static constexpr double expected[] = {
      0.4638671875, -0.2158203125, 0.75, -0.83984375, 0.00146484375, 1.0625, -0.498046875, 0.21875, 1.375,
      0.009765625, 0.53125, -0.7802734375, 0.048828125, 0.84375, 0.01806640625, 0, 1.15625, 0.1318359375, 0.3125,
      1.46875};
};

struct case_106 {
  using network = cx::network<cx::input<3, 3, 1>, cx::prelu>;
  static constexpr std::string_view text = "3 3 1 : prelu";
  static constexpr std::array outputs = {cx::shape{3, 3, 1}};
  static constexpr std::size_t parameter_count = 1, macs = 0;
  static constexpr double expected[] = {
      0.4638671875, 0.1206054688, 0.75, 0.37109375, 0.02783203125, 1.0625, 0.2783203125, 0.21875, 1.375};
};

struct case_107 {
  using network = cx::network<cx::input<1, 1, 1, 7>, cx::prelu>;
  static constexpr std::string_view text = "1 1 1 7 : prelu";
  static constexpr std::array outputs = {cx::shape{1, 1, 1, 7}};
  static constexpr std::size_t parameter_count = 7, macs = 0;
  static constexpr double expected[] = {
      0.4638671875, -0.2158203125, 0.75, -0.83984375, 0.00146484375, 1.0625, -0.1171875};
};

struct case_108 {
  using network = cx::network<cx::input<2, 2, 2, 2, 3>, cx::prelu>;
  static constexpr std::string_view text = "2 2 2 2 3 : prelu";
  static constexpr std::array outputs = {cx::shape{2, 2, 2, 2, 3}};
  static constexpr std::size_t parameter_count = 3, macs = 0;
  static constexpr double expected[] = {
      0.4638671875, -0.2158203125, 0.75, 0.37109375, -0.0498046875, 1.0625, 0.2783203125, 0.21875, 1.375,
      0.185546875, 0.53125, 0.2294921875, 0.0927734375, 0.84375, 0.1806640625, 0, 1.15625, 0.1318359375, 0.3125,
      1.46875, 0.0830078125, 0.625, -0.73046875, 0.0341796875, 0.9375, -0.564453125, 0.09375, 1.25, -0.3984375,
      0.40625, 1.5625, -0.232421875, 0.71875, 0.3803710938, -0.06640625, 1.03125, 0.2875976562, 0.1875, 1.34375,
      0.1948242188, 0.5, 0.234375, 0.1020507812, 0.8125, 0.185546875, 0.00927734375, 1.125, 0.13671875};
};

struct case_109 {
  using network = cx::network<cx::input<3, 2>, cx::prelu>;
  static constexpr std::string_view text = "3 2 : prelu";
  static constexpr std::array outputs = {cx::shape{3, 2}};
  static constexpr std::size_t parameter_count = 2, macs = 0;
  static constexpr double input[] = {
      -1000, -1000, 1000, 1000, -0.5, 0};
  static constexpr double expected[] = {
      296.875, -531.25, 1000, 1000, 0.1484375, 0};
};

struct case_110 {
  using network = cx::network<cx::input<5>, cx::prelu>;
  static constexpr std::string_view text = "5 : prelu";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 5, macs = 0;
  static constexpr double input[] = {
      -inf, -1, nan, 1, inf};
  static constexpr double expected[] = {
      inf, -0.53125, nan, 1, inf};
};

using all = cases<
    case_0, case_1, case_2, case_3, case_4, case_5, case_6, case_7, case_8, case_9, case_10, case_11, case_12,
    case_13, case_14, case_15, case_16, case_17, case_18, case_19, case_20, case_21, case_22, case_23, case_24,
    case_25, case_26, case_27, case_28, case_29, case_30, case_31, case_32, case_33, case_34, case_35, case_36,
    case_37, case_38, case_39, case_40, case_41, case_42, case_43, case_44, case_45, case_46, case_47, case_48,
    case_49, case_50, case_51, case_52, case_53, case_54, case_55, case_56, case_57, case_58, case_59, case_60,
    case_61, case_62, case_63, case_64, case_65, case_66, case_67, case_68, case_69, case_70, case_71, case_72,
    case_73, case_74, case_75, case_76, case_77, case_78, case_79, case_80, case_81, case_82, case_83, case_84,
    case_85, case_86, case_87, case_88, case_89, case_90, case_91, case_92, case_93, case_94, case_95, case_96,
    case_97, case_98, case_99, case_100, case_101, case_102, case_103, case_104, case_105, case_106, case_107,
    case_108, case_109, case_110>;

}  // namespace references::activations
