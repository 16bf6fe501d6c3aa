// SPDX-License-Identifier: BSL-1.0
// Layers that join branches. Every branch starts from the join's own input; from<"tag"> may stand for a branch, and
// add<from<"tag">> joins the input itself with what was tagged.
//   add<branch<...>, ...>         out = sum of the branches          all of one shape
//   multiply<branch<...>, ...>    out = product of the branches      all of one shape
//   concat<branch<...>, ...>      out = their channels, one behind the other; the other extents agree
//   residual<L...>                out = in + L(in)                    He et al., Deep residual learning, 2016
//   residual<branch<L...>, branch<S...>>   out = L(in) + S(in), S the projection of a shortcut
#pragma once
#include <convexpr/core/concepts.hpp>
#include <convexpr/layers/operation.hpp>
#include <convexpr/layers/series.hpp>

#include <cstddef>
#include <span>

namespace convexpr {

namespace detail {

constexpr refusal compare_axes(const shape& a, const shape& b, std::size_t axes) {
  if (a.rank != b.rank) return refuse("they have {} and {} axes", a.rank, b.rank);
  for (std::size_t axis = 0; axis < axes; ++axis)
    if (a[axis] != b[axis])
      return refuse("extents {} and {} differ ({})", a[axis], b[axis],
                    axis + 1 == a.rank ? "channels" : axis_name(axis, a.spatial_rank()));
  return {};
}

// A lone from<...> is joined with the input itself.
template <class... Operands>
struct operands {
  using list = type_list<Operands...>;
};
template <fixed_text Name>
struct operands<from<Name>> {
  using list = type_list<branch<>, from<Name>>;
};

struct elementwise_join {
  static constexpr bool in_place = true;
  static consteval checked output(std::span<const shape> in) {
    for (const shape& s : in.subspan(1))
      if (const refusal r = compare_axes(in[0], s, in[0].rank)) return r;
    return in[0];
  }
};

struct sum : elementwise_join {
  // `in` is the shape of one of the branches.
  static consteval operation work(const shape& in) { return elementwise(operation_kind::sum, in); }

  static constexpr forward_values backward_reads{.input = false, .output = false};
  template <class T>
  static constexpr void backward(std::span<const tensor_view<const T>>, tensor_view<const T> out_gradient,
                                 std::span<const tensor_view<T>> in_gradients) {
    for (const auto& gradient : in_gradients)
      for (std::size_t n = 0; n < gradient.size(); ++n) gradient[n] += out_gradient[n];
  }

  template <class T>
  static constexpr void forward(std::span<const tensor_view<const T>> in, tensor_view<T> out) {
    for (std::size_t n = 0; n < out.size(); ++n) {
      T total = in[0][n];
      for (std::size_t b = 1; b < in.size(); ++b) total += in[b][n];
      out[n] = total;
    }
  }
};

}  // namespace detail

template <class... Branches>
struct add : detail::sum {
  using branches = typename detail::operands<Branches...>::list;
};

template <class... Layers>
struct residual : detail::sum {
  using branches = type_list<branch<>, branch<Layers...>>;
};
// Nothing to add: refused, for it joins a single branch.
template <>
struct residual<> : detail::sum {
  using branches = type_list<branch<>>;
};
template <>
struct residual<branch<>> : residual<> {};
template <class... Body>
struct residual<branch<Body...>> : detail::sum {
  using branches = type_list<branch<>, branch<Body...>>;
};
template <class... Body, class... Shortcut>
struct residual<branch<Body...>, branch<Shortcut...>> : detail::sum {
  using branches = type_list<branch<Body...>, branch<Shortcut...>>;
};

template <class... Branches>
struct multiply : detail::elementwise_join {
  using branches = typename detail::operands<Branches...>::list;

  template <class T>
  static constexpr void forward(std::span<const tensor_view<const T>> in, tensor_view<T> out) {
    for (std::size_t n = 0; n < out.size(); ++n) {
      T total = in[0][n];
      for (std::size_t b = 1; b < in.size(); ++b) total *= in[b][n];
      out[n] = total;
    }
  }
  static constexpr forward_values backward_reads{.output = false};
  // To each branch the gradient times what the others gave.
  template <class T>
  static constexpr void backward(std::span<const tensor_view<const T>> in, tensor_view<const T> out_gradient,
                                 std::span<const tensor_view<T>> in_gradients) {
    for (std::size_t b = 0; b < in.size(); ++b)
      for (std::size_t n = 0; n < in_gradients[b].size(); ++n) {
        T others = out_gradient[n];
        for (std::size_t other = 0; other < in.size(); ++other)
          if (other != b) others *= in[other][n];
        in_gradients[b][n] += others;
      }
  }
};

template <class... Branches>
struct concat {
  using branches = typename detail::operands<Branches...>::list;

  static consteval checked output(std::span<const shape> in) {
    std::size_t channels = 0;
    for (const shape& s : in) {
      if (const refusal r = detail::compare_axes(in[0], s, in[0].spatial_rank())) return r;
      channels = count_sum(channels, s.channels());
    }
    return in[0].with_channels(channels);
  }

  static consteval operation work(const shape& in) { return detail::elementwise(operation_kind::concatenation, in); }

  template <class T>
  static constexpr void forward(std::span<const tensor_view<const T>> in, tensor_view<T> out) {
    T* result = out.data();
    for (std::size_t p = 0; p < out.extents.places(); ++p)
      for (const auto& branch : in) {
        const std::size_t channels = branch.extents.channels();
        for (std::size_t c = 0; c < channels; ++c) *result++ = branch[p * channels + c];
      }
  }
  static constexpr forward_values backward_reads{.input = false, .output = false};
  template <class T>
  static constexpr void backward(std::span<const tensor_view<const T>> in, tensor_view<const T> out_gradient,
                                 std::span<const tensor_view<T>> in_gradients) {
    std::size_t n = 0;
    for (std::size_t p = 0; p < out_gradient.extents.places(); ++p)
      for (std::size_t b = 0; b < in.size(); ++b) {
        const std::size_t channels = in[b].extents.channels();
        for (std::size_t c = 0; c < channels; ++c, ++n)
          if (in_gradients[b].size() != 0) in_gradients[b][p * channels + c] += out_gradient[n];
      }
  }
};

}  // namespace convexpr
