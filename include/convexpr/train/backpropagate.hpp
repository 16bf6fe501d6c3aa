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
#include <convexpr/core/scratch.hpp>
#include <convexpr/network/evaluate.hpp>
#include <convexpr/network/given.hpp>
#include <convexpr/network/input_tensors.hpp>
#include <convexpr/network/layer_views.hpp>
#include <convexpr/network/mistake.hpp>
#include <convexpr/network/own_values.hpp>
#include <convexpr/network/per_layer.hpp>
#include <convexpr/network/taken.hpp>
#include <convexpr/network/traverse.hpp>
#include <convexpr/network/wrong_call.hpp>
#include <convexpr/network/wrong_use.hpp>
#include <convexpr/train/losses/losses.hpp>

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

// As `evaluates`.
template <class Net, class Other, class T, class Inputs, class Loss, class Given>
consteval bool trains() {
  if constexpr (evaluates<"backpropagate", ", and it is no gradient of the network", Net, Other, T, Inputs, Given>()) {
    constexpr const auto& wrong = no_gradient<Net, T, Given>;
    static_assert(asserted<wrong.size() == 0, wrong>());
    constexpr bool has_loss = wrong.size() != 0 || serves_outputs<Loss, T, Net::outputs.size()>;
    static_assert(asserted<has_loss, no_loss<Net, Loss>>());
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

inline constexpr text_buffer<256> no_loss_given = [] {
  text_buffer<256> out;
  return out.append("backpropagate is given no loss: it takes one such as softmax_cross_entropy{labels}");
}();

// The forward pass of a training step.
template <class T, class Given>
struct saving_step {
  using type = void (*)(std::span<const tensor_view<const T>> in, tensor_view<T> out, weights<const T> weight,
                        weights<T> state, weights<T> saved, const Given& given);

  template <class Layer>
  static constexpr void run(std::span<const tensor_view<const T>> in, tensor_view<T> out, weights<const T> weight,
                            weights<T> state, [[maybe_unused]] weights<T> saved, const Given& given) {
    constexpr std::size_t number = taken<Layer, T, Given>;
    if constexpr (!has_saved<Layer>)
      forward_step<T, Given>::template run<Layer>(in, out, weight, state, given);
    else if constexpr (number < Given::count)
      Layer::forward_saving(in[0], out, weight, saved, given.template get<number>());
    else
      Layer::forward_saving(in[0], out, weight, saved);
  }
};

template <class T, class Given>
struct backward_step {
  using type = void (*)(std::span<const tensor_view<const T>> in, tensor_view<const T> out, weights<const T> weight,
                        weights<const T> saved, tensor_view<const T> out_gradient,
                        std::span<const tensor_view<T>> in_gradient, weights<T> weight_gradient, const Given& given);

  template <class Layer>
  static constexpr void run(std::span<const tensor_view<const T>> in, tensor_view<const T> out, weights<const T> weight,
                            [[maybe_unused]] weights<const T> saved, tensor_view<const T> out_gradient,
                            std::span<const tensor_view<T>> in_gradient, weights<T> weight_gradient,
                            [[maybe_unused]] const Given& given) {
    constexpr std::size_t number = taken<Layer, T, Given>;
    const auto& from = inputs_as_taken<Layer>(in);
    const auto& from_gradient = inputs_as_taken<Layer>(in_gradient);
    const auto run_with = [&](const auto&... thing) {
      if constexpr (has_saved<Layer>)
        Layer::backward(from, out, weight, saved, out_gradient, from_gradient, weight_gradient, thing...);
      else
        Layer::backward(from, out, weight, out_gradient, from_gradient, weight_gradient, thing...);
    };
    if constexpr (number < Given::count)
      run_with(given.template get<number>());
    else if constexpr (joining_layer<Layer> && !learns<Layer>)
      Layer::backward(in, out_gradient, in_gradient);
    else
      run_with();
  }
};

// What each layer's backward reads.
struct backward_reads_of_layer {
  using type = forward_values;
  static constexpr forward_values for_inputs{};

  template <class Layer>
  static consteval forward_values of(const layer_info&) {
    if constexpr (has_backward_reads<Layer>)
      return Layer::backward_reads;
    else
      return {};
  }
};
template <class Net>
inline constexpr auto backward_reads_of = per_layer<Net, backward_reads_of_layer>;

// Where each layer's output lies when all of them are kept.
template <class Net>
inline constexpr auto kept_offsets = [] {
  std::array<std::size_t, Net::size + 1> offsets{};
  for (std::size_t i = 0; i < Net::size; ++i) offsets[i + 1] = offsets[i] + Net::layers[i].output.size();
  return offsets;
}();

// The loss; its gradient goes to `result`, which is overwritten.
template <class Net, class T, class Loss, class Given>
constexpr T run_backward(const parameters<Net, T>& weight, const input_pointers<Net, T>& x, const Loss& loss,
                         parameters<Net, T>& result, const Given& given) {
  check_given<Net, T>(given);
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
  scratch<T> state(kept_count<Net>), written_down(own_numbers<Net, saved_values>);
  const auto saved = [&](std::size_t i) { return own_views<Net, saved_values, T>(written_down.elements, i); };
  const auto number = [&](std::size_t tensor) { return weight[tensor]; };
  start_kept<Net>(state.elements);
  for (std::size_t i = Net::input_count; i < Net::size; ++i) {
    const layer_views<Net, const T> read(i, output, number);
    steps_of<Net, saving_step<T, Given>>[i](read.inputs(), tensor_view<T>(place(i), Net::layers[i].output),
                                            read.tensors(), kept_views<Net, T>(state.elements, i).all(), saved(i).all(),
                                            given);
  }

  std::fill(std::begin(result.values), std::end(result.values), T{});
  const T value = run_losses<Net, T>(loss, output, gradient);
  for (std::size_t i = Net::size; i-- > Net::input_count;) {
    // A shape without numbers where the layer does not read them.
    const auto seen = [&](std::size_t layer, bool reads) {
      return reads ? output(layer) : tensor_view<const T>(nullptr, Net::layers[layer].output);
    };
    constexpr const auto& reads = backward_reads_of<Net>;
    const layer_views<Net, const T> read(i, [&](std::size_t layer) { return seen(layer, reads[i].input); }, number);
    const layer_views<Net, T> written(i, gradient, [&](std::size_t tensor) { return result[tensor]; });
    const own_views<Net, saved_values, const T> was_saved(written_down.elements, i);
    steps_of<Net, backward_step<T, Given>>[i](read.inputs(), seen(i, reads[i].output), read.tensors(), was_saved.all(),
                                              gradient(i), written.inputs(), written.tensors(), given);
  }
  return value;
}

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
    pass.loss = detail::run_backward(weight, detail::pointers_to(x), loss, pass.gradient, detail::things_in(things...));
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
    return detail::run_backward(weight, detail::pointers_to(x), loss, gradient, detail::things_in(things...));
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
