// SPDX-License-Identifier: BSL-1.0
// pointwise: out = activation(in scale + offset + added), number by number; scale and offset, of each channel, belong
// to operation_kind::scale_offset alone. The result may lie where an input lay.
//   weights [channels to whole vectors] scales, then as many offsets
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/curve.hpp>
#include <convexpr/kernels/folded_weights.hpp>
#include <convexpr/kernels/vector.hpp>
#include <convexpr/plan/stage.hpp>

#include <algorithm>
#include <cstddef>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

constexpr std::size_t to_whole_vectors(std::size_t count) { return (count + lanes - 1) / lanes * lanes; }

constexpr std::size_t pointwise_packed_size(const stage& s) {
  return s.main.is(operation_kind::scale_offset) ? 2 * to_whole_vectors(s.main.channels) : 0;
}

// w.weight is not looked at.
inline void pack_pointwise(const stage& s, const folded_weights& w, float* to) {
  const std::size_t offsets = pointwise_packed_size(s) / 2;
  for (std::size_t n = 0; n < offsets; ++n) {
    to[n] = n < s.main.channels ? w.scale[n] : 0;
    to[n + offsets] = n < s.main.channels ? w.offset[n] : 0;
  }
}

template <stage S>
struct pointwise {
  static constexpr operation o = S.main;
  static constexpr bool scales = o.is(operation_kind::scale_offset);
  // Where channels do not matter and no place leaves a gap, the tensor is one row of numbers, dealt out by vectors.
  static constexpr bool is_flat =
      !scales && S.in_pitch == o.channels && S.out_pitch == o.channels && (!S.adds || S.added_pitch == o.channels);
  static constexpr std::size_t size = is_flat ? o.out_places() * o.channels : o.channels;  // of a row

  static constexpr std::size_t items = is_flat ? (size + lanes - 1) / lanes : o.out_places();
  static constexpr std::size_t scratch = 0;

  static void run(const stage_arguments& a, worker w) noexcept {
    const worker::part part = w.of(items);
    if constexpr (is_flat)
      run_row(a.in, a.added, a.out, nullptr, part.first * lanes, std::min(part.last * lanes, size));
    else
      for (std::size_t place = part.first; place < part.last; ++place)
        run_row(a.in + place * S.in_pitch, S.adds ? a.added + place * S.added_pitch : nullptr,
                a.out + place * S.out_pitch, a.weights, 0, size);
  }

 private:
  [[gnu::always_inline]] static inline void run_row(const float* in, const float* added, float* out,
                                                    const float* weights, std::size_t first, std::size_t last) {
    std::size_t n = first;
    for (; n + lanes <= last; n += lanes) {
      vec x = load(in + n);
      if constexpr (scales) x = scale(x, weights, n);
      if constexpr (S.adds) x += load(added + n);
      store(out + n, apply_curve<S.activation>(x));
    }
    if (n == last) return;
    vec x = load_part(in + n, last - n);
    if constexpr (scales) x = scale(x, weights, n);
    if constexpr (S.adds) x += load_part(added + n, last - n);
    store_part(out + n, apply_curve<S.activation>(x), last - n);
  }

  [[gnu::always_inline]] static inline vec scale(vec x, const float* weights, std::size_t channel) {
    return x * load(weights + channel) + load(weights + to_whole_vectors(o.channels) + channel);
  }
};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
