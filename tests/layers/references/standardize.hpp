// SPDX-License-Identifier: BSL-1.0
// Written by tools/reference_values.py from the definitions in NumPy, float64; change it there.
#pragma once
// clang-format off
#include <layers/reference.hpp>

namespace references::standardize {

struct case_0 {
  using network = cx::network<cx::input<1>, cx::standardize>;
  static constexpr std::string_view text = "1 : standardize";
  static constexpr std::array outputs = {cx::shape{1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0};
};

struct case_1 {
  using network = cx::network<cx::input<2>, cx::standardize>;
  static constexpr std::string_view text = "2 : standardize";
  static constexpr std::array outputs = {cx::shape{2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.8175922157, 0.8175922157};
};

struct case_2 {
  using network = cx::network<cx::input<7>, cx::standardize>;
  static constexpr std::string_view text = "7 : standardize";
  static constexpr std::array outputs = {cx::shape{7}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.322728166, -0.06321862556, 1.196290914, -0.9823201818, 0.2771893582, 1.536698898, -0.641912198};
};

struct case_3 {
  using network = cx::network<cx::input<33>, cx::standardize>;
  static constexpr std::string_view text = "33 : standardize";
  static constexpr std::array outputs = {cx::shape{33}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.704567011, -0.45003035, 0.8045063106, -1.365503048, -0.1109663877, 1.143570273, -1.026439086, 0.2280975747,
      1.482634235, -0.6873751236, 0.567161537, -1.602847822, -0.3483111613, 0.9062254993, -1.26378386,
      -0.009247198972, 1.245289462, -0.9247198972, 0.3298167634, 1.584353424, -0.5856559349, 0.6688807257,
      -1.501128633, -0.2465919726, 1.007944688, -1.162064671, 0.09247198972, 1.34700865, -0.8230007085, 0.431535952,
      1.686072613, -0.4839367462, 0.7705999144};
};

struct case_4 {
  using network = cx::network<cx::input<1, 1>, cx::standardize>;
  static constexpr std::string_view text = "1 1 : standardize";
  static constexpr std::array outputs = {cx::shape{1, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0};
};

struct case_5 {
  using network = cx::network<cx::input<5, 3>, cx::standardize>;
  static constexpr std::string_view text = "5 3 : standardize";
  static constexpr std::array outputs = {cx::shape{5, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.458490657, -0.2188852747, 1.020720107, -1.123462175, 0.116143207, 1.355748589, -0.7884336934, 0.4511716886,
      1.690777071, -0.4534052118, 0.7862001702, -1.357982112, -0.1183767302, 1.121228652, -1.022953631};
};

struct case_6 {
  using network = cx::network<cx::input<9, 4>, cx::standardize>;
  static constexpr std::string_view text = "9 4 : standardize";
  static constexpr std::array outputs = {cx::shape{9, 4}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.687685558, -0.4367132912, 0.8142589752, -1.349584945, -0.09861267866, 1.152359588, -1.011484332,
      0.2394879339, 1.4904602, -0.67338372, 0.5775885464, -1.586255374, -0.3352831074, 0.9156891589, -1.248154761,
      0.002817505104, 1.253789771, -0.9100541487, 0.3409181176, 1.591890384, -0.5719535362, 0.6790187302,
      -1.48482519, -0.2338529237, 1.017119343, -1.146724578, 0.1042476889, 1.355219955, -0.808623965, 0.4423483014,
      1.693320568, -0.4705233524, 0.7804489139, -1.383395006, -0.1324227399, 1.118549526};
};

struct case_7 {
  using network = cx::network<cx::input<1, 1, 1>, cx::standardize>;
  static constexpr std::string_view text = "1 1 1 : standardize";
  static constexpr std::array outputs = {cx::shape{1, 1, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0};
};

struct case_8 {
  using network = cx::network<cx::input<3, 3, 1>, cx::standardize>;
  static constexpr std::string_view text = "3 3 1 : standardize";
  static constexpr std::array outputs = {cx::shape{3, 3, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.501870855, -0.3195469904, 0.8627768742, -1.182323865, 0, 1.182323865, -0.8627768742, 0.3195469904,
      1.501870855};
};

struct case_9 {
  using network = cx::network<cx::input<4, 5, 3>, cx::standardize>;
  static constexpr std::string_view text = "4 5 3 : standardize";
  static constexpr std::array outputs = {cx::shape{4, 5, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.698757713, -0.4294066113, 0.8399444901, -1.355689847, -0.08633874609, 1.183012355, -1.012621982,
      0.2567291192, 1.526080221, -0.669554117, 0.5997969844, -1.595837353, -0.3264862518, 0.9428648496,
      -1.252769488, 0.01658161349, 1.285932715, -0.9097016227, 0.3596494787, 1.62900058, -0.5666337574, 0.702717344,
      -1.492916994, -0.2235658922, 1.045785209, -1.149849128, 0.1195019731, 1.388853074, -0.8067812631,
      0.4625698383, 1.73192094, -0.4637133979, 0.8056377036, -1.389996634, -0.1206455326, 1.148705569, -1.046928769,
      0.2224223326, 1.491773434, -0.7038609035, 0.5654901979, -1.63014414, -0.3607930383, 0.9085580631,
      -1.287076274, -0.01772517304, 1.251625928, -0.9440084092, 0.3253426922, 1.594693794, -0.600940544,
      0.6684105575, -1.52722378, -0.2578726787, 1.011478423, -1.184155915, 0.08519518654, 1.354546288,
      -0.8410880496, 0.4282630518};
};

struct case_10 {
  using network = cx::network<cx::input<7, 3, 2>, cx::standardize>;
  static constexpr std::string_view text = "7 3 2 : standardize";
  static constexpr std::array outputs = {cx::shape{7, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.6473159, -0.4058372828, 0.8356413342, -1.311781138, -0.07030252143, 1.171176096, -0.9762463771,
      0.2652322399, 1.506710857, -0.6407116157, 0.6007670013, -1.546655471, -0.3051768544, 0.9363017626,
      -1.21112071, 0.03035790698, 1.271836524, -0.8755859487, 0.3658926683, 1.607371285, -0.5400511873,
      0.7014274297, -1.445995043, -0.204516426, 1.036962191, -1.110460282, 0.1310183354, 1.372496952, -0.7749255203,
      0.4665530967, 1.708031714, -0.4393907589, 0.8020878581, -1.345334615, -0.1038559976, 1.137622619,
      -1.009799853, 0.2316787638, 1.473157381, -0.6742650919, 0.5672135251, -1.580208947};
};

struct case_11 {
  using network = cx::network<cx::input<5, 5, 5>, cx::standardize>;
  static constexpr std::string_view text = "5 5 5 : standardize";
  static constexpr std::array outputs = {cx::shape{5, 5, 5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.688636779, -0.4232535803, 0.8421296187, -1.34664132, -0.08125812111, 1.184125078, -1.004645861,
      0.2607373381, 1.526120537, -0.6626504018, 0.6027327973, -1.586038142, -0.3206549425, 0.9447282565,
      -1.244042682, 0.02134051665, 1.286723716, -0.9020472232, 0.3633359759, 1.628719175, -0.560051764,
      0.7053314351, -1.483439504, -0.2180563048, 1.047326894, -1.141444045, 0.1239391544, 1.389322353,
      -0.7994485854, 0.4659346136, 1.731317813, -0.4574531262, 0.8079300728, -1.380840866, -0.115457667,
      1.149925532, -1.038845407, 0.2265377922, 1.491920991, -0.6968499477, 0.5685332514, -1.620237688,
      -0.3548544885, 0.9105287106, -1.278242228, -0.01285902927, 1.25252417, -0.9362467691, 0.3291364299,
      1.594519629, -0.5942513099, 0.6711318891, -1.51763905, -0.2522558507, 1.013127348, -1.175643591,
      0.08973960849, 1.355122808, -0.8336481314, 0.4317350677, 1.697118267, -0.4916526722, 0.7737305269,
      -1.415040412, -0.1496572129, 1.115725986, -1.073044953, 0.1923382463, 1.457721445, -0.7310494936,
      0.5343337055, -1.654437233, -0.3890540344, 0.8763291647, -1.312441774, -0.04705857519, 1.218324624,
      -0.970446315, 0.294936884, 1.560320083, -0.6284508558, 0.6369323432, -1.551838596, -0.2864553966,
      0.9789278024, -1.209843136, 0.05554006257, 1.320923262, -0.8678476773, 0.3975355218, 1.662918721,
      -0.5258522181, 0.739530981, -1.449239958, -0.1838567589, 1.08152644, -1.107244499, 0.1581387003, 1.423521899,
      -0.7652490395, 0.5001341595, -1.688636779, -0.4232535803, 0.8421296187, -1.34664132, -0.08125812111,
      1.184125078, -1.004645861, 0.2607373381, 1.526120537, -0.6626504018, 0.6027327973, -1.586038142,
      -0.3206549425, 0.9447282565, -1.244042682, 0.02134051665, 1.286723716, -0.9020472232, 0.3633359759,
      1.628719175, -0.560051764, 0.7053314351, -1.483439504, -0.2180563048};
};

struct case_12 {
  using network = cx::network<cx::input<1, 8, 3>, cx::standardize>;
  static constexpr std::string_view text = "1 8 3 : standardize";
  static constexpr std::array outputs = {cx::shape{1, 8, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.587312801, -0.3310438462, 0.9252251086, -1.247780651, 0.008488303748, 1.264757259, -0.9082485011,
      0.3480204537, 1.604289408, -0.5687163511, 0.6875526036, -1.485453156, -0.2291842012, 1.027084754,
      -1.145921006, 0.1103479487, 1.366616904, -0.8063888561, 0.4498800987, 1.706149053, -0.4668567062,
      0.7894122486, -1.383593511, -0.1273245562};
};

struct case_13 {
  using network = cx::network<cx::input<2, 2, 2, 2>, cx::standardize>;
  static constexpr std::string_view text = "2 2 2 2 : standardize";
  static constexpr std::array outputs = {cx::shape{2, 2, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.518082373, -0.2396972168, 1.038687939, -1.172572871, 0.1058122849, 1.384197441, -0.8270633695,
      0.4513217865, 1.729706943, -0.4815538679, 0.7968312881, -1.414429522, -0.1360443663, 1.14234079, -1.068920021,
      0.2094651354};
};

struct case_14 {
  using network = cx::network<cx::input<2, 3, 4, 3>, cx::standardize>;
  static constexpr std::string_view text = "2 3 4 3 : standardize";
  static constexpr std::array outputs = {cx::shape{2, 3, 4, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.678994744, -0.426448679, 0.8260973859, -1.34046878, -0.08792271552, 1.164623349, -1.001942817, 0.250603248,
      1.503149313, -0.6634168535, 0.5891292115, -1.577436955, -0.32489089, 0.927655175, -1.238910991, 0.01363507353,
      1.266181139, -0.9003850279, 0.352161037, 1.604707102, -0.5618590644, 0.6906870005, -1.475879166,
      -0.2233331009, 1.029212964, -1.137353202, 0.1151928626, 1.367738928, -0.7988272389, 0.4537188261, 1.706264891,
      -0.4603012754, 0.7922447896, -1.374321377, -0.1217753119, 1.130770753, -1.035795413, 0.2167506516,
      1.469296717, -0.6972694498, 0.5552766151, -1.611289551, -0.3587434863, 0.8938025786, -1.272763588,
      -0.02021752282, 1.232328542, -0.9342376243, 0.3183084407, 1.570854506, -0.5957116608, 0.6568344042,
      -1.509731762, -0.2571856973, 0.9953603677, -1.171205799, 0.08134026623, 1.333886331, -0.8326798352,
      0.4198662297, 1.672412295, -0.4941538717, 0.7583921932, -1.408173973, -0.1556279082, 1.096918157, -1.06964801,
      0.1828980553, 1.43544412, -0.7311220462, 0.5214240188, -1.645142148};
};

struct case_15 {
  using network = cx::network<cx::input<3, 1, 2, 5>, cx::standardize>;
  static constexpr std::string_view text = "3 1 2 5 : standardize";
  static constexpr std::array outputs = {cx::shape{3, 1, 2, 5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.661123475, -0.3895048148, 0.8821138452, -1.317442756, -0.04582409586, 1.225794564, -0.9737620369,
      0.2978566231, 1.569475283, -0.630081318, 0.641537342, -1.558019259, -0.2864005991, 0.9852180609, -1.21433854,
      0.05728011982, 1.32889878, -0.8706578213, 0.4009608387, 1.672579499, -0.5269771023, 0.7446415577,
      -1.454915043, -0.1832963834, 1.088322277, -1.111234325, 0.1603843355, 1.432002996, -0.7675536056, 0.5040650544};
};

struct case_16 {
  using network = cx::network<cx::input<4>, cx::standardize>;
  static constexpr std::string_view text = "4 : standardize";
  static constexpr std::array outputs = {cx::shape{4}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      2, 2, 2, 2};
  static constexpr double expected[] = {
      0, 0, 0, 0};
};

struct case_17 {
  using network = cx::network<cx::input<2, 2, 1>, cx::standardize>;
  static constexpr std::string_view text = "2 2 1 : standardize";
  static constexpr std::array outputs = {cx::shape{2, 2, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      0.5, 0.5, 0.5, 0.625};
  static constexpr double expected[] = {
      -0.0625, -0.0625, -0.0625, 0.1875};
};

struct case_18 {
  using network = cx::network<cx::input<3>, cx::standardize>;
  static constexpr std::string_view text = "3 : standardize";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, 0, 1000};
  static constexpr double expected[] = {
      -1.224744871, 0, 1.224744871};
};

struct case_19 {
  using network = cx::network<cx::input<4, 1>, cx::standardize>;
  static constexpr std::string_view text = "4 1 : standardize";
  static constexpr std::array outputs = {cx::shape{4, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      100000, 100001, 100002, 100004};
  static constexpr double expected[] = {
      -1.183215957, -0.5070925528, 0.1690308509, 1.521277659};
};

struct case_20 {
  using network = cx::network<cx::input<3>, cx::standardize>;
  static constexpr std::string_view text = "3 : standardize";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      1, inf, 2};
  static constexpr double expected[] = {
      nan, nan, nan};
};

struct case_21 {
  using network = cx::network<cx::input<3>, cx::standardize>;
  static constexpr std::string_view text = "3 : standardize";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      1, nan, 2};
  static constexpr double expected[] = {
      nan, nan, nan};
};

using all = cases<
    case_0, case_1, case_2, case_3, case_4, case_5, case_6, case_7, case_8, case_9, case_10, case_11, case_12,
    case_13, case_14, case_15, case_16, case_17, case_18, case_19, case_20, case_21>;

}  // namespace references::standardize
