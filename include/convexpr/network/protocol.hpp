// SPDX-License-Identifier: BSL-1.0
// protocol_fault<L>: what is wrong with the members by which a layer is known (core/concepts.hpp). A member of the
// right name and another signature would count as absent, and the network would silently be another one; here it is a
// sentence that says what the member should be.
#pragma once
#include <convexpr/core/concepts.hpp>
#include <convexpr/core/element.hpp>
#include <convexpr/layers/operation.hpp>
#include <convexpr/layers/training_moment.hpp>

#include <concepts>
#include <cstddef>
#include <span>
#include <string_view>
#include <type_traits>

namespace convexpr::detail {

struct protocol_names {
  void output(), parameters(), macs(), field(), in_place(), moves_axes(), work();
  void stores(), state(), step(), forward(), backward(), backward_reads(), saved(), forward_saving();
  void compute(), compute_scratch(), check_given(), takes(), batch_saved(), train_forward(), train_backward();
};
// A name that the layer has too is ambiguous here, whatever stands behind it.
template <class L>
struct beside_protocol_names : L, protocol_names {};

template <class L>
concept open_class = std::is_class_v<L> && !std::is_final_v<L>;

// clang-format off
template <class L> concept names_output          = open_class<L> && !requires { &beside_protocol_names<L>::output; };
template <class L> concept names_parameters      = open_class<L> && !requires { &beside_protocol_names<L>::parameters; };
template <class L> concept names_macs            = open_class<L> && !requires { &beside_protocol_names<L>::macs; };
template <class L> concept names_field           = open_class<L> && !requires { &beside_protocol_names<L>::field; };
template <class L> concept names_in_place        = open_class<L> && !requires { &beside_protocol_names<L>::in_place; };
template <class L> concept names_moves_axes      = open_class<L> && !requires { &beside_protocol_names<L>::moves_axes; };
template <class L> concept names_work            = open_class<L> && !requires { &beside_protocol_names<L>::work; };
template <class L> concept names_stores          = open_class<L> && !requires { &beside_protocol_names<L>::stores; };
template <class L> concept names_state           = open_class<L> && !requires { &beside_protocol_names<L>::state; };
template <class L> concept names_forward         = open_class<L> && !requires { &beside_protocol_names<L>::forward; };
template <class L> concept names_backward        = open_class<L> && !requires { &beside_protocol_names<L>::backward; };
template <class L> concept names_compute         = open_class<L> && !requires { &beside_protocol_names<L>::compute; };
template <class L> concept names_compute_scratch = open_class<L> && !requires { &beside_protocol_names<L>::compute_scratch; };
template <class L> concept names_check_given     = open_class<L> && !requires { &beside_protocol_names<L>::check_given; };
template <class L> concept names_backward_reads  = open_class<L> && !requires { &beside_protocol_names<L>::backward_reads; };
template <class L> concept names_saved           = open_class<L> && !requires { &beside_protocol_names<L>::saved; };
template <class L> concept names_step            = open_class<L> && !requires { &beside_protocol_names<L>::step; };
template <class L> concept names_forward_saving  = open_class<L> && !requires { &beside_protocol_names<L>::forward_saving; };
template <class L> concept names_batch_saved     = open_class<L> && !requires { &beside_protocol_names<L>::batch_saved; };
template <class L> concept names_train_forward   = open_class<L> && !requires { &beside_protocol_names<L>::train_forward; };
template <class L> concept names_train_backward  = open_class<L> && !requires { &beside_protocol_names<L>::train_backward; };
template <class L> concept names_takes           = open_class<L> && !requires { &beside_protocol_names<L>::takes; };
// clang-format on

template <class>
inline constexpr bool is_structural = false;
template <class T>
  requires requires { []<T>() {}; }
inline constexpr bool is_structural<T> = true;
template <class L>
concept has_work = requires(const shape& in) {
  requires std::is_class_v<decltype(L::work(in))> && is_structural<decltype(L::work(in))>;
};

template <class L>
concept has_takes = requires {
  { L::takes } -> std::convertible_to<std::string_view>;
};

template <class L>
concept has_stores = requires {
  { L::stores } -> std::convertible_to<element>;
};

// A shape or a refusal comes out in a constant expression. Whatever the layer takes, it answers one of these at least.
template <class L, shape In>
concept answers = requires { typename std::bool_constant<(static_cast<void>(L::output(In)), true)>; };
template <class L>
concept has_constant_output = answers<L, shape{64, 64}> || answers<L, shape{64}> || answers<L, shape{64, 64, 64}> ||
                              answers<L, shape{1, 1, 1, 1}>;

// A function that is seen through: no overload, and no template parameter but the element type. Its last argument may
// be what a layer needs beside its input, of a type that only the layer knows; then it has one argument more than
// usual.
template <class Function>
inline constexpr std::size_t arguments_of = 0;
template <class Result, class... Arguments>
inline constexpr std::size_t arguments_of<Result (*)(Arguments...)> = sizeof...(Arguments);
template <class Result, class... Arguments>
inline constexpr std::size_t arguments_of<Result (*)(Arguments...) noexcept> = sizeof...(Arguments);

template <class L>
consteval std::size_t forward_arguments() {
  if constexpr (requires { &L::forward; })
    return arguments_of<decltype(&L::forward)>;
  else if constexpr (requires { &L::template forward<float>; })
    return arguments_of<decltype(&L::template forward<float>)>;
  else
    return 4;
}
template <class L>
consteval std::size_t backward_arguments() {
  if constexpr (requires { &L::backward; })
    return arguments_of<decltype(&L::backward)>;
  else if constexpr (requires { &L::template backward<float>; })
    return arguments_of<decltype(&L::template backward<float>)>;
  else
    return 7;
}
template <class L>
consteval std::size_t compute_arguments() {
  if constexpr (requires { &L::compute; })
    return arguments_of<decltype(&L::compute)>;
  else
    return 5;
}

// What is given is of a type that only the layer knows.
template <class L>
consteval std::size_t check_given_arguments() {
  if constexpr (requires { &L::check_given; })
    return arguments_of<decltype(&L::check_given)>;
  else
    return 2;
}

using element_view = tensor_view<const float>;

template <class L>
concept runs_forward = requires(element_view in, tensor_view<float> out) {
  requires !has_parameters<L>;
  L::forward(in, out);
} || requires(element_view in, tensor_view<float> out, weights<const float> weight) {
  requires has_parameters<L>;
  L::forward(in, out, weight);
} || forward_arguments<L>() == 4;

template <class L>
consteval std::size_t step_arguments() {
  if constexpr (requires { &L::step; })
    return arguments_of<decltype(&L::step)>;
  else if constexpr (requires { &L::template step<float>; })
    return arguments_of<decltype(&L::template step<float>)>;
  else
    return names_step<L> ? 5 : 0;
}
template <class L>
concept runs_step =
    requires(element_view in, tensor_view<float> out, weights<const float> weight, weights<float> state) {
      L::step(in, out, weight, state);
    } || step_arguments<L>() == 5;

template <class L>
concept runs_backward =
    requires(element_view in, element_view out, weights<const float> weight, tensor_view<float> in_gradient,
             weights<float> weight_gradient) {
      requires !has_saved<L>;
      L::backward(in, out, weight, out, in_gradient, weight_gradient);
    } ||
    requires(element_view in, element_view out, weights<const float> weight, tensor_view<float> in_gradient,
             weights<float> weight_gradient) {
      requires has_saved<L>;
      L::backward(in, out, weight, weight, out, in_gradient, weight_gradient);
    } ||
    backward_arguments<L>() == (has_saved<L> ? 8 : 7);

// What it is handed is of a type that only the layer knows.
template <class L>
consteval std::size_t saving_arguments() {
  if constexpr (requires { &L::forward_saving; })
    return arguments_of<decltype(&L::forward_saving)>;
  else if constexpr (requires { &L::template forward_saving<float>; })
    return arguments_of<decltype(&L::template forward_saving<float>)>;
  else
    return names_forward_saving<L> ? 5 : 0;
}
template <class L>
concept runs_saving =
    requires(element_view in, tensor_view<float> out, weights<const float> weight, weights<float> saved) {
      L::forward_saving(in, out, weight, saved);
    } || saving_arguments<L>() == 5;

template <class L>
concept runs_compute = requires(element_view in, tensor_view<float> out, weights<const float> weight, float* scratch) {
  L::compute(in, out, weight, scratch);
} || compute_arguments<L>() == 5;

template <class L, class T = float>
concept trains_forward = requires(batch_view<const T> in, batch_view<T> out, weights<const T> weight, weights<T> saved,
                                  const training_moment& now) { L::train_forward(in, out, weight, saved, now); };
template <class L>
concept trains_backward =
    requires(batch_view<const float> in, batch_view<float> in_gradient, weights<const float> weight,
             weights<float> weight_gradient, const training_moment& now) {
      L::train_backward(in, in, weight, weight, in, in_gradient, weight_gradient, now);
    };
template <class L>
consteval const char* find_training_fault() {
  if constexpr (names_batch_saved<L> && !has_batch_saved<L>)
    return "its batch_saved should be: static consteval auto batch_saved(const shape& in), an array of parameter";
  else if constexpr ((names_train_forward<L> || names_train_backward<L>) && !trains_forward<L>)
    return "its train_forward should be: static constexpr void train_forward(batch_view<const T> in, "
           "batch_view<T> out, weights<const T> weight, weights<T> saved, const training_moment& now)";
  else if constexpr (names_train_forward<L> && !trains_backward<L>)
    return "its train_backward should be: static constexpr void train_backward(batch_view<const T> in, "
           "batch_view<const T> out, weights<const T> weight, weights<const T> saved, batch_view<const T> "
           "out_gradient, "
           "batch_view<T> in_gradient, weights<T> weight_gradient, const training_moment& now)";
  else
    return nullptr;
}

// What every layer and every join may have.
template <class L>
consteval const char* find_common_fault() {
  if constexpr (names_in_place<L> && !has_in_place<L>)
    return "its in_place should be: static constexpr bool in_place";
  else if constexpr (names_backward_reads<L> && !has_backward_reads<L>)
    return "its backward_reads should be: static constexpr forward_values backward_reads";
  else if constexpr (names_moves_axes<L> && !has_moves_axes<L>)
    return "its moves_axes should be: static constexpr bool moves_axes";
  else if constexpr (names_stores<L> && !has_stores<L>)
    return "its stores should be: static constexpr element stores";
  else if constexpr (names_takes<L> && !has_takes<L>)
    return "its takes should be: static constexpr std::string_view takes";
  else if constexpr (names_work<L> && !has_work<L>)
    return "its work should be: static consteval operation work(const shape& in), or another structural class";
  else
    return nullptr;
}

template <class L>
consteval const char* find_protocol_fault() {
  if constexpr (!has_constant_output<L>)
    return "its output is no constant: it should be static consteval checked output(const shape& in), and refuse "
           "what it cannot take";
  else if constexpr (names_parameters<L> && !has_parameters<L>)
    return "its parameters should be: static consteval auto parameters(const shape& in), an array of parameter";
  else if constexpr (names_macs<L> && !has_macs<L>)
    return "its macs should be: static consteval std::uint64_t macs(const shape& in, const shape& out)";
  else if constexpr (names_field<L> && !has_field<L>)
    return "its field should be: static consteval axis_maps field(const shape& in)";
  else if constexpr (names_state<L> && !has_state<L>)
    return "its state should be: static consteval auto state(const shape& in), an array of parameter";
  else if constexpr (has_state<L> && !runs_step<L>)
    return "its step should be: static constexpr void step(tensor_view<const T> in, tensor_view<T> out, "
           "weights<const T> weight, weights<T> state)";
  else if constexpr (names_forward<L> && !runs_forward<L> && has_parameters<L>)
    return "its forward should be: static constexpr void forward(tensor_view<const T> in, tensor_view<T> out, "
           "weights<const T> weight)";
  else if constexpr (names_forward<L> && !runs_forward<L>)
    return "its forward should be: static constexpr void forward(tensor_view<const T> in, tensor_view<T> out)";
  else if constexpr (names_saved<L> && !has_saved<L>)
    return "its saved should be: static consteval auto saved(const shape& in), an array of parameter";
  else if constexpr (has_saved<L> && !runs_saving<L>)
    return "its forward_saving should be: static constexpr void forward_saving(tensor_view<const T> in, "
           "tensor_view<T> out, weights<const T> weight, weights<T> saved)";
  else if constexpr (has_saved<L> && names_backward<L> && !runs_backward<L>)
    return "its backward should be: static constexpr void backward(tensor_view<const T> in, tensor_view<const T> out, "
           "weights<const T> weight, weights<const T> saved, tensor_view<const T> out_gradient, "
           "tensor_view<T> in_gradient, weights<T> weight_gradient)";
  else if constexpr (names_backward<L> && !runs_backward<L>)
    return "its backward should be: static constexpr void backward(tensor_view<const T> in, tensor_view<const T> out, "
           "weights<const T> weight, tensor_view<const T> out_gradient, tensor_view<T> in_gradient, "
           "weights<T> weight_gradient)";
  else if constexpr (names_compute<L> && !runs_compute<L>)
    return "its compute should be: static void compute(tensor_view<const float> in, tensor_view<float> out, "
           "weights<const float> weight, float* scratch) noexcept";
  else if constexpr (names_compute_scratch<L> && !has_compute_scratch<L>)
    return "its compute_scratch should be: static constexpr std::size_t compute_scratch(const shape& in)";
  else if constexpr (names_check_given<L> && check_given_arguments<L>() != 2)
    return "its check_given should be: static constexpr refusal check_given(const shape& in, const Given& given)";
  else if constexpr (find_training_fault<L>() != nullptr)
    return find_training_fault<L>();
  else
    return find_common_fault<L>();
}

template <class L>
concept joins_forward = requires(std::span<const element_view> in, tensor_view<float> out) {
  requires !join_has_parameters<L>;
  L::forward(in, out);
} || requires(std::span<const element_view> in, tensor_view<float> out, weights<const float> weight) {
  requires join_has_parameters<L>;
  L::forward(in, out, weight);
};
template <class L>
concept joins_backward =
    requires(std::span<const element_view> in, element_view out_gradient,
             std::span<const tensor_view<float>> in_gradients) {
      requires !join_has_parameters<L>;
      L::backward(in, out_gradient, in_gradients);
    } ||
    requires(std::span<const element_view> in, element_view out, weights<const float> weight,
             std::span<const tensor_view<float>> in_gradients, weights<float> weight_gradient) {
      requires join_has_parameters<L>;
      L::backward(in, out, weight, out, in_gradients, weight_gradient);
    };

template <class L>
consteval const char* find_join_fault() {
  if constexpr (!joining_layer<L>)
    return "its output should be: static consteval checked output(std::span<const shape> in)";
  else if constexpr (names_parameters<L> && !join_has_parameters<L>)
    return "its parameters should be: static consteval auto parameters(std::span<const shape> in), an array of "
           "parameter";
  else if constexpr (names_macs<L> && !requires(std::span<const shape> in, const shape& out) {
                       { L::macs(in, out) } -> std::convertible_to<std::uint64_t>;
                     })
    return "its macs should be: static consteval std::uint64_t macs(std::span<const shape> in, const shape& out)";
  else if constexpr (names_forward<L> && join_has_parameters<L> && !joins_forward<L> && forward_arguments<L>() != 4)
    return "its forward should be: static constexpr void forward(std::span<const tensor_view<const T>> in, "
           "tensor_view<T> out, weights<const T> weight)";
  else if constexpr (names_forward<L> && !join_has_parameters<L> && !joins_forward<L> && forward_arguments<L>() != 4)
    return "its forward should be: static constexpr void forward(std::span<const tensor_view<const T>> in, "
           "tensor_view<T> out)";
  else if constexpr (names_backward<L> && join_has_parameters<L> && !joins_backward<L> && backward_arguments<L>() != 7)
    return "its backward should be: static constexpr void backward(std::span<const tensor_view<const T>> in, "
           "tensor_view<const T> out, weights<const T> weight, tensor_view<const T> out_gradient, "
           "std::span<const tensor_view<T>> in_gradients, weights<T> weight_gradient)";
  else if constexpr (names_backward<L> && !join_has_parameters<L> && !joins_backward<L> && backward_arguments<L>() != 7)
    return "its backward should be: static constexpr void backward(std::span<const tensor_view<const T>> in, "
           "tensor_view<const T> out_gradient, std::span<const tensor_view<T>> in_gradients)";
  else
    return find_common_fault<L>();
}

}  // namespace convexpr::detail
