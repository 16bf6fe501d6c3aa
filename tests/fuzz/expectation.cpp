// SPDX-License-Identifier: BSL-1.0
#include "expectation.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <limits>

namespace fuzz {

namespace {

constexpr float epsilon = std::numeric_limits<float>::epsilon();
constexpr double moved_by = 4 * epsilon, sums = 16, roundings = 16;
constexpr std::size_t moves = 3;
// Products of the smallest numbers lose what lies below the last denormal. Vectors of MVE take denormals for 0, and
// each number of a sum may be one.
#if defined(__ARM_FEATURE_MVE)
constexpr double floor = 64.0 * std::numeric_limits<float>::min();
#else
constexpr double floor = 1e-42;
#endif
// Beyond, sums of floats overflow in one order and not in another.
constexpr float huge = 1e30f;

bool comparable(float expected) { return std::abs(expected) < huge; }

floats move(floats numbers, std::size_t seed) {
  for (std::size_t i = 0; i < numbers.size(); ++i)
    numbers[i] = static_cast<float>(numbers[i] * (1 + moved_by * static_cast<double>(noise(i, seed))));
  return numbers;
}

std::string describe(std::size_t place, float expected, float found, const char* rest) {
  char text[200];
  std::snprintf(text, sizeof text, ": expected %.9g, found %.9g%s", static_cast<double>(expected),
                static_cast<double>(found), rest);
  return "number " + std::to_string(place) + text;
}
std::string name_output(std::size_t k) { return "output " + std::to_string(k) + ", "; }

}  // namespace

float noise(std::size_t place, std::size_t seed) {
  return static_cast<float>(cx::random_symmetric(cx::seed{seed}, place));
}

floats draw_weights(const subject& net) {
  floats weights(net.weight_count);
  for (std::size_t t = 0; t < net.tensors.size(); ++t) {
    const cx::tensor_info& info = net.tensors[t];
    const float range = info.role.fan_in == 0 ? 0.5f : std::sqrt(3.0f / static_cast<float>(info.role.fan_in));
    for (std::size_t i = 0; i < info.extents.size(); ++i) {
      const float x = noise(i, t + 1) * range;
      weights[info.offset + i] = info.role.start == 1 ? 1 + x : x;
    }
  }
  return weights;
}

floats draw_input(const subject& net, std::size_t seed) {
  floats input(net.input);
  for (std::size_t i = 0; i < input.size(); ++i) input[i] = noise(i, 1'000'000 + seed);
  return input;
}

std::vector<floats> evaluate(const subject& net, const floats& weights, const floats& input) {
  std::vector<floats> outputs;
  std::vector<float*> places;
  for (std::size_t size : net.outputs) outputs.emplace_back(size);
  for (floats& output : outputs) places.push_back(output.data());
  net.evaluate(weights.data(), input.data(), places.data());
  return outputs;
}

expectation::expectation(const subject& net, const floats& weights, const floats& input)
    : outputs(evaluate(net, weights, input)) {
  std::vector<double> size(outputs.size()), sensitivity(outputs.size());
  for (std::size_t move_ = 0; move_ < moves; ++move_) {
    const std::vector<floats> moved = evaluate(net, move(weights, 100 + move_), move(input, 200 + move_));
    for (std::size_t k = 0; k < outputs.size(); ++k)
      for (std::size_t i = 0; i < outputs[k].size(); ++i) {
        const float here = outputs[k][i], there = moved[k][i];
        if (!comparable(here) || !comparable(there)) continue;
        size[k] = std::max(size[k], std::abs(static_cast<double>(here)));
        sensitivity[k] = std::max(sensitivity[k], std::abs(static_cast<double>(here) - static_cast<double>(there)));
      }
  }
  for (std::size_t k = 0; k < outputs.size(); ++k) {
    tolerance.push_back(sums * sensitivity[k] + roundings * epsilon * size[k] + floor);
    if (size[k] > 0) largest_tolerance = std::max(largest_tolerance, tolerance[k] / size[k]);
  }
}

std::string expectation::compare(const std::vector<floats>& found, nonfinite rule) {
  for (std::size_t k = 0; k < outputs.size(); ++k)
    for (std::size_t i = 0; i < outputs[k].size(); ++i) {
      const float here = found[k][i], expected = outputs[k][i];
      const auto wrong = [&](const char* why) { return name_output(k) + describe(i, expected, here, why); };
      if (std::isfinite(expected) && !comparable(expected)) continue;
      if (rule == nonfinite::kept) {
        if (!std::isfinite(expected)) {
          if (std::isfinite(here)) return wrong(" (lost)");
          continue;
        }
        if (!std::isfinite(here)) continue;
      } else if (!std::isfinite(expected)) {
        if (std::isnan(expected) ? !std::isnan(here) : here != expected) return wrong("");
        continue;
      } else if (!std::isfinite(here)) {
        return wrong("");
      }
      const double off = std::abs(static_cast<double>(here) - static_cast<double>(expected)) / tolerance[k];
      error = std::max(error, off);
      if (off > 1) {
        char text[60];
        std::snprintf(text, sizeof text, " (%.3g times what is allowed)", off);
        return wrong(text);
      }
    }
  return {};
}

std::string compare_bits(const floats& found, const floats& expected) {
  for (std::size_t i = 0; i < expected.size(); ++i)
    if (std::memcmp(&found[i], &expected[i], sizeof(float)) != 0)
      return describe(i, expected[i], found[i], " (other bits)");
  return {};
}
std::string compare_bits(const std::vector<floats>& found, const std::vector<floats>& expected) {
  for (std::size_t k = 0; k < expected.size(); ++k)
    if (const std::string difference = compare_bits(found[k], expected[k]); !difference.empty())
      return name_output(k) + difference;
  return {};
}

}  // namespace fuzz
