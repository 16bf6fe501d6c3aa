// SPDX-License-Identifier: BSL-1.0
// direct: convolution as sums of products over the input where it lies, a tile of places by filters at a time in
// registers (kernels/tile.hpp). Rows are taken in bands: what a band reads is first copied with its zero
// padding, or computed by the depthwise convolution in front, into scratch that stays in the cache while the weights
// of all filters pass by; an input without padding is read in place.
//   weights [group][block of filters][tap][channel][vectors x lanes], then offsets [group][filters, to whole vectors]
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/curve.hpp>
#include <convexpr/kernels/depthwise.hpp>
#include <convexpr/kernels/folded_weights.hpp>
#include <convexpr/kernels/tile.hpp>
#include <convexpr/plan/choose.hpp>
#include <convexpr/plan/stage.hpp>

#include <algorithm>
#include <cstddef>
#include <cstring>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

// The depthwise convolution that a direct one computes in front of itself, as a stage that writes into scratch.
constexpr stage stage_in_front(const stage& s) {
  stage front;
  front.how = algorithm::depthwise;
  front.main = s.before;
  front.activation = s.before_activation;
  front.in_pitch = s.in_pitch;
  front.out_pitch = s.main.channels;
  return front;
}

// The numbers that direct, its packing and its plan agree on.
struct direct_layout {
  std::size_t channels, filters;  // of a group
  std::size_t vectors;            // that hold a group's filters
  std::size_t run;                // products in a sum
  std::size_t group_size;         // packed weights of a group

  constexpr explicit direct_layout(const operation& o)
      : channels(o.channels / o.groups),
        filters(o.filters / o.groups),
        vectors((filters + lanes - 1) / lanes),
        run(o.taps() * channels),
        group_size(run * vectors * lanes) {}
};

constexpr std::size_t direct_packed_size(const stage& s) {
  const direct_layout l(s.main);
  return s.main.groups * (l.group_size + l.vectors * lanes);
}

inline void pack_direct(const stage& s, const folded_weights& w, float* to) {
  const direct_layout l(s.main);
  float* offset = to + s.main.groups * l.group_size;
  for (std::size_t g = 0; g < s.main.groups; ++g)
    for (std::size_t first = 0; first < l.vectors; first += s.vectors) {
      const std::size_t width = std::min(s.vectors, l.vectors - first) * lanes;
      for (std::size_t n = 0; n < l.run; ++n)
        for (std::size_t lane = 0; lane < width; ++lane) {
          const std::size_t f = first * lanes + lane;
          *to++ = f < l.filters ? w.scale[g * l.filters + f] * w.weight[(g * l.filters + f) * l.run + n] : 0;
        }
    }
  for (std::size_t g = 0; g < s.main.groups; ++g)
    for (std::size_t f = 0; f < l.vectors * lanes; ++f) *offset++ = f < l.filters ? w.offset[g * l.filters + f] : 0;
}

template <stage S>
struct direct {
  static constexpr operation o = S.main;
  static constexpr direct_layout layout{o};
  static constexpr axis_window d = o.depth(), h = o.height(), l = o.width();
  static constexpr bool has_front = !S.before.is(operation_kind::reference);
  // An input is copied for its padding, or because the places of a tile would fall into the same few sets of the
  // first-level cache, if there are filters enough to read the copy often.
  static constexpr bool collides = l.stride * S.in_pitch % 512 == 0 && S.places > 4 && layout.vectors >= 4;
  static constexpr bool copies = !has_front && (convexpr::detail::is_padded(o) || collides);
  // Columns and rows that no tap sees are left out of the copy.
  static constexpr std::size_t column_step = copies && l.kernel == 1 && l.before == 0 ? l.stride : 1;
  static constexpr std::size_t row_step = copies && h.kernel == 1 ? h.stride : 1;
  static constexpr std::size_t x_stride = l.stride / column_step, y_stride = h.stride / row_step;

  // What a tile reads: rows of `row` numbers, places `pitch` numbers apart.
  static constexpr std::size_t width = copies ? (l.out - 1) * x_stride + l.span() : l.in;
  static constexpr std::size_t height = copies ? (h.out - 1) * y_stride + h.span() : h.in;
  static constexpr std::size_t pitch = has_front ? o.channels
                                       : !copies ? S.in_pitch
                                                 : o.channels + (x_stride * o.channels % 512 == 0 ? lanes : 0);
  static constexpr std::size_t row = width * pitch;

  // Whether the weights are too many to stay in the first-level cache: in a network they are not there, nor in the
  // second, when their turn comes.
  static constexpr bool far = direct_packed_size(S) * sizeof(float) > native.l1_bytes;

