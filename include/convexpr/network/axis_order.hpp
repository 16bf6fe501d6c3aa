// SPDX-License-Identifier: BSL-1.0
// axis_order: in which order a file format or another library keeps the axes of a tensor, by what they mean.
//   extents_in(pytorch, tensor)                    the shape that it has there
//   transpose_from(pytorch, tensor, theirs, ours)  its numbers from there: transpose_from(order, p.tensors()[i], x, p[i])
//   transpose_to(pytorch, tensor, ours, theirs)    and back
// An axis that was flattened is transposed in itself: where channels come before places they do so in a flattened image.
// A tensor whose axes are not known is a cx::error.
#pragma once
#include <convexpr/core/error.hpp>
#include <convexpr/core/parameter.hpp>
#include <convexpr/core/tensor_view.hpp>
#include <convexpr/network/manifest.hpp>

#include <array>
#include <cstddef>
#include <span>
#include <type_traits>

namespace convexpr {

struct axis_order {
  std::array<axis_meaning, 4> axes{};  // outermost first
  bool has_multipliers = false;        // a depthwise kernel has an axis of channels and one of the filters of each

  constexpr std::size_t place_of(axis_meaning meaning) const {
    std::size_t place = 0;
    while (place < axes.size() && axes[place] != meaning) ++place;
    return place;
  }
  constexpr bool has_channels_first() const {
    return place_of(axis_meaning::channels) < place_of(axis_meaning::places);
  }
};

// PyTorch and ONNX: conv [filters][channels / groups][kernel...], transposed_conv [channels][filters / groups][kernel...],
// dense [units][channels], images with channels first.
inline constexpr axis_order pytorch{
    {axis_meaning::filters, axis_meaning::channels, axis_meaning::kernel, axis_meaning::places}};

// Keras: conv [kernel...][channels / groups][filters], depthwise_conv [kernel...][channels][multiplier], transposed_conv
// [kernel...][filters][channels], dense [channels][units], images with channels last.
inline constexpr axis_order keras{
    {axis_meaning::kernel, axis_meaning::places, axis_meaning::channels, axis_meaning::filters}, true};

namespace detail {

// A loop of a transposition: an axis, or what a flattened or grouped one is made of.
struct axis_part {
  std::size_t extent = 1, step = 1;  // of this library's tensor
  // Where it stands in the foreign order: the place of what it means, the axis among those that mean the same, and the
  // part of that axis.
  std::size_t place = 0, axis = 0, within = 0;

  constexpr bool is_outside(const axis_part& other) const {
    if (place != other.place) return place < other.place;
    return axis != other.axis ? axis < other.axis : within < other.within;
  }
};

inline constexpr std::size_t most_axis_parts = max_rank * max_rank;

// The loops in the foreign order, outermost first.
struct axis_parts {
  std::array<axis_part, most_axis_parts> parts{};
  std::size_t count = 0;

