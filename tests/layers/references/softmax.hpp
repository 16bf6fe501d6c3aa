// SPDX-License-Identifier: BSL-1.0
// Written by tools/reference_values.py from the definitions in NumPy, float64; change it there.
#pragma once
// clang-format off
#include <layers/reference.hpp>

namespace references::softmax {

struct case_0 {
  using network = cx::network<cx::input<1>, cx::softmax>;
  static constexpr std::string_view text = "1 : softmax";
  static constexpr std::array outputs = {cx::shape{1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1};
};

struct case_1 {
  using network = cx::network<cx::input<2>, cx::softmax>;
  static constexpr std::string_view text = "2 : softmax";
  static constexpr std::array outputs = {cx::shape{2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.2393493473, 0.7606506527};
};

struct case_2 {
  using network = cx::network<cx::input<5>, cx::softmax>;
  static constexpr std::string_view text = "5 : softmax";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.05002932822, 0.1589928763, 0.5052783158, 0.06838198399, 0.2173174957};
};

struct case_3 {
  using network = cx::network<cx::input<10>, cx::softmax>;
  static constexpr std::string_view text = "10 : softmax";
  static constexpr std::array outputs = {cx::shape{10}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.01586783381, 0.05042787156, 0.1602594444, 0.0216887573, 0.06892672814, 0.219048689, 0.02964501637,
      0.09421166718, 0.2994040591, 0.04051993314};
};

struct case_4 {
  using network = cx::network<cx::input<33>, cx::softmax>;
  static constexpr std::string_view text = "33 : softmax";
  static constexpr std::array outputs = {cx::shape{33}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.004254059945, 0.01351937455, 0.04296448345, 0.005814610537, 0.01847879407, 0.0587254861, 0.007947630295,
      0.02525751684, 0.08026822252, 0.01086312263, 0.03452293232, 0.004672170824, 0.01484812817, 0.04718725374,
      0.006386100349, 0.02029498494, 0.06449732875, 0.008728764254, 0.02773995543, 0.08815739603, 0.01193080616,
      0.03791602357, 0.005131375789, 0.01630747853, 0.05182505959, 0.007013759118, 0.02228968038, 0.07083645775,
      0.009586672073, 0.03046638084, 0.09682195807, 0.01310342712, 0.04164260526};
};

struct case_5 {
  using network = cx::network<cx::input<4, 1>, cx::softmax>;
  static constexpr std::string_view text = "4 1 : softmax";
  static constexpr std::array outputs = {cx::shape{4, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      1, 1, 1, 1};
};

struct case_6 {
  using network = cx::network<cx::input<4, 3>, cx::softmax>;
  static constexpr std::string_view text = "4 3 : softmax";
  static constexpr std::array outputs = {cx::shape{4, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.0700396077, 0.2225854129, 0.7073749794, 0.0700396077, 0.2225854129, 0.7073749794, 0.0700396077,
      0.2225854129, 0.7073749794, 0.2170097414, 0.6896555319, 0.09333472674};
};

struct case_7 {
  using network = cx::network<cx::input<2, 17>, cx::softmax>;
  static constexpr std::string_view text = "2 17 : softmax";
  static constexpr std::array outputs = {cx::shape{2, 17}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.009237871057, 0.0293578935, 0.0932991926, 0.01262667266, 0.04012748271, 0.1275248763, 0.01725861526,
      0.05484776585, 0.1743058394, 0.02358973015, 0.07496800736, 0.01014581651, 0.03224333818, 0.1024691168,
      0.01386768695, 0.04407141798, 0.1400586767, 0.01601215855, 0.05088653464, 0.1617170726, 0.02188602583,
      0.06955364624, 0.009413062414, 0.02991465048, 0.09506856262, 0.01286613085, 0.04088847928, 0.1299433184,
      0.0175859158, 0.05588792483, 0.1776114578, 0.02403709695, 0.07638973612, 0.01033822657};
};

struct case_8 {
  using network = cx::network<cx::input<7, 2>, cx::softmax>;
  static constexpr std::string_view text = "7 2 : softmax";
  static constexpr std::array outputs = {cx::shape{7, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.2393493473, 0.7606506527, 0.880797078, 0.119202922, 0.2393493473, 0.7606506527, 0.2393493473, 0.7606506527,
      0.880797078, 0.119202922, 0.880797078, 0.119202922, 0.2393493473, 0.7606506527};
};

struct case_9 {
  using network = cx::network<cx::input<3, 4, 2>, cx::softmax>;
  static constexpr std::string_view text = "3 4 2 : softmax";
  static constexpr std::array outputs = {cx::shape{3, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.2393493473, 0.7606506527, 0.880797078, 0.119202922, 0.2393493473, 0.7606506527, 0.2393493473, 0.7606506527,
      0.880797078, 0.119202922, 0.880797078, 0.119202922, 0.2393493473, 0.7606506527, 0.2393493473, 0.7606506527,
      0.880797078, 0.119202922, 0.2393493473, 0.7606506527, 0.2393493473, 0.7606506527, 0.2393493473, 0.7606506527};
};

struct case_10 {
  using network = cx::network<cx::input<2, 2, 9>, cx::softmax>;
  static constexpr std::string_view text = "2 2 9 : softmax";
  static constexpr std::array outputs = {cx::shape{2, 2, 9}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.01653795046, 0.05255749786, 0.1670273828, 0.02260469815, 0.07183758217, 0.228299364, 0.03089695909,
      0.09819033291, 0.3120482326, 0.05124095451, 0.1628434167, 0.02203845992, 0.07003808077, 0.2225805604,
      0.03012300318, 0.09573070612, 0.3042315549, 0.04117326365, 0.1033871148, 0.3285635713, 0.04446624399,
      0.1413134311, 0.01912469323, 0.06077814938, 0.1931525593, 0.02614035632, 0.08307388057, 0.2065671576,
      0.02795582478, 0.08884342742, 0.2823438284, 0.03821108199, 0.1214345674, 0.01643438158, 0.05222835664,
      0.1659813741};
};

struct case_11 {
  using network = cx::network<cx::input<1, 1, 5>, cx::softmax>;
  static constexpr std::string_view text = "1 1 5 : softmax";
  static constexpr std::array outputs = {cx::shape{1, 1, 5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.05002932822, 0.1589928763, 0.5052783158, 0.06838198399, 0.2173174957};
};

struct case_12 {
  using network = cx::network<cx::input<2, 3, 2, 3>, cx::softmax>;
  static constexpr std::string_view text = "2 3 2 3 : softmax";
  static constexpr std::array outputs = {cx::shape{2, 3, 2, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.0700396077, 0.2225854129, 0.7073749794, 0.0700396077, 0.2225854129, 0.7073749794, 0.0700396077,
      0.2225854129, 0.7073749794, 0.2170097414, 0.6896555319, 0.09333472674, 0.2170097414, 0.6896555319,
      0.09333472674, 0.2170097414, 0.6896555319, 0.09333472674, 0.2170097414, 0.6896555319, 0.09333472674,
      0.6388021493, 0.08645246981, 0.2747453809, 0.6388021493, 0.08645246981, 0.2747453809, 0.6388021493,
      0.08645246981, 0.2747453809, 0.6388021493, 0.08645246981, 0.2747453809, 0.0700396077, 0.2225854129,
      0.7073749794};
};

struct case_13 {
  using network = cx::network<cx::input<2, 2, 2, 2, 3>, cx::softmax>;
  static constexpr std::string_view text = "2 2 2 2 3 : softmax";
  static constexpr std::array outputs = {cx::shape{2, 2, 2, 2, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0.0700396077, 0.2225854129, 0.7073749794, 0.0700396077, 0.2225854129, 0.7073749794, 0.0700396077,
      0.2225854129, 0.7073749794, 0.2170097414, 0.6896555319, 0.09333472674, 0.2170097414, 0.6896555319,
      0.09333472674, 0.2170097414, 0.6896555319, 0.09333472674, 0.2170097414, 0.6896555319, 0.09333472674,
      0.6388021493, 0.08645246981, 0.2747453809, 0.6388021493, 0.08645246981, 0.2747453809, 0.6388021493,
      0.08645246981, 0.2747453809, 0.6388021493, 0.08645246981, 0.2747453809, 0.0700396077, 0.2225854129,
      0.7073749794, 0.0700396077, 0.2225854129, 0.7073749794, 0.2170097414, 0.6896555319, 0.09333472674,
      0.2170097414, 0.6896555319, 0.09333472674, 0.2170097414, 0.6896555319, 0.09333472674};
};

struct case_14 {
  using network = cx::network<cx::input<4>, cx::softmax>;
  static constexpr std::string_view text = "4 : softmax";
  static constexpr std::array outputs = {cx::shape{4}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      0, 0, 0, 0};
  static constexpr double expected[] = {
      0.25, 0.25, 0.25, 0.25};
};

struct case_15 {
  using network = cx::network<cx::input<4>, cx::softmax>;
  static constexpr std::string_view text = "4 : softmax";
  static constexpr std::array outputs = {cx::shape{4}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      1000, 999, 998, 1000};
  static constexpr double expected[] = {
      0.3994863047, 0.1469627985, 0.05406459219, 0.3994863047};
};

struct case_16 {
  using network = cx::network<cx::input<4>, cx::softmax>;
  static constexpr std::string_view text = "4 : softmax";
  static constexpr std::array outputs = {cx::shape{4}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, -999, -998, -1000};
  static constexpr double expected[] = {
      0.08259453944, 0.2245152357, 0.6102956854, 0.08259453944};
};

struct case_17 {
  using network = cx::network<cx::input<3>, cx::softmax>;
  static constexpr std::string_view text = "3 : softmax";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      88, -88, 0};
  static constexpr double expected[] = {
      1, 3.665820411e-77, 6.054601895e-39};
};

struct case_18 {
  using network = cx::network<cx::input<3>, cx::softmax>;
  static constexpr std::string_view text = "3 : softmax";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      800, 0, -800};
  static constexpr double expected[] = {
      1, 0, 0};
};

struct case_19 {
  using network = cx::network<cx::input<2, 3>, cx::softmax>;
  static constexpr std::string_view text = "2 3 : softmax";
  static constexpr std::array outputs = {cx::shape{2, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      100000, 100001, 99999, -100000, -100002, -99998};
  static constexpr double expected[] = {
      0.2447284711, 0.6652409558, 0.09003057317, 0.1173104278, 0.01587623998, 0.8668133322};
};

struct case_20 {
  using network = cx::network<cx::input<4>, cx::softmax>;
  static constexpr std::string_view text = "4 : softmax";
  static constexpr std::array outputs = {cx::shape{4}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, 0, 1, -inf};
  static constexpr double expected[] = {
      0, 0.2689414214, 0.7310585786, 0};
};

struct case_21 {
  using network = cx::network<cx::input<2>, cx::softmax>;
  static constexpr std::string_view text = "2 : softmax";
  static constexpr std::array outputs = {cx::shape{2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -inf};
  static constexpr double expected[] = {
      nan, nan};
};

struct case_22 {
  using network = cx::network<cx::input<3>, cx::softmax>;
  static constexpr std::string_view text = "3 : softmax";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      inf, 0, 1};
  static constexpr double expected[] = {
      nan, nan, nan};
};

struct case_23 {
  using network = cx::network<cx::input<3>, cx::softmax>;
  static constexpr std::string_view text = "3 : softmax";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      0, nan, 1};
  static constexpr double expected[] = {
      nan, nan, nan};
};

struct case_24 {
  using network = cx::network<cx::input<2, 3>, cx::softmax>;
  static constexpr std::string_view text = "2 3 : softmax";
  static constexpr std::array outputs = {cx::shape{2, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      inf, 0, 1, -inf, 0, 1};
  static constexpr double expected[] = {
      nan, nan, nan, 0, 0.2689414214, 0.7310585786};
};

struct case_25 {
  using network = cx::network<cx::input<3>, cx::softmax>;
  static constexpr std::string_view text = "3 : softmax";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      1.152921505e+18, 1.152921505e+18, 1};
  static constexpr double expected[] = {
      0.5, 0.5, 0};
};

struct case_26 {
  using network = cx::network<cx::input<3>, cx::softmax>;
  static constexpr std::string_view text = "3 : softmax";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      0.0009765625, 0, -0.0009765625};
  static constexpr double expected[] = {
      0.3336589071, 0.3333332274, 0.3330078655};
};

struct case_27 {
  using network = cx::network<cx::input<1>, cx::log_softmax>;
  static constexpr std::string_view text = "1 : log_softmax";
  static constexpr std::array outputs = {cx::shape{1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0};
};

struct case_28 {
  using network = cx::network<cx::input<2>, cx::log_softmax>;
  static constexpr std::string_view text = "2 : log_softmax";
  static constexpr std::array outputs = {cx::shape{2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.42983109, -0.27358109};
};

struct case_29 {
  using network = cx::network<cx::input<5>, cx::log_softmax>;
  static constexpr std::string_view text = "5 : log_softmax";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -2.995145881, -1.838895881, -0.682645881, -2.682645881, -1.526395881};
};

struct case_30 {
  using network = cx::network<cx::input<10>, cx::log_softmax>;
  static constexpr std::string_view text = "10 : log_softmax";
  static constexpr std::array outputs = {cx::shape{10}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -4.14346125, -2.98721125, -1.83096125, -3.83096125, -2.67471125, -1.51846125, -3.51846125, -2.36221125,
      -1.20596125, -3.20596125};
};

struct case_31 {
  using network = cx::network<cx::input<33>, cx::log_softmax>;
  static constexpr std::string_view text = "33 : log_softmax";
  static constexpr std::array outputs = {cx::shape{33}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -5.459881471, -4.303631471, -3.147381471, -5.147381471, -3.991131471, -2.834881471, -4.834881471,
      -3.678631471, -2.522381471, -4.522381471, -3.366131471, -5.366131471, -4.209881471, -3.053631471,
      -5.053631471, -3.897381471, -2.741131471, -4.741131471, -3.584881471, -2.428631471, -4.428631471,
      -3.272381471, -5.272381471, -4.116131471, -2.959881471, -4.959881471, -3.803631471, -2.647381471,
      -4.647381471, -3.491131471, -2.334881471, -4.334881471, -3.178631471};
};

struct case_32 {
  using network = cx::network<cx::input<4, 1>, cx::log_softmax>;
  static constexpr std::string_view text = "4 1 : log_softmax";
  static constexpr std::array outputs = {cx::shape{4, 1}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      0, 0, 0, 0};
};

struct case_33 {
  using network = cx::network<cx::input<4, 3>, cx::log_softmax>;
  static constexpr std::string_view text = "4 3 : log_softmax";
  static constexpr std::array outputs = {cx::shape{4, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -2.658694373, -1.502444373, -0.3461943727, -2.658694373, -1.502444373, -0.3461943727, -2.658694373,
      -1.502444373, -0.3461943727, -1.527813035, -0.3715630352, -2.371563035};
};

struct case_34 {
  using network = cx::network<cx::input<2, 17>, cx::log_softmax>;
  static constexpr std::string_view text = "2 17 : log_softmax";
  static constexpr std::array outputs = {cx::shape{2, 17}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -4.684443825, -3.528193825, -2.371943825, -4.371943825, -3.215693825, -2.059443825, -4.059443825,
      -2.903193825, -1.746943825, -3.746943825, -2.590693825, -4.590693825, -3.434443825, -2.278193825,
      -4.278193825, -3.121943825, -1.965693825, -4.134406936, -2.978156936, -1.821906936, -3.821906936,
      -2.665656936, -4.665656936, -3.509406936, -2.353156936, -4.353156936, -3.196906936, -2.040656936,
      -4.040656936, -2.884406936, -1.728156936, -3.728156936, -2.571906936, -4.571906936};
};

struct case_35 {
  using network = cx::network<cx::input<7, 2>, cx::log_softmax>;
  static constexpr std::string_view text = "7 2 : log_softmax";
  static constexpr std::array outputs = {cx::shape{7, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.42983109, -0.27358109, -0.126928011, -2.126928011, -1.42983109, -0.27358109, -1.42983109, -0.27358109,
      -0.126928011, -2.126928011, -0.126928011, -2.126928011, -1.42983109, -0.27358109};
};

struct case_36 {
  using network = cx::network<cx::input<3, 4, 2>, cx::log_softmax>;
  static constexpr std::string_view text = "3 4 2 : log_softmax";
  static constexpr std::array outputs = {cx::shape{3, 4, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.42983109, -0.27358109, -0.126928011, -2.126928011, -1.42983109, -0.27358109, -1.42983109, -0.27358109,
      -0.126928011, -2.126928011, -0.126928011, -2.126928011, -1.42983109, -0.27358109, -1.42983109, -0.27358109,
      -0.126928011, -2.126928011, -1.42983109, -0.27358109, -1.42983109, -0.27358109, -1.42983109, -0.27358109};
};

struct case_37 {
  using network = cx::network<cx::input<2, 2, 9>, cx::log_softmax>;
  static constexpr std::string_view text = "2 2 9 : log_softmax";
  static constexpr std::array outputs = {cx::shape{2, 2, 9}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -4.102097511, -2.945847511, -1.789597511, -3.789597511, -2.633347511, -1.477097511, -3.477097511,
      -2.320847511, -1.164597511, -2.971216174, -1.814966174, -3.814966174, -2.658716174, -1.502466174,
      -3.502466174, -2.346216174, -1.189966174, -3.189966174, -2.26927494, -1.11302494, -3.11302494, -1.95677494,
      -3.95677494, -2.80052494, -1.64427494, -3.64427494, -2.48802494, -1.577129701, -3.577129701, -2.420879701,
      -1.264629701, -3.264629701, -2.108379701, -4.108379701, -2.952129701, -1.795879701};
};

struct case_38 {
  using network = cx::network<cx::input<1, 1, 5>, cx::log_softmax>;
  static constexpr std::string_view text = "1 1 5 : log_softmax";
  static constexpr std::array outputs = {cx::shape{1, 1, 5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -2.995145881, -1.838895881, -0.682645881, -2.682645881, -1.526395881};
};

struct case_39 {
  using network = cx::network<cx::input<2, 3, 2, 3>, cx::log_softmax>;
  static constexpr std::string_view text = "2 3 2 3 : log_softmax";
  static constexpr std::array outputs = {cx::shape{2, 3, 2, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -2.658694373, -1.502444373, -0.3461943727, -2.658694373, -1.502444373, -0.3461943727, -2.658694373,
      -1.502444373, -0.3461943727, -1.527813035, -0.3715630352, -2.371563035, -1.527813035, -0.3715630352,
      -2.371563035, -1.527813035, -0.3715630352, -2.371563035, -1.527813035, -0.3715630352, -2.371563035,
      -0.448160498, -2.448160498, -1.291910498, -0.448160498, -2.448160498, -1.291910498, -0.448160498,
      -2.448160498, -1.291910498, -0.448160498, -2.448160498, -1.291910498, -2.658694373, -1.502444373,
      -0.3461943727};
};

struct case_40 {
  using network = cx::network<cx::input<2, 2, 2, 2, 3>, cx::log_softmax>;
  static constexpr std::string_view text = "2 2 2 2 3 : log_softmax";
  static constexpr std::array outputs = {cx::shape{2, 2, 2, 2, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -2.658694373, -1.502444373, -0.3461943727, -2.658694373, -1.502444373, -0.3461943727, -2.658694373,
      -1.502444373, -0.3461943727, -1.527813035, -0.3715630352, -2.371563035, -1.527813035, -0.3715630352,
      -2.371563035, -1.527813035, -0.3715630352, -2.371563035, -1.527813035, -0.3715630352, -2.371563035,
      -0.448160498, -2.448160498, -1.291910498, -0.448160498, -2.448160498, -1.291910498, -0.448160498,
      -2.448160498, -1.291910498, -0.448160498, -2.448160498, -1.291910498, -2.658694373, -1.502444373,
      -0.3461943727, -2.658694373, -1.502444373, -0.3461943727, -1.527813035, -0.3715630352, -2.371563035,
      -1.527813035, -0.3715630352, -2.371563035, -1.527813035, -0.3715630352, -2.371563035};
};

struct case_41 {
  using network = cx::network<cx::input<4>, cx::log_softmax>;
  static constexpr std::string_view text = "4 : log_softmax";
  static constexpr std::array outputs = {cx::shape{4}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      0, 0, 0, 0};
  static constexpr double expected[] = {
      -1.386294361, -1.386294361, -1.386294361, -1.386294361};
};

struct case_42 {
  using network = cx::network<cx::input<4>, cx::log_softmax>;
  static constexpr std::string_view text = "4 : log_softmax";
  static constexpr std::array outputs = {cx::shape{4}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      1000, 999, 998, 1000};
  static constexpr double expected[] = {
      -0.9175757956, -1.917575796, -2.917575796, -0.9175757956};
};

struct case_43 {
  using network = cx::network<cx::input<4>, cx::log_softmax>;
  static constexpr std::string_view text = "4 : log_softmax";
  static constexpr std::array outputs = {cx::shape{4}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -1000, -999, -998, -1000};
  static constexpr double expected[] = {
      -2.493811709, -1.493811709, -0.4938117091, -2.493811709};
};

struct case_44 {
  using network = cx::network<cx::input<3>, cx::log_softmax>;
  static constexpr std::string_view text = "3 : log_softmax";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      88, -88, 0};
  static constexpr double expected[] = {
      0, -176, -88};
};

struct case_45 {
  using network = cx::network<cx::input<3>, cx::log_softmax>;
  static constexpr std::string_view text = "3 : log_softmax";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      800, 0, -800};
  static constexpr double expected[] = {
      0, -800, -1600};
};

struct case_46 {
  using network = cx::network<cx::input<2, 3>, cx::log_softmax>;
  static constexpr std::string_view text = "2 3 : log_softmax";
  static constexpr std::array outputs = {cx::shape{2, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      100000, 100001, 99999, -100000, -100002, -99998};
  static constexpr double expected[] = {
      -1.407605964, -0.4076059644, -2.407605964, -2.142931628, -4.142931628, -0.1429316285};
};

struct case_47 {
  using network = cx::network<cx::input<4>, cx::log_softmax>;
  static constexpr std::string_view text = "4 : log_softmax";
  static constexpr std::array outputs = {cx::shape{4}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, 0, 1, -inf};
  static constexpr double expected[] = {
      -inf, -1.313261688, -0.3132616875, -inf};
};

struct case_48 {
  using network = cx::network<cx::input<2>, cx::log_softmax>;
  static constexpr std::string_view text = "2 : log_softmax";
  static constexpr std::array outputs = {cx::shape{2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      -inf, -inf};
  static constexpr double expected[] = {
      nan, nan};
};

struct case_49 {
  using network = cx::network<cx::input<3>, cx::log_softmax>;
  static constexpr std::string_view text = "3 : log_softmax";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      inf, 0, 1};
  static constexpr double expected[] = {
      nan, nan, nan};
};

struct case_50 {
  using network = cx::network<cx::input<3>, cx::log_softmax>;
  static constexpr std::string_view text = "3 : log_softmax";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      0, nan, 1};
  static constexpr double expected[] = {
      nan, nan, nan};
};

struct case_51 {
  using network = cx::network<cx::input<2, 3>, cx::log_softmax>;
  static constexpr std::string_view text = "2 3 : log_softmax";
  static constexpr std::array outputs = {cx::shape{2, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      inf, 0, 1, -inf, 0, 1};
  static constexpr double expected[] = {
      nan, nan, nan, -inf, -1.313261688, -0.3132616875};
};

struct case_52 {
  using network = cx::network<cx::input<3>, cx::log_softmax>;
  static constexpr std::string_view text = "3 : log_softmax";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      1.152921505e+18, 1.152921505e+18, 1};
  static constexpr double expected[] = {
      -0.6931471806, -0.6931471806, -1.152921505e+18};
};

struct case_53 {
  using network = cx::network<cx::input<3>, cx::log_softmax>;
  static constexpr std::string_view text = "3 : log_softmax";
  static constexpr std::array outputs = {cx::shape{3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double input[] = {
      0.0009765625, 0, -0.0009765625};
  static constexpr double expected[] = {
      -1.097636044, -1.098612607, -1.099589169};
};

using all = cases<
    case_0, case_1, case_2, case_3, case_4, case_5, case_6, case_7, case_8, case_9, case_10, case_11, case_12,
    case_13, case_14, case_15, case_16, case_17, case_18, case_19, case_20, case_21, case_22, case_23, case_24,
    case_25, case_26, case_27, case_28, case_29, case_30, case_31, case_32, case_33, case_34, case_35, case_36,
    case_37, case_38, case_39, case_40, case_41, case_42, case_43, case_44, case_45, case_46, case_47, case_48,
    case_49, case_50, case_51, case_52, case_53>;

}  // namespace references::softmax