  // An output larger than the cache is stored past it, where its places begin at whole registers.
  static constexpr bool leaves_cache =
      o.out_places() * o.filters * sizeof(float) > 2 * native.l2_bytes&& layout.filters % lanes == 0 &&
      S.out_pitch % lanes == 0;

  static constexpr std::size_t rows = d.out * h.out;  // of the output
  static constexpr std::size_t blocks = (layout.vectors + S.vectors - 1) / S.vectors;
  // Bands of their own for each worker where there are enough of them, otherwise blocks of filters.
  static constexpr bool by_rows = rows >= 8 || has_front;
  static constexpr std::size_t items = by_rows ? rows : o.groups * blocks;

  static constexpr bool whole_depth = !has_front && (d.out > 1 || d.kernel > 1);  // the band is the image
  static constexpr std::size_t band_height = whole_depth ? height : (S.rows - 1) * y_stride + h.span();
  static constexpr std::size_t band_depth = !whole_depth ? 1 : copies ? (d.out - 1) * d.stride + d.span() : d.in;
  static constexpr std::size_t scratch = copies || has_front ? band_depth * band_height * row : 0;

  static void run(const stage_arguments& a, worker w) noexcept {
    const worker::part part = w.of(items);
    const std::size_t first = by_rows ? part.first : 0, last = by_rows ? part.last : rows;
    const worker::part all_blocks{0, o.groups * blocks}, share = by_rows ? all_blocks : part;
    for (std::size_t y = first; y < last; y += S.rows) run_band(a, y, std::min(last, y + S.rows), share);
    if constexpr (leaves_cache) finish_stores();
  }

 private:
  static void run_band(const stage_arguments& a, std::size_t first, std::size_t last, worker::part share) {
    // band: where the window at output row `first` begins
    const float* band = a.in;
    if constexpr (has_front) {
      depthwise_rows<stage_in_front(S)>(a.in, a.weights + direct_packed_size(S), a.scratch, o.channels, first, last);
      band = a.scratch;
    } else if constexpr (copies && whole_depth) {
      copy_band(a.in, a.scratch, 0, height);
      band = a.scratch;
    } else if constexpr (copies) {
      copy_band(a.in, a.scratch, first * y_stride, (last - 1) * y_stride + h.span());
      band = a.scratch;
    } else if constexpr (!whole_depth) {
      band = a.in + first * h.stride * row;
    }
    for (std::size_t n = share.first; n < share.last; ++n) {
      const std::size_t g = n / blocks, block = n % blocks;
      constexpr std::size_t rest = layout.vectors % S.vectors;
      if (rest != 0 && block + 1 == blocks)
        run_block<rest == 0 ? 1 : rest>(a, band, first, last, g, block);
      else
        run_block<S.vectors>(a, band, first, last, g, block);
    }
  }

  // Rows [first, last) of the copied image, every plane of it.
  static void copy_band(const float* in, float* to, std::size_t first, std::size_t last) {
    constexpr std::size_t seen = (l.in + column_step - 1) / column_step;  // columns of the input
    constexpr std::size_t copied = std::min(seen, width - std::min(width, l.before));
    constexpr std::size_t left = l.before * pitch, right = (width - l.before - copied) * pitch;
    for (std::size_t z = 0; z < band_depth; ++z)
      for (std::size_t y = first; y < last; ++y, to += row) {
        const std::size_t from_z = z - d.before, from_y = y * row_step - h.before;  // wraps around before the image
        if (from_z >= d.in || from_y >= h.in) {
          std::memset(to, 0, row * sizeof(float));
          continue;
        }
        const float* from = in + (from_z * h.in + from_y) * l.in * S.in_pitch;
        if constexpr (left != 0) std::memset(to, 0, left * sizeof(float));
        if constexpr (S.in_pitch == pitch && column_step == 1)
          std::memcpy(to + left, from, copied * pitch * sizeof(float));
        else
          for (std::size_t x = 0; x < copied; ++x)
            std::memcpy(to + left + x * pitch, from + x * column_step * S.in_pitch, o.channels * sizeof(float));
        if constexpr (right != 0) std::memset(to + left + copied * pitch, 0, right * sizeof(float));
      }
  }

