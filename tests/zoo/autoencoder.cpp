// SPDX-License-Identifier: BSL-1.0
#include <convexpr/zoo/autoencoder.hpp>

#include <zoo/agree.hpp>

namespace zoo = cx::zoo;

// Worked by hand: 28 -> 14 -> 7 -> 1 and back by (in - 1) 2 - 2 + 3 + 1 = 2 in.
static_assert(layer_named<zoo::autoencoder>("encoder.0").output == cx::shape{14, 14, 16});
static_assert(layer_named<zoo::autoencoder>("encoder.2").output == cx::shape{7, 7, 32});
static_assert(layer_named<zoo::autoencoder>("encoder.4").output == cx::shape{1, 1, 64});
static_assert(layer_named<zoo::autoencoder>("decoder.0").output == cx::shape{7, 7, 32});
static_assert(layer_named<zoo::autoencoder>("decoder.2").output == cx::shape{14, 14, 16});
static_assert(zoo::autoencoder::output == zoo::autoencoder::input);
static_assert(zoo::autoencoder::parameter_count == (9 * 1 * 16 + 16) + (9 * 16 * 32 + 32) + (49 * 32 * 64 + 64) +
                                                       (49 * 64 * 32 + 32) + (9 * 32 * 16 + 16) + (9 * 16 * 1 + 1));
static_assert(zoo::autoencoder::parameter_count == 210'369);
// Each half costs the same: the transpose of a convolution does its work backwards.
static_assert(zoo::autoencoder_encoder::macs == zoo::autoencoder_decoder::macs);
static_assert(zoo::autoencoder::macs == 2 * (14 * 14 * 9 * 16 + 7 * 7 * 9 * 16 * 32 + 49 * 32 * 64));

// 3, then 4 more in steps of 2, then 24 more in steps of 4.
static_assert(field_at<zoo::autoencoder>("encoder.4") == 31);

// The halves meet in the code.
static_assert(zoo::autoencoder_encoder::output == zoo::autoencoder_decoder::input);
static_assert(zoo::autoencoder_encoder::parameter_count + zoo::autoencoder_decoder::parameter_count ==
              zoo::autoencoder::parameter_count);

TEST_CASE("Convolutional autoencoder: the whole is the decoder behind the encoder") {
  cx::parameters<zoo::autoencoder> whole;
  cx::parameters<zoo::autoencoder_encoder> encoder;
  cx::parameters<zoo::autoencoder_decoder> decoder;
  // a number in (-0.1, 0.1) for every weight
  for (std::size_t i = 0; i < whole.count; ++i)
    whole.values[i] = static_cast<float>(static_cast<int>(i * 7919 % 2001) - 1000) / 10'000;
  for (std::size_t i = 0; i < encoder.count; ++i) encoder.values[i] = whole.values[i];
  for (std::size_t i = 0; i < decoder.count; ++i) decoder.values[i] = whole.values[encoder.count + i];

  cx::tensor<float, zoo::autoencoder::input> image;
  for (std::size_t i = 0; i < image.size(); ++i) image[i] = static_cast<float>(i * 31 % 101) / 100;
  const auto at_once = cx::evaluate(whole, image);
  const auto by_halves = cx::evaluate(decoder, cx::evaluate(encoder, image));
  bool varies = false;
  for (std::size_t i = 0; i < at_once.size(); ++i) {
    CHECK(at_once[i] == by_halves[i]);
    varies = varies || at_once[i] != at_once[0];
  }
  CHECK(varies);
  MESSAGE("autoencoder: " << zoo::autoencoder::parameter_count << " parameters");
}
