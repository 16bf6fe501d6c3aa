// SPDX-License-Identifier: BSL-1.0
// The backward pass of a convolution with batch norm over a batch, from outside the library: two inputs, statistics over
// all samples of a batch at once, an output for each sample, and gradients of weights that are kept for all of them.
#include <convexpr/convexpr.hpp>
#include <convexpr/core/math.hpp>
#include <convexpr/kernels/stored.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <tuple>
#include <vector>

namespace training {

namespace cx = convexpr;

inline constexpr double epsilon = 1e-5;

// 3x3 convolution with a border of zeros, no bias, and what follows from it.
struct norm_work {
  std::size_t height = 0, width = 0, channels = 0, filters = 0;

  constexpr std::size_t places() const { return height * width; }
  constexpr std::size_t weights() const { return filters * 9 * channels; }
  friend constexpr bool operator==(const norm_work&, const norm_work&) = default;

  // Calls use(out place, filter, in place, weight) for every product of one image and filter.
  template <class Use>
  constexpr void each_product(std::size_t f, const Use& use) const {
    for (std::size_t y = 0; y < height; ++y)
      for (std::size_t x = 0; x < width; ++x)
        for (std::size_t t = 0; t < 9; ++t) {
          const std::size_t from_y = y + t / 3 - 1, from_x = x + t % 3 - 1;  // wrap around before the image
          if (from_y >= height || from_x >= width) continue;
          for (std::size_t c = 0; c < channels; ++c)
            use(y * width + x, (from_y * width + from_x) * channels + c, (f * 9 + t) * channels + c);
        }
  }
};

// A batch of images and gradients, and where the results go.
struct batch {
  std::span<const float* const> x, dy;
  std::span<float* const> dx;
  const float *weight, *gamma;
  float *weight_gradient, *gamma_gradient, *beta_gradient;
};

// z = W * x; n = (z - mean) / sqrt(var + epsilon) over all places of all samples; y = gamma n + beta. Given dy:
//   beta' = sum dy; gamma' = sum dy n; dz = gamma / sqrt(var + epsilon) (dy - beta' / M - n gamma' / M)
//   W' = sum dz x; dx = sum W dz        Ioffe & Szegedy 2015
template <class Z>
constexpr void run_backward(const norm_work& w, const batch& b, Z& z) {
  const auto all = static_cast<double>(b.x.size() * w.places());
  for (std::size_t s = 0; s < b.x.size(); ++s) std::fill_n(b.dx[s], w.places() * w.channels, 0.0f);
  for (std::size_t f = 0; f < w.filters; ++f) {
    double mean = 0, square = 0, beta = 0, gamma = 0;
    for (std::size_t s = 0; s < b.x.size(); ++s) {
      double* const of_sample = &z[s * w.places()];
      std::fill_n(of_sample, w.places(), 0.0);
      w.each_product(f, [&](std::size_t place, std::size_t in, std::size_t weight) {
        of_sample[place] += static_cast<double>(b.x[s][in]) * static_cast<double>(b.weight[weight]);
      });
      for (std::size_t p = 0; p < w.places(); ++p) mean += of_sample[p] / all;
    }
    for (std::size_t n = 0; n < b.x.size() * w.places(); ++n) square += (z[n] - mean) * (z[n] - mean) / all;
    const double inverse = 1 / cx::math::sqrt(square + epsilon);
    for (std::size_t s = 0; s < b.x.size(); ++s)
      for (std::size_t p = 0; p < w.places(); ++p) {
        const double dy = static_cast<double>(b.dy[s][p * w.filters + f]);
        beta += dy;
        gamma += dy * (z[s * w.places() + p] - mean) * inverse;
      }
    b.beta_gradient[f] += static_cast<float>(beta);
    b.gamma_gradient[f] += static_cast<float>(gamma);
    for (std::size_t s = 0; s < b.x.size(); ++s) {
      double* const dz = &z[s * w.places()];
      for (std::size_t p = 0; p < w.places(); ++p) {
        const double normal = (dz[p] - mean) * inverse, dy = static_cast<double>(b.dy[s][p * w.filters + f]);
        dz[p] = static_cast<double>(b.gamma[f]) * inverse * (dy - beta / all - normal * gamma / all);
      }
      w.each_product(f, [&](std::size_t place, std::size_t in, std::size_t weight) {
        b.weight_gradient[weight] += static_cast<float>(dz[place] * static_cast<double>(b.x[s][in]));
        b.dx[s][in] += static_cast<float>(dz[place] * static_cast<double>(b.weight[weight]));
      });
    }
  }
}

inline constexpr std::size_t most_samples = 8;

struct backward_kernel {
  static constexpr std::string_view name = "conv and norm, backward";
  static constexpr cx::kernel_traits traits{};
  using stage = cx::stage_of<norm_work>;