  template <std::size_t Vectors>
  static void run_block(const stage_arguments& a, const float* band, std::size_t first, std::size_t last, std::size_t g,
                        std::size_t block) {
    constexpr tile_row tiles(l.out, S.places);
    const std::size_t filter = g * layout.filters + block * S.vectors * lanes;
    const std::size_t left = layout.filters - block * S.vectors * lanes;  // filters from here on
    const float* weight = a.weights + g * layout.group_size + block * S.vectors * lanes * layout.run;
    const float* offset = a.weights + o.groups * layout.group_size + (g * layout.vectors + block * S.vectors) * lanes;
    // Weights that do not stay in the cache are called in while those in front of them are used: each of the first
    // tiles asks for a vector of the next block with every number.
    const float* next = weight + S.vectors * lanes * layout.run;
    std::size_t asked = 0;
    const auto ahead = [&] { return next + std::min(asked++, Vectors - 1) * layout.run * lanes; };
    for (std::size_t y = first; y < last; ++y) {
      const std::size_t from_row =
          whole_depth ? y / h.out * d.stride * band_height + y % h.out * y_stride : (y - first) * y_stride;
      const float* in = band + from_row * row + g * layout.channels;
      const std::size_t place = y * l.out;
      for (std::size_t t = 0; t + 1 < tiles.tiles; ++t)
        run_tile<tiles.size, Vectors>(a, in + t * tiles.size * x_stride * pitch, weight, ahead(), offset,
                                      place + t * tiles.size, filter, left);
      constexpr std::size_t done = (tiles.tiles - 1) * tiles.size;
      run_tile<tiles.last, Vectors>(a, in + done * x_stride * pitch, weight, ahead(), offset, place + done, filter,
                                    left);
    }
  }

  template <std::size_t Places, std::size_t Vectors>
  [[gnu::always_inline]] static inline void run_tile(const stage_arguments& a, const float* in, const float* weight,
                                                     const float* ahead, const float* offset, std::size_t place,
                                                     std::size_t filter, std::size_t left) {
    vec sums[Places * Vectors];
    unroll<Places * Vectors>([&](auto n)
                                 __attribute__((always_inline)) { sums[n] = load(offset + n % Vectors * lanes); });
    constexpr bool joined = o.groups == 1 && l.dilation == 1 && pitch == o.channels;  // taps of a row side by side
    for (std::size_t z = 0; z < d.kernel; ++z)
      for (std::size_t y = 0; y < h.kernel; ++y) {
        const float* from = in + (z * d.dilation * band_height + y * h.dilation) * row;
        if constexpr (joined) {
          multiply_tile<Places, Vectors, x_stride * pitch, far>(sums, from, weight, l.kernel * layout.channels, ahead);
          ahead += l.kernel * layout.channels * lanes;
          weight += l.kernel * layout.channels * Vectors * lanes;
        } else {
          for (std::size_t x = 0; x < l.kernel; ++x) {
            multiply_tile<Places, Vectors, x_stride * pitch, far>(sums, from + x * l.dilation * pitch, weight,
                                                                  layout.channels, ahead);
            ahead += layout.channels * lanes;
            weight += layout.channels * Vectors * lanes;
          }
        }
      }
    if (leaves_cache && is_aligned(a.out))
      finish_tile<Places, Vectors, leaves_cache>(a, sums, place, filter, left);
    else
      finish_tile<Places, Vectors, false>(a, sums, place, filter, left);
  }

  template <std::size_t Places, std::size_t Vectors, bool PastCache>
  [[gnu::always_inline]] static inline void finish_tile(const stage_arguments& a, const vec* sums, std::size_t place,
                                                        std::size_t filter, std::size_t left) {
    unroll<Places>([&](auto p) __attribute__((always_inline)) {
      unroll<Vectors>([&](auto v) __attribute__((always_inline)) {
        finish<PastCache>(a, sums[p * Vectors + v], place + p, filter + v * lanes, left - v * lanes);
      });
    });
  }

  template <bool PastCache>
  [[gnu::always_inline]] static inline void finish(const stage_arguments& a, vec sum, std::size_t place,
                                                   std::size_t filter, std::size_t left) {
    float* out = a.out + place * S.out_pitch + filter;
    if (layout.filters % lanes == 0 || (layout.filters > lanes && left >= lanes)) {
      if constexpr (S.adds) sum += load(a.added + place * S.added_pitch + filter);
      if constexpr (PastCache)
        store_past_cache(out, apply_curve<S.activation>(sum));
      else
        store(out, apply_curve<S.activation>(sum));
    } else if constexpr (S.has_room && !S.adds) {
      store(out, apply_curve<S.activation>(sum));
    } else {
      if constexpr (S.adds) sum += load_part(a.added + place * S.added_pitch + filter, left);
      store_part(out, apply_curve<S.activation>(sum), left);
    }
  }
};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
