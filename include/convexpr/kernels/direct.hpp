// SPDX-License-Identifier: BSL-1.0
// direct: convolution as sums of products over the input where it lies, a tile of places by filters at a time in
// registers (kernels/tile.hpp). Rows are taken in bands: what a band reads is first copied with its zero
// padding, or computed by the depthwise convolution in front, into scratch that stays in the cache while the weights
// of all filters pass by; an input without padding is read in place.
// Weights of 16 bits that many tiles read are made floats first, a block of filters while the block in front of it is in
// use.
//   weights [group][block of filters][tap][channel][vectors x lanes], then offsets [group][filters, to whole vectors],
//   then what the convolution in front has packed
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/depthwise.hpp>
#include <convexpr/kernels/epilogue.hpp>
#include <convexpr/kernels/folded_weights.hpp>
#include <convexpr/kernels/geometry.hpp>
#include <convexpr/kernels/stored.hpp>
#include <convexpr/kernels/tile.hpp>
#include <convexpr/kernels/tiles.hpp>
#include <convexpr/plan/kernel.hpp>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <string_view>
#include <utility>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

// The depthwise convolution that a direct one computes in front of itself, as a stage that writes into scratch.
constexpr stage stage_in_front(const stage& s) {
  stage front;
  front.machine = s.machine;
  front.main = s.front;
  front.activation = s.front_activation;
  front.in_pitch = s.in_pitch;
  front.out_pitch = pulled_apart(s.machine, s.main.channels);
  return front;
}

// Reading a vector of 16-bit weights takes two instructions more than one of floats, in each tile.
inline constexpr std::size_t fewest_tiles_to_widen_for = 4;
// So many places of a tile in the same sets of a cache of 8 to 12 ways leave the weights too few; the copy that pulls
// them apart is repaid by so many vectors of filters that read it. ResNet-50's 1x1 layers of 512 channels and more on
// Sapphire Rapids: a third of their time.
inline constexpr std::size_t places_that_collide = 5, vectors_that_repay_copies = 4;
// A 1x1 convolution's places are cut into rows that divide them, of up to so many times as many as registers.
inline constexpr std::size_t longest_cut = 2;
// What a band reads takes up to this share of the first-level cache if it can live there, and band and results up to
// this one of the second, as do weights that stay there; the rest is for what passes by. Sapphire Rapids.
inline constexpr std::size_t band_share_of_l1 = 2, band_share_of_l2 = 4;  // one part in so many
// Rows that a depthwise convolution in front makes of one look at its input (choose_depthwise_tile).
inline constexpr std::size_t rows_in_front = 3;

// The numbers that direct, its packing and its offer agree on. Tiles are chosen.
struct direct_layout {
  operation o;
  std::size_t lanes, channels, filters;  // of a group
  std::size_t vectors, blocks;           // that hold a group's filters
  std::size_t run, group_size;           // products in a sum; packed weights of a group
  // An input is copied for its padding, or because the places of a tile would fall into the same few sets of the
  // first-level cache, if there are filters enough to read the copy often.
  bool copies;
  std::size_t column_step, row_step;  // columns and rows that no tap sees are left out of the copy
  std::size_t x_stride, y_stride;
  std::size_t width, height, pitch, row;  // what a tile reads: rows of `row` numbers, places `pitch` numbers apart
  bool whole_depth;                       // the band is the image
  std::size_t band_height, band_depth;

  constexpr explicit direct_layout(const stage& s)
      : o(s.tiles.width == 0 ? s.main : with_rows_of(s.main, s.tiles.width)),
        lanes(s.machine.lanes),
        channels(o.channels / o.groups),
        filters(o.filters / o.groups),
        vectors(whole_vectors(filters, lanes)),
        blocks((vectors + s.tiles.vectors - 1) / s.tiles.vectors),
        run(o.taps() * channels),
        group_size(run * vectors * lanes) {
    const axis_window &d = o.depth(), &h = o.height(), &l = o.width();
    const bool is_worth_it = s.tiles.places >= places_that_collide && vectors >= vectors_that_repay_copies;
    copies = !s.has_front() && (is_padded(o) || (collides(l.stride * s.in_pitch) && is_worth_it));
    column_step = copies && l.kernel == 1 && l.before == 0 ? l.stride : 1;
    row_step = copies && h.kernel == 1 ? h.stride : 1;
    x_stride = l.stride / column_step;
    y_stride = h.stride / row_step;
    width = copies ? (l.out - 1) * x_stride + l.span() : l.in;
    height = copies ? (h.out - 1) * y_stride + h.span() : h.in;
    pitch = copies || s.has_front() ? pulled_apart(s.machine, o.channels, x_stride) : s.in_pitch;
    row = width * pitch;
    whole_depth = !s.has_front() && (d.out > 1 || d.kernel > 1);
    band_height = whole_depth ? height : (s.tiles.rows - 1) * y_stride + h.span();
    band_depth = !whole_depth ? 1 : copies ? (d.out - 1) * d.stride + d.span() : d.in;
  }