  static constexpr bool serves(const stage&) { return true; }
  static constexpr cx::offer ask(const stage& s) {
    const norm_work& w = s.work;
    return {static_cast<double>(3 * w.places() * w.weights()),
            {},
            (w.weights() + w.filters) * sizeof(float),
            most_samples * w.places() * sizeof(double)};
  }
  static constexpr void pack(const stage&, const cx::stage_weights& weights, std::byte* to) {
    cx::kernels::packer packed(to);
    for (const auto& tensor : weights.main.tensors)
      for (const float x : tensor) packed.put<float>(x);
  }

  template <stage S>
  struct code {
    static constexpr norm_work w = S.work;
    static constexpr cx::work_units units{1, 1, 1};

    static void run(const cx::arguments& a, const cx::band&) noexcept { run_batch(&a, 1); }
    static void run_batch(const cx::arguments* a, std::size_t count) noexcept {
      std::array<const float*, most_samples> x, dy;
      std::array<float*, most_samples> dx;
      for (std::size_t n = 0; n < count; ++n) {
        x[n] = cx::typed<float>(a[n].inputs[0]);
        dy[n] = cx::typed<float>(a[n].inputs[1]);
        dx[n] = cx::typed<float>(a[n].out);
      }
      const float* const weight = cx::typed<float>(a->weights);
      float* const kept = cx::typed<float>(a->kept);
      double* const z = cx::typed<double>(a->scratch);
      run_backward(w,
                   {std::span(x).first(count), std::span(dy).first(count), std::span(dx).first(count), weight,
                    weight + w.weights(), kept, kept + w.weights(), kept + w.weights() + w.filters},
                   z);
    }
  };
};

// conv_norm_backward<Filters>: from what the convolution saw, the input that goes on, and "dy", the gradient of what the
// norm gave, the gradient of what it saw. Kept: the gradients of weight, scale and offset, summed since the last reset.
template <std::size_t Filters>
struct conv_norm_backward {
  using branches = cx::type_list<cx::branch<>, cx::from<"dy">>;
  using kernels = cx::kernel_list<backward_kernel>;

  static consteval cx::checked output(std::span<const cx::shape> in) {
    if (in[0].rank != 3 || in[1] != in[0].with_channels(Filters)) return cx::refuse("dy is of another layer");
    return in[0];
  }
  static consteval auto parameters(std::span<const cx::shape> in) {
    return std::array{cx::weight_parameter({Filters, 3, 3, in[0][2]}, 9 * in[0][2], 9 * Filters),
                      cx::constant_parameter("scale", {Filters}, 1)};
  }
  static consteval auto state(const cx::shape& in) {
    return std::array{cx::constant_parameter("weight", {Filters, 3, 3, in[2]}, 0),
                      cx::constant_parameter("scale", {Filters}, 0), cx::constant_parameter("offset", {Filters}, 0)};
  }
  static constexpr norm_work work(const cx::shape& in) { return {in[0], in[1], in[2], Filters}; }

  // A batch of one.
  static constexpr void step(std::span<const cx::tensor_view<const float>> in, cx::tensor_view<float> out,
                             cx::weights<const float> weight, cx::weights<float> state) {
    const norm_work w = work(in[0].extents);
    const float *x = in[0].data(), *dy = in[1].data();
    float* dx = out.data();
    cx::scratch<double> z(w.places());
    run_backward(w,
                 {std::span(&x, 1), std::span(&dy, 1), std::span(&dx, 1), weight[0].data(), weight[1].data(),
                  state[0].data(), state[1].data(), state[2].data()},
                 z.elements);
  }
};

}  // namespace training

namespace cx = convexpr;

