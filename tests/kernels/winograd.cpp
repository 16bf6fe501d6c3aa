// SPDX-License-Identifier: BSL-1.0
// Winograd's convolutions against the reference loop nest. A plan takes them where they pay; here every shape runs, so
// that stages are made by hand.
#include <convexpr/kernels/winograd.hpp>

#include "agree.hpp"

#include <cstdint>
#include <vector>

namespace {

namespace kernels = cx::kernels;

// What a stage does behind its convolution.
struct extras {
  bool adds = false;  // its own input
  cx::operation_kind pool = cx::operation_kind::reference;
  std::size_t gap = 0;  // numbers between the places of every tensor
};

template <class Conv, cx::shape In>
constexpr cx::stage make_stage(std::size_t block, extras e) {
  cx::stage s;
  s.how = cx::algorithm::winograd;
  s.main = Conv::work(In);
  s.adds = e.adds;
  s.activation = {.kind = cx::curve_kind::leaky_relu, .a = 0.25f};
  if (e.pool != cx::operation_kind::reference) {
    s.pool.kind = e.pool;
    for (std::size_t axis = 1; axis < 3; ++axis) {
      const std::size_t out = s.main.axes[axis].out;
      s.pool.axes[axis] = {.in = out, .kernel = 2, .stride = 2, .out = out / 2};
    }
  }
  s.in_pitch = s.added_pitch = s.main.channels + e.gap;
  s.out_pitch = s.main.filters + 2 * e.gap;
  s.block = block;
  return s;
}

struct aligned {
  std::vector<float> numbers;
  explicit aligned(std::size_t count) : numbers(count + 16, std::numeric_limits<float>::quiet_NaN()) {}
  float* data() {
    const auto odd = reinterpret_cast<std::uintptr_t>(numbers.data()) / sizeof(float) % 16;
    return numbers.data() + (16 - odd) % 16;
  }
};

// The results of a stage by several workers, without the gaps; what is in the gaps must stay.
template <cx::stage S>
std::vector<float> run(const float* in, const float* weight, const float* bias, std::size_t workers) {
  const std::size_t channels = S.main.channels, filters = S.main.filters, in_places = S.main.in_places();
  const bool pools = S.pool.is(cx::operation_kind::max_pool) || S.pool.is(cx::operation_kind::avg_pool);
  const std::size_t out_places = pools ? S.pool.out_places() : S.main.out_places();
  std::vector<float> image(in_places * S.in_pitch), out(out_places * S.out_pitch, 77);
  for (std::size_t i = 0; i < in_places * channels; ++i) image[i / channels * S.in_pitch + i % channels] = in[i];
  const std::vector<float> scale(filters, 1);
  aligned packed(kernels::winograd_packed_size(S));
  kernels::pack_winograd(S, {weight, scale.data(), bias}, packed.data());
  for (std::size_t index = 0; index < workers; ++index) {
    aligned scratch(kernels::winograd<S>::scratch);
    kernels::winograd<S>::run({image.data(), image.data(), out.data(), packed.data(), scratch.data()},
                              {index, workers});
  }
  std::vector<float> result;
  bool kept = true;
  for (std::size_t i = 0; i < out.size(); ++i)
    if (i % S.out_pitch < filters)
      result.push_back(out[i]);
    else
      kept = kept && out[i] == 77;
  CHECK(kept);
  return result;
}

// F(4x4) doubles the error of a direct sum, F(2x2) halves it.
constexpr double tolerance(std::size_t block) { return block == 4 ? 4e-6 : 1e-6; }

template <std::size_t Block, class Conv, cx::shape In, class Net, extras Extras = extras{}>
void check() {
  CAPTURE(Block);
  for (std::size_t axis = 0; axis < In.rank; ++axis) CAPTURE(In[axis]);
  const agree::example<Net> e;
  const auto expected = std::make_unique<cx::tensor<float, Net::output>>(cx::evaluate<Net>(*e.weights, *e.x));
  constexpr cx::stage s = make_stage<Conv, In>(Block, Extras);
  const auto alone = run<s>(e.x->data(), (*e.weights)[0].data(), (*e.weights)[1].data(), 1);
  REQUIRE(alone.size() == expected->size());
  CHECK(agree::difference(alone.data(), expected->data(), alone.size()) < tolerance(Block));
  for (std::size_t workers = 2; workers < 4; ++workers) {
    const auto shared = run<s>(e.x->data(), (*e.weights)[0].data(), (*e.weights)[1].data(), workers);
    CHECK(std::equal(alone.begin(), alone.end(), shared.begin()));
  }
}

template <std::size_t Block, std::size_t H, std::size_t W, std::size_t C, class Conv>
void check_alone() {
  check<Block, Conv, cx::shape{H, W, C}, cx::network<cx::input<H, W, C>, Conv, cx::leaky_relu<0.25>>,
        extras{.gap = C % 3}>();
}

}  // namespace