  constexpr std::size_t weight_bytes(const stage& s) const {
    return whole_lines(o.groups * group_size * bytes_of(s.weights));
  }
  constexpr std::size_t main_bytes(const stage& s) const {
    return whole_lines(weight_bytes(s) + o.groups * vectors * lanes * sizeof(float));
  }
  // Numbers of the band's copy in scratch, and of two blocks of weights behind it.
  constexpr std::size_t band_numbers(const stage& s) const {
    return copies || s.has_front() ? whole_vectors(band_depth * band_height * row, lanes) * lanes : 0;
  }
  constexpr std::size_t widened_numbers(const stage& s) const { return widens(s) ? 2 * block_numbers(s) : 0; }
  constexpr std::size_t block_numbers(const stage& s) const { return run * std::min(vectors, s.tiles.vectors) * lanes; }
  constexpr bool widens(const stage& s) const {
    const std::size_t tiles = s.tiles.rows * ((o.width().out + s.tiles.places - 1) / s.tiles.places);
    return s.weights != element::float32 && tiles >= fewest_tiles_to_widen_for;
  }
};

struct direct {
  static constexpr std::string_view name = "direct";
  static constexpr kernel_traits traits{.adds = true,
                                        .activates = true,
                                        .takes_front = true,
                                        .leaves_gaps = true,
                                        .overwrites_added = true,
                                        .uses_room = true,
                                        .reads_16_bits = true};

  static constexpr bool serves(const stage& s) {
    if (!s.main.is(operation_kind::convolution)) return false;
    return !s.has_front() || (is_one_by_one(s.main) && s.main.groups == 1 && s.main.out_places() > 1);
  }

  static constexpr offer ask(const stage& asked) {
    offer best = asked.tiles.is_chosen() ? offer{0, asked.tiles, 0, 0} : choose_tiles(asked);
    stage s = asked;
    s.tiles = best.tiles;
    const direct_layout layout(s);
    best.packed_bytes = layout.main_bytes(s);
    best.scratch_bytes = (layout.band_numbers(s) + layout.widened_numbers(s)) * sizeof(float);
    if (s.has_front()) {
      const offer front = depthwise::ask(stage_in_front(s));
      best.packed_bytes += front.packed_bytes;
      best.cycles += front.cycles;
    }
    return best;
  }

  static constexpr void pack(const stage& s, const stage_weights& weights, std::byte* to) {
    const direct_layout l(s);
    const folded_weights w(l.o, weights.main, weights.room);
    std::byte* at = to;
    for (std::size_t g = 0; g < l.o.groups; ++g) {
      const number_rows rows = w.rows(g * l.filters, l.filters, l.run);
      for (std::size_t first = 0; first < l.vectors; first += s.tiles.vectors) {
        const std::size_t width = std::min(s.tiles.vectors, l.vectors - first) * l.lanes;
        put_columns(rows.part(first * l.lanes, width), l.run, s.weights, at, width, width);
        at += l.run * width * bytes_of(s.weights);
      }
    }
    packer offsets(to + l.weight_bytes(s));
    for (std::size_t g = 0; g < l.o.groups; ++g)
      for (std::size_t f = 0; f < l.vectors * l.lanes; ++f)
        offsets.put<float>(f < l.filters ? w.offset[g * l.filters + f] : 0);
    if (s.has_front()) depthwise::pack(stage_in_front(s), {weights.front, {}, weights.room}, to + l.main_bytes(s));
  }

  template <stage S>
  struct code;