namespace {

constexpr std::size_t height = 5, width = 4, channels = 3, filters = 6, samples = 5;
using net = cx::network<
    cx::inputs<cx::as<"x", cx::input<height, width, channels>>, cx::as<"dy", cx::input<height, width, filters>>>,
    training::conv_norm_backward<filters>>;

// The loss that dy is the gradient of: sum of dy y, y what the norm gives with this scale and offset 0.
double loss(const cx::parameters<net>& p, const std::vector<cx::input_tensors<net>>& batch) {
  const training::norm_work w{height, width, channels, filters};
  double sum = 0;
  for (std::size_t f = 0; f < filters; ++f) {
    std::vector<double> z(samples * w.places());
    for (std::size_t s = 0; s < samples; ++s)
      w.each_product(f, [&](std::size_t place, std::size_t in, std::size_t weight) {
        z[s * w.places() + place] += static_cast<double>(std::get<0>(batch[s])[in]) * static_cast<double>(p[0][weight]);
      });
    double mean = 0, square = 0;
    for (const double v : z) mean += v / static_cast<double>(z.size());
    for (const double v : z) square += (v - mean) * (v - mean) / static_cast<double>(z.size());
    for (std::size_t n = 0; n < z.size(); ++n)
      sum += static_cast<double>(std::get<1>(batch[n / w.places()])[n % w.places() * filters + f]) *
             static_cast<double>(p[1][f]) * (z[n] - mean) / std::sqrt(square + training::epsilon);
  }
  return sum;
}

}  // namespace

TEST_CASE("gradients of a convolution with batch norm agree with differences of the loss of a batch") {
  static_assert(cx::plan<net>.size() == 1 && cx::plan<net>[0].kernel->name == "conv and norm, backward");
  auto p = cx::initialize<net>(cx::he_normal{}, cx::seed{1});
  for (std::size_t f = 0; f < filters; ++f) p[1][f] = 0.5f + 0.2f * static_cast<float>(f);
  std::vector<cx::input_tensors<net>> batch(samples);
  for (std::size_t s = 0; s < samples; ++s)
    std::apply(
        [&](auto&... each) {
          std::size_t seed = 10 * s;
          const auto fill = [&](auto& t) {
            ++seed;
            for (std::size_t n = 0; n < t.size(); ++n)
              t[n] = static_cast<float>(cx::random_symmetric(cx::seed{seed}, n));
          };
          (fill(each), ...);
        },
        batch[s]);
  cx::model<net> model(p, cx::threads{1}, cx::batch_size{training::most_samples});
  const auto dx = model(batch);
  const std::vector<float> kept(model.kept().begin(), model.kept().end());

  const auto difference = [&](float& number) {
    const float before = number, step = 1e-2f;
    number = before + step;
    const double above = loss(p, batch);
    number = before - step;
    const double below = loss(p, batch);
    number = before;
    return (above - below) / (2 * static_cast<double>(step));
  };
  for (std::size_t n = 0; n < p[0].size(); n += 5)
    CHECK(kept[n] == doctest::Approx(difference(p[0][n])).epsilon(5e-3).scale(1));
  for (std::size_t f = 0; f < filters; ++f)
    CHECK(kept[p[0].size() + f] == doctest::Approx(difference(p[1][f])).epsilon(5e-3).scale(1));
  for (std::size_t s = 0; s < samples; ++s)
    for (std::size_t n = 0; n < dx[s].size(); n += 7)
      CHECK(dx[s][n] == doctest::Approx(difference(std::get<0>(batch[s])[n])).epsilon(5e-3).scale(1));
  // they are sums until they are reset
  model(batch);
  CHECK(model.kept()[0] == doctest::Approx(2 * kept[0]));
  model.reset();
  CHECK(model.kept()[0] == 0);
}

TEST_CASE("one sample is a batch of one, for the reference too") {
  const auto p = cx::initialize<net>(cx::he_normal{}, cx::seed{1});
  cx::input_tensors<net> x;
  for (std::size_t n = 0; n < std::get<0>(x).size(); ++n) std::get<0>(x)[n] = static_cast<float>(n % 7) / 7;
  for (std::size_t n = 0; n < std::get<1>(x).size(); ++n) std::get<1>(x)[n] = static_cast<float>(n % 5) / 5 - 0.4f;
  const auto expected = cx::evaluate<net>(p, x), y = cx::model<net>(p)(x);
  for (std::size_t n = 0; n < y.size(); ++n) CHECK(y[n] == doctest::Approx(expected[n]).epsilon(1e-5));
}
