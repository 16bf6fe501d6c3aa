// SPDX-License-Identifier: BSL-1.0
// backpropagate(weights, x, loss): the loss of one forward pass and its gradient with respect to every weight, in
// a constant expression or at run time. Reverse accumulation over the layers' own `backward` functions:
//   layer  backward(in, out, weight, out', in', weight')   adds to in' and weight'; in' is empty where nobody needs it
//   join   backward(ins, out', ins')                       adds to each of ins'
// A loss is called as loss(output, output') with views; it fills output' and returns its value.
// Griewank & Walther, Evaluating derivatives, 2008, chapter 3.
#pragma once
#include <convexpr/core/scratch.hpp>
#include <convexpr/network/evaluate.hpp>
#include <convexpr/network/given.hpp>
#include <convexpr/network/input_tensors.hpp>
#include <convexpr/network/mistake.hpp>
#include <convexpr/network/traverse.hpp>
#include <convexpr/network/wrong_call.hpp>
#include <convexpr/network/wrong_use.hpp>

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <iterator>
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

// backward of a layer, of one that is given something beside its input, and of a join.
template <class Layer, class T, class Context>
concept gives_gradient_with =
    requires(tensor_view<const T> in, tensor_view<T> in_gradient, weights<const T> weight, weights<T> weight_gradient,
             const Context& context) { Layer::backward(in, in, weight, in, in_gradient, weight_gradient, context); };
template <class Layer, class T, class Context>
concept gives_gradient =
    gives_gradient_with<Layer, T, Context> ||
    requires(tensor_view<const T> in, tensor_view<T> in_gradient, weights<const T> weight, weights<T> weight_gradient) {
      Layer::backward(in, in, weight, in, in_gradient, weight_gradient);
    };
template <class Join, class T>
concept join_gives_gradient =
    requires(std::span<const tensor_view<const T>> in, tensor_view<const T> out_gradient,
             std::span<const tensor_view<T>> in_gradient) { Join::backward(in, out_gradient, in_gradient); } ||
    requires(std::span<const tensor_view<const T>> in, tensor_view<const T> out,
             std::span<const tensor_view<T>> in_gradient, weights<const T> weight,
             weights<T> weight_gradient) { Join::backward(in, out, weight, out, in_gradient, weight_gradient); };

// Finds the first layer that has no gradient.
template <class Net, class T, class Context>
struct gradient_visitor : counting_visitor<Net> {
  mistake wrong{};

  template <class Layer>
  consteval void add_layer() {
    ++this->layer;
    if (!gives_gradient<Layer, T, Context>) note<Layer>();
  }
  template <class Join>
  consteval void add_join(std::size_t) {
    ++this->layer;
    if (!join_gives_gradient<Join, T>) note<Join>();
  }
  template <class Layer>
  consteval void note() {
    if (!wrong.why)
      wrong = {this->layer, shown_name<Layer>(), "cannot be trained", {}, 0, convexpr::refuse("it has no backward")};
  }
};

template <class Net, class T, class Context>
consteval text_buffer<1024> find_no_gradient() {
  gradient_visitor<Net, T, Context> visitor;
  traverse_list(visitor, static_cast<const typename Net::layer_types*>(nullptr));
  return sentence_of(visitor.wrong);
}
template <class Net, class T, class Context>
inline constexpr text_buffer<1024> no_gradient = find_no_gradient<Net, T, Context>();

template <class Loss>
inline constexpr text_buffer<256> no_loss = [] {
  text_buffer<256> out;
  append_type<Loss>(out.append("backpropagate cannot take "));
  return out.append(" as the loss: it is called with two tensor_views, the output and its gradient");
}();

