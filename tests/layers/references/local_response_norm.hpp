// SPDX-License-Identifier: BSL-1.0
// Written by tools/reference_values.py from the definitions in NumPy, float64; change it there.
#pragma once
// clang-format off
#include <layers/reference.hpp>

namespace references::local_response_norm {

struct case_0 {
  using network = cx::network<cx::input<5>, cx::local_response_norm<1>>;
  static constexpr std::string_view text = "5 : local_response_norm<1>";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.562213959, -0.4062449715, 0.7499683609, -1.249853536, -0.0937499382};
};

struct case_1 {
  using network = cx::network<cx::input<7>, cx::local_response_norm<3>>;
  static constexpr std::string_view text = "7 : local_response_norm<3>";
  static constexpr std::array outputs = {cx::shape{7}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.562398193, -0.4062178184, 0.7499570646, -1.249933323, -0.09374367192, 1.062446437, -0.9374529447};
};

struct case_2 {
  using network = cx::network<cx::input<7>, cx::local_response_norm<5>>;
  static constexpr std::string_view text = "7 : local_response_norm<5>";
  static constexpr std::array outputs = {cx::shape{7}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.562425732, -0.4062211701, 0.7499466768, -1.249935734, -0.09374417629, 1.062442962, -0.9374716425};
};

struct case_3 {
  using network = cx::network<cx::input<8>, cx::local_response_norm<4>>;
  static constexpr std::string_view text = "8 : local_response_norm<4>";
  static constexpr std::array outputs = {cx::shape{8}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.562407166, -0.4062139634, 0.7499676744, -1.249923536, -0.0937437091, 1.062458874, -0.9374638669,
      0.2187461989};
};

struct case_4 {
  using network = cx::network<cx::input<8>, cx::local_response_norm<2>>;
  static constexpr std::string_view text = "8 : local_response_norm<2>";
  static constexpr std::array outputs = {cx::shape{8}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.562347296, -0.4062389167, 0.7499402399, -1.249926351, -0.09374600049, 1.062420008, -0.93746742,
      0.2187496075};
};

struct case_5 {
  using network = cx::network<cx::input<3>, cx::local_response_norm<9>>;
  static constexpr std::string_view text = "3 : local_response_norm<9>";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.562458739, -0.4062392721, 0.7499801947};
};

struct case_6 {
  using network = cx::network<cx::input<4, 6>, cx::local_response_norm<3>>;
  static constexpr std::string_view text = "4 6 : local_response_norm<3>";
  static constexpr std::array outputs = {cx::shape{4, 6}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.562398193, -0.4062178184, 0.7499570646, -1.249933323, -0.09374367192, 1.062469781, -0.9374782797,
      0.2187345937, 1.374919943, -0.6249599487, 0.5312124161, -1.468660433, -0.3124936754, 0.8437047254,
      -1.15619078, 0, 1.15619078, -0.8437067851, 0.3124823849, 1.468656847, -0.5312124161, 0.6249599487,
      -1.374919943, -0.2187393996};
};

struct case_7 {
  using network = cx::network<cx::input<4, 6>, cx::local_response_norm<5, cx::alpha<5e-4>, cx::bias<2>>>;
  static constexpr std::string_view text = "4 6 : local_response_norm<5, alpha<5e-4>, bias<2>>";
  static constexpr std::array outputs = {cx::shape{4, 6}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.9289576677, -0.2415148447, 0.4458734126, -0.7431589232, -0.05573726414, 0.6317023164, -0.5573819478,
      0.130053883, 0.8174728999, -0.3715607826, 0.3158272318, -0.8732313025, -0.1857986564, 0.5016563723,
      -0.6874205693, 0, 0.6874230863, -0.5016582092, 0.1857959351, 0.8732281051, -0.3158260755, 0.3715607826,
      -0.8174998394, -0.1300581689};
};

struct case_8 {
  using network = cx::network<cx::input<4, 6>, cx::local_response_norm<5, cx::alpha<1>>>;
  static constexpr std::string_view text = "4 6 : local_response_norm<5, alpha<1>>";
  static constexpr std::array outputs = {cx::shape{4, 6}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.081242325, -0.2465402701, 0.4548432051, -0.8449954821, -0.06432169433, 0.7685641738, -0.6705061181,
      0.1508333039, 0.9243585061, -0.3782115492, 0.322665986, -1.049181952, -0.2390607009, 0.6454638925,
      -0.7777711869, 0, 0.7845545028, -0.6521591595, 0.2297068317, 1.039473842, -0.3202559839, 0.3782115492,
      -1.003309369, -0.1642054283};
};

