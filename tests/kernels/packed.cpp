// SPDX-License-Identifier: BSL-1.0
// Weights that are packed in a constant expression, and used where they lie.
#include <convexpr/convexpr.hpp>
#include <convexpr/model/model.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <cstring>
#include <memory>

#include "agree.hpp"
#include "counting_allocator.hpp"

namespace {

using net = cx::network<cx::input<8, 8, 3>, cx::conv<10, cx::kernel<3>, cx::padding<1>>, cx::batch_norm, cx::relu,
                        cx::depthwise_conv<cx::kernel<3>>, cx::conv<8>, cx::max_pool<2>, cx::flatten, cx::dense<4>,
                        cx::softmax>;

constexpr auto numbers = [] {
  cx::parameters<net> p;
  for (std::size_t n = 0; n < p.count; ++n) p.values[n] = static_cast<float>(n * 7 % 23) / 23 + 0.1f;
  return p;
}();
inline constexpr cx::packed_weights<net> weights{numbers};
constexpr cx::plan_options half{.weights = cx::element::bfloat16};
inline constexpr cx::packed_weights<net, half> half_weights{numbers};
static_assert(cx::packed_weights<net>::size == cx::model<net>::weight_bytes);

static cx::static_model_on<weights> on_constant;
static cx::static_model_on<half_weights> on_half;
static_assert(sizeof on_constant < cx::model<net>::memory_bytes - cx::model<net>::weight_bytes + 128);

}  // namespace

TEST_CASE("packed by the compiler as by a model") {
  const auto at_run_time = std::make_unique<cx::packed_weights<net>>(numbers);
  CHECK(std::memcmp(at_run_time->data(), weights.data(), weights.size) == 0);
}

TEST_CASE("models on the same weights") {
  const agree::example<net> e;
  const auto expected = cx::model<net>(numbers)(*e.x);
  cx::model<net> model{weights};
  auto other = model.copy();
  CHECK(model(*e.x) == expected);
  CHECK(other(*e.x) == expected);
  CHECK(on_constant(*e.x) == expected);
  CHECK(on_constant.copy()(*e.x) == expected);
  CHECK(on_half(*e.x) == cx::model<net, half>(numbers)(*e.x));
  cx::model<net> several{weights, cx::threads{cx::has_threads ? 2u : 1u, true}, cx::batch_size{3}};
  CHECK(several(*e.x) == expected);
}

TEST_CASE("a model on packed weights allocates no room for them") {
  const std::size_t before = allocated_bytes;
  cx::model<net> model{weights};
  CHECK(allocated_bytes - before == cx::model<net>::memory_bytes - cx::model<net>::weight_bytes);
}