 private:
  // Tiles, and rows if it may choose them.
  static constexpr offer choose_tiles(const stage& s) {
    const target& t = s.machine;
    operation o = s.main;
    const std::size_t vectors = whole_vectors(o.filters / o.groups, t.lanes), run = o.taps() * o.channels / o.groups;
    const std::size_t places = o.out_places();
    const bool leaves_cache = places * o.filters * sizeof(float) > t.l2_bytes;
    offer best;
    constexpr double rounding = 1e-9;
    const auto consider = [&](std::size_t width) {
      const tile_choice choice = choose_tile(t, width, vectors, run, leaves_cache);
      const double cycles = choice.cycles * static_cast<double>(places / width);
      if (best.cycles != 0 && cycles > best.cycles * (1 + rounding)) return;  // of equals the longest rows
      best.cycles = cycles;
      best.tiles.places = choice.tile.places;
      best.tiles.vectors = choice.tile.vectors;
      best.tiles.width = width;
    };
    consider(o.width().out);
    if (is_one_by_one(o) && !s.has_front()) {
      const bool is_one_band = places * o.channels * sizeof(float) <= t.l2_bytes / passing_share;
      const std::size_t most = std::min(longest_cut * t.registers, places);
      for (std::size_t divisor = 1; divisor <= most; ++divisor)
        if (places % divisor == 0) consider(divisor);
      if (is_one_band && places > most) consider(places);  // all in one row
      o = with_rows_of(o, best.tiles.width);
    } else {
      best.tiles.width = 0;
    }
    best.tiles.rows = choose_rows(s, o, run * vectors * t.lanes * o.groups * bytes_of(s.weights));
    best.cycles = with_weights(t, best.cycles * static_cast<double>(o.groups),
                               run * vectors * t.lanes * o.groups * bytes_of(s.weights));
    return best;
  }

  // So many rows that what they read and write stays in the first-level cache while the weights of all filters pass by,
  // or in the second where a few rows fill the first; where the weights do not stay there themselves, so many rows that
  // they pass by seldom.
  static constexpr std::size_t choose_rows(const stage& s, const operation& o, std::size_t weight_bytes) {
    const target& t = s.machine;
    const std::size_t row_in =
        (o.height().kernel == 1 ? o.width().out : o.height().stride * o.width().in) * o.channels * sizeof(float);
    const std::size_t row_bytes = row_in + o.width().out * o.filters * sizeof(float);
    const std::size_t height = o.depth().out * o.height().out;
    const bool is_small = row_in <= t.l1_bytes / band_share_of_l1;
    if (o.depth().out > 1 || o.depth().kernel > 1) return height;
    std::size_t rows = std::clamp<std::size_t>(t.l2_bytes / passing_share / row_in, 1, height);
    if (weight_bytes <= t.l2_bytes / band_share_of_l2 || s.has_front())
      rows = std::clamp<std::size_t>((is_small ? t.l1_bytes : t.l2_bytes / band_share_of_l2) / row_bytes, 1, height);
    if (!s.has_front()) return rows;
    return std::min((rows + rows_in_front - 1) / rows_in_front * rows_in_front, height);
  }
};

template <stage S>
struct direct::code {
  static constexpr direct_layout layout{S};
  static constexpr operation o = layout.o;
  static constexpr axis_window d = o.depth(), h = o.height(), l = o.width();
  static constexpr std::size_t lanes = layout.lanes, blocks = layout.blocks;
  static constexpr std::size_t x_stride = layout.x_stride, y_stride = layout.y_stride;
  static constexpr std::size_t pitch = layout.pitch, row = layout.row;
  static constexpr std::size_t tile_vectors = S.tiles.vectors, band_rows = S.tiles.rows;
  using floats = vec<lanes>;
  using weight_type = stored<S.weights>;

  // Whether the weights are too many to stay in the first-level cache: in a network they are not there, nor in the
  // second, when their turn comes.
  static constexpr bool far = layout.main_bytes(S) > S.machine.l1_bytes;
  // An output larger than the caches is stored past them, where its places begin at whole registers.
  static constexpr bool leaves_cache =
      o.out_places() * o.filters * sizeof(float) > S.machine.kept_bytes&& layout.filters % lanes == 0 &&
      S.out_pitch % lanes == 0;

  static constexpr std::size_t rows = d.out * h.out;  // of the output
  static constexpr work_units units{rows, 1, S.has_front() ? 1 : o.groups* blocks};

  static void run(const arguments& a, const band& b) noexcept {
    block_weights weights(a, S.has_front() ? 0 : b.first_part, S.has_front() ? o.groups * blocks : b.last_part);
    for (std::size_t y = b.first_row; y < b.last_row; y += band_rows)
      run_band(a, y, std::min(b.last_row, y + band_rows), weights);
    if constexpr (leaves_cache) finish_stores();
  }

 private:
  static constexpr bool widens = layout.widens(S);
  static constexpr std::size_t segment = layout.run * lanes;  // of a block: what belongs to one vector of filters

  // The blocks of weights as tiles read them, one behind the other and from the first again. While the tiles of a block
  // run, the next one is called into the cache, where weights do not stay there, or made floats: a vector with every
  // number, by as many tiles as a block has vectors.
  class block_weights {
   public:
    const std::size_t first, last;

