// SPDX-License-Identifier: BSL-1.0
// backpropagate(weights, x, loss): the loss of one forward pass and its gradient with respect to every weight, in
// a constant expression or at run time. Reverse accumulation over the layers' own `backward` functions:
//   layer  backward(in, out, weight, out', in', weight')   adds to in' and weight'; in' is empty where nobody needs it,
//                                                          and in and out have no numbers where backward_reads says so
//   join   backward(ins, out', ins')                       adds to each of ins'
// A loss is called as loss(output, output') with views, of which output' holds zeros; it fills output' and returns its
// value. A network of several outputs takes losses{...}, one for each (train/losses.hpp).
// Griewank & Walther, Evaluating derivatives, 2008, chapter 3.
#pragma once
#include <convexpr/network/evaluate.hpp>
#include <convexpr/network/given.hpp>
#include <convexpr/network/input_tensors.hpp>
#include <convexpr/network/layer_views.hpp>
#include <convexpr/network/mistake.hpp>
#include <convexpr/network/taken.hpp>
#include <convexpr/network/traverse.hpp>
#include <convexpr/network/wrong_call.hpp>
#include <convexpr/network/wrong_use.hpp>
#include <convexpr/train/losses/losses.hpp>
#include <convexpr/train/reference_pass.hpp>

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <span>
#include <type_traits>

namespace convexpr {

// What one pass gives.
template <class Net, class T>
struct backward_pass {
  T loss{};
  parameters<Net, T> gradient{};  // statistics have none, so theirs is 0
};

namespace detail {

// backward of a layer or a join: what it saved stands behind the weights, what a call hands it at the end.
template <class Layer, class T, class... Thing>
concept gives_gradient =
    requires(tensor_view<const T> in, tensor_view<T> in_gradient, weights<const T> weight, weights<T> weight_gradient,
             const Thing&... thing) { Layer::backward(in, in, weight, in, in_gradient, weight_gradient, thing...); } ||
    requires(tensor_view<const T> in, tensor_view<T> in_gradient, weights<const T> weight, weights<T> weight_gradient,
             const Thing&... thing) {
      requires has_saved<Layer>;
      Layer::backward(in, in, weight, weight, in, in_gradient, weight_gradient, thing...);
    } ||
    requires(std::span<const tensor_view<const T>> in, tensor_view<const T> out,
             std::span<const tensor_view<T>> in_gradient, weights<const T> weight, weights<T> weight_gradient,
             const Thing&... thing) { Layer::backward(in, out, weight, out, in_gradient, weight_gradient, thing...); };
template <class Join, class T>
concept join_gives_gradient =
    requires(std::span<const tensor_view<const T>> in, tensor_view<const T> out_gradient,
             std::span<const tensor_view<T>> in_gradient) { Join::backward(in, out_gradient, in_gradient); };

template <class Layer, class T, class Given>
consteval bool trains_with() {
  constexpr std::size_t number = taken<Layer, T, Given>;
  if constexpr (number < Given::count)
    return gives_gradient<Layer, T, typename Given::template type<number>>;
  else if constexpr (joining_layer<Layer> && !learns<Layer>)
    return join_gives_gradient<Layer, T>;
  else
    return gives_gradient<Layer, T>;
}

// Finds the first layer that has no gradient.
template <class T, class Given>
struct gradient_visitor : counting_visitor {
  mistake wrong{};

