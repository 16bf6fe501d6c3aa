// SPDX-License-Identifier: BSL-1.0
// One call of LeNet-5, as a model and as loops written by hand with every extent a constant; bench/instructions/count
// runs both under callgrind. The hand-written form is channels-last with weights in the order in which its innermost
// loops, over filters, read them, so that compilers vectorise it.
#include <convexpr/convexpr.hpp>
#include <convexpr/zoo/lenet.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <memory>

namespace cx = convexpr;

namespace {

using net = cx::zoo::lenet5;

struct hand_written {
  float w1[5][5][6], b1[6], w2[5][5][6][16], b2[16], w3[400][120], b3[120], w4[120][84], b4[84], w5[84][10], b5[10];

  void read(const cx::parameters<net>& p) {
    for (std::size_t f = 0; f < 6; ++f)
      for (std::size_t t = 0; t < 25; ++t) w1[t / 5][t % 5][f] = p[0][f * 25 + t];
    for (std::size_t f = 0; f < 16; ++f)
      for (std::size_t t = 0; t < 25; ++t)
        for (std::size_t c = 0; c < 6; ++c) w2[t / 5][t % 5][c][f] = p[2][(f * 25 + t) * 6 + c];
    transpose(p[4], &w3[0][0], 400, 120);
    transpose(p[6], &w4[0][0], 120, 84);
    transpose(p[8], &w5[0][0], 84, 10);
    std::copy_n(p[1].data(), 6, b1);
    std::copy_n(p[3].data(), 16, b2);
    std::copy_n(p[5].data(), 120, b3);
    std::copy_n(p[7].data(), 84, b4);
    std::copy_n(p[9].data(), 10, b5);
  }
  static void transpose(cx::tensor_view<const float> from, float* to, std::size_t in, std::size_t out) {
    for (std::size_t i = 0; i < in; ++i)
      for (std::size_t f = 0; f < out; ++f) to[i * out + f] = from[f * in + i];
  }
};

template <std::size_t In, std::size_t Out>
void dense(const float (&x)[In], const float (&w)[In][Out], const float (&b)[Out], float (&y)[Out]) {
  for (std::size_t f = 0; f < Out; ++f) y[f] = b[f];
  for (std::size_t i = 0; i < In; ++i)
    for (std::size_t f = 0; f < Out; ++f) y[f] += w[i][f] * x[i];
}
template <std::size_t N>
void take_tanh(float (&x)[N]) {
  for (float& v : x) v = std::tanh(v);
}

[[gnu::noinline]] void run_loops(const hand_written& n, const float* image, float* out) {
  float padded[32][32] = {}, a[28][28][6], p[14][14][6], c[10][10][16], flat[400], h1[120], h2[84], h3[10];
  for (std::size_t y = 0; y < 28; ++y) std::memcpy(&padded[y + 2][2], image + y * 28, 28 * sizeof(float));
  for (std::size_t y = 0; y < 28; ++y)
    for (std::size_t x = 0; x < 28; ++x) {
      float sums[6];
      for (std::size_t f = 0; f < 6; ++f) sums[f] = n.b1[f];
      for (std::size_t i = 0; i < 5; ++i)
        for (std::size_t j = 0; j < 5; ++j)
          for (std::size_t f = 0; f < 6; ++f) sums[f] += n.w1[i][j][f] * padded[y + i][x + j];
      for (std::size_t f = 0; f < 6; ++f) a[y][x][f] = std::tanh(sums[f]);
    }
  for (std::size_t y = 0; y < 14; ++y)
    for (std::size_t x = 0; x < 14; ++x)
      for (std::size_t f = 0; f < 6; ++f)
        p[y][x][f] =
            (a[2 * y][2 * x][f] + a[2 * y][2 * x + 1][f] + a[2 * y + 1][2 * x][f] + a[2 * y + 1][2 * x + 1][f]) / 4;
  for (std::size_t y = 0; y < 10; ++y)
    for (std::size_t x = 0; x < 10; ++x) {
      float sums[16];
      for (std::size_t f = 0; f < 16; ++f) sums[f] = n.b2[f];
      for (std::size_t i = 0; i < 5; ++i)
        for (std::size_t j = 0; j < 5; ++j)
          for (std::size_t k = 0; k < 6; ++k)
            for (std::size_t f = 0; f < 16; ++f) sums[f] += n.w2[i][j][k][f] * p[y + i][x + j][k];
      for (std::size_t f = 0; f < 16; ++f) c[y][x][f] = std::tanh(sums[f]);
    }
  for (std::size_t y = 0; y < 5; ++y)
    for (std::size_t x = 0; x < 5; ++x)
      for (std::size_t f = 0; f < 16; ++f)
        flat[(y * 5 + x) * 16 + f] =
            (c[2 * y][2 * x][f] + c[2 * y][2 * x + 1][f] + c[2 * y + 1][2 * x][f] + c[2 * y + 1][2 * x + 1][f]) / 4;
  dense(flat, n.w3, n.b3, h1);
  take_tanh(h1);
  dense(h1, n.w4, n.b4, h2);
  take_tanh(h2);
  dense(h2, n.w5, n.b5, h3);
  const float largest = *std::max_element(h3, h3 + 10);
  float sum = 0;
  for (std::size_t f = 0; f < 10; ++f) sum += out[f] = std::exp(h3[f] - largest);
  for (std::size_t f = 0; f < 10; ++f) out[f] /= sum;
}

[[gnu::noinline]] void run_model(cx::model<net>& model, const float* image, float* out) { model.run(image, out); }

}  // namespace

int main() {
  const auto weights = std::make_unique<cx::parameters<net>>();
  cx::initialize(*weights, cx::he_normal{}, cx::seed{1});
  const auto loops = std::make_unique<hand_written>();
  loops->read(*weights);
  cx::model<net> model(*weights);
  float image[28 * 28], first[10], second[10];
  for (std::size_t n = 0; n < 28 * 28; ++n) image[n] = static_cast<float>(n % 17) / 17;
  run_model(model, image, first);
  run_loops(*loops, image, second);
  float difference = 0;
  for (std::size_t f = 0; f < 10; ++f) difference = std::max(difference, std::abs(first[f] - second[f]));
  std::printf("largest difference %g\n", static_cast<double>(difference));
  return difference < 1e-5f ? 0 : 1;
}
