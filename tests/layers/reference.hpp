// SPDX-License-Identifier: BSL-1.0
// Compares networks with outputs that NumPy computed from the definitions (tools/reference_values.py). A case is
//   struct { using network; text; outputs, parameter_count, macs; expected[]; input[], unless it follows the formula }
// Inputs and weights follow formulas that both sides compute exactly, in float too.
#pragma once
#include <convexpr/convexpr.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
#include <span>
#include <string_view>
#include <tuple>
#include <type_traits>

namespace cx = convexpr;

namespace references {

inline constexpr double inf = std::numeric_limits<double>::infinity(), nan = std::numeric_limits<double>::quiet_NaN();

template <class... Cases>
struct cases {};

constexpr double input_value(std::size_t i) { return (static_cast<double>(i * 37 % 101) - 50) / 32; }

// Tensor 0 is the first that the network learns or keeps; variances stay above 0.
constexpr double weight_value(std::size_t i, std::size_t tensor, bool variance) {
  const auto n = static_cast<double>((i * 53 + 29 * (tensor + 1)) % 97);
  return variance ? (n + 16) / 64 : (n - 48) / 64;
}

template <class T>
constexpr void fill_weights(std::span<const cx::tensor_info> tensors, T* values) {
  for (std::size_t t = 0; t < tensors.size(); ++t)
    for (std::size_t i = 0; i < tensors[t].extents.size(); ++i)
      values[tensors[t].offset + i] = static_cast<T>(weight_value(i, t, tensors[t].role.name == "running_var"));
}

// Where an output first differs from what was expected.
struct difference {
  bool found = false;
  std::size_t at = 0;
  double result = 0, expected = 0;
};

// Within 1e-5 of the expected number in float, 1e-8 in double, and a tenth of that of the largest one.
template <class T>
constexpr difference compare(std::span<const T> result, std::span<const double> expected) {
  if (result.size() != expected.size()) return {true, std::min(result.size(), expected.size())};
  constexpr double tolerance = std::is_same_v<T, float> ? 1e-5 : 1e-8;
  const auto magnitude = [](double x) { return x < 0 ? -x : x; };
  double largest = 0;
  for (double x : expected)
    if (magnitude(x) != inf && magnitude(x) > largest) largest = magnitude(x);
  for (std::size_t i = 0; i < expected.size(); ++i) {
    const auto x = static_cast<double>(result[i]);
    const bool both_nan = x != x && expected[i] != expected[i];
    if (x == expected[i] || both_nan) continue;
    if (magnitude(x) == inf || magnitude(expected[i]) == inf ||
        !(magnitude(x - expected[i]) <= tolerance * (magnitude(expected[i]) + largest / 10)))
      return {true, i, x, expected[i]};
  }
  return {};
}

template <class Case, class T>
constexpr difference evaluate_case() {
  using network = typename Case::network;
  cx::tensor<T, network::input> x;
  for (std::size_t i = 0; i < x.size(); ++i) {
    if constexpr (requires { Case::input; })
      x[i] = static_cast<T>(Case::input[i]);
    else
      x[i] = static_cast<T>(input_value(i));
  }
  cx::parameters<network, T> weights;
  fill_weights(weights.tensors(), weights.values);
  const auto y = cx::evaluate(weights, x);
  std::span<const double> expected(Case::expected);
  if constexpr (Case::outputs.size() == 1) {
    return compare(std::span<const T>(y.data(), y.size()), expected);
  } else {
    difference first;
    const auto next = [&](const auto& one) {
      if (!first.found)
        first =
            compare(std::span<const T>(one.data(), one.size()), expected.first(std::min(one.size(), expected.size())));
      expected = expected.subspan(std::min(one.size(), expected.size()));
    };
    std::apply([&](const auto&... each) { (next(each), ...); }, y);
    return first.found || expected.empty() ? first : difference{true};
  }
}

template <class Case>
constexpr bool geometry_agrees() {
  using network = typename Case::network;
  if (network::outputs.size() != Case::outputs.size()) return false;
  for (std::size_t i = 0; i < Case::outputs.size(); ++i)
    if (network::layers[network::outputs[i]].output != Case::outputs[i]) return false;
  return network::parameter_count == Case::parameter_count && network::macs == Case::macs;
}

// A line of a table of geometry: what a network gives, learns and costs.
template <class... Layers>
consteval bool gives(const cx::shape& output, std::size_t parameter_count = 0, std::size_t macs = 0) {
  using network = cx::network<Layers...>;
  return network::output == output && network::parameter_count == parameter_count && network::macs == macs;
}

// In a constant expression: the place of the first case that disagrees, or `none`.
inline constexpr std::size_t none = static_cast<std::size_t>(-1);
template <class... Cases>
consteval std::size_t first_wrong_geometry(cases<Cases...>) {
  std::size_t place = 0;
  return ((++place, geometry_agrees<Cases>()) && ...) ? none : place - 1;
}
// Arithmetic that gives NaN is no constant expression: cases that expect one run at run time only.
template <class Case>
consteval bool wrong_constant() {
  if constexpr (std::ranges::all_of(Case::expected, [](double x) { return x == x; }))
    return evaluate_case<Case, float>().found;
  else
    return false;
}
template <class... Cases>
consteval std::size_t first_wrong_value(cases<Cases...>) {
  std::size_t place = 0;
  return ((++place, !wrong_constant<Cases>()) && ...) ? none : place - 1;
}

// At run time, every case in float and double.
template <class... Cases>
void check_values(cases<Cases...>) {
  const struct {
    std::string_view text;
    difference (*in_float)();
    difference (*in_double)();
  } runs[] = {{Cases::text, &evaluate_case<Cases, float>, &evaluate_case<Cases, double>}...};
  for (const auto& run : runs)
    for (const difference& d : {run.in_float(), run.in_double()}) {
      INFO(run.text, ", output ", d.at, ": ", d.result, " instead of ", d.expected);
      CHECK_FALSE(d.found);
    }
}

}  // namespace references
