// SPDX-License-Identifier: BSL-1.0
// zero_pad<N> adds N zeros on both sides of every spatial axis; zero_pad<1, 2> one an axis, or with padding_before<...>
// and padding_after<...> where the sides differ. crop is its inverse: crop<4>, crop_before<...>, crop_after<...>.
// pad_channels<Before, After> adds channels of zeros, as a shortcut does whose widths differ (He et al. 2016, option
// A).
//   zero_pad  in {..., in_i, ..., C}  ->  out {..., in_i + before_i + after_i, ..., C}
//   crop      in {..., in_i, ..., C}  ->  out {..., in_i - before_i - after_i, ..., C}
#pragma once
#include <convexpr/core/concepts.hpp>
#include <convexpr/layers/moved_numbers.hpp>
#include <convexpr/layers/operation.hpp>
#include <convexpr/layers/options.hpp>

#include <cstddef>
#include <string_view>

namespace convexpr {

namespace detail {

// How many cells each axis gains or loses in front and behind.
struct border {
  std::size_t before[max_spatial_rank]{}, after[max_spatial_rank]{};
  refusal error{};
};

constexpr border read_border(const option_list& given, std::string_view before_name, std::string_view after_name,
                             const shape& in) {
  border b;
  const axis_numbers both = given.leading, before = given.numbers(before_name), after = given.numbers(after_name);
  b.error = given.error;
  if (!b.error && (in.rank < 2 || in.spatial_rank() > max_spatial_rank))
    b.error = refuse("it takes 1 to {} spatial axes, not {}", max_spatial_rank, in.spatial_rank());
  if (!b.error && !both.given() && !before.given() && !after.given()) b.error = refuse("it says no number of cells");
  if (!b.error && both.given() && (before.given() || after.given()))
    b.error = refuse("its number and {} contradict each other", before.given() ? before_name : after_name);
  if (!b.error) b.error = both.check("it", in.spatial_rank());
  if (!b.error) b.error = before.check(before_name, in.spatial_rank());
  if (!b.error) b.error = after.check(after_name, in.spatial_rank());
  if (b.error) return b;
  for (std::size_t axis = 0; axis < in.spatial_rank(); ++axis) {
    b.before[axis] = both.on(axis, before.on(axis, 0));
    b.after[axis] = both.on(axis, after.on(axis, 0));
  }
  return b;
}

// visit(source, target) for the numbers of a block of `extents` cells that lies at `from` in a tensor of one shape and
// at `to` in one of another; channels are an axis too.
template <class Visit>
constexpr void each_of_block(const shape& in, const std::size_t (&from)[max_rank], const shape& out,
                             const std::size_t (&to)[max_rank], const shape& extents, Visit visit) {
  std::size_t place[max_rank]{};
  const std::size_t run = extents.channels(), rows = extents.size() / run;
  for (std::size_t row = 0; row < rows; ++row) {
    std::size_t source = 0, target = 0;
    for (std::size_t axis = 0; axis < extents.rank; ++axis) {
      source = source * in[axis] + from[axis] + place[axis];
      target = target * out[axis] + to[axis] + place[axis];
    }
    for (std::size_t c = 0; c < run; ++c) visit(source + c, target + c);
    for (std::size_t axis = extents.rank - 1; axis-- > 0;) {
      if (++place[axis] < extents[axis]) break;
      place[axis] = 0;
    }
  }
}

}  // namespace detail

template <auto... Arguments>
struct zero_pad : detail::moved_numbers<zero_pad<Arguments...>> {
  static constexpr option_list given =
      read_options<Arguments...>({"padding_before", "padding_after"}, max_spatial_rank);
  static constexpr detail::border border(const shape& in) {
    return detail::read_border(given, "padding_before", "padding_after", in);
  }

  static consteval checked output(const shape& in) {
    const detail::border b = border(in);
    if (b.error) return b.error;
    shape out = in;
    for (std::size_t axis = 0; axis < in.spatial_rank(); ++axis) out[axis] += b.before[axis] + b.after[axis];
    return out;
  }
  static consteval axis_maps field(const shape& in) {
    const detail::border b = border(in);
    axis_maps maps;
    for (std::size_t axis = 0; axis < in.spatial_rank(); ++axis)
      maps[axis].offset = -static_cast<double>(b.before[axis]);
    return maps;
  }

  static consteval operation work(const shape& in) {
    const detail::border b = border(in);
    operation o;
    o.kind = operation_kind::zero_pad;
    o.channels = o.filters = in.channels();
    for (std::size_t axis = 0; axis < in.spatial_rank(); ++axis) {
      axis_window& a = o.axes[max_spatial_rank - in.spatial_rank() + axis];
      a.in = in[axis];
      a.before = b.before[axis];
      a.after = b.after[axis];
      a.out = in[axis] + b.before[axis] + b.after[axis];
    }
    return o;
  }

  template <class Visit>
  static constexpr void each_number(const shape& in, const shape& out, Visit visit) {
    const detail::border b = border(in);
    std::size_t from[max_rank]{}, to[max_rank]{};
    for (std::size_t axis = 0; axis < in.spatial_rank(); ++axis) to[axis] = b.before[axis];
    detail::each_of_block(in, from, out, to, in, visit);
  }
};

template <auto... Arguments>
struct crop : detail::moved_numbers<crop<Arguments...>> {
  static constexpr option_list given = read_options<Arguments...>({"crop_before", "crop_after"}, max_spatial_rank);
  static constexpr detail::border border(const shape& in) {
    return detail::read_border(given, "crop_before", "crop_after", in);
  }

  static consteval checked output(const shape& in) {
    const detail::border b = border(in);
    if (b.error) return b.error;
    shape out = in;
    for (std::size_t axis = 0; axis < in.spatial_rank(); ++axis) {
      if (b.before[axis] + b.after[axis] >= in[axis])
        return refuse("cropping {} leaves nothing of extent {} ({})", b.before[axis] + b.after[axis], in[axis],
                      axis_name(axis, in.spatial_rank()));
      out[axis] -= b.before[axis] + b.after[axis];
    }
    return out;
  }
  static consteval axis_maps field(const shape& in) {
    const detail::border b = border(in);
    axis_maps maps;
    for (std::size_t axis = 0; axis < in.spatial_rank(); ++axis)
      maps[axis].offset = static_cast<double>(b.before[axis]);
    return maps;
  }

  template <class Visit>
  static constexpr void each_number(const shape& in, const shape& out, Visit visit) {
    const detail::border b = border(in);
    std::size_t from[max_rank]{}, to[max_rank]{};
    for (std::size_t axis = 0; axis < in.spatial_rank(); ++axis) from[axis] = b.before[axis];
    detail::each_of_block(in, from, out, to, out, visit);
  }
};

template <std::size_t Before, std::size_t After>
struct pad_channels : detail::moved_numbers<pad_channels<Before, After>> {
  static consteval checked output(const shape& in) { return in.with_channels(count_sum(Before, in.channels(), After)); }

  template <class Visit>
  static constexpr void each_number(const shape& in, const shape& out, Visit visit) {
    std::size_t from[max_rank]{}, to[max_rank]{};
    to[in.rank - 1] = Before;
    detail::each_of_block(in, from, out, to, in, visit);
  }
};

}  // namespace convexpr
