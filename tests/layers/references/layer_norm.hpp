// SPDX-License-Identifier: BSL-1.0
// Written by tools/reference_values.py from the definitions in NumPy, float64; change it there.
#pragma once
// clang-format off
#include <layers/reference.hpp>

namespace references::layer_norm {

struct case_0 {
  using network = cx::network<cx::input<2>, cx::layer_norm>;
  static constexpr std::string_view text = "2 : layer_norm";
  static constexpr std::array outputs = {cx::shape{2}};
  static constexpr std::size_t parameter_count = 4, macs = 0;
  static constexpr double expected[] = {
      0.4531205589, -7.947228533e-06};
};

struct case_1 {
  using network = cx::network<cx::input<8>, cx::layer_norm>;
  static constexpr std::string_view text = "8 : layer_norm";
  static constexpr std::array outputs = {cx::shape{8}};
  static constexpr std::size_t parameter_count = 16, macs = 0;
  static constexpr double expected[] = {
      0.590318691, -0.6091615456, 0.1142481151, -1.134117797, 0.4342363256, -1.321804551, 0.484242282, -0.4268541322};
};

struct case_2 {
  using network = cx::network<cx::input<33>, cx::layer_norm>;
  static constexpr std::string_view text = "33 : layer_norm";
  static constexpr std::array outputs = {cx::shape{33}};
  static constexpr std::size_t parameter_count = 66, macs = 0;
  static constexpr double expected[] = {
      0.6622903526, -0.7703272162, 0.1711716289, -1.30806696, 0.4392338396, -1.054068115, 0.4498208695,
      -0.2376791305, 1.112572401, 0.3212346734, -0.4258419818, 0.6226732964, -0.7061065451, 0.1850627893,
      -1.243846289, 0.453125, -1.090506466, 0.4637120299, -0.2741174808, 1.179971778, 0.2847963231, -0.3584426048,
      0.5862349462, -0.6387071681, 0.2021326556, -1.176446912, 0.4701948663, -1.12376611, 0.4807818962,
      -0.3073771251, 1.250549861, 0.2515366788, -0.2878645219};
};

struct case_3 {
  using network = cx::network<cx::input<5, 4>, cx::layer_norm>;
  static constexpr std::string_view text = "5 4 : layer_norm";
  static constexpr std::array outputs = {cx::shape{5, 4}};
  static constexpr std::size_t parameter_count = 8, macs = 0;
  static constexpr double expected[] = {
      0.4696327832, -0.406114987, 0.05832786189, -0.8654019612, 0.2210636748, 0.2110371386, 0.5151947466,
      -0.2439414202, -0.232673797, -0.8142263659, 0.2136466571, -1.270820962, 0.2210636748, 0.2110371386,
      0.5151947466, -0.2439414202, -0.05353516889, -1.34231027, 0.3336794156, 0.3186097198};
};

struct case_4 {
  using network = cx::network<cx::input<3, 7>, cx::layer_norm>;
  static constexpr std::string_view text = "3 7 : layer_norm";
  static constexpr std::array outputs = {cx::shape{3, 7}};
  static constexpr std::size_t parameter_count = 14, macs = 0;
  static constexpr double expected[] = {
      0.5489325944, -0.5648346956, 0.1099556536, -1.050617456, 0.433168942, -1.330485002, 0.4978864513,
      0.1100378453, 0.2423524541, 0.4208396935, -0.04987901033, 0.4647251574, 0.06069632031, 0.6854564561,
      0.5489325944, -0.5648346956, 0.1099556536, -1.050617456, 0.433168942, -1.330485002, 0.4978864513};
};

struct case_5 {
  using network = cx::network<cx::input<4, 3, 5>, cx::layer_norm>;
  static constexpr std::string_view text = "4 3 5 : layer_norm";
  static constexpr std::array outputs = {cx::shape{4, 3, 5}};
  static constexpr std::size_t parameter_count = 10, macs = 0;
  static constexpr double expected[] = {
      0.5327722784, -0.463070214, 0.05859962334, -0.9891444362, 0.4295968068, -0.1204454413, -1.209774103, 0.296875,
      0.467508425, 0.452062918, -0.1204454413, -1.209774103, 0.296875, 0.467508425, 0.452062918, 0.3064106705,
      -0.05800207368, 0.5351503767, -0.4768523764, 0.417683038, 0.3064106705, -0.05800207368, 0.5351503767,
      -0.4768523764, 0.417683038, 0.5327722784, -0.463070214, 0.05859962334, -0.9891444362, 0.4295968068,
      -0.2921482231, -0.8168488682, 0.1958754002, -1.332321268, 0.4408999865, -0.1204454413, -1.209774103, 0.296875,
      0.467508425, 0.452062918, -0.1204454413, -1.209774103, 0.296875, 0.467508425, 0.452062918, 0.3064106705,
      -0.05800207368, 0.5351503767, -0.4768523764, 0.417683038, 0.3064106705, -0.05800207368, 0.5351503767,
      -0.4768523764, 0.417683038, 0.5327722784, -0.463070214, 0.05859962334, -0.9891444362, 0.4295968068};
};

struct case_6 {
  using network = cx::network<cx::input<2, 2, 16>, cx::layer_norm>;
  static constexpr std::string_view text = "2 2 16 : layer_norm";
  static constexpr std::array outputs = {cx::shape{2, 2, 16}};
  static constexpr std::size_t parameter_count = 32, macs = 0;
  static constexpr double expected[] = {
      0.6069279498, -0.6585883681, 0.1345810014, -1.178442583, 0.4358466932, -1.223257877, 0.4747427107,
      -0.3632419533, 1.178200598, 0.2344042963, -0.3325392677, 0.5696808717, -0.5900238081, 0.1518593083,
      -1.109878023, 0.453125, -0.1658389622, -1.114413864, 0.271230444, 0.5674489506, 0.4493231394, -0.6051937527,
      0.3684391241, 0.1244234195, 0.943522868, 0.5950638808, -0.6865572025, -0.1620371017, -1.059988984,
      0.2750323046, 0.6756940937, 0.453125, -0.1054948688, -1.238420347, 0.3049785563, 0.4340469137, 0.452896757,
      -0.4566406859, 0.7747712998, 0.2504229001, 0.8886545639, 0.6949312617, -0.7756423963, -0.1052666258,
      -1.186869581, 0.3052067993, 0.5401616258, 0.453125, 0.09064485975, 0.2480535657, 0.4044082374, -0.0159029082,
      0.4624595496, -0.002870862668, 0.6899332591, 0.5997524408, 0.7148367109, -0.488165133, -1.031596903,
      0.08131031015, 0.3418456927, 0.3950736878, 0.07788921881, 0.453125};
};

struct case_7 {
  using network = cx::network<cx::input<2, 3, 2, 4>, cx::layer_norm>;
  static constexpr std::string_view text = "2 3 2 4 : layer_norm";
  static constexpr std::array outputs = {cx::shape{2, 3, 2, 4}};
  static constexpr std::size_t parameter_count = 8, macs = 0;
  static constexpr double expected[] = {
      0.4696327832, -0.406114987, 0.05832786189, -0.8654019612, 0.2210636748, 0.2110371386, 0.5151947466,
      -0.2439414202, -0.232673797, -0.8142263659, 0.2136466571, -1.270820962, 0.2210636748, 0.2110371386,
      0.5151947466, -0.2439414202, -0.05353516889, -1.34231027, 0.3336794156, 0.3186097198, 0.2210636748,
      0.2110371386, 0.5151947466, -0.2439414202, -0.05353516889, -1.34231027, 0.3336794156, 0.3186097198,
      0.4696327832, -0.406114987, 0.05832786189, -0.8654019612, -0.05353516889, -1.34231027, 0.3336794156,
      0.3186097198, 0.4696327832, -0.406114987, 0.05832786189, -0.8654019612, -0.05353516889, -1.34231027,
      0.3336794156, 0.3186097198, 0.4696327832, -0.406114987, 0.05832786189, -0.8654019612};
};

struct case_8 {
  using network = cx::network<cx::input<2, 2, 2, 2, 3>, cx::layer_norm>;
  static constexpr std::string_view text = "2 2 2 2 3 : layer_norm";
  static constexpr std::array outputs = {cx::shape{2, 2, 2, 2, 3}};
  static constexpr std::size_t parameter_count = 6, macs = 0;
  static constexpr double expected[] = {
      0.519844094, -0.53125, 0.1055096874, 0.519844094, -0.53125, 0.1055096874, 0.519844094, -0.53125, 0.1055096874,
      0.1939711388, 0.1505099507, 0.4775394016, 0.1939711388, 0.1505099507, 0.4775394016, 0.1939711388,
      0.1505099507, 0.4775394016, 0.1939711388, 0.1505099507, 0.4775394016, -0.1870123631, -1.213009951,
      0.2770217691, -0.1870123631, -1.213009951, 0.2770217691, -0.1870123631, -1.213009951, 0.2770217691,
      -0.1870123631, -1.213009951, 0.2770217691, 0.519844094, -0.53125, 0.1055096874, 0.519844094, -0.53125,
      0.1055096874, 0.1939711388, 0.1505099507, 0.4775394016, 0.1939711388, 0.1505099507, 0.4775394016,
      0.1939711388, 0.1505099507, 0.4775394016};
};

struct case_9 {
  using network = cx::network<cx::input<3, 1>, cx::layer_norm>;
  static constexpr std::string_view text = "3 1 : layer_norm";
  static constexpr std::array outputs = {cx::shape{3, 1}};
  static constexpr std::size_t parameter_count = 2, macs = 0;
  static constexpr double expected[] = {
      0.15625, 0.15625, 0.15625};
};

struct case_10 {
  using network = cx::network<cx::input<6>, cx::layer_norm_with<>>;
  static constexpr std::string_view text = "6 : layer_norm_with<>";
  static constexpr std::array outputs = {cx::shape{6}};
  static constexpr std::size_t parameter_count = 12, macs = 0;
  static constexpr double expected[] = {
      0.5634392532, -0.6179945777, 0.133591089, -1.092745817, 0.4349486889, -1.2143956};
};

struct case_11 {
  using network = cx::network<cx::input<5, 4>, cx::layer_norm_with<cx::axes<1>>>;
  static constexpr std::string_view text = "5 4 : layer_norm_with<axes<1>>";
  static constexpr std::array outputs = {cx::shape{5, 4}};
  static constexpr std::size_t parameter_count = 8, macs = 0;
  static constexpr double expected[] = {
      0.4696327832, -0.406114987, 0.05832786189, -0.8654019612, 0.2210636748, 0.2110371386, 0.5151947466,
      -0.2439414202, -0.232673797, -0.8142263659, 0.2136466571, -1.270820962, 0.2210636748, 0.2110371386,
      0.5151947466, -0.2439414202, -0.05353516889, -1.34231027, 0.3336794156, 0.3186097198};
};

struct case_12 {
  using network = cx::network<cx::input<5, 4>, cx::layer_norm_with<cx::axes<2>>>;
  static constexpr std::string_view text = "5 4 : layer_norm_with<axes<2>>";
  static constexpr std::array outputs = {cx::shape{5, 4}};
  static constexpr std::size_t parameter_count = 40, macs = 0;
  static constexpr double expected[] = {
      0.6315572163, -0.7329267461, 0.1653466873, -1.244527438, 0.438273696, -1.073986194, 0.4605232145,
      -0.2672089752, 1.117719215, 0.2888907537, -0.4081514964, 0.5943129926, -0.6690746982, 0.1801979913,
      -1.18067539, 0.453125, -1.108135634, 0.4753745186, -0.3013584152, 1.184666047};
};

struct case_13 {
  using network = cx::network<cx::input<4, 3, 5>, cx::layer_norm_with<cx::axes<2>>>;
  static constexpr std::string_view text = "4 3 5 : layer_norm_with<axes<2>>";
  static constexpr std::array outputs = {cx::shape{4, 3, 5}};
  static constexpr std::size_t parameter_count = 30, macs = 0;
  static constexpr double expected[] = {
      0.5892369254, -0.6475321339, 0.1373883998, -1.145446811, 0.4356852728, -1.203255248, 0.4795713547,
      -0.3631576164, 1.167860078, 0.2225292245, -0.3368580164, 0.5538052741, -0.5803619023, 0.154828127,
      -1.078276579, 0.1900755534, 0.1229884755, 0.4680860878, -0.222860861, 0.412575908, 0.2647696203, 0.6547912039,
      0.8547100902, 0.6208718029, -0.3809066033, -1.204807295, 0.1732386281, 0.2175145144, 0.4512491626,
      -0.1283348221, -0.335155946, -0.7612003859, 0.175884256, -1.273313653, 0.439165322, -1.023864955,
      0.4546872522, -0.2329486925, 1.097763701, 0.3102084345, -0.4344562934, 0.6056064256, -0.6988104242,
      0.189843934, -1.210923691, 0.1900755534, 0.1229884755, 0.4680860878, -0.222860861, 0.412575908, 0.2647696203,
      0.6547912039, 0.8547100902, 0.6208718029, -0.3809066033, -1.204807295, 0.1732386281, 0.2175145144,
      0.4512491626, -0.1283348221};
};

struct case_14 {
  using network = cx::network<cx::input<4, 3, 5>, cx::layer_norm_with<cx::axes<3>>>;
  static constexpr std::string_view text = "4 3 5 : layer_norm_with<axes<3>>";
  static constexpr std::array outputs = {cx::shape{4, 3, 5}};
  static constexpr std::size_t parameter_count = 120, macs = 0;
  static constexpr double expected[] = {
      0.660565657, -0.7593708876, 0.1656344643, -1.301473628, 0.4388490348, -1.08180055, 0.451548015, -0.2537842593,
      1.124112616, 0.313716441, -0.4125839434, 0.620701551, -0.694171093, 0.1799104295, -1.236273833, 0.453125,
      -1.118448414, 0.4658239802, -0.2904321235, 1.192528652, 0.2770685768, -0.344167907, 0.5840536868,
      -0.6257550566, 0.1974026366, -1.167857796, 0.4706172071, -1.151880036, 0.4833161873, -0.3238637458,
      1.264160931, 0.2436369545, -0.2725356286, 0.5506220645, -0.5541227782, 0.2181110855, -1.096225518,
      0.491325656, -1.182095417, 0.5040246362, -0.3540791262, -1.259416974, 0.2134215741, -0.1976871085,
      0.520406684, -0.4792742581, 0.2420357763, -1.021376998, 0.5152503468, -1.209094555, 0.527949327,
      -0.3810782648, -1.235492283, 0.1864224355, -0.1196223465, 0.4934075454, -0.401209496, 0.2691767089,
      -0.9433122359, 0.5423912794};
};

struct case_15 {
  using network = cx::network<cx::input<2, 3, 2, 4>, cx::layer_norm_with<cx::axes<3>>>;
  static constexpr std::string_view text = "2 3 2 4 : layer_norm_with<axes<3>>";
  static constexpr std::array outputs = {cx::shape{2, 3, 2, 4}};
  static constexpr std::size_t parameter_count = 48, macs = 0;
  static constexpr double expected[] = {
      0.6274807064, -0.7071160053, 0.1523094301, -1.228972677, 0.437367371, -1.139277199, 0.4645946075,
      -0.3051353497, 1.144886859, 0.2711757945, -0.3769334034, 0.5896562342, -0.6409593703, 0.168067059,
      -1.162816042, 0.453125, -1.173918576, 0.4803522364, -0.3397767268, 1.214226589, 0.2365344174, -0.3075936733,
      0.5550148571, -0.5716196401, -0.13785319, -1.166427488, 0.2861997481, 0.5044948723, 0.4508440649,
      -0.5382318015, 0.7873599374, 0.1788568015, 0.9183772106, 0.6365367831, -0.7256391374, -0.1355722549,
      -1.113439107, 0.2884806832, 0.6113932761, 0.453125, -0.5866583129, 0.3583606955, 0.13043029, 0.9745681679,
      0.5881102716, -0.6694481801, -0.1300887442, -1.057248149};
};

struct case_16 {
  using network = cx::network<cx::input<2, 3, 2, 4>, cx::layer_norm_with<cx::axes<4>, cx::no_affine>>;
  static constexpr std::string_view text = "2 3 2 4 : layer_norm_with<axes<4>, no_affine>";
  static constexpr std::array outputs = {cx::shape{2, 3, 2, 4}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.660166452, -0.4033652504, 0.8534359508, -1.320490451, -0.06368925006, 1.193111951, -0.9808144509,
      0.2759867503, 1.532787951, -0.6411384506, 0.6156627506, -1.558263651, -0.3014624503, 0.9553387509,
      -1.218587651, 0.03821355004, 1.295014751, -0.8789116508, 0.3778895503, 1.634690751, -0.5392356505,
      0.7175655507, -1.456360851, -0.1995596502, 1.057241551, -1.116684851, 0.1401163501, 1.396917551,
      -0.7770088507, 0.4797923504, 1.736593552, -0.4373328504, 0.8194683508, -1.354458051, -0.09765685009,
      1.159144351, -1.014782051, 0.2420191502, 1.498820351, -0.6751060506, 0.5816951505, -1.592231251,
      -0.3354300503, 0.9213711508, -1.252555251, 0.004245950004, 1.261047151, -0.9128792508};
};

struct case_17 {
  using network = cx::network<cx::input<5, 4>, cx::layer_norm_with<cx::epsilon<1e-3>>>;
  static constexpr std::string_view text = "5 4 : layer_norm_with<epsilon<1e-3>>";
  static constexpr std::array outputs = {cx::shape{5, 4}};
  static constexpr std::size_t parameter_count = 8, macs = 0;
  static constexpr double expected[] = {
      0.4694395282, -0.4061921545, 0.05847496767, -0.8651091786, 0.2210011303, 0.2103208399, 0.5149840706,
      -0.2440829682, -0.2325104711, -0.8141075319, 0.2136816083, -1.270451329, 0.2210011303, 0.2103208399,
      0.5149840706, -0.2440829682, -0.05340579986, -1.34181011, 0.3336567193, 0.3181723533};
};

struct case_18 {
  using network = cx::network<cx::input<4, 3, 5>, cx::layer_norm_with<cx::no_affine>>;
  static constexpr std::string_view text = "4 3 5 : layer_norm_with<no_affine>";
  static constexpr std::array outputs = {cx::shape{4, 3, 5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.268285569, 0.1283384207, 1.524962411, -0.890819626, 0.5058043639, 0.9320267495, -1.277221842, 0,
      1.277221842, -0.9320267495, 0.9320267495, -1.277221842, 0, 1.277221842, -0.9320267495, -0.5058043639,
      0.890819626, -1.524962411, -0.1283384207, 1.268285569, -0.5058043639, 0.890819626, -1.524962411,
      -0.1283384207, 1.268285569, -1.268285569, 0.1283384207, 1.524962411, -0.890819626, 0.5058043639, 1.510394015,
      -0.5375978696, 0.6463974384, -1.401594446, -0.2175991377, 0.9320267495, -1.277221842, 0, 1.277221842,
      -0.9320267495, 0.9320267495, -1.277221842, 0, 1.277221842, -0.9320267495, -0.5058043639, 0.890819626,
      -1.524962411, -0.1283384207, 1.268285569, -0.5058043639, 0.890819626, -1.524962411, -0.1283384207,
      1.268285569, -1.268285569, 0.1283384207, 1.524962411, -0.890819626, 0.5058043639};
};

struct case_19 {
  using network = cx::network<cx::input<4, 3, 5>, cx::layer_norm_with<cx::no_affine, cx::axes<2>, cx::epsilon<0.25>>>;
  static constexpr std::string_view text = "4 3 5 : layer_norm_with<no_affine, axes<2>, epsilon<0.25>>";
  static constexpr std::array outputs = {cx::shape{4, 3, 5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.285452996, -0.1929163761, 0.8996202435, -0.9901728281, 0.1023637914, 1.194900411, -0.6948926607,
      0.3976439588, 1.490180578, -0.3996124933, 0.6929241263, -1.196868945, -0.1043323258, 0.9882042937,
      -0.9015887779, -0.0984833798, 1.064458658, -0.9471167589, 0.2158252791, 1.378767317, -0.6328081, 0.5301339381,
      -1.481441479, -0.3184994411, 0.844442597, -1.16713282, -0.004190782119, 1.158751256, -0.8528241613,
      0.3101178768, 1.467363052, -0.3837125457, 0.686440534, -1.164635063, -0.09448198362, 0.9756710961,
      -0.8754045013, 0.1947485785, 1.264901658, -0.5861739392, 0.4839791406, -1.367096457, -0.2969433771,
      0.7732097027, -1.077865895, -0.0984833798, 1.064458658, -0.9471167589, 0.2158252791, 1.378767317, -0.6328081,
      0.5301339381, -1.481441479, -0.3184994411, 0.844442597, -1.16713282, -0.004190782119, 1.158751256,
      -0.8528241613, 0.3101178768};
};

struct case_20 {
  using network = cx::network<cx::input<9>, cx::layer_norm_with<cx::epsilon<1>, cx::no_affine>>;
  static constexpr std::string_view text = "9 : layer_norm_with<epsilon<1>, no_affine>";
  static constexpr std::array outputs = {cx::shape{9}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.050077249, -0.2234206914, 0.6032358667, -0.826656558, 0, 0.826656558, -0.6032358667, 0.2234206914,
      1.050077249};
};

struct case_21 {
  using network = cx::network<cx::input<4>, cx::layer_norm>;
  static constexpr std::string_view text = "4 : layer_norm";
  static constexpr std::array outputs = {cx::shape{4}};
  static constexpr std::size_t parameter_count = 8, macs = 0;
  static constexpr double input[] = {
      3, 3, 3, 3};
  static constexpr double expected[] = {
      0.15625, -0.53125, 0.296875, -0.390625};
};

struct case_22 {
  using network = cx::network<cx::input<4>, cx::layer_norm>;
  static constexpr std::string_view text = "4 : layer_norm";
  static constexpr std::array outputs = {cx::shape{4}};
  static constexpr std::size_t parameter_count = 8, macs = 0;
  static constexpr double input[] = {
      100000, 100001, 100002, 100003};
  static constexpr double expected[] = {
      0.5545480153, -0.7688312723, 0.2269981552, 0.5107862978};
};

struct case_23 {
  using network = cx::network<cx::input<3, 2>, cx::layer_norm>;
  static constexpr std::string_view text = "3 2 : layer_norm";
  static constexpr std::array outputs = {cx::shape{3, 2}};
  static constexpr std::size_t parameter_count = 4, macs = 0;
  static constexpr double input[] = {
      inf, 1, 2, 3, 4, 5};
  static constexpr double expected[] = {
      nan, nan, 0.4531190627, -1.062468126e-05, 0.4531190627, -1.062468126e-05};
};

struct case_24 {
  using network = cx::network<cx::input<3, 2>, cx::layer_norm>;
  static constexpr std::string_view text = "3 2 : layer_norm";
  static constexpr std::array outputs = {cx::shape{3, 2}};
  static constexpr std::size_t parameter_count = 4, macs = 0;
  static constexpr double input[] = {
      0, -inf, 2, nan, 4, 5};
  static constexpr double expected[] = {
      nan, nan, nan, nan, 0.4531190627, -1.062468126e-05};
};

using all = cases<
    case_0, case_1, case_2, case_3, case_4, case_5, case_6, case_7, case_8, case_9, case_10, case_11, case_12,
    case_13, case_14, case_15, case_16, case_17, case_18, case_19, case_20, case_21, case_22, case_23, case_24>;

}  // namespace references::layer_norm
