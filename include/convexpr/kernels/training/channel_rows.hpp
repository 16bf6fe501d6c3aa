// SPDX-License-Identifier: BSL-1.0
// channel_rows: what is done for each channel by itself: channels as vectors, the last a part where they do not fill it,
// and sums over places, row by row of places, so that their rounding grows with the root of their number.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/geometry.hpp>
#include <convexpr/kernels/vector.hpp>

#include <algorithm>
#include <cstddef>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

template <std::size_t Channels, std::size_t Lanes>
struct channel_rows {
  using floats = vec<Lanes>;

  [[gnu::always_inline]] static inline floats load_at(const float* from, std::size_t channel) {
    if (Channels % Lanes == 0 || channel + Lanes <= Channels) return load<floats>(from + channel);
    return load_part<floats>(from + channel, Channels - channel);
  }
  [[gnu::always_inline]] static inline void store_at(float* to, std::size_t channel, floats x) {
    if (Channels % Lanes == 0 || channel + Lanes <= Channels)
      store(to + channel, x);
    else
      store_part(to + channel, x, Channels - channel);
  }

  [[gnu::always_inline]] static inline void add_at(float* to, std::size_t channel, floats x) {
    store_at(to, channel, load_at(to, channel) + x);
  }
  // Rows of `width` places, of the channels from `channel` on: each is summed by itself first.
  [[gnu::always_inline]] static inline void add_rows(floats& total, const float* from, std::size_t rows,
                                                     std::size_t width, std::size_t channel) {
    for (std::size_t row = 0; row < rows; ++row, from += width * Channels) {
      floats of_row{};
      for (std::size_t x = 0; x < width; ++x) of_row += load_at(from + x * Channels, channel);
      total += of_row;
    }
  }

  // term(place, channel, sums): adds to Sums sums; stored one behind the other, Channels apart.
  template <std::size_t Sums, class Term>
  static void sum(std::size_t places, float* to, const Term& term) {
    constexpr std::size_t row = 64;
    for (std::size_t c = 0; c < Channels; c += Lanes) {
      floats total[Sums] = {};
      for (std::size_t first = 0; first < places; first += row) {
        floats some[Sums] = {};
        for (std::size_t place = first; place < std::min(first + row, places); ++place) term(place, c, some);
        unroll<Sums>([&](auto n) __attribute__((always_inline)) { total[n] += some[n]; });
      }
      unroll<Sums>([&](auto n) __attribute__((always_inline)) { store_at(to + n * Channels, c, total[n]); });
    }
  }
};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
