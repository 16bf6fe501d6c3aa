// SPDX-License-Identifier: BSL-1.0
// The programs of the guide: what a network knows of itself.
#include <convexpr/convexpr.hpp>

#include <doctest/doctest.h>

#include <range/v3/algorithm/count_if.hpp>
#include <range/v3/numeric/accumulate.hpp>
#include <range/v3/view/transform.hpp>

namespace cx = convexpr;

// clang-format off
using lenet5 = cx::network<
    cx::input<28, 28, 1>,  // height, width, channels
    cx::conv<6, cx::kernel<5>, cx::padding<2>>, cx::tanh,
    cx::avg_pool<2>,
    cx::conv<16, cx::kernel<5>>, cx::tanh,
    cx::avg_pool<2>,
    cx::flatten,
    cx::dense<120>, cx::tanh,
    cx::dense<84>, cx::tanh,
    cx::dense<10>, cx::softmax>;
// clang-format on

static_assert(lenet5::output == cx::shape{10});
static_assert(lenet5::input == cx::shape{28, 28, 1});
static_assert(lenet5::parameter_count == 61'706);
static_assert(lenet5::layers[1].output == cx::shape{28, 28, 6});
static_assert(lenet5::layers[1].parameter_count == 156);
static_assert(lenet5::layers[3].receptive_field == cx::extent{6, 6});
static_assert(lenet5::layers[3].jump == cx::extent{2, 2});
static_assert(lenet5::layers[3].start == cx::extent{1, 1});  // 0.5 at the input, 2 less for the padding, 2 and 1/2 more
static_assert(lenet5::macs == 416'520);
static_assert(lenet5::arena_bytes <= 32 * 1024);
static_assert(lenet5::layers[1].name == "conv<6, kernel<5>, padding<2>>");
static_assert(lenet5::size == 14 && lenet5::layers.size() == 14);

template <std::size_t K>
using bottleneck = cx::residual<cx::conv<K>, cx::batch_norm, cx::relu,                                 //
                                cx::conv<K, cx::kernel<3>, cx::padding<1>>, cx::batch_norm, cx::relu,  //
                                cx::conv<4 * K>, cx::batch_norm>;
using pyramid = cx::concat<cx::branch<>, cx::branch<cx::adaptive_avg_pool<1>, cx::resize<60, 60, cx::bilinear>>>;
using encoder = cx::repeat<5, cx::conv<64, cx::kernel<3>>, cx::zero_pad<1>, cx::conv<64, cx::kernel<3>>>;
using named = cx::as<"features.0", cx::conv<64, cx::kernel<3>>>;

using nested = cx::network<cx::input<60, 60, 16>, bottleneck<4>, cx::as<"layer1", bottleneck<4>, cx::relu>, pyramid,
                           named, encoder>;
static_assert(nested::output == cx::shape{48, 48, 64});
static_assert(nested::layers[9].layer == "residual" && nested::layers[9].inputs.size() == 2);
static_assert(nested::layers[9].inputs[0] == 0 && nested::layers[9].inputs[1] == 8);
static_assert(nested::layers[9].receptive_field == cx::extent{3, 3});
static_assert(nested::layers[23].name == "features.0");
static_assert(nested::layers[22].output == cx::shape{60, 60, 32});
static_assert(nested::layers[21].layer == "resize<60, 60, bilinear>");

// One conv serves signals, images and volumes.
static_assert(cx::network<cx::input<9, 2>, cx::conv<3, cx::kernel<3>>>::output == cx::shape{7, 3});
static_assert(cx::network<cx::input<9, 8, 2>, cx::conv<3, cx::kernel<3>>>::output == cx::shape{7, 6, 3});
static_assert(cx::network<cx::input<9, 8, 7, 2>, cx::conv<3, cx::kernel<3>>>::output == cx::shape{7, 6, 5, 3});

// Tags go where branches cannot: two overlapping skips.
using crossing = cx::network<cx::input<8, 8, 4>, cx::conv<4>, cx::tag<"a">, cx::conv<4>, cx::tag<"b">, cx::conv<4>,
                             cx::add<cx::from<"a">>, cx::conv<4>, cx::concat<cx::branch<>, cx::from<"b">>>;
static_assert(crossing::output == cx::shape{8, 8, 8});
static_assert(crossing::layers[4].layer == "add" && crossing::layers[4].inputs[0] == 3 &&
              crossing::layers[4].inputs[1] == 1);

// Several results.
using two_heads = cx::network<cx::input<8, 8, 4>, cx::conv<4>,
                              cx::outputs<cx::branch<cx::global_avg_pool, cx::dense<3>>, cx::branch<cx::conv<2>>>>;
static_assert(two_heads::outputs.size() == 2);
static_assert(two_heads::layers[two_heads::outputs[0]].output == cx::shape{3});
static_assert(two_heads::layers[two_heads::outputs[1]].output == cx::shape{8, 8, 2});

// Branches that pass their input on are results too.
using echoes = cx::network<cx::input<3>, cx::outputs<cx::branch<>, cx::branch<>, cx::branch<>, cx::branch<cx::relu>>>;
static_assert(echoes::outputs.size() == 4 && echoes::outputs[2] == 0 && echoes::outputs[3] == 1);

TEST_CASE("layers are a range") {
  const auto counts = lenet5::layers | ranges::views::transform(&cx::layer_info::parameter_count);
  CHECK(ranges::accumulate(counts, std::size_t{0}) == lenet5::parameter_count);
  CHECK(ranges::count_if(lenet5::layers, [](const cx::layer_info& l) { return l.layer == "tanh"; }) == 4);
}

TEST_CASE("the largest score") {
  constexpr cx::tensor<float, cx::shape{4}> scores{{0.1f, 0.7f, 0.7f, 0.2f}};
  static_assert(cx::argmax(scores) == 1);
}

namespace {

// Weights that are no pattern of the network's: consecutive numbers would hide a transposition.
constexpr cx::parameters<lenet5> lenet_weights = cx::initialize<lenet5>(cx::lecun_uniform{}, cx::seed{5});

constexpr cx::tensor<float, cx::shape{28, 28, 1}> ring = [] {
  cx::tensor<float, cx::shape{28, 28, 1}> image;
  for (int y = 0; y < 28; ++y)
    for (int x = 0; x < 28; ++x) {
      const int r = (y - 14) * (y - 14) + (x - 13) * (x - 13);
      image(y, x, 0) = r > 36 && r < 100 ? 1 : 0;
    }
  return image;
}();

}  // namespace

// The whole network in a constant expression, and the same at run time.
constexpr auto lenet_scores = cx::evaluate<lenet5>(lenet_weights, ring);
static_assert(cx::argmax(lenet_scores) < 10);

TEST_CASE("evaluate says the same in a constant expression and at run time") {
  const auto scores = cx::evaluate<lenet5>(lenet_weights, ring);
  float sum = 0;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    CHECK(scores[i] == doctest::Approx(lenet_scores[i]).epsilon(1e-6));
    sum += scores[i];
  }
  CHECK(sum == doctest::Approx(1).epsilon(1e-6));
}
