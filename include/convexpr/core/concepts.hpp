// SPDX-License-Identifier: BSL-1.0
// What a layer is. A layer is an empty type with functions on values (docs/adding-a-layer.md):
//   static consteval checked output(const shape& in)    the output shape, or the refusal that says why not
//   static constexpr void forward(in, out)              the reference loop nest; (in, out, weight) with parameters
// and, where it has them,
//   static consteval auto parameters(const shape& in)   an array of `parameter`
//   static consteval std::uint64_t macs(const shape& in, const shape& out)    multiply-accumulates of one forward pass
//   static consteval axis_maps field(const shape& in)   what an output sees of its input, axis by axis
//   static constexpr bool in_place = true               `out` may be the same memory as `in`: number n stays number n
//   static constexpr bool moves_axes = true             its output's channels are another axis of its input
//   static constexpr void backward(in, out, weight, out_gradient, in_gradient, weight_gradient)    its gradient
//   static constexpr forward_values backward_reads{.output = false}    what of the forward pass it reads: both if it is not said
//   static consteval auto saved(const shape& in)    what a training step writes down for it, an array of parameter
//   static constexpr void forward_saving(in, out, weight, saved)    then `forward` of such a step; in backward `saved`
//                                                                   stands behind `weight`
//   static consteval auto batch_saved(const shape& in), static constexpr void train_forward(...), train_backward(...)
//                                                  what it does in training, where that is something else, for all samples
//                                                  of a step together (layers/training_moment.hpp)
//   static constexpr auto work(const shape& in)    what plans know it by: an operation (layers/operation.hpp), or a
//                                                  structural type of its own
//   using kernels = kernel_list<...>                kernels that compute it (plan/kernel.hpp)
//   static constexpr element stores = element::int8    how models store its output; float32 where it is not said
//   static void compute(in, out, weight, float* scratch) noexcept    what models run in place of `forward`
//   static constexpr std::size_t compute_scratch(const shape& in)    how many floats of scratch that is lent
//   static consteval auto state(const shape& in)    what it keeps from one call to the next, an array of parameter
//   static constexpr void step(in, out, weight, state)    then, in place of `forward`
// A layer that needs more than its input (a graph) takes it behind all other arguments of forward, step and backward, and
// behind `weight` in compute. Which of the things that a call gives it is handed stands in network/taken.hpp:
//   static constexpr std::string_view takes = "near"    the one of this name
//   static constexpr refusal check_given(const shape& in, const Thing& thing)    why it cannot take a thing
// A join has `branches`, and its output, parameters, macs, forward and backward take spans of what its branches give;
// without parameters forward(in, out) and backward(in, out_gradient, in_gradients) are enough.
// Layers from outside the library are found by these members alone; nothing needs to be registered. One that has the
// name and another signature is refused (network/protocol.hpp).
#pragma once
#include <convexpr/core/checked.hpp>
#include <convexpr/core/parameter.hpp>
#include <convexpr/core/tensor_view.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

namespace convexpr {

// Whether a gradient adds nothing to those in front of it. Asked in constant expressions only, whose numbers are finite:
// elsewhere 0 times an infinite number is NaN, and stays one.
template <class T>
constexpr bool adds_nothing(T gradient) {
  return std::is_constant_evaluated() && gradient == T{};
}
template <class T>
constexpr bool add_nothing(const T* gradients, std::size_t count) {
  if (!std::is_constant_evaluated()) return false;
  for (std::size_t n = 0; n < count; ++n)
    if (gradients[n] != T{}) return false;
  return true;
}

// Along one axis: an output sees `window` neighbouring inputs; its neighbour sees the same `stride` inputs further on;
// the centre of what the first output sees lies `offset` behind the first input. All in units of the layer's input.
struct axis_map {
  double window = 1;
  double stride = 1;
  double offset = 0;
  bool everything = false;  // every output sees the whole axis
};

// One for each spatial axis of the layer's input.
using axis_maps = std::array<axis_map, max_spatial_rank>;

// The whole extent of every axis shrinks to one output.
constexpr axis_maps whole_axes(const shape& in) {
  axis_maps maps;
  for (std::size_t axis = 0; axis < in.spatial_rank() && axis < max_spatial_rank; ++axis) {
    const auto n = static_cast<double>(in[axis]);
    maps[axis] = {n, n, (n - 1) / 2};
  }
  return maps;
}

// Every output sees the whole extent of every axis: the nodes of a graph.
constexpr axis_maps everything_seen(const shape& in) {
  axis_maps maps = whole_axes(in);
  for (axis_map& map : maps) map.everything = true;
  return maps;
}

// The weights of one layer while it runs: a view for each of its parameters, in the order in which it lists them.
template <class T>
using weights = std::span<const tensor_view<T>>;

// What of its forward pass a layer reads again.
struct forward_values {
  bool input = true, output = true;
};

// One tensor in, one tensor out.
template <class L>
concept layer = requires(const shape& in) {
  { L::output(in) } -> std::convertible_to<checked>;
};

// Several branches in, one tensor out: add, multiply, concat, residual.
template <class L>
concept joining_layer = requires(std::span<const shape> in) {
  typename L::branches;
  { L::output(in) } -> std::convertible_to<checked>;
};

// A list of layers in place of one: sequence, repeat, branch, as.
template <class L>
concept layer_series = requires { typename L::parts; };

template <class L>
concept has_parameters = requires(const shape& in) {
  { L::parameters(in).size() } -> std::convertible_to<std::size_t>;
  { *L::parameters(in).begin() } -> std::convertible_to<parameter>;
};

template <class L>
concept join_has_parameters = requires(std::span<const shape> in) {
  { L::parameters(in).size() } -> std::convertible_to<std::size_t>;
  { *L::parameters(in).begin() } -> std::convertible_to<parameter>;
};

// The parameters of a layer, which has one input, or a join.
template <class L>
concept learns = has_parameters<L> || join_has_parameters<L>;
template <learns L>
consteval auto parameters_of(std::span<const shape> in) {
  if constexpr (has_parameters<L>)
    return L::parameters(in[0]);
  else
    return L::parameters(in);
}

template <class L>
concept has_state = requires(const shape& in) {
  { L::state(in).size() } -> std::convertible_to<std::size_t>;
  { *L::state(in).begin() } -> std::convertible_to<parameter>;
};

template <class L>
concept has_saved = requires(const shape& in) {
  { L::saved(in).size() } -> std::convertible_to<std::size_t>;
  { *L::saved(in).begin() } -> std::convertible_to<parameter>;
};

template <class L>
concept has_batch_saved = requires(const shape& in) {
  { L::batch_saved(in).size() } -> std::convertible_to<std::size_t>;
  { *L::batch_saved(in).begin() } -> std::convertible_to<parameter>;
};

template <class L>
concept has_backward_reads = requires {
  { L::backward_reads } -> std::convertible_to<forward_values>;
};

template <class L>
concept has_macs = requires(const shape& in, const shape& out) {
  { L::macs(in, out) } -> std::convertible_to<std::uint64_t>;
};

template <class L>
concept has_field = requires(const shape& in) {
  { L::field(in) } -> std::convertible_to<axis_maps>;
};

template <class L>
concept has_in_place = requires { typename std::bool_constant<bool{L::in_place}>; };

template <class L>
concept has_moves_axes = requires { typename std::bool_constant<bool{L::moves_axes}>; };

template <class L>
concept has_compute_scratch = requires(const shape& in) {
  { L::compute_scratch(in) } -> std::convertible_to<std::size_t>;
};

}  // namespace convexpr