    block_weights(const arguments& a, std::size_t first_part, std::size_t last_part)
        : first(first_part), last(last_part), all_(typed<weight_type>(a.weights)) {
      if constexpr (widens) {
        wide_ = typed<float>(a.scratch) + layout.band_numbers(S);
        other_ = wide_ + layout.block_numbers(S);
        look_ahead(first);
        end();
      }
    }

    auto begin(std::size_t part) {
      if constexpr (widens) {
        if (last - first == 1) return static_cast<const float*>(other_);
        std::swap(wide_, other_);
        look_ahead(part + 1 < last ? part + 1 : first);
        return static_cast<const float*>(wide_);
      } else {
        next_ = place(part) + tile_vectors * segment;
        left_ = vectors_of(part);
        return place(part);
      }
    }
    // What a tile does beside.
    auto side_work() {
      const weight_type* const from = next_;
      const bool is_asked = left_ != 0;
      if constexpr (widens) {
        float* const to = to_;
        if (is_asked) step();
        return [=](std::size_t n) __attribute__((always_inline)) {
          if (is_asked) store(to + n * lanes, load_stored<floats>(from + n * lanes));
        };
      } else {
        if (left_ > 1) step();
        return [=](std::size_t n) __attribute__((always_inline)) {
          if constexpr (far) __builtin_prefetch(from + n * lanes, 0, 2);
        };
      }
    }
    // What no tile has done.
    void end() {
      if constexpr (widens)
        for (; left_ != 0; step())
          for (std::size_t n = 0; n < segment; n += lanes) store(to_ + n, load_stored<floats>(next_ + n));
    }

   private:
    const weight_type* place(std::size_t part) const {
      return all_ + part / blocks * layout.group_size + part % blocks * tile_vectors * segment;
    }
    static std::size_t vectors_of(std::size_t part) {
      return std::min(tile_vectors, layout.vectors - part % blocks * tile_vectors);
    }
    void look_ahead(std::size_t part) {
      next_ = place(part);
      left_ = vectors_of(part);
      to_ = other_;
    }
    void step() {
      next_ += segment;
      to_ += widens ? segment : 0;
      --left_;
    }

    const weight_type* all_;
    const weight_type* next_ = nullptr;
    std::size_t left_ = 0;
    float *wide_ = nullptr, *other_ = nullptr, *to_ = nullptr;
  };

  static void run_band(const arguments& a, std::size_t first, std::size_t last, block_weights& weights) {
    float* const scratch = typed<float>(a.scratch);
    // from: where the window at output row `first` begins
    const float* from = typed<float>(a.in);
    if constexpr (S.has_front()) {
      depthwise::rows<stage_in_front(S)>({a.in, nullptr, a.scratch, a.weights + layout.main_bytes(S), nullptr}, first,
                                         last);
      from = scratch;
    } else if constexpr (layout.copies && layout.whole_depth) {
      copy_band(from, scratch, 0, layout.height);
      from = scratch;
    } else if constexpr (layout.copies) {
      copy_band(from, scratch, first * y_stride, (last - 1) * y_stride + h.span());
      from = scratch;
    } else if constexpr (!layout.whole_depth) {
      from += first * h.stride * row;
    }
    for (std::size_t n = weights.first; n < weights.last; ++n) {
      constexpr std::size_t rest = layout.vectors % tile_vectors;
      if (rest != 0 && n % blocks + 1 == blocks)
        run_block<rest == 0 ? 1 : rest>(a, from, first, last, n, weights);
      else
        run_block<tile_vectors>(a, from, first, last, n, weights);
    }
  }

  // Rows [first, last) of the copied image, every plane of it.
  static void copy_band(const float* in, float* to, std::size_t first, std::size_t last) {
    constexpr std::size_t step = layout.column_step, seen = (l.in + step - 1) / step;  // columns of the input
    constexpr std::size_t copied = std::min(seen, layout.width - std::min(layout.width, l.before));
    constexpr std::size_t left = l.before * pitch, right = (layout.width - l.before - copied) * pitch;
    for (std::size_t z = 0; z < layout.band_depth; ++z)
      for (std::size_t y = first; y < last; ++y, to += row) {
        const std::size_t from_z = z - d.before,
                          from_y = y * layout.row_step - h.before;  // wraps around before the image
        if (from_z >= d.in || from_y >= h.in) {
          std::memset(to, 0, row * sizeof(float));
          continue;
        }
        const float* from = in + (from_z * h.in + from_y) * l.in * S.in_pitch;
        if constexpr (left != 0) std::memset(to, 0, left * sizeof(float));
        if constexpr (S.in_pitch == pitch && step == 1)
          std::memcpy(to + left, from, copied * pitch * sizeof(float));
        else
          for (std::size_t x = 0; x < copied; ++x)
            std::memcpy(to + left + x * pitch, from + x * step * S.in_pitch, o.channels * sizeof(float));
        if constexpr (right != 0) std::memset(to + left + copied * pitch, 0, right * sizeof(float));
      }
  }

