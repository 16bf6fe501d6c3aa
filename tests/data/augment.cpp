// SPDX-License-Identifier: BSL-1.0
#include <convexpr/data/augment.hpp>
#include <convexpr/data/batches.hpp>
#include <convexpr/data/read_ahead.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <set>
#include <vector>

namespace cx = convexpr;

namespace {

constexpr cx::shape small{5, 4, 2};
using image = cx::tensor<float, small>;

constexpr image numbered() {
  image x;
  for (std::size_t n = 0; n < x.size(); ++n) x[n] = static_cast<float>(n + 1);
  return x;
}
template <class Augmentation>
image changed(const Augmentation& augment, cx::seed draw) {
  image x = numbered();
  augment(x, draw);
  return x;
}
// Where rows and columns go up evenly, so that linear interpolation is exact.
double ramp(double y, double x) { return 100 + 3 * y - 2 * x; }
cx::tensor<float, cx::shape{9, 11, 1}> ramps() {
  cx::tensor<float, cx::shape{9, 11, 1}> all;
  for (std::size_t y = 0; y < 9; ++y)
    for (std::size_t x = 0; x < 11; ++x)
      all(y, x, 0) = static_cast<float>(ramp(static_cast<double>(y), static_cast<double>(x)));
  return all;
}

}  // namespace

TEST_CASE("flips") {
  const image x = numbered();
  for (std::uint64_t s = 0; s < 20; ++s) {
    CHECK(changed(cx::random_flip{0}, cx::seed{s}) == x);
    const image across = changed(cx::random_flip{1}, cx::seed{s});
    const image down = changed(cx::random_flip{1, cx::mirror::vertical}, cx::seed{s});
    for (std::size_t r = 0; r < 5; ++r)
      for (std::size_t q = 0; q < 4; ++q)
        for (std::size_t c = 0; c < 2; ++c) {
          CHECK(across(r, q, c) == x(r, 3 - q, c));
          CHECK(down(r, q, c) == x(4 - r, q, c));
        }
  }
  int flipped = 0;
  for (std::uint64_t s = 0; s < 1000; ++s) flipped += changed(cx::random_flip{0.25}, cx::seed{s}) != x;
  CHECK(std::abs(flipped - 250) < 69);  // 5 standard deviations
  static_assert([] {
    image y = numbered();
    cx::random_flip{1}(y, cx::seed{1});
    return y(0, 0, 1) == 8;
  }());
}

TEST_CASE("crops move by whole pixels, all equally likely") {
  const image x = numbered();
  std::set<std::vector<float>> seen;
  for (std::uint64_t s = 0; s < 400; ++s) {
    const image y = changed(cx::random_crop{1}, cx::seed{s});
    seen.insert({y.begin(), y.end()});
  }
  CHECK(seen.size() == 9);
  for (int down = -1; down <= 1; ++down)
    for (int right = -1; right <= 1; ++right) {
      std::vector<float> moved;
      for (int r = 0; r < 5; ++r)
        for (int q = 0; q < 4; ++q)
          for (std::size_t c = 0; c < 2; ++c) {
            const int from_r = r - down, from_q = q - right;
            const bool inside = from_r >= 0 && from_r < 5 && from_q >= 0 && from_q < 4;
            moved.push_back(inside ? x(static_cast<std::size_t>(from_r), static_cast<std::size_t>(from_q), c) : 0);
          }
      CHECK(seen.count(moved) == 1);
    }
  CHECK(changed(cx::random_crop{0}, cx::seed{3}) == x);
  for (std::uint64_t s = 0; s < 50; ++s) CHECK(changed(cx::random_crop{100}, cx::seed{s}).size() == x.size());
}

