// SPDX-License-Identifier: BSL-1.0
// The pictures of this lesson, as SVG: numbers as squares, blue below 0, white at 0 and orange above, as strong as the
// largest number of the picture; and a confusion matrix.
#pragma once
#include <convexpr/core/tensor_view.hpp>
#include <convexpr/train/evaluation.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <map>
#include <sstream>
#include <string>

namespace pictures {

namespace cx = convexpr;

// From white to a colour of red, green and blue, in 15 steps, so that squares side by side often have the same.
inline std::string shade(double strength, const int (&full)[3]) {
  const long step = std::lround(15 * std::clamp(strength, 0.0, 1.0));
  char text[16];
  const auto part = [&](int n) { return 255 - step * (255 - full[n]) / 15; };
  std::snprintf(text, sizeof text, "#%02lx%02lx%02lx", part(0), part(1), part(2));
  return text;
}
// Told apart in print and by the colour-blind (Okabe & Ito 2008).
inline constexpr int blue[3] = {0, 114, 178}, orange[3] = {213, 94, 0};
inline std::string shade(double value) { return value < 0 ? shade(-value, blue) : shade(value, orange); }

class drawing {
 public:
  void write(double x, double y, const std::string& text, int size = 12, const char* anchor = "middle") {
    body_ << "<text x='" << x << "' y='" << y << "' font-size='" << size << "' text-anchor='" << anchor << "'>" << text
          << "</text>\n";
  }
  // Height x width squares of `size`, each of the colour that colour(y, x) gives.
  template <class Colour>
  void fill(double left, double top, double size, std::size_t height, std::size_t width, const Colour& colour) {
    std::map<std::string, std::ostringstream> outlines;  // of all squares of a colour
    for (std::size_t y = 0; y < height; ++y)
      for (std::size_t x = 0, end = 0; x < width; x = end) {
        const std::string here = colour(y, x);
        while (end < width && colour(y, end) == here) ++end;
        outlines[here] << "M" << x << " " << y << "h" << end - x << "v1h-" << end - x << "z";
      }
    body_ << "<g transform='translate(" << left << " " << top << ") scale(" << size
          << ")' shape-rendering='crispEdges'>\n";
    for (const auto& [here, outline] : outlines) body_ << "<path fill='" << here << "' d='" << outline.str() << "'/>\n";
    body_ << "</g>\n<rect x='" << left << "' y='" << top << "' width='" << size * static_cast<double>(width)
          << "' height='" << size * static_cast<double>(height) << "' fill='none' stroke='#999999'/>\n";
  }
  std::string svg(double width, double height) const {
    std::ostringstream all;
    all << "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 " << width << " " << height
        << "' font-family='sans-serif'>\n<rect width='" << width << "' height='" << height << "' fill='white'/>\n"
        << body_.str() << "</svg>\n";
    return all.str();
  }

 private:
  std::ostringstream body_{};
};

// Squares side by side, eight in a row; each is {height, width} of numbers, value(square, y, x).
template <class Value>
void draw_row(drawing& on, double top, double size, std::size_t count, std::size_t height, std::size_t width,
              const Value& value) {
  double largest = 1e-30;
  for (std::size_t k = 0; k < count; ++k)
    for (std::size_t n = 0; n < height * width; ++n)
      largest = std::max(largest, std::abs(static_cast<double>(value(k, n / width, n % width))));
  for (std::size_t k = 0; k < count; ++k)
    on.fill(20 + 92 * static_cast<double>(k % 8), top + 92 * static_cast<double>(k / 8),
            size / static_cast<double>(width), height, width,
            [&](std::size_t y, std::size_t x) { return shade(static_cast<double>(value(k, y, x)) / largest); });
}

// The filters {filters, height, width, 1} of a first convolution.
inline std::string filters(cx::tensor_view<const float> weight, const std::string& title) {
  drawing on;
  const std::size_t count = weight.extents[0], height = weight.extents[1], width = weight.extents[2];
  on.write(20, 26, title, 16, "start");
  draw_row(on, 40, 80, count, height, width,
           [&](std::size_t k, std::size_t y, std::size_t x) { return weight[(k * height + y) * width + x]; });
  return on.svg(768, 48 + 92 * static_cast<double>((count + 7) / 8));
}

// A picture {height, width, 1} and what stands behind two layers, {height, width, channels} each.
template <class Image, class First, class Second>
std::string feature_maps(const Image& image, const First& first, const Second& second, const std::string& title) {
  drawing on;
  on.write(20, 26, title, 16, "start");
  double top = 40;
  const auto draw = [&](const auto& maps) {
    const auto& extents = maps.view().extents;
    draw_row(on, top, 80, extents[2], extents[0], extents[1],
             [&](std::size_t k, std::size_t y, std::size_t x) { return maps(y, x, k); });
    top += 92 * static_cast<double>((extents[2] + 7) / 8) + 12;
  };
  draw(image);
  draw(first);
  draw(second);
  return on.svg(768, top);
}

// Rows are what a digit is, columns what it was taken for.
template <std::size_t Classes>
std::string confusion(const cx::confusion_matrix<Classes>& matrix, const std::string& title) {
  drawing on;
  const double cell = 44, left = 70, top = 80, side = cell * static_cast<double>(Classes);
  on.write(left + side / 2, 26, title, 16);
  on.write(left + side / 2, 50, "taken for");
  on.write(26, top + side / 2, "is a");
  std::uint64_t largest = 1;  // mistake
  for (std::size_t n = 0; n < Classes * Classes; ++n)
    if (n / Classes != n % Classes) largest = std::max(largest, matrix(n / Classes, n % Classes));
  on.fill(left, top, cell, Classes, Classes, [&](std::size_t is, std::size_t taken) {
    if (is == taken) return shade(0.8 * matrix.recall(is), blue);
    return shade(0.8 * static_cast<double>(matrix(is, taken)) / static_cast<double>(largest), orange);
  });
  for (std::size_t is = 0; is < Classes; ++is) {
    const double middle = cell * (static_cast<double>(is) + 0.5);
    on.write(left + middle, top - 8, std::to_string(is));
    on.write(left - 14, top + middle + 4, std::to_string(is));
    for (std::size_t taken = 0; taken < Classes; ++taken)
      if (matrix(is, taken) != 0)
        on.write(left + cell * (static_cast<double>(taken) + 0.5), top + middle + 4, std::to_string(matrix(is, taken)));
  }
  return on.svg(left + side + 30, top + side + 30);
}

}  // namespace pictures
