// SPDX-License-Identifier: BSL-1.0
// Direct convolution against its reference loop nest.
#include <vector>

#include "agree.hpp"

namespace {

constexpr double tolerance = 2e-6;

// One layer over many inputs.
template <class Layer, cx::shape... Inputs>
void check() {
  const auto one = []<cx::shape In>() {
    using net = decltype([]<std::size_t... A>(std::index_sequence<A...>) {
      return cx::network<cx::input<In[A]...>, Layer, cx::relu>{};
    }(std::make_index_sequence<In.rank>{}));
    for (std::size_t i = 0; i < In.rank; ++i) CAPTURE(In[i]);
    CHECK((agree::largest_error<net, cx::exact>()) < tolerance);
  };
  (one.template operator()<Inputs>(), ...);
}

}  // namespace

TEST_CASE("filters that fill registers, or do not") {
  check<cx::conv<32, cx::kernel<3>, cx::padding<1>>, cx::shape{7, 9, 16}, cx::shape{5, 31, 3}>();
  check<cx::conv<21, cx::kernel<3>>, cx::shape{8, 8, 5}>();
  check<cx::conv<1, cx::kernel<3>>, cx::shape{8, 18, 1}>();
  check<cx::conv<6, cx::kernel<5>, cx::padding<2>>, cx::shape{28, 28, 1}>();
  check<cx::conv<50, cx::kernel<1>>, cx::shape{13, 13, 7}, cx::shape{4, 4, 33}>();
  check<cx::conv<96, cx::kernel<1>>, cx::shape{11, 11, 8}>();
}
TEST_CASE("strides, dilations, paddings") {
  check<cx::conv<17, cx::kernel<7>, cx::stride<2>, cx::padding<3>>, cx::shape{23, 22, 3}>();
  check<cx::conv<8, cx::kernel<3, 5>, cx::stride<2, 3>, cx::padding_before<0, 2>, cx::padding_after<1, 0>>,
        cx::shape{9, 20, 4}>();
  check<cx::conv<8, cx::kernel<3>, cx::dilation<2>, cx::padding<2>>, cx::shape{9, 11, 6}>();
  check<cx::conv<8, cx::kernel<3>, cx::dilation<3>>, cx::shape{12, 13, 6}>();
  check<cx::conv<20, cx::stride<2>>, cx::shape{13, 14, 5}>();
  check<cx::conv<20, cx::kernel<4>, cx::padding_same, cx::stride<3>>, cx::shape{10, 11, 2}>();
  check<cx::conv<4, cx::kernel<3>, cx::padding<4>>, cx::shape{2, 2, 3}>();
}
TEST_CASE("one and three spatial axes") {
  check<cx::conv<24, cx::kernel<5>, cx::padding<2>, cx::dilation<2>>, cx::shape{40, 3}>();
  check<cx::conv<3, cx::kernel<3>, cx::stride<2>>, cx::shape{101, 2}>();
  check<cx::conv<5, cx::kernel<3>, cx::padding<1>>, cx::shape{4, 6, 7, 3}>();
  check<cx::conv<18, cx::kernel<2, 3, 1>, cx::stride<2, 1, 2>>, cx::shape{5, 6, 7, 2}>();
}
TEST_CASE("groups as wide as a register") {
  check<cx::conv<64, cx::kernel<3>, cx::groups<2>, cx::padding<1>>, cx::shape{6, 7, 32}>();
  check<cx::conv<40, cx::kernel<3>, cx::groups<2>>, cx::shape{6, 7, 34}>();
}
TEST_CASE("outputs that leave the cache, aligned and not") {
  using net = cx::network<cx::input<130, 150, 3>, cx::conv<64, cx::kernel<3>>, cx::relu>;
  static_assert(net::output.size() * sizeof(float) > 2 * cx::native.l2_bytes);
  const agree::example<net> e;
  cx::model<net> model(*e.weights);
  const auto expected = std::make_unique<cx::tensor<float, net::output>>(cx::evaluate<net>(*e.weights, *e.x));
  std::vector<float> room(expected->size() + 32);
  for (const std::size_t shift : {std::size_t{0}, std::size_t{1}, std::size_t{16}}) {
    model.run(e.x->data(), room.data() + shift);
    CHECK(agree::difference(room.data() + shift, expected->data(), expected->size()) < tolerance);
  }
}
