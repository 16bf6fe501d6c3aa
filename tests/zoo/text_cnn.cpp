// SPDX-License-Identifier: BSL-1.0
#include <convexpr/zoo/text_cnn.hpp>

#include <zoo/agree.hpp>

namespace zoo = cx::zoo;

// Worked by hand: windows of 3, 4 and 5 of 56 words, 100 filters each.
static_assert(layer_named<zoo::text_cnn>("window3").output == cx::shape{54, 100});
static_assert(layer_named<zoo::text_cnn>("window4").output == cx::shape{53, 100});
static_assert(layer_named<zoo::text_cnn>("window5").output == cx::shape{52, 100});
static_assert(layer_named<zoo::text_cnn>("window5").receptive_field == cx::extent{5});
static_assert(layer_named<zoo::text_cnn>("fc").input == cx::shape{300});
static_assert(zoo::text_cnn::output == cx::shape{2});
static_assert(zoo::text_cnn::parameter_count == 300 * (3 + 4 + 5) * 100 + 3 * 100 + (300 * 2 + 2));
static_assert(zoo::text_cnn::parameter_count == 360'902);
static_assert(zoo::text_cnn::macs == 300 * 100 * (54 * 3 + 53 * 4 + 52 * 5) + 300 * 2);
// Six classes of question, sentences of 37 words: windows cost less, parameters only grow by the head's.
static_assert(zoo::text_cnn_for<6, 37>::parameter_count == 360'902 + 4 * 301);

// Where the words of a match stand does not matter: each filter keeps its best place.
TEST_CASE("Text CNN: a phrase scores the same wherever it stands") {
  using net = zoo::text_cnn_for<2, 12, 4>;
  cx::parameters<net> weight;
  for (std::size_t i = 0; i < weight.count; ++i)
    weight.values[i] = static_cast<float>(static_cast<int>(i * 7919 % 2001) - 1000) / 1000;
  // two words among silent ones, far enough from both ends for every window to slide over them wholly
  cx::tensor<float, net::input> early, late;
  for (std::size_t i = 0; i < 4; ++i) {
    early(4, i) = late(5, i) = static_cast<float>(i) + 1;
    early(5, i) = late(6, i) = 2 - static_cast<float>(i);
  }
  const auto a = cx::evaluate(weight, early), b = cx::evaluate(weight, late);
  CHECK(a[0] != a[1]);
  for (std::size_t i = 0; i < a.size(); ++i) CHECK(a[i] == b[i]);
  MESSAGE("text_cnn: " << zoo::text_cnn::parameter_count << " parameters");
}