struct case_9 {
  using network = cx::network<cx::input<3, 2, 7>, cx::local_response_norm<5, cx::alpha<2>, cx::beta<0.5>>>;
  static constexpr std::string_view text = "3 2 7 : local_response_norm<5, alpha<2>, beta<0.5>>";
  static constexpr std::array outputs = {cx::shape{3, 2, 7}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.037621344, -0.2388640685, 0.4407120804, -0.8117749585, -0.05751814504, 0.6813640936, -0.6974858325,
      0.1573928126, 0.9616251688, -0.366543895, 0.3105003409, -0.9372298932, -0.2060738982, 0.5705810205,
      -0.8037403125, 0, 0.7473908699, -0.5114590448, 0.1856185464, 0.9685473214, -0.374264174, 0.4496937504,
      -0.9099770159, -0.1322781175, 0.5834323812, -0.6786981481, 0.0601203612, 0.86670278, -0.4980582451,
      0.2653392781, 0.9783256002, -0.2533340227, 0.420425441, -0.9184425579, -0.09142051185, 0.7654984955,
      -0.6081939847, 0.1139112749, 0.8702955741, -0.3847935495, 0.2938873433, -1.017735197};
};

struct case_10 {
  using network = cx::network<cx::input<3, 2, 7>, cx::local_response_norm<3, cx::alpha<2>, cx::beta<1>>>;
  static constexpr std::string_view text = "3 2 7 : local_response_norm<3, alpha<2>, beta<1>>";
  static constexpr std::array outputs = {cx::shape{3, 2, 7}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.5707491082, -0.1305166283, 0.2968307137, -0.5159903252, -0.03348058591, 0.4532074424, -0.4008908686,
      0.09542743539, 0.5386381025, -0.2307137707, 0.1840324763, -0.5457184325, -0.1049409707, 0.5479915433,
      -0.6113597246, 0, 0.4887176665, -0.3470808784, 0.1049409707, 0.5457184325, -0.2022806148, 0.2479338843,
      -0.5386381025, -0.07600090477, 0.3954957429, -0.4532074424, 0.03348058591, 0.6104928458, -0.5050416484,
      0.1305166283, 0.5453306067, -0.1411468179, 0.2800608828, -0.5231259968, -0.05938756573, 0.4417177914,
      -0.4108227499, 0.06572341397, 0.534438115, -0.2469377756, 0.1692748512, -0.5625};
};

struct case_11 {
  using network = cx::network<cx::input<3, 2, 7>, cx::local_response_norm<4, cx::alpha<2>, cx::beta<2>>>;
  static constexpr std::string_view text = "3 2 7 : local_response_norm<4, alpha<2>, beta<2>>";
  static constexpr std::array outputs = {cx::shape{3, 2, 7}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.2339247331, -0.03586218294, 0.1623383366, -0.1805317327, -0.01204766084, 0.2634337562, -0.2334621479,
      0.04668877763, 0.2586489009, -0.05534910279, 0.0875113443, -0.2132312472, -0.05067073624, 0.4275569464,
      -0.2117221336, 0, 0.2689996226, -0.08493392557, 0.04536835046, 0.2853969801, -0.1078201632, 0.1333965075,
      -0.2027773464, -0.02474662733, 0.2270006126, -0.1365401562, 0.01697459643, 0.3920306268, -0.1122838719,
      0.05655445441, 0.2212905437, -0.03794622603, 0.1508768874, -0.2941878602, -0.03738232196, 0.2530946247,
      -0.1135098669, 0.0276307281, 0.2629156268, -0.0578472664, 0.0822657701, -0.2962962963};
};