// As `evaluates`.
template <class Net, class Given, class T, class Inputs, class Loss, class Context>
consteval bool trains() {
  if constexpr (evaluates<"backpropagate", ", and it is no gradient of the network", Net, Given, T, Inputs,
                          Context>()) {
    constexpr const auto& wrong = no_gradient<Net, T, Context>;
    static_assert(asserted<wrong.size() == 0, wrong>());
    constexpr bool has_loss = wrong.size() != 0 || std::invocable<const Loss&, tensor_view<const T>, tensor_view<T>>;
    static_assert(asserted<has_loss, no_loss<Loss>>());
    return wrong.size() == 0 && has_loss;
  } else {
    return false;
  }
}

// What a refused call gives: a pass, or the loss of one into a gradient.
template <class Net, class T>
struct unknown_pass : backward_pass<Net, T> {
  constexpr operator T() const { return {}; }
};

// Whether one of the right forms takes these.
template <class Weights, class Input, class... Rest>
inline constexpr bool is_training =
    parameters_like<Weights> && inputs_like<Input> && (sizeof...(Rest) == 1 || sizeof...(Rest) == 2);
template <class Weights, class Input, class Loss, class Gradient, class Given>
inline constexpr bool is_training<Weights, Input, Loss, Gradient, Given> =
    parameters_like<Weights> && inputs_like<Input> && std::is_same_v<Gradient, parameters_of<Weights>&>;

template <class... Rest>
inline constexpr text_buffer<256> wrong_training = [] {
  text_buffer<256> out;
  if (sizeof...(Rest) == 0)
    return out.append("backpropagate is given no loss: it takes one such as softmax_cross_entropy{labels}");
  append_types<Rest...>(out.append("backpropagate cannot take "));
  return out.append(" behind the input: it takes a loss, a gradient to write to, then what is given to layers");
}();

template <class T, class Context>
struct backward_step {
  using type = void (*)(std::span<const tensor_view<const T>> in, tensor_view<const T> out, weights<const T> weight,
                        tensor_view<const T> out_gradient, std::span<const tensor_view<T>> in_gradient,
                        weights<T> weight_gradient, const Context& context);

  template <class Layer>
  static constexpr void run(std::span<const tensor_view<const T>> in, tensor_view<const T> out, weights<const T> weight,
                            tensor_view<const T> out_gradient, std::span<const tensor_view<T>> in_gradient,
                            weights<T> weight_gradient, [[maybe_unused]] const Context& context) {
    if constexpr (joining_layer<Layer> && learns<Layer>)
      Layer::backward(in, out, weight, out_gradient, in_gradient, weight_gradient);
    else if constexpr (joining_layer<Layer>)
      Layer::backward(in, out_gradient, in_gradient);
    else if constexpr (gives_gradient_with<Layer, T, Context>)
      Layer::backward(in[0], out, weight, out_gradient, in_gradient[0], weight_gradient, context);
    else
      Layer::backward(in[0], out, weight, out_gradient, in_gradient[0], weight_gradient);
  }
};

// Where each layer's output lies when all of them are kept.
template <class Net>
inline constexpr auto kept_offsets = [] {
  std::array<std::size_t, Net::size + 1> offsets{};
  for (std::size_t i = 0; i < Net::size; ++i) offsets[i + 1] = offsets[i] + Net::layers[i].output.size();
  return offsets;
}();