TEST_CASE("extents and channels that fill tiles and registers, or do not") {
  check_alone<4, 12, 12, 32, cx::conv<32, cx::kernel<3>, cx::padding<1>>>();
  check_alone<4, 13, 9, 20, cx::conv<21, cx::kernel<3>, cx::padding<1>>>();
  check_alone<2, 13, 9, 20, cx::conv<53, cx::kernel<3>, cx::padding<1>>>();
  check_alone<4, 29, 26, 7, cx::conv<40, cx::kernel<3>>>();
  check_alone<2, 7, 7, 130, cx::conv<16, cx::kernel<3>, cx::padding<1>>>();
}
TEST_CASE("weights that do not stay in the cache") {
  check_alone<4, 9, 11, 200, cx::conv<72, cx::kernel<3>, cx::padding<1>>>();
  check_alone<2, 6, 7, 300, cx::conv<200, cx::kernel<3>, cx::padding<1>>>();
}
TEST_CASE("images smaller than a tile, paddings larger than the image") {
  check_alone<4, 3, 3, 3, cx::conv<5, cx::kernel<3>>>();
  check_alone<4, 1, 2, 3, cx::conv<5, cx::kernel<3>, cx::padding<1>>>();
  check_alone<2, 1, 2, 3, cx::conv<5, cx::kernel<3>, cx::padding_before<3, 0>, cx::padding_after<2, 4>>>();
}
TEST_CASE("dilation: sub-grids of different extents") {
  check_alone<4, 17, 15, 16, cx::conv<48, cx::kernel<3>, cx::padding<2>, cx::dilation<2>>>();
  check_alone<2, 9, 20, 16, cx::conv<16, cx::kernel<3>, cx::padding<4>, cx::dilation<3>>>();
  check_alone<4, 9, 8, 16, cx::conv<16, cx::kernel<3>, cx::padding<5>, cx::dilation<5, 1>>>();
}
TEST_CASE("a sum, pools") {
  using square = cx::conv<33, cx::kernel<3>, cx::padding<1>>;
  check<4, square, cx::shape{11, 14, 33},
        cx::network<cx::input<11, 14, 33>, cx::residual<square>, cx::leaky_relu<0.25>>, extras{.adds = true}>();
  check<4, square, cx::shape{10, 14, 33},
        cx::network<cx::input<10, 14, 33>, cx::residual<square>, cx::leaky_relu<0.25>, cx::max_pool<2>>,
        extras{.adds = true, .pool = cx::operation_kind::max_pool, .gap = 1}>();
  check<2, square, cx::shape{10, 6, 17},
        cx::network<cx::input<10, 6, 17>, square, cx::leaky_relu<0.25>, cx::avg_pool<2>>,
        extras{.pool = cx::operation_kind::avg_pool}>();
}
TEST_CASE("a NaN stays where it is seen, through relu and max_pool") {
  using layer = cx::conv<16, cx::kernel<3>, cx::padding<1>>;
  using net = cx::network<cx::input<8, 8, 4>, layer, cx::leaky_relu<0.25>, cx::max_pool<2>>;
  agree::example<net> e;
  (*e.x)(6, 5, 2) = std::numeric_limits<float>::quiet_NaN();
  constexpr cx::stage s = make_stage<layer, cx::shape{8, 8, 4}>(4, {.pool = cx::operation_kind::max_pool});
  const auto result = run<s>(e.x->data(), (*e.weights)[0].data(), (*e.weights)[1].data(), 1);
  const auto expected = std::make_unique<cx::tensor<float, net::output>>(cx::evaluate<net>(*e.weights, *e.x));
  // a tile shares its inputs, so that its other outputs may be NaN as well
  for (std::size_t i = 0; i < result.size(); ++i)
    if (std::isnan((*expected)[i])) CHECK(std::isnan(result[i]));
}