struct case_12 {
  using network = cx::network<cx::input<3, 2, 7>, cx::local_response_norm<3, cx::alpha<1.5>, cx::beta<0.3>, cx::bias<0.5>>>;
  static constexpr std::string_view text = "3 2 7 : local_response_norm<3, alpha<1.5>, beta<0.3>, bias<0.5>>";
  static constexpr std::array outputs = {cx::shape{3, 2, 7}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.309197657, -0.3259076189, 0.6459664254, -1.092441233, -0.07794941864, 0.9392529157, -0.8294783348,
      0.1949038379, 1.180085797, -0.5255654942, 0.4371652692, -1.237833784, -0.2544643996, 0.8694610789,
      -1.10348878, 0, 1.018874896, -0.7365040014, 0.2544643996, 1.237833784, -0.4515035021, 0.5387375164,
      -1.180085797, -0.1801886146, 0.8255599064, -0.9392529157, 0.07794941864, 1.159241022, -0.7836856585,
      0.3259076189, 1.289043665, -0.3514722355, 0.6157275803, -1.115495585, -0.1147864002, 0.9129600806,
      -0.8546387585, 0.1549126803, 1.159321849, -0.5554792459, 0.4082622499, -1.268176918};
};

struct case_13 {
  using network = cx::network<cx::input<3, 2, 7>, cx::local_response_norm<5, cx::alpha<1>, cx::beta<1.25>>>;
  static constexpr std::string_view text = "3 2 7 : local_response_norm<5, alpha<1>, beta<1.25>>";
  static constexpr std::array outputs = {cx::shape{3, 2, 7}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.8459117268, -0.176719387, 0.3258832282, -0.6508545864, -0.04409668284, 0.5410522191, -0.6137977075,
      0.1356273081, 0.8131855402, -0.27058557, 0.2285403, -0.7413790282, -0.1671319018, 0.4713262314, -0.6768604937,
      0, 0.5971066667, -0.3882451423, 0.1385221698, 0.7855199387, -0.3180573429, 0.3875065947, -0.7399766268,
      -0.1002089162, 0.4524775727, -0.5373034712, 0.04773990169, 0.72861036, -0.4060376289, 0.213660974,
      0.7624346464, -0.1849615563, 0.3096635139, -0.789520061, -0.07960380171, 0.6727188399, -0.4749945191,
      0.08662890818, 0.696338705, -0.2840083734, 0.2173644455, -0.8426880245};
};

