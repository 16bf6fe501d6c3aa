// SPDX-License-Identifier: BSL-1.0
// Written by tools/reference_values.py from the definitions in NumPy, float64; change it there.
#pragma once
// clang-format off
#include <layers/reference.hpp>

namespace references::lp_pool {

struct case_0 {
  using network = cx::network<cx::input<9, 2>, cx::lp_pool<2>>;
  static constexpr std::string_view text = "9 2 : lp_pool<2>";
  static constexpr std::array outputs = {cx::shape{4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.733178078, 1.314358803, 0.9421758395, 1.084784685, 1.474059552, 1.596199099, 1.197735494, 0.84375};
};

struct case_1 {
  using network = cx::network<cx::input<9, 2>, cx::lp_pool<3, cx::stride<2>>>;
  static constexpr std::string_view text = "9 2 : lp_pool<3, stride<2>>";
  static constexpr std::array outputs = {cx::shape{4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.73571176, 1.69010216, 1.666829419, 1.251951602, 1.506820431, 1.805482103, 1.664777575, 1.193242693};
};

struct case_2 {
  using network = cx::network<cx::input<9, 2>, cx::lp_pool<2, cx::ceil_mode>>;
  static constexpr std::string_view text = "9 2 : lp_pool<2, ceil_mode>";
  static constexpr std::array outputs = {cx::shape{5, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.733178078, 1.314358803, 0.9421758395, 1.084784685, 1.474059552, 1.596199099, 1.197735494, 0.84375, 1.15625,
      0.84375};
};

struct case_3 {
  using network = cx::network<cx::input<7, 3>, cx::lp_pool<3, cx::stride<1>, cx::padding_before<2>>>;
  static constexpr std::string_view text = "7 3 : lp_pool<3, stride<1>, padding_before<2>>";
  static constexpr std::array outputs = {cx::shape{7, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.5625, 0.40625, 0.75, 2.000976324, 0.416927002, 1.300540753, 2.209708691, 0.4708287242, 1.892625491,
      1.682864002, 0.5821230003, 2.275248956, 1.169267933, 1.020780186, 2.320509777, 0.698771243, 1.526779188,
      2.050866814, 0.4419417382, 2.050866814, 1.526779188};
};

struct case_4 {
  using network = cx::network<cx::input<10, 2>, cx::lp_pool<4, cx::stride<3>, cx::padding_same>>;
  static constexpr std::string_view text = "10 2 : lp_pool<4, stride<3>, padding_same>";
  static constexpr std::array outputs = {cx::shape{4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.73571176, 1.69010216, 1.749441875, 1.929924707, 1.747487035, 1.892367482, 1.197735494, 1.693853779};
};

struct case_5 {
  using network = cx::network<cx::input<10, 2>, cx::lp_pool<4, cx::stride<3>, cx::padding_same_lower>>;
  static constexpr std::string_view text = "10 2 : lp_pool<4, stride<3>, padding_same_lower>";
  static constexpr std::array outputs = {cx::shape{4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.733178078, 1.314358803, 1.827791102, 1.769147482, 1.899321425, 1.805482103, 1.664777575, 1.693853779};
};

struct case_6 {
  using network = cx::network<cx::input<9, 2>, cx::lp_pool<3, cx::dilation<2>, cx::stride<2>, cx::padding<2>>>;
  static constexpr std::string_view text = "9 2 : lp_pool<3, dilation<2>, stride<2>, padding<2>>";
  static constexpr std::array outputs = {cx::shape{5, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.565309973, 1.13751717, 2.083463538, 1.297909979, 1.413177382, 1.4938023, 1.823511808, 1.347016379,
      1.197735494, 1.193242693};
};

struct case_7 {
  using network = cx::network<cx::input<6, 5, 3>, cx::lp_pool<1>>;
  static constexpr std::string_view text = "6 5 3 : lp_pool<1>";
  static constexpr std::array outputs = {cx::shape{6, 5, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.5625, 0.40625, 0.75, 1.25, 0.09375, 1.0625, 0.9375, 0.21875, 1.375, 0.625, 0.53125, 1.46875, 0.3125,
      0.84375, 1.15625, 0, 1.15625, 0.84375, 0.3125, 1.46875, 0.53125, 0.625, 1.375, 0.21875, 0.9375, 1.0625,
      0.09375, 1.25, 0.75, 0.40625, 1.5625, 0.4375, 0.71875, 1.28125, 0.125, 1.03125, 0.96875, 0.1875, 1.34375,
      0.65625, 0.5, 1.5, 0.34375, 0.8125, 1.1875, 0.03125, 1.125, 0.875, 0.28125, 1.4375, 0.5625, 0.59375, 1.40625,
      0.25, 0.90625, 1.09375, 0.0625, 1.21875, 0.78125, 0.375, 1.53125, 0.46875, 0.6875, 1.3125, 0.15625, 1, 1,
      0.15625, 1.3125, 0.6875, 0.46875, 1.53125, 0.375, 0.78125, 1.21875, 0.0625, 1.09375, 0.90625, 0.25, 1.40625,
      0.59375, 0.5625, 1.4375, 0.28125, 0.875, 1.125, 0.03125, 1.1875, 0.8125, 0.34375};
};

struct case_8 {
  using network = cx::network<cx::input<6, 6, 3>, cx::lp_pool<2>>;
  static constexpr std::string_view text = "6 6 3 : lp_pool<2>";
  static constexpr std::array outputs = {cx::shape{3, 3, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      2.11947812, 2.054672647, 1.421789146, 1.926379376, 1.421789146, 2.054672647, 2.044667225, 1.501951855,
      1.904968832, 1.917232706, 1.446304558, 2.049437804, 2.046099567, 1.473065469, 1.910088349, 1.379962635,
      2.070769407, 2.108622551, 2.049437804, 1.446304558, 1.917232706, 1.39963723, 2.06178965, 2.124770208,
      1.532843559, 1.901890507, 1.600170889};
};

struct case_9 {
  using network = cx::network<cx::input<7, 5, 3>, cx::lp_pool<2>>;
  static constexpr std::string_view text = "7 5 3 : lp_pool<2>";
  static constexpr std::array outputs = {cx::shape{3, 2, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      2.025231468, 1.915194181, 1.638763825, 1.593443598, 1.830193808, 2.025954636, 2.040364168, 1.881239618,
      1.631597185, 1.594668853, 1.859834502, 2.030288234, 2.033172167, 1.848774932, 1.626801886, 1.598338982,
      1.891076909, 2.036531595};
};

struct case_10 {
  using network = cx::network<cx::input<7, 5, 3>, cx::lp_pool<2, cx::ceil_mode>>;
  static constexpr std::string_view text = "7 5 3 : lp_pool<2, ceil_mode>";
  static constexpr std::array outputs = {cx::shape{4, 3, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      2.025231468, 1.915194181, 1.638763825, 1.593443598, 1.830193808, 2.025954636, 1.288470508, 1.128899492,
      1.225541972, 2.040364168, 1.881239618, 1.631597185, 1.594668853, 1.859834502, 2.030288234, 1.266299974,
      1.12716805, 1.245303678, 2.033172167, 1.848774932, 1.626801886, 1.598338982, 1.891076909, 2.036531595,
      1.245303678, 1.12716805, 1.266299974, 2.013867936, 0.5340002341, 1.170102827, 1.257011585, 0.4550068681,
      2.020645395, 0.40625, 0.75, 1.25};
};

struct case_11 {
  using network = cx::network<cx::input<7, 8, 2>, cx::lp_pool<3, 2>>;
  static constexpr std::string_view text = "7 8 2 : lp_pool<3, 2>";
  static constexpr std::array outputs = {cx::shape{2, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      2.229507373, 2.702176495, 2.409291908, 1.442586111, 1.851677871, 2.85471786, 2.667256608, 1.3546073,
      1.95930273, 1.95930273, 2.346872919, 2.598452063, 2.269447207, 1.615053695, 2.131195014, 2.735937054};
};

struct case_12 {
  using network = cx::network<cx::input<7, 8, 2>, cx::lp_pool<3, cx::stride<2>, cx::padding<1>>>;
  static constexpr std::string_view text = "7 8 2 : lp_pool<3, stride<2>, padding<1>>";
  static constexpr std::array outputs = {cx::shape{4, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      2.106769224, 2.143986867, 1.92891242, 2.309753437, 2.414555472, 2.309753437, 2.174739568, 2.18816954,
      1.536979078, 2.827218432, 2.854033604, 2.395063282, 2.527389031, 2.983679566, 3.038811445, 2.329959428,
      1.95930273, 1.95930273, 2.98171511, 2.684773326, 2.488449881, 2.749467278, 2.981223794, 2.807112896,
      2.263630588, 0.963189688, 2.197966034, 2.505072978, 2.401578257, 1.796807064, 2.069590086, 2.458840873};
};

struct case_13 {
  using network = cx::network<cx::input<7, 8, 2>, cx::lp_pool<3, cx::stride<2>, cx::padding<1>, cx::ceil_mode>>;
  static constexpr std::string_view text = "7 8 2 : lp_pool<3, stride<2>, padding<1>, ceil_mode>";
  static constexpr std::array outputs = {cx::shape{4, 5, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      2.106769224, 2.143986867, 1.92891242, 2.309753437, 2.414555472, 2.309753437, 2.174739568, 2.18816954,
      1.943790193, 0.4375, 1.536979078, 2.827218432, 2.854033604, 2.395063282, 2.527389031, 2.983679566,
      3.038811445, 2.329959428, 2.044428404, 1.636975107, 1.95930273, 1.95930273, 2.98171511, 2.684773326,
      2.488449881, 2.749467278, 2.981223794, 2.807112896, 0.7551903733, 2.153757618, 2.263630588, 0.963189688,
      2.197966034, 2.505072978, 2.401578257, 1.796807064, 2.069590086, 2.458840873, 0.6525191568, 1.104854346};
};

struct case_14 {
  using network = cx::network<cx::input<5, 6, 2>, cx::lp_pool<2, cx::stride<3>, cx::padding<1>, cx::ceil_mode>>;
  static constexpr std::string_view text = "5 6 2 : lp_pool<2, stride<3>, padding<1>, ceil_mode>";
  static constexpr std::array outputs = {cx::shape{2, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.5625, 0.40625, 0.9421758395, 1.084784685, 0.53125, 1.46875, 1.348103413, 1.078917281, 1.836319774,
      1.807374218, 1.131923142, 1.352442813};
};

struct case_15 {
  using network = cx::network<cx::input<5, 5, 2>, cx::lp_pool<2, 3, cx::stride<2, 4>, cx::padding<0, 1>, cx::ceil_mode>>;
  static constexpr std::string_view text = "5 5 2 : lp_pool<2, 3, stride<2, 4>, padding<0, 1>, ceil_mode>";
  static constexpr std::array outputs = {cx::shape{3, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.839507832, 2.143986867, 2.050390588, 1.818685566, 2.265140034, 1.507144444, 1.820832141, 1.480999451,
      0.606765245, 1.705918008, 1.159623457, 1.682864002};
};

struct case_16 {
  using network = cx::network<cx::input<6, 7, 2>, cx::lp_pool<3, 2, cx::stride<2>, cx::padding_before<0, 1>, cx::padding_after<2, 0>>>;
  static constexpr std::string_view text = "6 7 2 : lp_pool<3, 2, stride<2>, padding_before<0, 1>, padding_after<2, 0>>";
  static constexpr std::array outputs = {cx::shape{3, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      2.083463538, 0.5745242597, 2.227973785, 2.719109172, 2.428267773, 1.405555384, 1.82297619, 2.870750936,
      0.8273876434, 1.520048313, 2.930676916, 1.720453701, 1.358925932, 2.498046111, 2.752662064, 2.106305637,
      0.472898311, 1.957058539, 2.140339853, 0.9872230624, 1.32508844, 2.3497839, 2.267509992, 0.9447635286};
};

struct case_17 {
  using network = cx::network<cx::input<6, 7, 2>, cx::lp_pool<3, 2, cx::stride<3>, cx::padding_before<2, 1>, cx::padding_after<1, 0>, cx::ceil_mode>>;
  static constexpr std::string_view text = "6 7 2 : lp_pool<3, 2, stride<3>, padding_before<2, 1>, padding_after<1, 0>, ceil_mode>";
  static constexpr std::array outputs = {cx::shape{3, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.5625, 0.40625, 0.9421758395, 1.084784685, 0.6163463414, 1.693853779, 1.420414772, 0.9084026159, 1.502276918,
      2.843406573, 2.396286189, 2.575045509, 0.472898311, 1.957058539, 2.344999667, 1.663603957, 2.267509992,
      0.9447635286};
};

struct case_18 {
  using network = cx::network<cx::input<5, 7, 3>, cx::lp_pool<2, cx::stride<1>, cx::padding_same>>;
  static constexpr std::string_view text = "5 7 3 : lp_pool<2, stride<1>, padding_same>";
  static constexpr std::array outputs = {cx::shape{5, 7, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      2.296396634, 1.786997307, 1.322137238, 2.209708691, 1.322137238, 1.786997307, 2.296396634, 1.041145703,
      2.174739568, 2.13805731, 1.09597987, 2.252602661, 1.636378433, 1.44900289, 2.217649375, 1.211113898,
      1.944041377, 2.247177049, 0.7268564594, 1.551523948, 1.591297132, 1.178419227, 2.223805859, 1.494129136,
      1.587918252, 2.241302635, 1.120651317, 2.106073806, 2.190399864, 1.029828566, 2.292779086, 1.838711335,
      1.283154073, 2.210592398, 1.362872655, 1.735993052, 2.280179543, 1.056046578, 2.160774239, 1.665950367,
      0.6853660062, 1.650047348, 1.685762995, 1.405207947, 2.213241401, 1.246087627, 1.891076909, 2.269232042,
      1.022214202, 2.207719058, 2.051580945, 1.148198317, 2.231696384, 1.540469693, 1.540469693, 2.231696384,
      1.148198317, 2.051580945, 2.207719058, 1.022214202, 1.631297892, 1.5119963, 0.7428040203, 2.213241401,
      1.405207947, 1.685762995, 2.26557112, 1.07438209, 2.14853693, 2.160774239, 1.056046578, 2.280179543,
      1.735993052, 1.362872655, 2.210592398, 1.283154073, 1.838711335, 2.292779086, 1.029828566, 2.190399864,
      2.106073806, 0.6938626035, 1.621390221, 1.28125, 1.475052965, 1.387725207, 0.3451675318, 1.913153483,
      0.9540210952, 0.7408293494, 2.013867936, 0.5340002341, 1.170102827, 1.693853779, 0.2253469547, 1.606262159,
      1.257011585, 0.4550068681, 2.020645395, 0.8256153009, 0.8682777493, 2.000976324, 0.40625, 0.75, 1.25};
};

struct case_19 {
  using network = cx::network<cx::input<5, 7, 3>, cx::lp_pool<2, cx::stride<1>, cx::padding_same_lower>>;
  static constexpr std::string_view text = "5 7 3 : lp_pool<2, stride<1>, padding_same_lower>";
  static constexpr std::array outputs = {cx::shape{5, 7, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.5625, 0.40625, 0.75, 2.000976324, 0.416927002, 1.300540753, 1.5625, 0.2379929096, 1.737679847, 1.126734774,
      0.5745242597, 2.011927325, 0.698771243, 0.9970660083, 1.869262054, 0.3125, 1.431372811, 1.431372811, 0.3125,
      1.869262054, 0.9970660083, 1.682864002, 1.433758718, 0.78125, 2.296396634, 1.786997307, 1.322137238,
      2.209708691, 1.322137238, 1.786997307, 2.296396634, 1.041145703, 2.174739568, 2.13805731, 1.09597987,
      2.252602661, 1.636378433, 1.44900289, 2.217649375, 1.211113898, 1.944041377, 2.247177049, 0.7132945132,
      1.597116542, 1.207479943, 1.178419227, 2.223805859, 1.494129136, 1.587918252, 2.241302635, 1.120651317,
      2.106073806, 2.190399864, 1.029828566, 2.292779086, 1.838711335, 1.283154073, 2.210592398, 1.362872655,
      1.735993052, 2.280179543, 1.056046578, 2.160774239, 1.356768334, 0.8273876434, 1.552467794, 1.685762995,
      1.405207947, 2.213241401, 1.246087627, 1.891076909, 2.269232042, 1.022214202, 2.207719058, 2.051580945,
      1.148198317, 2.231696384, 1.540469693, 1.540469693, 2.231696384, 1.148198317, 2.051580945, 2.207719058,
      1.022214202, 1.577428683, 1.135798865, 1.000488162, 2.213241401, 1.405207947, 1.685762995, 2.26557112,
      1.07438209, 2.14853693, 2.160774239, 1.056046578, 2.280179543, 1.735993052, 1.362872655, 2.210592398,
      1.283154073, 1.838711335, 2.292779086, 1.029828566, 2.190399864, 2.106073806};
};

struct case_20 {
  using network = cx::network<cx::input<7, 9, 2>, cx::lp_pool<4, 3, cx::stride<2>, cx::padding_same>>;
  static constexpr std::string_view text = "7 9 2 : lp_pool<4, 3, stride<2>, padding_same>";
  static constexpr std::array outputs = {cx::shape{4, 5, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      2.47546555, 2.177432189, 2.583753326, 2.765404299, 2.701092082, 2.622766907, 2.626487674, 2.837561949,
      2.34520788, 1.95755747, 2.36118515, 2.511885808, 3.30586009, 3.091381669, 3.093118622, 3.09816604,
      3.280505868, 3.071574566, 2.330168985, 2.732365333, 2.360150949, 2.743066544, 3.23916463, 3.020761493,
      3.10540733, 3.325740049, 3.280059308, 3.087904832, 2.394451594, 2.828944978, 1.766108894, 2.056335485,
      2.188392675, 2.11578886, 2.078536144, 2.396897409, 2.275678127, 2.298521944, 1.769147482, 1.91238766};
};

struct case_21 {
  using network = cx::network<cx::input<8, 9, 2>, cx::lp_pool<3, 2, cx::stride<2, 1>, cx::dilation<2, 3>>>;
  static constexpr std::string_view text = "8 9 2 : lp_pool<3, 2, stride<2, 1>, dilation<2, 3>>";
  static constexpr std::array outputs = {cx::shape{2, 6, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      2.140111709, 1.869784413, 2.739860569, 1.644712171, 2.251518585, 2.683681881, 1.414903928, 2.594126479,
      2.30382664, 1.571847042, 2.754789863, 1.973456675, 1.421102125, 2.551615603, 2.333310082, 1.539835624,
      2.765404299, 2.027641025, 1.973456675, 2.754789863, 1.571847042, 2.30382664, 2.594126479, 1.414903928};
};

struct case_22 {
  using network = cx::network<cx::input<8, 8, 2>, cx::lp_pool<3, cx::stride<2>, cx::dilation<2>, cx::padding<1>, cx::ceil_mode>>;
  static constexpr std::string_view text = "8 8 2 : lp_pool<3, stride<2>, dilation<2>, padding<1>, ceil_mode>";
  static constexpr std::array outputs = {cx::shape{4, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.768043145, 1.9375, 1.935230526, 2.336028949, 2.499023247, 2.204841973, 1.879681655, 1.901890507,
      2.278894332, 2.289795638, 2.839454173, 2.682589992, 2.920830361, 2.731292906, 2.412127562, 2.192182488,
      2.15148931, 2.114865539, 2.807112896, 2.598827861, 2.534141867, 2.766816481, 2.210813269, 2.22512289,
      1.868478241, 1.709920503, 2.476254417, 2.250433986, 2.125459509, 2.143759111, 1.950560817, 1.75723949};
};

struct case_23 {
  using network = cx::network<cx::input<3, 4, 2>, cx::lp_pool<3, 4>>;
  static constexpr std::string_view text = "3 4 2 : lp_pool<3, 4>";
  static constexpr std::array outputs = {cx::shape{1, 1, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      3.33263339, 3.077609411};
};

struct case_24 {
  using network = cx::network<cx::input<4, 5, 6, 2>, cx::lp_pool<2>>;
  static constexpr std::string_view text = "4 5 6 2 : lp_pool<2>";
  static constexpr std::array outputs = {cx::shape{2, 2, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      2.980240919, 2.235194343, 2.146035589, 2.805198857, 2.950767909, 2.489823036, 2.665242133, 2.522941611,
      2.576562026, 2.576562026, 2.522941611, 2.665242133, 2.954736663, 2.36428504, 2.138742329, 2.665242133,
      2.982370073, 2.576562026, 2.56668865, 2.587152754, 2.518292452, 2.489823036, 2.507410891, 2.805198857};
};

struct case_25 {
  using network = cx::network<cx::input<4, 5, 6, 2>, cx::lp_pool<2, cx::ceil_mode>>;
  static constexpr std::string_view text = "4 5 6 2 : lp_pool<2, ceil_mode>";
  static constexpr std::array outputs = {cx::shape{2, 3, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      2.980240919, 2.235194343, 2.146035589, 2.805198857, 2.950767909, 2.489823036, 2.665242133, 2.522941611,
      2.576562026, 2.576562026, 2.522941611, 2.665242133, 0.9132274498, 2.142847842, 2.380749619, 1.641145751,
      1.151595361, 1.749441875, 2.954736663, 2.36428504, 2.138742329, 2.665242133, 2.982370073, 2.576562026,
      2.56668865, 2.587152754, 2.518292452, 2.489823036, 2.507410891, 2.805198857, 1.033614713, 1.915704015,
      2.431683766, 1.859834502, 1.333902873, 1.535389812};
};

struct case_26 {
  using network = cx::network<cx::input<5, 4, 3, 2>, cx::lp_pool<3, 2, 1, cx::stride<2>, cx::padding<1, 0, 0>>>;
  static constexpr std::string_view text = "5 4 3 2 : lp_pool<3, 2, 1, stride<2>, padding<1, 0, 0>>";
  static constexpr std::array outputs = {cx::shape{3, 2, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      2.576941016, 1.238225797, 0.9322771181, 2.124770208, 1.118907112, 1.887975933, 2.177880636, 1.943036445,
      2.103289834, 2.677853326, 2.535490276, 1.527098965, 2.723415537, 1.566868892, 1.566868892, 2.723415537,
      1.196511857, 1.779330106, 2.14079607, 2.054434989, 1.943036445, 2.177880636, 1.887975933, 1.118907112};
};

struct case_27 {
  using network = cx::network<cx::input<5, 4, 5, 2>, cx::lp_pool<2, cx::stride<2, 1, 3>, cx::padding_same>>;
  static constexpr std::string_view text = "5 4 5 2 : lp_pool<2, stride<2, 1, 3>, padding_same>";
  static constexpr std::array outputs = {cx::shape{3, 4, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      2.458840873, 2.814582562, 2.482556331, 2.786687101, 2.768404324, 2.380134253, 2.311444016, 2.592243538,
      2.882463139, 2.67748862, 2.701272848, 2.342916518, 1.821636455, 2.18816954, 2.000732288, 1.806833816,
      2.829117574, 2.753548846, 2.67511682, 2.318615225, 2.464593019, 2.895814598, 2.397304802, 2.718570396,
      2.829117574, 2.458840873, 2.310176197, 2.482556331, 2.228631166, 1.635184431, 1.842160332, 1.431372811,
      1.782620087, 1.782620087, 1.360003447, 1.995355936, 2.260824656, 1.667122334, 1.871089672, 1.385612455,
      1.631597185, 2.258231471, 1.905225134, 1.834723668, 0.606765245, 1.637273362, 0.9767812255, 1.644712171};
};

struct case_28 {
  using network = cx::network<cx::input<4, 5, 3, 2>, cx::lp_pool<3, 2, 2, cx::stride<2>, cx::padding<1, 1, 0>, cx::ceil_mode>>;
  static constexpr std::string_view text = "4 5 3 2 : lp_pool<3, 2, 2, stride<2>, padding<1, 1, 0>, ceil_mode>";
  static constexpr std::array outputs = {cx::shape{3, 3, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      2.441703107, 1.886941142, 0.15625, 1.480669718, 2.911453675, 1.509087058, 1.770526934, 2.425853587,
      1.577428683, 3.215562742, 2.245220618, 0.6449927325, 2.907929622, 2.414757687, 0.2742176371, 1.732614534,
      3.612991965, 1.828058225, 2.062026461, 3.082523824, 1.884869856, 3.862252217, 2.860698123, 0.7718180647,
      1.637273362, 1.433758718, 0.1875, 0.96875, 2.105378158, 1.05048352, 1.149048519, 1.822172467, 1.072562644,
      2.201517587, 1.693853779, 0.4419417382};
};

struct case_29 {
  using network = cx::network<cx::input<7, 3>, cx::lp_pool<3, cx::stride<1>, cx::padding_before<2>, cx::power<1>>>;
  static constexpr std::string_view text = "7 3 : lp_pool<3, stride<1>, padding_before<2>, power<1>>";
  static constexpr std::array outputs = {cx::shape{7, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.5625, 0.40625, 0.75, 2.8125, 0.5, 1.8125, 3.75, 0.71875, 3.1875, 2.8125, 0.84375, 3.90625, 1.875, 1.59375,
      4, 0.9375, 2.53125, 3.46875, 0.625, 3.46875, 2.53125};
};

struct case_30 {
  using network = cx::network<cx::input<7, 8, 2>, cx::lp_pool<3, 2, cx::power<3>>>;
  static constexpr std::string_view text = "7 8 2 : lp_pool<3, 2, power<3>>";
  static constexpr std::array outputs = {cx::shape{2, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.835722304, 2.079258267, 1.904683834, 1.205932122, 1.552228458, 2.188126946, 2.073226657, 1.124364675,
      1.636631443, 1.636631443, 1.871898809, 2.02776028, 1.842159646, 1.35824073, 1.768227979, 2.097252713};
};

struct case_31 {
  using network = cx::network<cx::input<7, 8, 2>, cx::lp_pool<3, cx::stride<2>, cx::padding<1>, cx::ceil_mode, cx::power<3>>>;
  static constexpr std::string_view text = "7 8 2 : lp_pool<3, stride<2>, padding<1>, ceil_mode, power<3>>";
  static constexpr std::array outputs = {cx::shape{4, 5, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.798032493, 1.795593762, 1.590929588, 1.874458756, 1.91274213, 1.874458756, 1.813443944, 1.804209936,
      1.750122892, 0.4375, 1.290625018, 2.165074892, 2.141481289, 1.851043598, 1.934348741, 2.191739228,
      2.274614011, 1.789127799, 1.771938948, 1.444593171, 1.636631443, 1.636631443, 2.204095715, 2.046665261,
      1.921887738, 2.086157714, 2.236758728, 2.110654802, 0.7028239452, 1.812165515, 1.854679292, 0.8308214291,
      1.806407282, 1.977115449, 1.924794377, 1.456035568, 1.723355417, 1.916025769, 0.630575121, 1.019318406};
};

struct case_32 {
  using network = cx::network<cx::input<5, 5, 2>, cx::lp_pool<2, cx::stride<1>, cx::padding_same, cx::power<1.5>>>;
  static constexpr std::string_view text = "5 5 2 : lp_pool<2, stride<1>, padding_same, power<1.5>>";
  static constexpr std::array outputs = {cx::shape{5, 5, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      2.155465976, 2.607909204, 1.637915404, 2.202089051, 2.271303023, 1.572840107, 2.493760705, 2.149517715,
      1.472606789, 1.729317499, 1.872076231, 2.149517715, 2.493760705, 1.572840107, 2.271303023, 2.202089051,
      1.637915404, 2.607909204, 0.879074956, 1.607940297, 2.750666476, 1.76058717, 2.159576451, 2.390076065,
      1.552348959, 2.358120927, 2.166733823, 1.726871519, 1.695225276, 0.8549796315, 2.134080398, 2.648059712,
      1.665363098, 2.187527764, 2.298617479, 1.562135196, 2.457963601, 2.151038241, 1.428216663, 1.719677888,
      0.6754264286, 1.875995711, 1.307800776, 0.8165806335, 1.835767644, 0.8789327143, 1.216898075, 1.862583862,
      0.28125, 1.4375};
};

struct case_33 {
  using network = cx::network<cx::input<6, 4, 2>, cx::lp_pool<2, cx::power<4>>>;
  static constexpr std::string_view text = "6 4 2 : lp_pool<2, power<4>>";
  static constexpr std::array outputs = {cx::shape{3, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1.775203259, 1.642313781, 1.266074239, 1.155635189, 1.266074239, 1.72606757, 1.775203259, 0.6838926907,
      0.7656111541, 1.747439897, 1.667500819, 0.9376255535};
};

struct case_34 {
  using network = cx::network<cx::input<4, 3, 4, 2>, cx::lp_pool<2, cx::stride<1, 1, 2>, cx::power<0.5>>>;
  static constexpr std::string_view text = "4 3 4 2 : lp_pool<2, stride<1, 1, 2>, power<0.5>>";
  static constexpr std::array outputs = {cx::shape{3, 2, 2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      42.16262053, 64.86915737, 51.38335513, 24.59131195, 36.36733995, 70.66972361, 61.30293029, 20.5402166,
      23.9120047, 63.71376896, 71.63756132, 35.02322952, 25.23978798, 54.54100009, 67.08803154, 39.08983624,
      37.210802, 37.210802, 47.09301277, 58.74199761, 43.88811423, 32.32338756, 39.08983624, 67.08803154};
};

struct case_35 {
  using network = cx::network<cx::input<4, 2>, cx::lp_pool<2>>;
  static constexpr std::string_view text = "4 2 : lp_pool<2>";
  static constexpr std::array outputs = {cx::shape{2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      1, 2, nan, 4, -inf, 6, inf, -8};
  static constexpr double expected[] = {
      nan, 4.472135955, inf, 10};
};

struct case_36 {
  using network = cx::network<cx::input<4, 2>, cx::lp_pool<2, cx::power<3>>>;
  static constexpr std::string_view text = "4 2 : lp_pool<2, power<3>>";
  static constexpr std::array outputs = {cx::shape{2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      1, 2, nan, 4, -inf, 6, inf, -8};
  static constexpr double expected[] = {
      nan, 4.160167646, inf, 8.995882891};
};

struct case_37 {
  using network = cx::network<cx::input<4, 2>, cx::lp_pool<2, cx::power<1>>>;
  static constexpr std::string_view text = "4 2 : lp_pool<2, power<1>>";
  static constexpr std::array outputs = {cx::shape{2, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      1, 2, nan, 4, -inf, 6, inf, -8};
  static constexpr double expected[] = {
      nan, 6, inf, 14};
};

using all = cases<
    case_0, case_1, case_2, case_3, case_4, case_5, case_6, case_7, case_8, case_9, case_10, case_11, case_12,
    case_13, case_14, case_15, case_16, case_17, case_18, case_19, case_20, case_21, case_22, case_23, case_24,
    case_25, case_26, case_27, case_28, case_29, case_30, case_31, case_32, case_33, case_34, case_35, case_36,
    case_37>;

}  // namespace references::lp_pool