  template <std::size_t Vectors>
  static void run_block(const arguments& a, const float* from, std::size_t first, std::size_t last, std::size_t part,
                        block_weights& weights) {
    constexpr tile_row tiles(l.out, S.tiles.places);
    const std::size_t g = part / blocks, block = part % blocks;
    const std::size_t filter = g * layout.filters + block * tile_vectors * lanes;
    const std::size_t left = layout.filters - block * tile_vectors * lanes;  // filters from here on
    const auto* const weight = weights.begin(part);
    const float* offset =
        typed<float>(a.weights + layout.weight_bytes(S)) + (g * layout.vectors + block * tile_vectors) * lanes;
    for (std::size_t y = first; y < last; ++y) {
      const std::size_t from_row = layout.whole_depth ? y / h.out * d.stride * layout.band_height + y % h.out * y_stride
                                                      : (y - first) * y_stride;
      const float* in = from + from_row * row + g * layout.channels;
      const std::size_t place = y * l.out;
      for (std::size_t t = 0; t + 1 < tiles.tiles; ++t)
        run_tile<tiles.size, Vectors>(a, in + t * tiles.size * x_stride * pitch, weight, weights, offset,
                                      place + t * tiles.size, filter, left);
      constexpr std::size_t done = (tiles.tiles - 1) * tiles.size;
      run_tile<tiles.last, Vectors>(a, in + done * x_stride * pitch, weight, weights, offset, place + done, filter,
                                    left);
    }
    weights.end();
  }

  template <std::size_t Places, std::size_t Vectors, class W>
  [[gnu::always_inline]] static inline void run_tile(const arguments& a, const float* in, const W* weight,
                                                     block_weights& weights, const float* offset, std::size_t place,
                                                     std::size_t filter, std::size_t left) {
    floats sums[Places * Vectors];
    unroll<Places * Vectors>(
        [&](auto n) __attribute__((always_inline)) { sums[n] = load<floats>(offset + n % Vectors * lanes); });
    constexpr bool joined = o.groups == 1 && l.dilation == 1 && pitch == o.channels;  // taps of a row side by side
    const auto multiply_taps = [&](const auto& beside) __attribute__((always_inline)) {
      std::size_t done = 0;
      const auto from_here = [&](std::size_t n) __attribute__((always_inline)) { beside(done + n); };
      for (std::size_t z = 0; z < d.kernel; ++z)
        for (std::size_t y = 0; y < h.kernel; ++y) {
          const float* from = in + (z * d.dilation * layout.band_height + y * h.dilation) * row;
          constexpr std::size_t run = joined ? l.kernel * layout.channels : layout.channels;
          for (std::size_t x = 0; x < (joined ? 1 : l.kernel); ++x, done += run)
            multiply_tile<Places, Vectors, x_stride * pitch>(sums, from + x * l.dilation * pitch,
                                                             weight + done * Vectors * lanes, run, from_here);
        }
    };
    if constexpr (chains_of(Places * Vectors) == 1)  // a small tile does nothing beside
      multiply_taps(weights.side_work());
    else
      multiply_taps(no_side_work{});
    if (leaves_cache && is_aligned<floats>(typed<float>(a.out)))
      finish_tile<Places, Vectors, leaves_cache>(a, sums, place, filter, left);
    else
      finish_tile<Places, Vectors, false>(a, sums, place, filter, left);
  }

  template <std::size_t Places, std::size_t Vectors, bool PastCache>
  [[gnu::always_inline]] static inline void finish_tile(const arguments& a, const floats* sums, std::size_t place,
                                                        std::size_t filter, std::size_t left) {
    unroll<Places>([&](auto p) __attribute__((always_inline)) {
      unroll<Vectors>([&](auto v) __attribute__((always_inline)) {
        epilogue<S>::template finish<layout.filters, PastCache, o.groups == 1>(a, sums[p * Vectors + v], place + p,
                                                                               filter + v * lanes, left - v * lanes);
      });
    });
  }
};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
