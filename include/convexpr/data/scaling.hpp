// SPDX-License-Identifier: BSL-1.0
// Scaling of inputs, a rule for each channel that is fitted on the part to learn from and applied to every part:
//   out = (in - offset_c) * factor_c
//   fit_standardizer(train)     mean and standard deviation (of the population) become 0 and 1
//   fit_min_max(train)          smallest and largest number become 0 and 1, or the bounds that are given
// A channel whose numbers are all equal has factor 1. Sums are of doubles, sample by sample, so that they are the same on
// every run. Inputs without a number that is finite, and no inputs at all, are a cx::error.
#pragma once
#include <convexpr/core/error.hpp>
#include <convexpr/core/random.hpp>
#include <convexpr/core/shape.hpp>
#include <convexpr/core/tensor.hpp>
#include <convexpr/data/dataset.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <string_view>
#include <vector>

namespace convexpr {

template <std::size_t Channels>
struct channel_scaling {
  std::array<float, Channels> offset{}, factor{};

  template <shape Input>
  constexpr void operator()(tensor<float, Input>& x) const {
    static_assert(Input.channels() == Channels, "convexpr: a scaling is of inputs with as many channels");
    for (std::size_t n = 0; n < x.size(); ++n) x[n] = (x[n] - offset[n % Channels]) * factor[n % Channels];
  }
  // As an augmentation takes it (augment.hpp).
  template <shape Input>
  constexpr void operator()(tensor<float, Input>& x, seed) const {
    (*this)(x);
  }
  template <shape Input, class Target>
  void operator()(dataset<Input, Target>& data) const {
    for (tensor<float, Input>& x : data.inputs) (*this)(x);
  }
  // Both parts.
  template <class Data>
  void operator()(split<Data>& parts) const {
    (*this)(parts.train);
    (*this)(parts.test);
  }
};

namespace detail {

// see(channel, number) for every number.
template <shape Input, class See>
void each_channel_number(std::string_view who, const std::vector<tensor<float, Input>>& inputs, const See& see) {
  if (inputs.empty()) raise(who, refuse("cannot be fitted on a data set of no samples"), refuse("it has one at least"));
  for (std::size_t s = 0; s < inputs.size(); ++s)
    for (std::size_t n = 0; n < Input.size(); ++n) {
      const float x = inputs[s][n];
      if (!(x - x == 0))
        raise(who, refuse("cannot be fitted on number {} of sample {}", n, s), refuse("every number is finite"));
      see(n % Input.channels(), static_cast<double>(x));
    }
}

}  // namespace detail

template <shape Input, class Target>
channel_scaling<Input.channels()> fit_standardizer(const dataset<Input, Target>& train) {
  constexpr std::size_t channels = Input.channels();
  const double count = static_cast<double>(train.size()) * static_cast<double>(Input.size() / channels);
  std::array<double, channels> mean{}, variance{};
  detail::each_channel_number("fit_standardizer", train.inputs, [&](std::size_t c, double x) { mean[c] += x; });
  for (double& m : mean) m /= count;
  detail::each_channel_number("fit_standardizer", train.inputs,
                              [&](std::size_t c, double x) { variance[c] += (x - mean[c]) * (x - mean[c]); });
  channel_scaling<channels> scaling;
  for (std::size_t c = 0; c < channels; ++c) {
    const double deviation = std::sqrt(variance[c] / count);
    scaling.offset[c] = static_cast<float>(mean[c]);
    // what is only the rounding of the mean is no deviation
    scaling.factor[c] = deviation > 1e-12 * std::abs(mean[c]) ? static_cast<float>(1 / deviation) : 1;
  }
  return scaling;
}

template <shape Input, class Target>
channel_scaling<Input.channels()> fit_min_max(const dataset<Input, Target>& train, float low = 0, float high = 1) {
  constexpr std::size_t channels = Input.channels();
  if (!(low < high)) raise("fit_min_max", refuse("cannot scale to such bounds"), refuse("the lower one comes first"));
  std::array<double, channels> smallest, largest;
  smallest.fill(std::numeric_limits<double>::infinity());
  largest.fill(-std::numeric_limits<double>::infinity());
  detail::each_channel_number("fit_min_max", train.inputs, [&](std::size_t c, double x) {
    smallest[c] = std::min(smallest[c], x);
    largest[c] = std::max(largest[c], x);
  });
  channel_scaling<channels> scaling;
  for (std::size_t c = 0; c < channels; ++c) {
    const double width = largest[c] - smallest[c], factor = width > 0 ? (double{high} - double{low}) / width : 1;
    scaling.factor[c] = static_cast<float>(factor);
    scaling.offset[c] = static_cast<float>(smallest[c] - double{low} / factor);
  }
  return scaling;
}

}  // namespace convexpr