  constexpr void add(const axis_part& part) {
    std::size_t at = count++;
    for (; at > 0 && part.is_outside(parts[at - 1]); --at) parts[at] = parts[at - 1];
    parts[at] = part;
  }
  constexpr std::span<const axis_part> all() const { return std::span(parts).first(count); }
};

constexpr axis_meaning counterpart(axis_meaning meaning) {
  return meaning == axis_meaning::filters    ? axis_meaning::channels
         : meaning == axis_meaning::channels ? axis_meaning::filters
                                             : meaning;
}

// Why its axes cannot be put into this order, or null.
constexpr const char* find_axis_fault(const axis_order& order, const tensor_info& tensor) {
  for (std::size_t axis = 0; axis < tensor.extents.rank; ++axis) {
    const axis_meaning meaning = tensor.role.axes[axis];
    if (meaning == axis_meaning::unknown) return "its layer does not say what its axes mean";
    if (order.place_of(meaning) == order.axes.size()) return "the order has no place for one of its axes";
    const bool is_told = meaning == axis_meaning::channels  ? tensor.flattened.rank != 0
                         : meaning == axis_meaning::filters ? tensor.reshaped.rank != 0
                                                            : true;
    if (!is_told && order.has_channels_first()) return "the order of what its layer reads or gives cannot be told";
  }
  return nullptr;
}

// `whole` is what the axis was before it was flattened.
constexpr void add_axis(axis_parts& parts, const axis_order& order, const shape& whole, axis_part part) {
  if (whole.rank < 2 || whole.size() != part.extent) return parts.add(part);
  const std::size_t step = part.step;
  std::size_t below = part.extent;
  for (std::size_t axis = 0; axis < whole.rank; ++axis) {
    below /= whole[axis];
    part.extent = whole[axis];
    part.step = step * below;
    part.within = axis + 1 == whole.rank && order.has_channels_first() ? 0 : axis + 1;
    parts.add(part);
  }
}

constexpr axis_parts parts_in(const axis_order& order, const tensor_info& tensor) {
  if (const char* const why = find_axis_fault(order, tensor))
    raise(tensor.name, refuse("cannot be transposed"), refuse("{}", why));
  const parameter& role = tensor.role;
  const auto place_of = [&](axis_meaning meaning) {
    return order.place_of(role.transposed ? counterpart(meaning) : meaning);
  };
  axis_parts parts;
  std::size_t step = tensor.extents.size();
  for (std::size_t axis = 0; axis < tensor.extents.rank; ++axis) {
    const axis_meaning meaning = role.axes[axis];
    axis_part part{tensor.extents[axis], step /= tensor.extents[axis], place_of(meaning), axis, 0};
    if (meaning == axis_meaning::filters && role.groups > 1) {
      // Others count the groups of a transposed convolution among its channels.
      const std::size_t last = tensor.extents.rank - 1;
      const bool among_channels = role.transposed || (order.has_multipliers && tensor.extents[last] == 1);
      part.extent /= role.groups;
      parts.add({role.groups, part.step * part.extent, among_channels ? place_of(role.axes[last]) : part.place,
                 among_channels ? last : axis, 0});
      part.within = 1;
      parts.add(part);
    } else if (meaning == axis_meaning::filters || meaning == axis_meaning::channels) {
      // Groups stand in front of the channels of each.
      if (role.groups > 1) part.within = 1;
      add_axis(parts, order, meaning == axis_meaning::filters ? tensor.reshaped : tensor.flattened, part);
    } else {
      parts.add(part);
    }
  }
  return parts;
}

// visit(ours, theirs) for every number, by its place here and there.
template <class Visit>
constexpr void visit_transposed(const axis_order& order, const tensor_info& tensor, Visit visit) {
  const axis_parts parts = parts_in(order, tensor);
  std::array<std::size_t, most_axis_parts> at{};
  std::size_t ours = 0;
  for (std::size_t theirs = 0; theirs < tensor.extents.size(); ++theirs) {
    visit(ours, theirs);
    for (std::size_t n = parts.count; n-- > 0;) {
      const axis_part& part = parts.parts[n];
      ours += part.step;
      if (++at[n] < part.extent) break;
      ours -= part.step * part.extent;
      at[n] = 0;
    }
  }
}

constexpr void check_count(const tensor_info& tensor, std::size_t ours, std::size_t theirs) {
  const std::size_t count = tensor.extents.size();
  if (ours != count || theirs != count)
    raise(tensor.name, refuse("cannot be transposed between {} and {} numbers", theirs, ours),
          refuse("it has {}", count));
}

}  // namespace detail

constexpr shape extents_in(const axis_order& order, const tensor_info& tensor) {
  const detail::axis_parts parts = detail::parts_in(order, tensor);
  shape extents;
  const detail::axis_part* before = nullptr;
  for (const detail::axis_part& part : parts.all()) {
    if (before != nullptr && part.axis == before->axis)
      extents[extents.rank - 1] *= part.extent;
    else
      extents[extents.rank++] = part.extent;
    before = &part;
  }
  return extents;
}

template <class T>
constexpr void transpose_from(const axis_order& order, const tensor_info& tensor,
                              std::type_identity_t<std::span<const T>> theirs, tensor_view<T> ours) {
  detail::check_count(tensor, ours.size(), theirs.size());
  detail::visit_transposed(order, tensor, [&](std::size_t here, std::size_t there) { ours[here] = theirs[there]; });
}

template <class T>
constexpr void transpose_to(const axis_order& order, const tensor_info& tensor, tensor_view<T> ours,
                            std::type_identity_t<std::span<std::remove_const_t<T>>> theirs) {
  detail::check_count(tensor, ours.size(), theirs.size());
  detail::visit_transposed(order, tensor, [&](std::size_t here, std::size_t there) { theirs[there] = ours[here]; });
}

}  // namespace convexpr