TEST_CASE("shifts") {
  CHECK(changed(cx::random_shift{0}, cx::seed{3}) == numbered());
  for (std::uint64_t s = 0; s < 20; ++s) {
    auto x = ramps();
    cx::random_shift{1.5}(x, cx::seed{s});
    const double down = 1.5 * cx::random_symmetric(cx::seed{s}, 0), right = 1.5 * cx::random_symmetric(cx::seed{s}, 1);
    for (std::size_t r = 2; r < 7; ++r)
      for (std::size_t q = 2; q < 9; ++q)
        CHECK(x(r, q, 0) ==
              doctest::Approx(ramp(static_cast<double>(r) - down, static_cast<double>(q) - right)).epsilon(1e-6));
  }
  for (const auto& y : {changed(cx::random_shift{1e6}, cx::seed{5}), changed(cx::random_shift{1e30}, cx::seed{5})})
    CHECK(y == image{});
}

TEST_CASE("rotations") {
  CHECK(changed(cx::random_rotation{0}, cx::seed{3}) == numbered());
  for (std::uint64_t s = 0; s < 20; ++s) {
    auto x = ramps();
    cx::random_rotation{30}(x, cx::seed{s});
    const double angle = 30 * cx::random_symmetric(cx::seed{s}, 0) * std::acos(-1.0) / 180;
    CHECK(x(4, 5, 0) == doctest::Approx(ramp(4, 5)).epsilon(1e-6));
    for (std::size_t r = 3; r < 6; ++r)
      for (std::size_t q = 3; q < 8; ++q) {
        const double dy = static_cast<double>(r) - 4, dx = static_cast<double>(q) - 5;
        CHECK(x(r, q, 0) == doctest::Approx(ramp(4 + std::cos(angle) * dy + std::sin(angle) * dx,
                                                 5 - std::sin(angle) * dy + std::cos(angle) * dx))
                                .epsilon(1e-6));
      }
  }
}

TEST_CASE("noise") {
  cx::tensor<float, cx::shape{100, 100, 1}> x;
  cx::random_noise{0.5}(x, cx::seed{1});
  double sum = 0, squares = 0;
  for (const float value : x) {
    sum += static_cast<double>(value);
    squares += static_cast<double>(value) * static_cast<double>(value);
  }
  CHECK(std::abs(sum / 10'000) < 0.025);
  CHECK(std::sqrt(squares / 10'000) == doctest::Approx(0.5).epsilon(0.04));
  cx::tensor<float, cx::shape{3}> signal;  // of any shape
  cx::random_noise{}(signal, cx::seed{1});
  CHECK(signal[2] != 0);
}

TEST_CASE("what is done is a function of seed, epoch and sample") {
  const cx::augmented several{cx::random_crop{2}, cx::random_flip{}, cx::random_rotation{20}, cx::random_noise{}};
  CHECK(changed(several, cx::seed{1}) == changed(several, cx::seed{1}));
  CHECK(changed(several, cx::seed{1}) != changed(several, cx::seed{2}));
  // what comes behind changes nothing of what comes before
  const cx::augmented first{cx::random_crop{2}};
  const cx::augmented more{cx::random_crop{2}, cx::random_flip{0}};
  CHECK(changed(first, cx::seed{1}) == changed(more, cx::seed{1}));

  cx::dataset<small> data;
  for (int n = 0; n < 30; ++n) {
    data.inputs.push_back(numbered());
    data.targets.push_back(n);
  }
  const auto of_epoch = [&](auto&& batches) {
    std::vector<image> all(30);
    for (auto&& batch : batches)
      for (std::size_t s = 0; s < batch.size(); ++s) all[static_cast<std::size_t>(batch.targets[s])] = batch.inputs[s];
    return all;
  };
  const auto reference = of_epoch(cx::batches<8>(data, cx::shuffled{3}, several));
  CHECK(of_epoch(cx::batches<7>(data, cx::shuffled{3}, several)) == reference);
  CHECK(of_epoch(cx::batches<30>(data, cx::in_order{3}, several)) == reference);
  CHECK(of_epoch(cx::read_ahead(cx::batches<8>(data, cx::shuffled{3}, several))) == reference);
  CHECK(of_epoch(cx::batches<8>(data, cx::shuffled{4}, several)) != reference);
  CHECK(of_epoch(cx::batches<8>(data, cx::shuffled{3, cx::seed{1}}, several)) != reference);
  CHECK(reference[0] != reference[1]);
}