// The loss; its gradient goes to `result`, which is overwritten.
template <class Net, class T, class Loss, class Context>
constexpr T run_backward(const parameters<Net, T>& weight, const input_pointers<Net, T>& x, const Loss& loss,
                         parameters<Net, T>& result, const Context& context) {
  static_assert(Net::outputs.size() == 1, "convexpr: backpropagate takes networks with one output");
  check_given<Net>(context);
  constexpr const auto& offsets = kept_offsets<Net>;
  scratch<T> outputs(offsets[Net::size]), gradients(offsets[Net::size]);
  const auto place = [&](std::size_t i) { return outputs.elements + offsets[i]; };
  const auto output = [&](std::size_t i) {
    return tensor_view<const T>(i < Net::input_count ? x[i] : place(i), Net::layers[i].output);
  };
  const auto gradient = [&](std::size_t i) {
    return i < Net::input_count ? tensor_view<T>{}
                                : tensor_view<T>(gradients.elements + offsets[i], Net::layers[i].output);
  };
  scratch<T> state(kept_count<Net>);
  start_kept<Net>(state.elements);
  run_layers<Net, T>(weight, x, state.elements, context, place);

  std::fill(std::begin(result.values), std::end(result.values), T{});
  const T value = loss(output(Net::outputs[0]), gradient(Net::outputs[0]));
  std::size_t tensor = Net::tensor_count;
  for (std::size_t i = Net::size; i-- > Net::input_count;) {
    const layer_info& layer = Net::layers[i];
    std::array<tensor_view<const T>, most_inputs<Net>> in{};
    std::array<tensor_view<T>, most_inputs<Net>> in_gradient{};
    for (std::size_t n = 0; n < layer.inputs.size(); ++n) {
      in[n] = output(layer.inputs[n]);
      in_gradient[n] = gradient(layer.inputs[n]);
    }
    std::array<tensor_view<const T>, most_tensors<Net> + 1> read{};
    std::array<tensor_view<T>, most_tensors<Net> + 1> weight_gradient{};
    tensor -= layer.tensor_count;
    for (std::size_t n = 0; n < layer.tensor_count; ++n) {
      read[n] = weight[tensor + n];
      weight_gradient[n] = result[tensor + n];
    }
    steps_of<Net, backward_step<T, Context>>[i](
        std::span<const tensor_view<const T>>(in).first(layer.inputs.size()), output(i),
        std::span<const tensor_view<const T>>(read).first(layer.tensor_count), gradient(i),
        std::span<const tensor_view<T>>(in_gradient).first(layer.inputs.size()),
        std::span<const tensor_view<T>>(weight_gradient).first(layer.tensor_count), context);
  }
  return value;
}

}  // namespace detail

// Net is that of the parameters; one that is named has to be the same, and can have its parameters as {}.
template <class Net = void, detail::inputs_like Input, class Loss, class Given = Net,
          class T = detail::number_of<Input>, class Context = no_context>
constexpr auto backpropagate(const parameters<Given, T>& weight, const Input& x, const Loss& loss,
                             const Context& context = {}) {
  using net = detail::named_or<Net, Given>;
  if constexpr (detail::trains<net, Given, T, detail::inputs_of<Input>, Loss, Context>()) {
    backward_pass<Given, T> pass;
    pass.loss = detail::run_backward(weight, detail::pointers_to(x), loss, pass.gradient, context);
    return pass;
  } else {
    return detail::unknown_pass<Given, T>{};
  }
}

// Into a gradient that stands somewhere, too large for a stack; returns the loss.
template <class Net = void, detail::inputs_like Input, class Loss, class Given = Net,
          class T = detail::number_of<Input>, class Context = no_context>
constexpr T backpropagate(const parameters<Given, T>& weight, const Input& x, const Loss& loss,
                          parameters<Given, T>& gradient, const Context& context = {}) {
  using net = detail::named_or<Net, Given>;
  if constexpr (detail::trains<net, Given, T, detail::inputs_of<Input>, Loss, Context>())
    return detail::run_backward(weight, detail::pointers_to(x), loss, gradient, context);
  else
    return {};
}

// Anything else: one sentence.
template <class Net = void, class Weights = parameters<Net>, class Input = detail::no_argument, class... Rest>
  requires(detail::names_network<Net, Weights> && !detail::is_training<Weights, Input, Rest...>)
constexpr auto backpropagate(const Weights& = {}, const Input& = {}, Rest&&...) {
  using given = detail::parameters_or<Net, Weights>;
  using net = detail::named_or<Net, typename given::network_type>;
  constexpr const auto& wrong = detail::wrong_arguments<"backpropagate", net, Weights, Input,
                                                        detail::wrong_training<std::remove_cvref_t<Rest>...>>;
  static_assert(detail::asserted<wrong.size() == 0, wrong>());
  return detail::unknown_pass<net, typename given::value_type>{};
}

}  // namespace convexpr