struct case_14 {
  using network = cx::network<cx::input<2, 3, 5>, cx::local_response_norm<3, cx::bias<2>>>;
  static constexpr std::string_view text = "2 3 5 : local_response_norm<3, bias<2>>";
  static constexpr std::array outputs = {cx::shape{2, 3, 5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.9290377902, -0.2415481271, 0.4459399029, -0.7432346231, -0.05574298866, 0.6317504245, -0.5574265117,
      0.1300649477, 0.8175560895, -0.3716166266, 0.315873508, -0.8732962796, -0.1858067211, 0.501683291,
      -0.6874927565, 0, 0.6874927565, -0.501683291, 0.1858067211, 0.8732993603, -0.3158804832, 0.3716153157,
      -0.8175560895, -0.1300649477, 0.5574343776, -0.6317572955, 0.05574220209, 0.7432346231, -0.4459399029,
      0.2415554985};
};

struct case_15 {
  using network = cx::network<cx::input<2, 3, 5>, cx::local_response_norm<3, cx::beta<0.75>, cx::alpha<0.5>, cx::bias<1.5>>>;
  static constexpr std::string_view text = "2 3 5 : local_response_norm<3, beta<0.75>, alpha<0.5>, bias<1.5>>";
  static constexpr std::array outputs = {cx::shape{2, 3, 5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.9525966321, -0.2390380885, 0.4668239379, -0.7862147894, -0.06130399158, 0.6740104173, -0.5927834757,
      0.1315741343, 0.8536297323, -0.3892472361, 0.3274224347, -0.8994738876, -0.1862001472, 0.5302415911,
      -0.7314388437, 0, 0.7314388437, -0.5302415911, 0.1862001472, 0.9163377625, -0.3713184154, 0.3821000872,
      -0.8536297323, -0.1315741343, 0.6426568551, -0.7169484839, 0.05681197412, 0.7862147894, -0.4668239379,
      0.2827512765};
};

struct case_16 {
  using network = cx::network<cx::input<2, 2, 2, 4>, cx::local_response_norm<3, cx::alpha<1>>>;
  static constexpr std::string_view text = "2 2 2 4 : local_response_norm<3, alpha<1>>";
  static constexpr std::array outputs = {cx::shape{2, 2, 2, 4}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.977564168, -0.2365789636, 0.4901263429, -0.8365281341, -0.07366197128, 0.7225412947, -0.6338384212,
      0.1787571473, 0.8996862735, -0.3932885124, 0.3227632674, -0.9399881783, -0.2612365667, 0.5628876666,
      -0.7825277491, 0, 0.7825277491, -0.5628876666, 0.1865885641, 0.9646428377, -0.4564438412, 0.3932885124,
      -0.8936205375, -0.1505200157, 0.6383754434, -0.7225412947, 0.05792885106, 0.9114271065, -0.6372877228,
      0.2365789636, 0.9532584152, -0.2727564486};
};

struct case_17 {
  using network = cx::network<cx::input<2, 2, 2, 4>, cx::local_response_norm<2, cx::alpha<1>, cx::beta<0.6>>>;
  static constexpr std::string_view text = "2 2 2 4 : local_response_norm<2, alpha<1>, beta<0.6>>";
  static constexpr std::array outputs = {cx::shape{2, 2, 2, 4}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.9471493633, -0.3372475349, 0.4857635112, -0.8840464542, -0.07155217051, 0.700168388, -0.7460315631,
      0.2156686276, 0.8709201571, -0.5251859635, 0.329245051, -0.9468554012, -0.2548496702, 0.5526296454,
      -0.8504773068, 0, 0.7573072918, -0.6880941096, 0.198671448, 0.9468554012, -0.446408069, 0.3958727987,
      -0.9156378488, -0.2156686276, 0.6177956365, -0.8109245991, 0.06620553076, 0.8840464542, -0.6226108337,
      0.2462588345, 0.9439113085, -0.4141544358};
};

struct case_18 {
  using network = cx::network<cx::input<3, 3, 1>, cx::local_response_norm<3, cx::alpha<3>>>;
  static constexpr std::string_view text = "3 3 1 : local_response_norm<3, alpha<3>>";
  static constexpr std::array outputs = {cx::shape{3, 3, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.6183979891, -0.3622747027, 0.5366563146, -0.6171803743, -0.09313673361, 0.6028531521, -0.584174295,
      0.2112142608, 0.6202387309};
};

struct case_19 {
  using network = cx::network<cx::input<2, 11>, cx::local_response_norm<7, cx::alpha<0.25>, cx::beta<0.9>>>;
  static constexpr std::string_view text = "2 11 : local_response_norm<7, alpha<0.25>, beta<0.9>>";
  static constexpr std::array outputs = {cx::shape{2, 11}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.357668025, -0.3529084007, 0.6319456549, -1.029235796, -0.08231374774, 0.8902677543, -0.7891130146,
      0.1906161633, 1.198449291, -0.5622946376, 0.4902834302, -1.291406399, -0.2747673189, 0.7152837583,
      -0.9619024171, 0, 0.9619024171, -0.7099256982, 0.2697164318, 1.26766723, -0.4759186094, 0.5714904132};
};

struct case_20 {
  using network = cx::network<cx::input<4>, cx::local_response_norm<3, cx::alpha<1>>>;
  static constexpr std::string_view text = "4 : local_response_norm<3, alpha<1>>";
  static constexpr std::array outputs = {cx::shape{4}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      1, inf, 2, 3};
  static constexpr double expected[] = {
      0, nan, 0, 0.8548151464};
};

struct case_21 {
  using network = cx::network<cx::input<4>, cx::local_response_norm<3, cx::alpha<1>>>;
  static constexpr std::string_view text = "4 : local_response_norm<3, alpha<1>>";
  static constexpr std::array outputs = {cx::shape{4}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      1, -1, 2, nan};
  static constexpr double expected[] = {
      0.6817316199, -0.4386913377, nan, nan};
};

using all = cases<
    case_0, case_1, case_2, case_3, case_4, case_5, case_6, case_7, case_8, case_9, case_10, case_11, case_12,
    case_13, case_14, case_15, case_16, case_17, case_18, case_19, case_20, case_21>;

}  // namespace references::local_response_norm