  template <class Layer>
  consteval void add_layer() {
    ++layer;
    if (!trains_with<Layer, T, Given>() && !wrong.why)
      wrong = {layer, shown_name<Layer>(), "cannot be trained", {}, 0, convexpr::refuse("it has no backward")};
  }
  template <class Join>
  consteval void add_join(std::size_t) {
    add_layer<Join>();
  }
};

template <class Net, class T, class Given>
consteval text_buffer<1024> find_no_gradient() {
  gradient_visitor<T, Given> visitor{begin_count<Net>()};
  traverse_list(visitor, static_cast<const typename Net::layer_types*>(nullptr));
  return sentence_of(visitor.wrong);
}
template <class Net, class T, class Given>
inline constexpr text_buffer<1024> no_gradient = find_no_gradient<Net, T, Given>();

template <class Net, class Loss>
inline constexpr text_buffer<256> no_loss = [] {
  text_buffer<256> out;
  append_type<Loss>(out.append("backpropagate cannot take "));
  if (Net::outputs.size() == 1)
    return out.append(" as the loss: it is called with two tensor_views, the output and its gradient");
  out.append(" as the loss: the network has ").append(static_cast<unsigned long long>(Net::outputs.size()));
  return out.append(" outputs, and losses{...} has a loss for each, called with the output and its gradient");
}();

// As `evaluates`, and every layer has a gradient.
template <fixed_text Who, class Net, class Other, class T, class Inputs, class Given>
consteval bool has_gradients() {
  if constexpr (evaluates<Who, ", and it is no gradient of the network", Net, Other, T, Inputs, Given>()) {
    constexpr const auto& wrong = no_gradient<Net, T, Given>;
    static_assert(asserted<wrong.size() == 0, wrong>());
    return wrong.size() == 0;
  } else {
    return false;
  }
}
template <class Net, class Other, class T, class Inputs, class Loss, class Given>
consteval bool trains() {
  if constexpr (has_gradients<"backpropagate", Net, Other, T, Inputs, Given>()) {
    constexpr bool has_loss = serves_outputs<Loss, T, Net::outputs.size()>;
    if constexpr (!has_loss) static_assert(asserted<has_loss, no_loss<Net, Loss>>());
    return has_loss;
  } else {
    return false;
  }
}

// What a refused call gives: a pass, or the loss of one into a gradient.
template <class Net, class T>
struct unknown_pass : backward_pass<Net, T> {
  constexpr operator T() const { return {}; }
};

// One sample, and no layer trains in a way of its own.
template <class Net, class T, class Input, class Loss, class... Things>
constexpr T run_backward(const parameters<Net, T>& weight, const Input& x, const Loss& loss,
                         parameters<Net, T>& gradient, const Things&... things) {
  const auto given = things_in(things...);
  check_given<Net, T>(given);
  const input_pointers<Net, T> from = pointers_to(x);
  reference_pass<Net, T> pass(1);
  pass.forward(weight, [&](std::size_t) -> const auto& { return from; }, given, nullptr);
  const T value = pass.losses([&](std::size_t) -> const Loss& { return loss; });
  pass.backward(weight, gradient, given, nullptr);
  return value;
}

inline constexpr text_buffer<256> no_loss_given = [] {
  text_buffer<256> out;
  return out.append("backpropagate is given no loss: it takes one such as softmax_cross_entropy{labels}");
}();

}  // namespace detail

// Net is that of the parameters; one that is named has to be the same, and can have its parameters as {}. What a call
// gives its layers stands at the end.
template <class Net = void, detail::inputs_like Input, class Loss, class Other = Net,
          class T = detail::number_of<Input>, class... Things>
constexpr auto backpropagate(const parameters<Other, T>& weight, const Input& x, const Loss& loss,
                             const Things&... things) {
  using net = detail::named_or<Net, Other>;
  if constexpr (detail::trains<net, Other, T, detail::inputs_of<Input>, Loss, detail::things_of<Things...>>()) {
    backward_pass<Other, T> pass;
    pass.loss = detail::run_backward(weight, x, loss, pass.gradient, things...);
    return pass;
  } else {
    return detail::unknown_pass<Other, T>{};
  }
}

// Into a gradient that stands somewhere, too large for a stack; returns the loss.
template <class Net = void, detail::inputs_like Input, class Loss, class Other = Net,
          class T = detail::number_of<Input>, class... Things>
constexpr T backpropagate(const parameters<Other, T>& weight, const Input& x, const Loss& loss,
                          parameters<Other, T>& gradient, const Things&... things) {
  using net = detail::named_or<Net, Other>;
  if constexpr (detail::trains<net, Other, T, detail::inputs_of<Input>, Loss, detail::things_of<Things...>>())
    return detail::run_backward(weight, x, loss, gradient, things...);
  else
    return {};
}

// Anything else: one sentence.
template <class Net = void, class Weights = parameters<Net>, class Input = detail::no_argument, class... Rest>
  requires(detail::names_network<Net, Weights> &&
           !(detail::parameters_like<Weights> && detail::inputs_like<Input> && sizeof...(Rest) != 0))
constexpr auto backpropagate(const Weights& = {}, const Input& = {}, Rest&&...) {
  using other = detail::parameters_or<Net, Weights>;
  using net = detail::named_or<Net, typename other::network_type>;
  constexpr const auto& wrong = detail::wrong_arguments<"backpropagate", net, Weights, Input>;
  static_assert(detail::asserted<wrong.size() == 0, wrong>());
  constexpr bool has_loss = wrong.size() != 0 || sizeof...(Rest) != 0;
  static_assert(detail::asserted<has_loss, detail::no_loss_given>());
  return detail::unknown_pass<net, typename other::value_type>{};
}

}  // namespace convexpr
