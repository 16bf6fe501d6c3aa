// SPDX-License-Identifier: BSL-1.0
// softmax: the channels of each place as probabilities; log_softmax: their logarithms.
//   in, out {..., C};  out(c) = e^in(c) / sum over j of e^in(j), computed after subtracting the largest
#pragma once
#include <convexpr/core/concepts.hpp>
#include <convexpr/core/math.hpp>
#include <convexpr/layers/operation.hpp>

#include <cstddef>

namespace convexpr {

namespace detail {

// The largest x of one row, and the sum of e^(x - largest). They stay apart: largest + log(sum) would lose the second
// where the first is large.
struct exponentials {
  double largest, sum = 0;
};
template <class T>
constexpr exponentials sum_exponentials(const T* row, std::size_t count) {
  exponentials e{static_cast<double>(row[0])};
  for (std::size_t c = 1; c < count; ++c)
    if (static_cast<double>(row[c]) > e.largest) e.largest = static_cast<double>(row[c]);
  for (std::size_t c = 0; c < count; ++c) e.sum += math::exp(static_cast<double>(row[c]) - e.largest);
  return e;
}

}  // namespace detail

struct log_softmax {
  static constexpr bool in_place = true, normalizes_scores = true;
  static consteval checked output(const shape& in) { return in; }

  template <class T>
  static constexpr void forward(tensor_view<const T> in, tensor_view<T> out) {
    const std::size_t channels = in.extents.channels();
    for (std::size_t start = 0; start < in.size(); start += channels) {
      const detail::exponentials e = detail::sum_exponentials(in.data() + start, channels);
      const double log_sum = math::log(e.sum);
      for (std::size_t c = 0; c < channels; ++c)
        out[start + c] = static_cast<T>(static_cast<double>(in[start + c]) - e.largest - log_sum);
    }
  }

  static constexpr forward_values backward_reads{.input = false};
  // in'(c) += out'(c) - e^out(c) sum over j of out'(j)
  template <class T>
  static constexpr void backward(tensor_view<const T> in, tensor_view<const T> out, weights<const T>,
                                 tensor_view<const T> out_gradient, tensor_view<T> in_gradient, weights<T>) {
    const std::size_t channels = in.extents.channels();
    for (std::size_t start = 0; start < in_gradient.size(); start += channels) {
      double sum = 0;
      for (std::size_t c = 0; c < channels; ++c) sum += static_cast<double>(out_gradient[start + c]);
      for (std::size_t c = 0; c < channels; ++c)
        in_gradient[start + c] +=
            out_gradient[start + c] - static_cast<T>(math::exp(static_cast<double>(out[start + c])) * sum);
    }
  }
};

struct softmax {
  static constexpr bool in_place = true, normalizes_scores = true;
  static consteval checked output(const shape& in) { return in; }
  static consteval operation work(const shape& in) { return detail::elementwise(operation_kind::softmax, in); }

  template <class T>
  static constexpr void forward(tensor_view<const T> in, tensor_view<T> out) {
    const std::size_t channels = in.extents.channels();
    for (std::size_t start = 0; start < in.size(); start += channels) {
      const detail::exponentials e = detail::sum_exponentials(in.data() + start, channels);
      for (std::size_t c = 0; c < channels; ++c)
        out[start + c] = static_cast<T>(math::exp(static_cast<double>(in[start + c]) - e.largest) / e.sum);
    }
  }

  static constexpr forward_values backward_reads{.input = false};
  // in'(c) += out(c) (out'(c) - sum over j of out(j) out'(j))
  template <class T>
  static constexpr void backward(tensor_view<const T> in, tensor_view<const T> out, weights<const T>,
                                 tensor_view<const T> out_gradient, tensor_view<T> in_gradient, weights<T>) {
    const std::size_t channels = in.extents.channels();
    for (std::size_t start = 0; start < in_gradient.size(); start += channels) {
      T dot{};
      for (std::size_t c = 0; c < channels; ++c) dot += out[start + c] * out_gradient[start + c];
      for (std::size_t c = 0; c < channels; ++c)
        in_gradient[start + c] += out[start + c] * (out_gradient[start + c] - dot);
    }
  }
};

}  // namespace convexpr
