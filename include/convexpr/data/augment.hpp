// SPDX-License-Identifier: BSL-1.0
// Augmentations: changes of an image that leave its label as it is, drawn anew for every sample and epoch.
//   cx::batches<64>(data, cx::shuffled{epoch, seed}, cx::augmented{cx::random_crop{4}, cx::random_flip{}})
// Each is called with an image {height, width, channels} and a seed, and is a function of both alone; the seed that
// batches give is one of seed, epoch and the sample's number in the data set. `augmented` does one after the other; of
// yours is anything that is called so. What moves in from beyond the border is 0.
//   random_flip{p}               mirrored left to right with probability p; or random_flip{p, cx::mirror::vertical}
//   random_crop{pixels}          padded by so many zeros on every side and cut to its size again: moved by whole pixels
//   random_shift{pixels}         moved by up to so many pixels along both axes, in between too
//   random_rotation{degrees}     turned about its centre by up to so many degrees, either way
//   random_noise{deviation}      with a normal number added to each of its own
// Between pixels values are interpolated linearly along both axes.
#pragma once
#include <convexpr/core/math.hpp>
#include <convexpr/core/random.hpp>
#include <convexpr/core/shape.hpp>
#include <convexpr/core/tensor.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <tuple>
#include <utility>
#include <vector>

namespace convexpr {

namespace detail {

template <shape Image>
constexpr void check_image() {
  static_assert(Image.rank == 3, "convexpr: an augmentation moves the pixels of an image {height, width, channels}");
}

// Pixel (y, x) becomes what was at from(y, x), a place as two doubles, by bilinear interpolation.
template <shape Image, class From>
void resample(tensor<float, Image>& image, const From& from) {
  check_image<Image>();
  const auto height = static_cast<std::int64_t>(Image[0]), width = static_cast<std::int64_t>(Image[1]);
  const std::vector<float> old(image.begin(), image.end());  // images may be larger than a stack
  for (std::int64_t y = 0; y < height; ++y)
    for (std::int64_t x = 0; x < width; ++x) {
      const auto [at_y, at_x] = from(static_cast<double>(y), static_cast<double>(x));
      const double floor_y = math::portable::floor(at_y), floor_x = math::portable::floor(at_x);
      const float part_y = static_cast<float>(at_y - floor_y), part_x = static_cast<float>(at_x - floor_x);
      // beyond the image by more than a pixel: all zeros
      const bool is_near = floor_y >= -1 && floor_y < static_cast<double>(height) && floor_x >= -1 &&
                           floor_x < static_cast<double>(width);
      const auto first_y = is_near ? static_cast<std::int64_t>(floor_y) : -2;
      const auto first_x = is_near ? static_cast<std::int64_t>(floor_x) : -2;
      for (std::size_t c = 0; c < Image[2]; ++c) {
        const auto pixel = [&](std::int64_t py, std::int64_t px) {
          const bool is_inside = py >= 0 && py < height && px >= 0 && px < width;
          return is_inside ? old[static_cast<std::size_t>(py * width + px) * Image[2] + c] : 0.0f;
        };
        const float above = (1 - part_x) * pixel(first_y, first_x) + part_x * pixel(first_y, first_x + 1);
        const float below = (1 - part_x) * pixel(first_y + 1, first_x) + part_x * pixel(first_y + 1, first_x + 1);
        image(static_cast<std::size_t>(y), static_cast<std::size_t>(x), c) = (1 - part_y) * above + part_y * below;
      }
    }
}

}  // namespace detail

enum class mirror { horizontal, vertical };

struct random_flip {
  double probability = 0.5;
  mirror along = mirror::horizontal;

  template <shape Image>
  constexpr void operator()(tensor<float, Image>& image, seed draw) const {
    detail::check_image<Image>();
    if (!(random_unit(draw, 0) < probability)) return;
    const std::size_t height = Image[0], width = Image[1], row = width * Image[2];
    if (along == mirror::vertical) {
      for (std::size_t y = 0; y < height / 2; ++y)
        std::swap_ranges(image.begin() + y * row, image.begin() + (y + 1) * row,
                         image.begin() + (height - 1 - y) * row);
      return;
    }
    for (std::size_t y = 0; y < height; ++y)
      for (std::size_t x = 0; x < width / 2; ++x)
        for (std::size_t c = 0; c < Image[2]; ++c) std::swap(image(y, x, c), image(y, width - 1 - x, c));
  }
};

struct random_crop {
  std::size_t padding = 4;

  template <shape Image>
  void operator()(tensor<float, Image>& image, seed draw) const {
    detail::check_image<Image>();
    const std::vector<float> old(image.begin(), image.end());
    // of the 2 padding + 1 places of the cut, where it begins in the padded image
    const std::size_t top = static_cast<std::size_t>(random_bits(draw, 0) % (2 * std::uint64_t{padding} + 1));
    const std::size_t left = static_cast<std::size_t>(random_bits(draw, 1) % (2 * std::uint64_t{padding} + 1));
    for (std::size_t y = 0; y < Image[0]; ++y)
      for (std::size_t x = 0; x < Image[1]; ++x) {
        const std::size_t from_y = y + top - padding,
                          from_x = x + left - padding;  // above the image: wraps, and is large
        for (std::size_t c = 0; c < Image[2]; ++c)
          image(y, x, c) =
              from_y < Image[0] && from_x < Image[1] ? old[(from_y * Image[1] + from_x) * Image[2] + c] : 0;
      }
  }
};

struct random_shift {
  double pixels = 2;

  template <shape Image>
  void operator()(tensor<float, Image>& image, seed draw) const {
    const double down = pixels * random_symmetric(draw, 0), right = pixels * random_symmetric(draw, 1);
    detail::resample(image, [&](double y, double x) { return std::pair(y - down, x - right); });
  }
};

struct random_rotation {
  double degrees = 15;

  template <shape Image>
  void operator()(tensor<float, Image>& image, seed draw) const {
    constexpr double pi = 3.14159265358979323846;
    const double angle = degrees * random_symmetric(draw, 0) * (pi / 180);
    const double cosine = math::portable::cos(angle), sine = math::portable::cos(angle - pi / 2);
    const double centre_y = static_cast<double>(Image[0] - 1) / 2, centre_x = static_cast<double>(Image[1] - 1) / 2;
    detail::resample(image, [&](double y, double x) {
      const double dy = y - centre_y, dx = x - centre_x;
      return std::pair(centre_y + cosine * dy + sine * dx, centre_x - sine * dy + cosine * dx);
    });
  }
};

struct random_noise {
  double deviation = 0.1;

  template <shape Input>
  constexpr void operator()(tensor<float, Input>& x, seed draw) const {
    for (std::size_t n = 0; n < x.size(); ++n) x[n] += static_cast<float>(deviation * random_normal(draw, n));
  }
};

// Number k draws by a seed of its own, so that what is added behind it changes nothing of what it does.
template <class... Each>
struct augmented {
  std::tuple<Each...> each;

  constexpr explicit augmented(Each... all) : each(std::move(all)...) {}

  template <class Input>
  constexpr void operator()(Input& x, seed draw) const {
    std::uint64_t k = 0;
    std::apply([&](const Each&... all) { (all(x, seed{random_bits(draw, k++)}), ...); }, each);
  }
};

}  // namespace convexpr
