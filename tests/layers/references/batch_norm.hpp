// SPDX-License-Identifier: BSL-1.0
// Written by tools/reference_values.py from the definitions in NumPy, float64; change it there.
#pragma once
// clang-format off
#include <layers/reference.hpp>

namespace references::batch_norm {

struct case_0 {
  using network = cx::network<cx::input<1>, cx::batch_norm>;
  static constexpr std::string_view text = "1 : batch_norm";
  static constexpr std::array outputs = {cx::shape{1}};
  static constexpr std::size_t parameter_count = 2, macs = 0;
  static constexpr double expected[] = {
      1.028137492};
};

struct case_1 {
  using network = cx::network<cx::input<5>, cx::batch_norm>;
  static constexpr std::string_view text = "5 : batch_norm";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 10, macs = 0;
  static constexpr double expected[] = {
      1.028137492, -0.6799069902, 0.296875, -1.106917627, 0.4283784551};
};

struct case_2 {
  using network = cx::network<cx::input<17>, cx::batch_norm>;
  static constexpr std::string_view text = "17 : batch_norm";
  static constexpr std::array outputs = {cx::shape{17}};
  static constexpr std::size_t parameter_count = 34, macs = 0;
  static constexpr double expected[] = {
      1.028137492, -0.6799069902, 0.296875, -1.106917627, 0.4283784551, -0.7195166508, 0.5205783645, 0.02320516451,
      1.152201504, 0.7518016594, -0.389407799, 0.9570242709, -0.6315618513, 0.0452219002, -1.060796637, 0.453125,
      -0.7328470114};
};

struct case_3 {
  using network = cx::network<cx::input<6, 2>, cx::batch_norm>;
  static constexpr std::string_view text = "6 2 : batch_norm";
  static constexpr std::array outputs = {cx::shape{6, 2}};
  static constexpr std::size_t parameter_count = 4, macs = 0;
  static constexpr double expected[] = {
      1.028137492, -0.6799069902, 0.09979685303, -1.062167822, 0.4385157348, -0.01448998655, 0.7772346166,
      -0.3967508184, -0.1511060224, -0.7790116503, 0.1876128594, -1.161272482};
};

struct case_4 {
  using network = cx::network<cx::input<5, 7>, cx::batch_norm>;
  static constexpr std::string_view text = "5 7 : batch_norm";
  static constexpr std::array outputs = {cx::shape{5, 7}};
  static constexpr std::size_t parameter_count = 14, macs = 0;
  static constexpr double expected[] = {
      1.028137492, -0.6799069902, 0.296875, -1.106917627, 0.4283784551, -0.7195166508, 0.5205783645, 0.3130642971,
      0.1270880993, 0.5559844273, -0.1348062047, 0.4519871595, 0.03170999049, 0.7467961731, 0.865050623,
      -0.4958554785, 0.2203199419, -0.8852080043, 0.4214031561, -0.9414699767, 0.5721718998, 0.1499774281,
      -1.118799056, 0.4794293692, 0.08690341794, 0.4450118605, -0.1902433353, 0.7983897084, 0.701963754,
      -0.3118039669, 0.1437648839, -0.6634983817, 0.4144278571, 0.560983306, 0.6237654351};
};

struct case_5 {
  using network = cx::network<cx::input<4, 4, 1>, cx::batch_norm>;
  static constexpr std::string_view text = "4 4 1 : batch_norm";
  static constexpr std::array outputs = {cx::shape{4, 4, 1}};
  static constexpr std::size_t parameter_count = 2, macs = 0;
  static constexpr double expected[] = {
      1.028137492, 0.5639671725, 0.09979685303, 0.9026860544, 0.4385157348, -0.02565458468, 0.7772346166,
      0.3130642971, -0.1511060224, 0.6517831789, 0.1876128594, 0.9905020608, 0.5263317412, 0.06216142172,
      0.865050623, 0.4008803035};
};

struct case_6 {
  using network = cx::network<cx::input<4, 5, 3>, cx::batch_norm>;
  static constexpr std::string_view text = "4 5 3 : batch_norm";
  static constexpr std::array outputs = {cx::shape{4, 5, 3}};
  static constexpr std::size_t parameter_count = 6, macs = 0;
  static constexpr double expected[] = {
      1.028137492, -0.6799069902, 0.296875, 0.9026860544, -0.5383289043, 0.2379864938, 0.7772346166, -0.3967508184,
      0.1790979876, 0.6517831789, -0.2551727325, 0.7149833941, 0.5263317412, -0.1135946467, 0.6560948879,
      0.4008803035, 0.02798343921, 0.5972063817, 0.2754288658, 0.1695615251, 0.5383178755, 0.1499774281,
      -1.118799056, 0.4794293692, 0.02452599041, -0.9772209705, 0.420540863, -0.1009254473, -0.8356428846,
      0.3616523568, -0.226376885, -0.6940647988, 0.3027638506, 0.9152311981, -0.5524867129, 0.2438753444,
      0.7897797604, -0.410908627, 0.1849868382, 0.6643283227, -0.2693305411, 0.7208722447, 0.538876885,
      -0.1277524553, 0.6619837385, 0.4134254473, 0.01382563062, 0.6030952323, 0.2879740096, 0.1554037165,
      0.5442067261, 0.1625225719, -1.132956865, 0.4853182199, 0.03707113418, -0.9913787791, 0.4264297137,
      -0.08838030353, -0.8498006932, 0.3675412075};
};

struct case_7 {
  using network = cx::network<cx::input<2, 3, 16>, cx::batch_norm>;
  static constexpr std::string_view text = "2 3 16 : batch_norm";
  static constexpr std::array outputs = {cx::shape{2, 3, 16}};
  static constexpr std::size_t parameter_count = 32, macs = 0;
  static constexpr double expected[] = {
      1.028137492, -0.6799069902, 0.296875, -1.106917627, 0.4283784551, -0.7195166508, 0.5205783645, 0.02320516451,
      1.152201504, 0.7518016594, -0.389407799, 0.9570242709, -0.6315618513, 0.0452219002, -1.060796637, 0.453125,
      -0.06329001599, -0.8781163104, 0.3793189087, 0.376831386, 0.4358903156, -0.4804899922, 0.4650160957,
      0.4872357403, 1.041868394, 1.035962877, -0.5483776209, -0.06249791669, -0.834451341, 0.118592359, 0.449692158,
      0.453125, 0.1123419968, -1.076325631, 0.4617628174, 0.138067177, 0.4434021761, -0.2414633336, 0.8102959089,
      0.9512663161, 0.9315352836, 1.320124095, -0.7073474428, 0.101563125, -1.037340831, 0.1919628177, 0.2066249956,
      0.453125, 0.2879740096, 0.1554037165, 0.5442067261, -0.100697032, 0.4509140366, -0.002436675021, 0.7547336401,
      1.415296892, 0.8212021736, -0.4457349013, -0.8663172647, 0.2656241667, 0.2234724269, 0.2653332765,
      -0.03644216673, 0.453125, 0.4636060224, -0.04280560373, 0.6266506348, -0.3394612409, 0.4042331893,
      0.2365899836, 0.6991713713, 1.879327468, 0.7108690636, -0.1615736835, -1.025287087, 0.4296852084,
      0.02058293715, 0.3387037353, -0.2795093291, 0.453125, 0.6392380352, -0.241014924, 0.7090945435, -0.5782254499,
      0.4117450498, 0.4756166422, 0.6436091025, -1.00429111, 0.6005359536, 0.1225875343, -0.03740319333, 0.59374625,
      -0.1823065526, 0.412074194, -0.5225764914, 0.453125};
};

struct case_8 {
  using network = cx::network<cx::input<2, 3, 2, 4>, cx::batch_norm>;
  static constexpr std::string_view text = "2 3 2 4 : batch_norm";
  static constexpr std::array outputs = {cx::shape{2, 3, 2, 4}};
  static constexpr std::size_t parameter_count = 8, macs = 0;
  static constexpr double expected[] = {
      1.028137492, -0.6799069902, 0.296875, -1.106917627, 0.4385157348, -0.01448998655, 0.6148729335, -0.3053520682,
      -0.1511060224, -0.7790116503, 0.3380969543, -1.226299731, 0.5263317412, -0.1135946467, 0.6560948879,
      -0.4247341727, -0.06329001599, -0.8781163104, 0.3793189087, 0.376831386, 0.6141477476, -0.2126993068,
      0.6973168422, -0.5441162772, 0.02452599041, -0.9772209705, 0.420540863, 0.2574492815, 0.701963754,
      -0.3118039669, 0.1437648839, -0.6634983817, 0.1123419968, -1.076325631, 0.4617628174, 0.138067177,
      0.7897797604, -0.410908627, 0.1849868382, -0.7828804862, 0.2001580032, -1.175430291, 0.5029847717,
      0.01868507252, 0.8775957668, -0.5100132871, 0.2262087925, -0.9022625907};
};

struct case_9 {
  using network = cx::network<cx::input<2, 2, 2, 2, 3>, cx::batch_norm>;
  static constexpr std::string_view text = "2 2 2 2 3 : batch_norm";
  static constexpr std::array outputs = {cx::shape{2, 2, 2, 2, 3}};
  static constexpr std::size_t parameter_count = 6, macs = 0;
  static constexpr double expected[] = {
      1.028137492, -0.6799069902, 0.296875, 0.9026860544, -0.5383289043, 0.2379864938, 0.7772346166, -0.3967508184,
      0.1790979876, 0.6517831789, -0.2551727325, 0.7149833941, 0.5263317412, -0.1135946467, 0.6560948879,
      0.4008803035, 0.02798343921, 0.5972063817, 0.2754288658, 0.1695615251, 0.5383178755, 0.1499774281,
      -1.118799056, 0.4794293692, 0.02452599041, -0.9772209705, 0.420540863, -0.1009254473, -0.8356428846,
      0.3616523568, -0.226376885, -0.6940647988, 0.3027638506, 0.9152311981, -0.5524867129, 0.2438753444,
      0.7897797604, -0.410908627, 0.1849868382, 0.6643283227, -0.2693305411, 0.7208722447, 0.538876885,
      -0.1277524553, 0.6619837385, 0.4134254473, 0.01382563062, 0.6030952323};
};

struct case_10 {
  using network = cx::network<cx::input<5>, cx::batch_norm_with<>>;
  static constexpr std::string_view text = "5 : batch_norm_with<>";
  static constexpr std::array outputs = {cx::shape{5}};
  static constexpr std::size_t parameter_count = 10, macs = 0;
  static constexpr double expected[] = {
      1.028137492, -0.6799069902, 0.296875, -1.106917627, 0.4283784551};
};

struct case_11 {
  using network = cx::network<cx::input<6, 3>, cx::batch_norm_with<cx::epsilon<1e-3>>>;
  static constexpr std::string_view text = "6 3 : batch_norm_with<epsilon<1e-3>>";
  static constexpr std::array outputs = {cx::shape{6, 3}};
  static constexpr std::size_t parameter_count = 6, macs = 0;
  static constexpr double expected[] = {
      1.027349394, -0.6798535029, 0.296875, 0.9020113513, -0.5383263573, 0.2380288472, 0.7766733091, -0.3967992116,
      0.1791826943, 0.6513352669, -0.255272066, 0.7146826851, 0.5259972246, -0.1137449204, 0.6558365323,
      0.4006591824, 0.02778222529, 0.5969903795};
};

struct case_12 {
  using network = cx::network<cx::input<4, 5, 3>, cx::batch_norm_with<cx::epsilon<0.5>>>;
  static constexpr std::string_view text = "4 5 3 : batch_norm_with<epsilon<0.5>>";
  static constexpr std::array outputs = {cx::shape{4, 5, 3}};
  static constexpr std::size_t parameter_count = 6, macs = 0;
  static constexpr double expected[] = {
      0.7864248097, -0.6585527038, 0.296875, 0.6957521752, -0.5373120335, 0.2520672395, 0.6050795407, -0.4160713632,
      0.207259479, 0.5144069062, -0.294830693, 0.6150100997, 0.4237342717, -0.1735900227, 0.5702023392,
      0.3330616372, -0.05234935239, 0.5253945787, 0.2423890028, 0.06889131789, 0.4805868181, 0.1517163683,
      -1.034398782, 0.4357790576, 0.06104373379, -0.9131581114, 0.3909712971, -0.02962890069, -0.7919174411,
      0.3461635366, -0.1203015352, -0.6706767708, 0.3013557761, 0.7048194386, -0.5494361005, 0.2565480155,
      0.6141468041, -0.4281954303, 0.211740255, 0.5234741697, -0.30695476, 0.6194908758, 0.4328015352,
      -0.1857140897, 0.5746831152, 0.3421289007, -0.06447341942, 0.5298753547, 0.2514562662, 0.05676725086,
      0.4850675942, 0.1607836317, -1.046522849, 0.4402598337, 0.07011099724, -0.9252821784, 0.3954520731,
      -0.02056163724, -0.8040415081, 0.3506443126};
};

struct case_13 {
  using network = cx::network<cx::input<4, 5, 3>, cx::batch_norm_with<cx::epsilon<2>>>;
  static constexpr std::string_view text = "4 5 3 : batch_norm_with<epsilon<2>>";
  static constexpr std::array outputs = {cx::shape{4, 5, 3}};
  static constexpr std::size_t parameter_count = 6, macs = 0;
  static constexpr double expected[] = {
      0.5602716501, -0.6261358331, 0.296875, 0.5021390386, -0.535768373, 0.267090123, 0.444006427, -0.4454009129,
      0.237305246, 0.3858738155, -0.3550334527, 0.5083476268, 0.327741204, -0.2646659926, 0.4785627498,
      0.2696085925, -0.1742985325, 0.4487778728, 0.2114759809, -0.08393107236, 0.4189929958, 0.1533433694,
      -0.9062749595, 0.3892081188, 0.0952107579, -0.8159074994, 0.3594232417, 0.03707814638, -0.7255400393,
      0.3296383647, -0.02105446514, -0.6351725791, 0.2998534877, 0.5079522997, -0.544805119, 0.2700686107,
      0.4498196882, -0.4544376589, 0.2402837337, 0.3916870767, -0.3640701988, 0.5113261145, 0.3335544651,
      -0.2737027386, 0.4815412375, 0.2754218536, -0.1833352785, 0.4517563605, 0.2172892421, -0.09296781838,
      0.4219714835, 0.1591566306, -0.9153117055, 0.3921866065, 0.1010240191, -0.8249442454, 0.3624017294,
      0.04289140753, -0.7345767853, 0.3326168524};
};

struct case_14 {
  using network = cx::network<cx::input<9>, cx::batch_norm_with<cx::no_affine>>;
  static constexpr std::string_view text = "9 : batch_norm_with<no_affine>";
  static constexpr std::array outputs = {cx::shape{9}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.177002253, -1.369291788, 0.7957878168, -2.461950164, -0.06516052775, 2.038754546, -0.845778932,
      0.8278280757, 0.8461955863};
};

struct case_15 {
  using network = cx::network<cx::input<7, 2>, cx::batch_norm_with<cx::no_affine>>;
  static constexpr std::string_view text = "7 2 : batch_norm_with<no_affine>";
  static constexpr std::array outputs = {cx::shape{7, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.177002253, -1.369291788, 0.9735697645, -2.601654397, 0.1889015961, 0.7759320132, -0.5957665723,
      -0.456430596, 1.554805445, -1.688793205, 0.7701372764, -2.921155815, -0.01453089201, 0.456430596};
};

struct case_16 {
  using network = cx::network<cx::input<3, 4, 5>, cx::batch_norm_with<cx::no_affine, cx::epsilon<1e-3>>>;
  static constexpr std::string_view text = "3 4 5 : batch_norm_with<no_affine, epsilon<1e-3>>";
  static constexpr std::array outputs = {cx::shape{3, 4, 5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.176498696, -1.367848133, 0.7954842513, -2.459952769, -0.0651381016, 1.263646748, -2.142962075,
      0.3291658971, 0.8999827205, -0.5080771925, 0.7698077888, -2.918076017, -0.1371524571, 0.2199957761,
      -0.9510162834, 0.2759688299, 0.9118987554, -0.6034708113, -0.4599911683, 1.23762393, -0.2178701289,
      0.1367848133, -1.069789166, -1.139978113, 0.7946848395, -0.7117090877, -0.6383291288, 1.234372114,
      -1.819965057, 0.3517457486, 1.728436356, -1.413443071, 0.7680537599, -2.499952001, -0.09119334224,
      1.234597397, -2.188557013, 0.3017354057, 0.8599834885, -0.5341324331, 0.7407584382, -2.963670955,
      -0.1645829485, 0.1799965441, -0.977071524, 0.2469194794, 0.8663038176, -0.6309013028, -0.4999904003,
      1.21156869, -0.2469194794, 0.09118987554, -1.097219657, -1.179977345, 0.7686295989, -0.7407584382,
      -0.6839240665, 1.206941623, -1.859964289, 0.325690508};
};

struct case_17 {
  using network = cx::network<cx::input<3, 4, 5>, cx::batch_norm_with<cx::epsilon<0.1>, cx::no_affine>>;
  static constexpr std::string_view text = "3 4 5 : batch_norm_with<epsilon<0.1>, no_affine>";
  static constexpr std::array outputs = {cx::shape{3, 4, 5}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.129189959, -1.243112895, 0.7667772997, -2.281850556, -0.06300608114, 1.212833659, -1.947543536,
      0.3172871585, 0.8348233742, -0.4914474329, 0.738852689, -2.651974177, -0.1322029827, 0.2040679359,
      -0.9198887846, 0.2648717187, 0.8287419302, -0.5816931239, -0.4266875024, 1.197115542, -0.2091092516,
      0.1243112895, -1.031183265, -1.057442941, 0.7686741899, -0.6830902219, -0.5801193511, 1.189826844,
      -1.688198379, 0.3402328381, 1.658933396, -1.284549992, 0.7403367031, -2.318953817, -0.08820851359,
      1.184952426, -1.988980632, 0.2908465619, 0.7977201131, -0.5166498653, 0.7109714554, -2.693411273,
      -0.1586435792, 0.1669646748, -0.945091217, 0.2369904851, 0.7873048337, -0.6081337204, -0.4637907634,
      1.171913109, -0.2369904851, 0.08287419302, -1.057623862, -1.094546202, 0.7434717574, -0.7109714554,
      -0.6215564476, 1.163386248, -1.72530164, 0.3150304057};
};

struct case_18 {
  using network = cx::network<cx::input<2, 3, 2, 4>, cx::batch_norm_with<cx::epsilon<1e-2>>>;
  static constexpr std::string_view text = "2 3 2 4 : batch_norm_with<epsilon<1e-2>>";
  static constexpr std::array outputs = {cx::shape{2, 3, 2, 4}};
  static constexpr std::size_t parameter_count = 8, macs = 0;
  static constexpr double expected[] = {
      1.020281533, -0.6793698887, 0.296875, -1.104568584, 0.4359724388, -0.01635705349, 0.612587445, -0.3056317161,
      -0.1483366556, -0.7781164812, 0.3378006873, -1.223559182, 0.5229971976, -0.115103646, 0.6535131323,
      -0.4246223135, -0.06131189686, -0.8768630737, 0.3787263746, 0.3743145547, 0.6100219563, -0.2138502385,
      0.6944388196, -0.5436129109, 0.02571286189, -0.9756096662, 0.4196520619, 0.2553239573, 0.697046715,
      -0.3125968309, 0.1448653043, -0.6626035083, 0.1127376206, -1.074356259, 0.4605777492, 0.1363333599,
      0.7840714738, -0.4113434234, 0.1857909916, -0.7815941057, 0.1997623794, -1.173102851, 0.5015034366,
      0.01734276249, 0.8710962325, -0.5100900159, 0.2267166789, -0.9005847031};
};

struct case_19 {
  using network = cx::network<cx::input<3, 2, 3, 2>, cx::batch_norm_with<cx::no_affine>>;
  static constexpr std::string_view text = "3 2 3 2 : batch_norm_with<no_affine>";
  static constexpr std::array outputs = {cx::shape{3, 2, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.177002253, -1.369291788, 0.9735697645, -2.601654397, 0.1889015961, 0.7759320132, -0.5957665723,
      -0.456430596, 1.554805445, -1.688793205, 0.7701372764, -2.921155815, -0.01453089201, 0.456430596,
      -0.7991990604, -0.7759320132, 1.351372957, -2.008294622, 0.5667047883, 1.369291788, -0.2179633801,
      0.1369291788, -1.002631548, -1.09543343, 1.147940469, -2.32779604, 0.3632723002, 1.049790371, -0.4213958682,
      -0.1825722384, 1.729176149, -1.414934848, 0.9445079804, -2.647297457, 0.1598398121, 0.7302889536};
};

struct case_20 {
  using network = cx::network<cx::input<4, 4, 2>, cx::batch_norm, cx::batch_norm>;
  static constexpr std::string_view text = "4 4 2 : batch_norm, batch_norm";
  static constexpr std::array outputs = {cx::shape{4, 4, 2}};
  static constexpr std::size_t parameter_count = 8, macs = 0;
  static constexpr double expected[] = {
      0.453125, 0.243444048, 0.453125, 0.4466934621, 0.453125, -0.1103604877, 0.453125, 0.09288892638, 0.453125,
      0.2961383405, 0.453125, 0.4993877546, 0.453125, -0.0576661952, 0.453125, 0.1455832189, 0.453125, 0.3488326331,
      0.453125, -0.2082213168, 0.453125, -0.004971902645, 0.453125, 0.1982775115, 0.453125, 0.4015269256, 0.453125,
      -0.1555270242, 0.453125, 0.04772238991, 0.453125, 0.250971804};
};

struct case_21 {
  using network = cx::network<cx::input<3, 2>, cx::batch_norm>;
  static constexpr std::string_view text = "3 2 : batch_norm";
  static constexpr std::array outputs = {cx::shape{3, 2}};
  static constexpr std::size_t parameter_count = 4, macs = 0;
  static constexpr double input[] = {
      inf, 1, 2, 3, 4, 5};
  static constexpr double expected[] = {
      -inf, -0.04280560373, -0.4020088978, 0.8632941459, -1.204898099, 1.769393895};
};

struct case_22 {
  using network = cx::network<cx::input<3, 2>, cx::batch_norm>;
  static constexpr std::string_view text = "3 2 : batch_norm";
  static constexpr std::array outputs = {cx::shape{3, 2}};
  static constexpr std::size_t parameter_count = 4, macs = 0;
  static constexpr double input[] = {
      0, -inf, 2, nan, 4, 5};
  static constexpr double expected[] = {
      0.4008803035, -inf, -0.4020088978, nan, -1.204898099, 1.769393895};
};

using all = cases<
    case_0, case_1, case_2, case_3, case_4, case_5, case_6, case_7, case_8, case_9, case_10, case_11, case_12,
    case_13, case_14, case_15, case_16, case_17, case_18, case_19, case_20, case_21, case_22>;

}  // namespace references::batch_norm
