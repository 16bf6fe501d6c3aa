// SPDX-License-Identifier: BSL-1.0
// Written by tools/reference_values.py from the definitions in NumPy, float64; change it there.
#pragma once
// clang-format off
#include <layers/reference.hpp>

namespace references::instance_norm {

struct case_0 {
  using network = cx::network<cx::input<5, 1>, cx::instance_norm>;
  static constexpr std::string_view text = "5 1 : instance_norm";
  static constexpr std::array outputs = {cx::shape{5, 1}};
  static constexpr std::size_t parameter_count = 2, macs = 0;
  static constexpr double expected[] = {
      0.5327722784, 0.1181495314, -0.2964732157, 0.4207120765, 0.006089329459};
};

struct case_1 {
  using network = cx::network<cx::input<5, 4>, cx::instance_norm>;
  static constexpr std::string_view text = "5 4 : instance_norm";
  static constexpr std::array outputs = {cx::shape{5, 4}};
  static constexpr std::size_t parameter_count = 8, macs = 0;
  static constexpr double expected[] = {
      0.6214859671, -0.8091891395, 0.1284270367, -1.046724662, 0.2135365183, 0.1804426451, 0.4628457874,
      -0.1234706465, -0.1944129304, -0.9565811074, 0.1717776155, -1.184230579, 0.2742949469, 0.0330506772,
      0.5061963662, -0.2609765638, -0.1336545019, -1.103973075, 0.2151281943, 0.6622774519};
};

struct case_2 {
  using network = cx::network<cx::input<12, 3>, cx::instance_norm>;
  static constexpr std::string_view text = "12 3 : instance_norm";
  static constexpr std::array outputs = {cx::shape{12, 3}};
  static constexpr std::size_t parameter_count = 6, macs = 0;
  static constexpr double expected[] = {
      0.5840374536, -0.7860530016, 0.1844632119, 0.4922047265, -0.5887861617, 0.1302888563, 0.4003719994,
      -0.3915193217, 0.07611450057, 0.3085392724, -0.1942524818, 0.5691011373, 0.2167065453, 0.0030143582,
      0.5149267817, 0.1248738183, 0.2002811982, 0.460752426, 0.03304109119, 0.3975480381, 0.4065780703,
      -0.05879163588, -1.397580205, 0.3524037146, -0.1506243629, -1.200313365, 0.2982293589, -0.24245709,
      -1.003046526, 0.2440550032, -0.3342898171, -0.8057796856, 0.1898806475, 0.5013879992, -0.6085128456,
      0.1357062918};
};

struct case_3 {
  using network = cx::network<cx::input<1, 4>, cx::instance_norm>;
  static constexpr std::string_view text = "1 4 : instance_norm";
  static constexpr std::array outputs = {cx::shape{1, 4}};
  static constexpr std::size_t parameter_count = 8, macs = 0;
  static constexpr double expected[] = {
      0.15625, -0.53125, 0.296875, -0.390625};
};

struct case_4 {
  using network = cx::network<cx::input<4, 3, 2>, cx::instance_norm>;
  static constexpr std::string_view text = "4 3 2 : instance_norm";
  static constexpr std::array outputs = {cx::shape{4, 3, 2}};
  static constexpr std::size_t parameter_count = 4, macs = 0;
  static constexpr double expected[] = {
      0.5966535668, -0.7449168852, -0.1262269643, -1.250231271, 0.137526743, 0.1347044523, 0.4012804503,
      -0.370609933, -0.3216000808, -0.8759243184, -0.05784637349, -1.381238704, 0.2059073338, 0.003697019088,
      0.469661041, -0.5016173663, -0.25321949, -1.006931752, 0.01053421728, 0.3780039712, 0.2742879245,
      -0.1273104142, 0.5380416318, -0.6326247995};
};

struct case_5 {
  using network = cx::network<cx::input<3, 5, 5>, cx::instance_norm>;
  static constexpr std::string_view text = "3 5 5 : instance_norm";
  static constexpr std::array outputs = {cx::shape{3, 5, 5}};
  static constexpr std::size_t parameter_count = 10, macs = 0;
  static constexpr double expected[] = {
      0.7033679603, -0.5724369647, 0.1518471725, -1.326902311, 0.4387113813, -0.1163331455, -0.8906998741,
      0.251529372, 0.5192783026, 0.4480720551, 0.04955874495, -1.208962783, 0.3512115715, 0.1456465117,
      0.4574327289, 0.2154506354, 0.3636304158, 0.450893771, -0.2279852793, 0.4111799878, 0.3813425259,
      0.04536750639, 0.5505759705, -0.6016170702, 0.4205406616, 0.5472344164, -0.272895403, 0.05802863176,
      -0.9752488611, 0.4299013354, -0.2724666895, -0.5911583124, 0.1577108313, -1.348880652, 0.4392620092,
      -0.106574799, -0.9094212217, 0.2573930308, 0.4972999619, 0.448622683, 0.05931709145, -1.227684131,
      0.3570752303, 0.123668171, 0.4579833568, 0.2252089819, 0.3449090682, 0.4567574298, -0.2499636199,
      0.4117306156, 0.3911008724, 0.02664615878, 0.5564396293, -0.6235954108, 0.4210912894, 0.5569927629,
      -0.2916167506, 0.06389229055, -0.9972272017, 0.4304519633, -0.262708343, -0.60987966, 0.1635744901,
      -1.370858993, 0.4398126371, -0.09681645252, -0.9281425693, 0.2632566896, 0.4753216213, 0.4491733109,
      0.06907543795, -1.246405479, 0.3629388891, 0.1016898304, 0.4585339847};
};

struct case_6 {
  using network = cx::network<cx::input<1, 7, 3>, cx::instance_norm>;
  static constexpr std::string_view text = "1 7 3 : instance_norm";
  static constexpr std::array outputs = {cx::shape{1, 7, 3}};
  static constexpr std::size_t parameter_count = 6, macs = 0;
  static constexpr double expected[] = {
      0.6015568001, -1.3281148, 0.1701015943, 0.4531212001, -1.0624932, 0.1243586128, 0.3046856, -0.7968716001,
      0.07861563137, 0.15625, -0.53125, 0.4948767626, 0.007814399964, -0.2656283999, 0.4491337811, -0.1406212001,
      -6.799869443e-06, 0.4033907997, -0.2890568001, 0.2656148002, 0.3576478182};
};

struct case_7 {
  using network = cx::network<cx::input<7, 1, 3>, cx::instance_norm>;
  static constexpr std::string_view text = "7 1 3 : instance_norm";
  static constexpr std::array outputs = {cx::shape{7, 1, 3}};
  static constexpr std::size_t parameter_count = 6, macs = 0;
  static constexpr double expected[] = {
      0.6015568001, -1.3281148, 0.1701015943, 0.4531212001, -1.0624932, 0.1243586128, 0.3046856, -0.7968716001,
      0.07861563137, 0.15625, -0.53125, 0.4948767626, 0.007814399964, -0.2656283999, 0.4491337811, -0.1406212001,
      -6.799869443e-06, 0.4033907997, -0.2890568001, 0.2656148002, 0.3576478182};
};

struct case_8 {
  using network = cx::network<cx::input<6, 6, 1>, cx::instance_norm>;
  static constexpr std::string_view text = "6 6 1 : instance_norm";
  static constexpr std::array outputs = {cx::shape{6, 6, 1}};
  static constexpr std::size_t parameter_count = 2, macs = 0;
  static constexpr double expected[] = {
      0.6572787175, 0.2858984995, -0.08548171846, 0.5569056856, 0.1855254676, -0.1858547503, 0.4565326537,
      0.08515243575, -0.2862277822, 0.3561596218, -0.01522059614, 0.6271668079, 0.25578659, -0.115593628,
      0.526793776, 0.1554135581, -0.2159666599, 0.4264207442, 0.05504052618, -0.3163396918, 0.3260477123,
      -0.04533250571, 0.5970548984, 0.2256746804, -0.1457055376, 0.4966818665, 0.1253016485, -0.2460785695,
      0.3963088346, 0.02492861661, -0.3464516014, 0.2959358027, -0.07544441527, 0.5669429888, 0.1955627708,
      -0.1758174472};
};

struct case_9 {
  using network = cx::network<cx::input<2, 2, 9>, cx::instance_norm>;
  static constexpr std::string_view text = "2 2 9 : instance_norm";
  static constexpr std::array outputs = {cx::shape{2, 2, 9}};
  static constexpr std::size_t parameter_count = 18, macs = 0;
  static constexpr double expected[] = {
      0.5545477958, -0.9105468218, 0.1231836036, -1.292035801, 0.4341168967, -1.031611284, 0.488878689,
      -0.2311667199, 1.014025374, 0.2890159319, -0.3343997507, 0.5242271531, -0.691095267, 0.4156636058,
      0.7730846887, 0.6244427057, -0.8954851923, 0.3322513398, 0.02348406807, 0.2417473204, 0.3547721321,
      -0.09015473299, 0.4593363942, 0.01053709465, 0.7600067224, 0.6767351923, 0.6203248754, -0.2420477958,
      -1.121800748, 0.1853171112, 0.510785801, 0.4408831033, -0.7520104994, 0.4391718829, 0.01241671994,
      0.9083984109};
};

struct case_10 {
  using network = cx::network<cx::input<2, 3, 2, 4>, cx::instance_norm>;
  static constexpr std::string_view text = "2 3 2 4 : instance_norm";
  static constexpr std::array outputs = {cx::shape{2, 3, 2, 4}};
  static constexpr std::size_t parameter_count = 8, macs = 0;
  static constexpr double expected[] = {
      0.6315240159, -0.6521433814, 0.1961018217, -1.274876558, 0.1669580801, 0.2948547731, 0.478790218,
      -0.227149922, -0.2976078558, -0.7931856597, 0.2327466138, -1.430920951, 0.2361487514, 0.1538124947,
      0.5154350101, -0.3831943146, -0.2284171845, -0.9342279381, 0.2693914059, 0.6645323214, 0.3053394227,
      0.0127702164, 0.5520798022, -0.5392387072, -0.1592265132, -1.075270216, 0.306036198, 0.5084879288,
      0.374530094, -0.1282720619, 0.05999259387, -0.6952830998, -0.09003584187, -1.216312495, 0.3426809901,
      0.3524435362, 0.4437207653, -0.2693143403, 0.09663738597, -0.8513274924, -0.02084517058, -1.357354773,
      0.3793257822, 0.1963991436, 0.5129114366, -0.4103566186, 0.1332821781, -1.007371885};
};

struct case_11 {
  using network = cx::network<cx::input<3, 3, 3, 1>, cx::instance_norm>;
  static constexpr std::string_view text = "3 3 3 1 : instance_norm";
  static constexpr std::array outputs = {cx::shape{3, 3, 3, 1}};
  static constexpr std::size_t parameter_count = 2, macs = 0;
  static constexpr double expected[] = {
      0.6360513335, 0.2589297504, -0.1181918328, 0.5341265813, 0.1570049982, -0.220116585, 0.4322018291,
      0.05508024596, -0.3220413372, 0.3302770769, -0.04684450624, 0.6054739079, 0.2283523247, -0.1487692584,
      0.5035491557, 0.1264275725, -0.2506940107, 0.4016244035, 0.0245028203, -0.3526187629, 0.2996996513,
      -0.0774219319, 0.5748964822, 0.197774899, -0.1793466841, 0.47297173, 0.09585014684};
};

struct case_12 {
  using network = cx::network<cx::input<5, 4>, cx::instance_norm_with<>>;
  static constexpr std::string_view text = "5 4 : instance_norm_with<>";
  static constexpr std::array outputs = {cx::shape{5, 4}};
  static constexpr std::size_t parameter_count = 8, macs = 0;
  static constexpr double expected[] = {
      0.6214859671, -0.8091891395, 0.1284270367, -1.046724662, 0.2135365183, 0.1804426451, 0.4628457874,
      -0.1234706465, -0.1944129304, -0.9565811074, 0.1717776155, -1.184230579, 0.2742949469, 0.0330506772,
      0.5061963662, -0.2609765638, -0.1336545019, -1.103973075, 0.2151281943, 0.6622774519};
};

struct case_13 {
  using network = cx::network<cx::input<5, 4>, cx::instance_norm_with<cx::epsilon<1e-3>>>;
  static constexpr std::string_view text = "5 4 : instance_norm_with<epsilon<1e-3>>";
  static constexpr std::array outputs = {cx::shape{5, 4}};
  static constexpr std::size_t parameter_count = 8, macs = 0;
  static constexpr double expected[] = {
      0.6212845177, -0.8089680897, 0.1285610063, -1.046440568, 0.213511713, 0.1798766236, 0.462713788,
      -0.1235863257, -0.1942610917, -0.9562428342, 0.1718771076, -1.183886944, 0.2742438329, 0.03260187906,
      0.5060298893, -0.2610327022, -0.1335289719, -1.103517579, 0.2151932089, 0.6618215401};
};

struct case_14 {
  using network = cx::network<cx::input<4, 3, 2>, cx::instance_norm_with<cx::epsilon<0.5>>>;
  static constexpr std::string_view text = "4 3 2 : instance_norm_with<epsilon<0.5>>";
  static constexpr std::array outputs = {cx::shape{4, 3, 2}};
  static constexpr std::size_t parameter_count = 4, macs = 0;
  static constexpr double expected[] = {
      0.5094953817, -0.6983293958, -0.07032328548, -1.093466069, 0.1412321742, -0.01049889047, 0.3527876338,
      -0.4056355637, -0.2270310334, -0.800772237, -0.01547557372, -1.19590891, 0.1960798859, -0.1129417317,
      0.4076353456, -0.508078405, -0.1721833216, -0.9032150782, 0.03937213804, 0.1797521004, 0.2509275977,
      -0.2153845729, 0.4624830573, -0.6105212462};
};

struct case_15 {
  using network = cx::network<cx::input<4, 3, 2>, cx::instance_norm_with<cx::no_affine>>;
  static constexpr std::string_view text = "4 3 2 : instance_norm_with<no_affine>";
  static constexpr std::array outputs = {cx::shape{4, 3, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.483464646, -0.4021964897, 0.9515013533, -1.353376509, 0.06306781304, 1.253561322, -0.8253657272,
      0.3023813025, 1.609600272, -0.648798717, 0.7211667318, -1.599978737, -0.1672668085, 1.006959095, -1.055700349,
      0.05577907522, 1.37926565, -0.8954009443, 0.4908321102, 1.711536887, -0.3976014301, 0.7603568675, -1.28603497,
      -0.1908231521};
};

struct case_16 {
  using network = cx::network<cx::input<9, 2>, cx::instance_norm_with<cx::no_affine>>;
  static constexpr std::string_view text = "9 2 : instance_norm_with<no_affine>";
  static constexpr std::array outputs = {cx::shape{9, 2}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.549505903, -0.1589849204, 0.7852699601, -1.175651648, -0.06660771983, 1.610768273, -0.9184853997,
      0.5941015448, 1.416290464, -0.4225651832, 0.5644127838, -1.439231911, -0.2874648961, 1.34718801, -1.139342576,
      0.3305212819, 1.195433287, -0.6861454461};
};

struct case_17 {
  using network = cx::network<cx::input<3, 5, 3>, cx::instance_norm_with<cx::no_affine, cx::epsilon<0.1>>>;
  static constexpr std::string_view text = "3 5 3 : instance_norm_with<no_affine, epsilon<0.1>>";
  static constexpr std::array outputs = {cx::shape{3, 5, 3}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.361028889, -0.5941517883, 0.7157730918, -1.04500051, -0.2258758865, 1.010734531, -0.7289721296,
      0.1424000154, 1.30569597, -0.4129437497, 0.5106759173, -1.378453125, -0.09691536983, 0.8789518191,
      -1.083491686, 0.2191130101, 1.247227721, -0.7885302468, 0.53514139, 1.615503623, -0.4935688078, 0.8511697698,
      -1.735807084, -0.1986073689, 1.16719815, -1.367531182, 0.09635407005, 1.48322653, -0.9992552804, 0.391315509,
      1.79925491, -0.6309793785, 0.6862769479, -1.076603348, -0.2627034767, 0.9812383869, -0.7605749676,
      0.1055724252, 1.276199826, -0.4445465877, 0.4738483271, -1.407949269, -0.1285182078, 0.8421242289, -1.11298783};
};

struct case_18 {
  using network = cx::network<cx::input<2, 3, 2, 4>, cx::instance_norm_with<cx::epsilon<2>, cx::no_affine>>;
  static constexpr std::string_view text = "2 3 2 4 : instance_norm_with<epsilon<2>, no_affine>";
  static constexpr std::array outputs = {cx::shape{2, 3, 2, 4}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -0.8852744624, -0.1145579288, 0.3550926769, -0.7295329735, -0.01994552515, 0.7828125134, -0.6410114557,
      0.1348716422, 0.8453834121, -0.2482088457, 0.2259680671, -0.8582740865, -0.148824303, 0.6491615964,
      -0.7701360655, 0.006130529189, 0.7165046342, -0.3818597626, 0.09684345734, 0.8705351449, -0.2777030809,
      0.5155106795, -0.8992606753, -0.1226105838, 0.5876258563, -0.5155106795, -0.03228115245, 0.7417940319,
      -0.4065818588, 0.3818597626, 0.8346983704, -0.2513516968, 0.4587470784, -0.6491615964, -0.1614057622,
      0.6130529189, -0.5354606367, 0.2482088457, 0.7055737606, -0.3800928097, 0.3298683005, -0.7828125134,
      -0.290530372, 0.484311806, -0.6643394146, 0.1145579288, 0.5764491508, -0.5088339227};
};

struct case_19 {
  using network = cx::network<cx::input<2, 3, 2, 4>, cx::instance_norm_with<cx::no_affine>>;
  static constexpr std::string_view text = "2 3 2 4 : instance_norm_with<no_affine>";
  static constexpr std::array outputs = {cx::shape{2, 3, 2, 4}};
  static constexpr std::size_t parameter_count = 0, macs = 0;
  static constexpr double expected[] = {
      -1.600923001, -0.2275640121, 0.6449483411, -1.316095342, -0.03606932238, 1.555020749, -1.164257395,
      0.2433117439, 1.528784356, -0.4930553595, 0.4104216716, -1.548347461, -0.2691326362, 1.289529402,
      -1.398784065, 0.01105962472, 1.295721042, -0.758546707, 0.1758950021, 1.570466711, -0.5021959501, 1.024038054,
      -1.633310734, -0.2211924945, 1.062657729, -1.024038054, -0.05863166737, 1.338214592, -0.7352592639,
      0.758546707, 1.516047399, -0.4534446137, 0.8295944147, -1.289529402, -0.2931583369, 1.105962472,
      -0.9683225777, 0.4930553595, 1.28152073, -0.6856967329, 0.5965311009, -1.555020749, -0.5276850064,
      0.8737103533, -1.201385892, 0.2275640121, 1.04699406, -0.9179488522};
};

struct case_20 {
  using network = cx::network<cx::input<3, 2>, cx::instance_norm>;
  static constexpr std::string_view text = "3 2 : instance_norm";
  static constexpr std::array outputs = {cx::shape{3, 2}};
  static constexpr std::size_t parameter_count = 4, macs = 0;
  static constexpr double input[] = {
      1, 7, 1, 7, 1, 7};
  static constexpr double expected[] = {
      0.15625, -0.53125, 0.15625, -0.53125, 0.15625, -0.53125};
};

struct case_21 {
  using network = cx::network<cx::input<3, 2>, cx::instance_norm>;
  static constexpr std::string_view text = "3 2 : instance_norm";
  static constexpr std::array outputs = {cx::shape{3, 2}};
  static constexpr std::size_t parameter_count = 4, macs = 0;
  static constexpr double input[] = {
      inf, 1, 2, 3, 4, 5};
  static constexpr double expected[] = {
      nan, -1.181894493, nan, -0.53125, nan, 0.119394493};
};

struct case_22 {
  using network = cx::network<cx::input<3, 2>, cx::instance_norm>;
  static constexpr std::string_view text = "3 2 : instance_norm";
  static constexpr std::array outputs = {cx::shape{3, 2}};
  static constexpr std::size_t parameter_count = 4, macs = 0;
  static constexpr double input[] = {
      0, -inf, 2, nan, 4, 5};
  static constexpr double expected[] = {
      0.519845452, nan, 0.15625, nan, -0.207345452, nan};
};

using all = cases<
    case_0, case_1, case_2, case_3, case_4, case_5, case_6, case_7, case_8, case_9, case_10, case_11, case_12,
    case_13, case_14, case_15, case_16, case_17, case_18, case_19, case_20, case_21, case_22>;

}  // namespace references::instance_norm
