// SPDX-License-Identifier: BSL-1.0
// pointwise: out = activation(in scale + offset + added), number by number; scale and offset, of each channel, belong
// to operation_kind::scale_offset alone. A part of a concatenation is copied so too. The result may lie where an input
// lay.
//   weights [channels to whole vectors] scales, then as many offsets
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/epilogue.hpp>
#include <convexpr/kernels/folded_weights.hpp>
#include <convexpr/kernels/geometry.hpp>
#include <convexpr/kernels/stored.hpp>
#include <convexpr/plan/band.hpp>
#include <convexpr/plan/kernel.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

// A vector is loaded and stored. Counted, not measured: nobody else serves these layers.
inline constexpr double cycles_of_a_move = 2;

struct pointwise {
  static constexpr std::string_view name = "pointwise";
  static constexpr kernel_traits traits{
      .adds = true, .activates = true, .leaves_gaps = true, .overwrites_input = true, .overwrites_added = true};

  static constexpr bool serves(const stage& s) {
    const operation& o = s.main;
    return o.is(operation_kind::activation) || o.is(operation_kind::scale_offset) || o.is(operation_kind::sum) ||
           o.is(operation_kind::concatenation);
  }

  static constexpr offer ask(const stage& s) {
    const std::size_t vectors = whole_vectors(s.main.channels, s.machine.lanes);
    return {cycles_of_a_move * static_cast<double>(s.main.out_places() * vectors),
            {},
            s.main.is(operation_kind::scale_offset) ? 2 * vectors * s.machine.lanes * sizeof(float) : 0,
            0};
  }

  static constexpr void pack(const stage& s, const stage_weights& weights, std::byte* to) {
    if (!s.main.is(operation_kind::scale_offset)) return;
    const folded_weights w(s.main, weights.main, weights.room);
    const std::size_t padded = whole_vectors(s.main.channels, s.machine.lanes) * s.machine.lanes;
    packer packed(to);
    for (const std::span<float> numbers : {w.scale, w.offset})
      for (std::size_t c = 0; c < padded; ++c) packed.put<float>(c < s.main.channels ? numbers[c] : 0);
  }

  template <stage S>
  struct code;
};

template <stage S>
struct pointwise::code {
  static constexpr operation o = S.main;
  static constexpr std::size_t lanes = S.machine.lanes;
  static constexpr bool scales = o.is(operation_kind::scale_offset);
  // Where channels do not matter and no place leaves a gap, the tensor is one row of numbers, dealt out by vectors.
  static constexpr bool is_flat =
      !scales && S.in_pitch == o.channels && S.out_pitch == o.channels && (!S.adds || S.added_pitch == o.channels);
  static constexpr std::size_t size = is_flat ? o.out_places() * o.channels : o.channels;  // of a row
  static constexpr work_units units{is_flat ? whole_vectors(size, lanes) : o.out_places(), 1, 1};
  using floats = vec<lanes>;

  static void run(const arguments& a, const band& b) noexcept {
    if constexpr (is_flat)
      run_row(a, 0, b.first_row * lanes, std::min(b.last_row * lanes, size));
    else
      for (std::size_t place = b.first_row; place < b.last_row; ++place) run_row(a, place, 0, size);
  }

 private:
  [[gnu::always_inline]] static inline void run_row(const arguments& a, std::size_t place, std::size_t first,
                                                    std::size_t last) {
    const float* const in = typed<float>(a.in) + place * S.in_pitch;
    std::size_t n = first;
    for (; n + lanes <= last; n += lanes)
      epilogue<S>::template finish<lanes>(a, scaled(a, load<floats>(in + n), n), place, n, lanes);
    if (n != last)
      epilogue<S>::template finish<1>(a, scaled(a, load_part<floats>(in + n, last - n), n), place, n, last - n);
  }

  [[gnu::always_inline]] static inline floats scaled(const arguments& a, floats x, std::size_t channel) {
    if constexpr (scales) {
      const float* const scale = typed<float>(a.weights) + channel;
      return x * load<floats>(scale) + load<floats>(scale + whole_vectors(o.channels, lanes) * lanes);
    } else {
      return x;
    }
  }
};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
