// SPDX-License-Identifier: BSL-1.0
// choose: the algorithm of a stage and its tiles, by a model of what each would cost.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/plan/stage.hpp>
#include <convexpr/plan/tiles.hpp>
#include <convexpr/plan/winograd_cut.hpp>

#include <algorithm>
#include <cstddef>

namespace convexpr {

// What was measured to be best for one convolution; tune (tune/tune.hpp) writes arrays of them.
struct choice {
  operation convolution{};  // as its layer states it
  algorithm how = algorithm::direct;
  std::size_t width = 0;  // into which rows a direct 1x1 convolution folds its places; 0: as they are
  std::size_t places = 1, vectors = 1, rows = 1, block = 0;  // as in stage

  friend constexpr bool operator==(const choice&, const choice&) = default;
};

// What holds for one machine, and what is planned and compiled for it, carries its name.
inline namespace CONVEXPR_BUILD {

// What a user decides about a plan.
struct plan_options {
  bool winograd = true;  // 3x3 convolutions may round differently for speed (docs/performance.md has the bounds)
  target machine = native;
  const choice* choices = nullptr;  // of static storage; they overrule the cost model
  std::size_t choice_count = 0;
  algorithm preferred = algorithm::reference;  // taken wherever it serves, whatever it costs; reference: none
  std::size_t preferred_block = 0;             // of Winograd, 2 or 4; 0: the cheaper

  friend constexpr bool operator==(const plan_options&, const plan_options&) = default;
};

inline constexpr plan_options fast{};
// Every sum is taken product by product.
inline constexpr plan_options exact{.winograd = false};

}  // namespace CONVEXPR_BUILD

namespace detail {

constexpr bool is_padded(const axis_window& w) { return w.before != 0 || (w.out - 1) * w.stride + w.span() > w.in; }
constexpr bool is_padded(const operation& o) {
  return is_padded(o.axes[0]) || is_padded(o.axes[1]) || is_padded(o.axes[2]);
}
constexpr bool is_one_by_one(const operation& o) {
  for (const axis_window& a : o.axes)
    if (a.kernel != 1 || a.stride != 1 || a.before != 0 || a.in != a.out) return false;
  return true;
}

// A 1x1 convolution sees no rows: its places may be cut into rows of any length.
constexpr void refold(operation& o, std::size_t height, std::size_t width) {
  for (axis_window& a : o.axes) a = axis_window{};
  o.axes[1].in = o.axes[1].out = height;
  o.axes[2].in = o.axes[2].out = width;
}

// What can stand behind or in front of a convolution's sums decides with its geometry who can compute it.
constexpr bool has_front(const stage& s) { return !s.before.is(operation_kind::reference); }

constexpr bool dense_serves(const stage& s) {
  const operation& o = s.main;
  return o.in_places() == 1 && o.out_places() == 1 && o.taps() == 1 && o.groups == 1 && !is_padded(o) && !has_front(s);
}
constexpr bool is_image(const operation& o) { return o.axes[0].in == 1 && o.axes[0].kernel == 1 && o.axes[0].out == 1; }

constexpr bool planar_serves(const stage& s) {
  const operation& o = s.main;
  return !s.adds && o.groups == 1 && is_image(o) && o.height().stride == 1 && o.width().stride == 1 &&
         o.out_places() > 1 && !has_front(s);
}
constexpr bool winograd_serves(const stage& s) {
  const auto three = [](const axis_window& a) { return a.kernel == 3 && a.stride == 1; };
  const operation& o = s.main;
  return o.groups == 1 && is_image(o) && three(o.axes[1]) && three(o.axes[2]) && !has_front(s);
}

// Whether an algorithm can compute a convolution.
constexpr bool serves(algorithm how, const stage& s) {
  switch (how) {
    case algorithm::direct:
      return true;
    case algorithm::dense:
      return dense_serves(s);
    case algorithm::winograd:
      return winograd_serves(s);
    case algorithm::planar:
      return planar_serves(s);
    case algorithm::depthwise:
      return s.main.is_depthwise() && !has_front(s);
    case algorithm::grouped:
      return !has_front(s);
    default:
      return false;
  }
}

// A stage computed by one algorithm, its tiles chosen, and how many cycles that would take.
struct candidate {
  stage nest{};
  double cycles = 0;
};

// Tiles of a direct convolution, and its rows if it may choose them.
constexpr candidate try_direct(stage s, const target& t) {
  operation& o = s.main;
  const std::size_t vectors = (o.filters / o.groups + t.lanes - 1) / t.lanes, run = o.taps() * o.channels / o.groups;
  const std::size_t places = o.out_places();
  std::size_t width = o.axes[2].out;
  const bool leaves_cache = places * o.filters * sizeof(float) > t.l2_bytes;
  tile_choice choice = choose_tile(t, width, vectors, run, leaves_cache);
  double cycles = choice.cycles * static_cast<double>(places / width);
  if (is_one_by_one(o) && !has_front(s)) {
    const bool is_one_band = places * o.channels * sizeof(float) <= t.l2_bytes / 3;
    for (std::size_t divisor = 1; divisor <= places; ++divisor) {
      if (divisor > 2 * t.registers) {
        if (!is_one_band) break;
        divisor = places;  // all in one row
      }
      if (places % divisor != 0) continue;
      const tile_choice candidate = choose_tile(t, divisor, vectors, run, leaves_cache);
      const double total = candidate.cycles * static_cast<double>(places / divisor);
      if (total >= cycles) continue;
      cycles = total;
      width = divisor;
      choice = candidate;
    }
    refold(o, places / width, width);
  }
  s.how = algorithm::direct;
  s.places = choice.tile.places;
  s.vectors = choice.tile.vectors;

  // So many rows that what they read and write stays in the first-level cache while the weights of all filters pass by,
  // or in the second where a few rows fill the first; where the weights do not stay there themselves, so many rows that
  // they pass by seldom.
  const std::size_t weights = run * vectors * t.lanes * o.groups * sizeof(float);
  const std::size_t row_in =
      (o.axes[1].kernel == 1 ? o.axes[2].out : o.axes[1].stride * o.axes[2].in) * o.channels * sizeof(float);
  const std::size_t row_bytes = row_in + o.axes[2].out * o.filters * sizeof(float);
  const std::size_t height = o.axes[0].out * o.axes[1].out;
  const bool is_small = 2 * row_in <= t.l1_bytes;
  if (o.axes[0].out > 1 || o.axes[0].kernel > 1)
    s.rows = height;
  else if (weights <= t.l2_bytes / 4 || has_front(s))
    s.rows = std::clamp<std::size_t>((is_small ? t.l1_bytes : t.l2_bytes / 4) / row_bytes, 1, height);
  else
    s.rows = std::clamp<std::size_t>(t.l2_bytes / 3 / row_in, 1, height);
  // A depthwise convolution in front loads its input once for up to three rows.
  if (has_front(s)) s.rows = std::min((s.rows + 2) / 3 * 3, height);
  return {s, cycles * static_cast<double>(o.groups) + weight_cycles(t, weights)};
}

// Cycles with the row in the lanes: two rows at a time, every weight broadcast.
constexpr double planar_cost(const operation& o, const target& t) {
  const std::size_t vectors = o.width().out > t.lanes && t.registers > 16 ? 2 : 1;
  const auto steps = static_cast<double>((o.width().out + vectors * t.lanes - 1) / (vectors * t.lanes));
  const auto pairs = static_cast<double>((o.height().out + 1) / 2), filters = static_cast<double>(o.filters);
  const auto products = static_cast<double>(o.taps() * o.channels);
  const double sums = 2 * static_cast<double>(vectors) * filters / static_cast<double>(t.multiply_adds);
  const double wait = static_cast<double>(t.latency);
  const double places = static_cast<double>(o.out_places());
  // the planes are filled and emptied number by number
  return pairs * steps * products * (sums > wait ? sums : wait) * 1.1 + places * filters * 1.5 +
         static_cast<double>(o.in_places() * o.channels);
}

constexpr candidate try_planar(stage s, const target& t) {
  const operation& o = s.main;
  s.how = algorithm::planar;
  // planes of a quarter of the cache, an even number of rows
  const std::size_t row_bytes = (o.width().out + t.lanes) * o.channels * sizeof(float);
  s.rows = std::clamp<std::size_t>(t.l2_bytes / 4 / row_bytes, 2, o.height().out + 1) / 2 * 2;
  return {s, planar_cost(o, t)};
}

constexpr candidate try_winograd(stage s, const target& t, std::size_t preferred_block) {
  s.how = algorithm::winograd;
  candidate best;
  for (const std::size_t block : {std::size_t{2}, std::size_t{4}}) {
    if (preferred_block != 0 && block != preferred_block) continue;
    s.block = block;
    const double cycles = cut_winograd(s, t).cycles;
    if (best.cycles == 0 || cycles < best.cycles) best = {s, cycles};
  }
  return best;
}

// Whether some choice was made for this convolution, and can be followed: sums, depthwise convolutions in front and
// plans that forbid Winograd go their own way.
constexpr bool follow_choice(stage& s, const plan_options& options) {
  if (has_front(s)) return false;
  for (std::size_t n = 0; n < options.choice_count; ++n) {
    const choice& c = options.choices[n];
    if (c.convolution != s.main) continue;
    if (!serves(c.how, s) || (c.how == algorithm::winograd && !options.winograd)) return false;
    s.how = c.how;
    s.places = c.places;
    s.vectors = c.vectors;
    s.rows = c.rows;
    s.block = c.block;
    if (c.width != 0) refold(s.main, s.main.out_places() / c.width, c.width);
    return true;
  }
  return false;
}

constexpr candidate try_algorithm(algorithm how, stage s, const plan_options& options) {
  const target& t = options.machine;
  switch (how) {
    case algorithm::direct:
      return try_direct(s, t);
    case algorithm::winograd:
      return try_winograd(s, t, options.preferred_block);
    case algorithm::planar:
      return try_planar(s, t);
    default:
      s.how = how;
      return {s, 0};
  }
}

constexpr void choose_convolution(stage& s, const plan_options& options) {
  const auto take = [&](algorithm how) { s = try_algorithm(how, s, options).nest; };
  if (serves(options.preferred, s)) return take(options.preferred);
  if (follow_choice(s, options)) return;
  const operation& o = s.main;
  const std::size_t lanes = options.machine.lanes;
  if (serves(algorithm::depthwise, s)) return take(algorithm::depthwise);
  if (serves(algorithm::dense, s)) return take(algorithm::dense);
  if (o.groups > 1 && (o.filters / o.groups < lanes || o.channels / o.groups < lanes / 4))
    return take(algorithm::grouped);
  candidate best = try_direct(s, options.machine);
  const auto compare = [&](algorithm how) {
    if (!serves(how, s)) return;
    const candidate other = try_algorithm(how, s, options);
    if (other.cycles < best.cycles) best = other;
  };
  if (o.filters < lanes) compare(algorithm::planar);
  if (options.winograd && o.channels >= lanes) compare(algorithm::winograd);
  s = best.nest;
}

}  // namespace detail
}  // namespace convexpr
