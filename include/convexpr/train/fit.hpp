// SPDX-License-Identifier: BSL-1.0
// fit: a whole training in one call, in a constant expression or at run time; it returns the weights.
//   constexpr auto weights = cx::fit<net, cx::cross_entropy, cx::adam>(data, 60)         each step sees all samples
//   cx::fit<net, cx::cross_entropy, cx::adam, 4>(data, 60)                               four, in their order; the last step
//                                                                                        of an epoch sees what is left
//   fit<...>(data, epochs, rule, seed, graph...)   the rule's constants; the seed of the weights, drawn by glorot_uniform,
//                                                  and of dropout; and what layers are given beside their input
// data has `inputs` and `targets`, ranges that lie in memory. Steps are those of train_batch (train/train_batch.hpp), by
// the layers' own loop nests: at run time cx::trainer is the fast one, and the one for weights too large for a stack.
// Compilers count the steps of a constant expression; docs/compile_time.md says which flags allow how many.
#pragma once
#include <convexpr/core/random.hpp>
#include <convexpr/core/text.hpp>
#include <convexpr/core/type_name.hpp>
#include <convexpr/network/initialize.hpp>
#include <convexpr/network/input_tensors.hpp>
#include <convexpr/network/wrong_call.hpp>
#include <convexpr/network/wrong_use.hpp>
#include <convexpr/train/losses.hpp>
#include <convexpr/train/optimizers.hpp>
#include <convexpr/train/train_batch.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <span>
#include <type_traits>
#include <utility>

namespace convexpr {

namespace detail {

template <class Range>
using sample_in = std::remove_cv_t<typename decltype(std::span(std::declval<const Range&>()))::element_type>;

template <class Loss, class Rule, class Data>
inline constexpr text_buffer<256> no_fit = [] {
  text_buffer<256> out;
  if constexpr (!training_data<Data>) {
    append_type<Data>(out.append("fit cannot take "));
    out.append(" as the data: it has inputs and targets, ranges that lie in memory");
  } else if constexpr (!learning_rule<Rule>) {
    append_type<Rule>(out.append("fit cannot learn by "));
    out.append(": behind the loss it takes a rule such as adam or sgd");
  } else if constexpr (!std::default_initializable<Loss>) {
    append_type<Loss>(out.append("fit cannot make the loss "));
    out.append(": it has no default");
  }
  return out;
}();

// The number type of the weights: that of the inputs, or float where there are none.
template <class Data>
consteval auto number_of_data() {
  if constexpr (training_data<Data>) {
    using input = sample_in<decltype(Data::inputs)>;
    if constexpr (inputs_like<input>)
      return std::type_identity<number_of<input>>{};
    else
      return std::type_identity<float>{};
  } else {
    return std::type_identity<float>{};
  }
}

// Whether a call can be a training at all; each mistake is one sentence. trains_batch says the others.
template <class Net, class T, class Loss, class Rule, class Data>
consteval bool can_fit() {
  if constexpr (!usable_network<Net>) {
    static_assert(asserted<is_network<Net>, no_network<Net>>());
    return false;
  } else if constexpr (constexpr const auto& wrong = no_fit<Loss, Rule, Data>; wrong.size() != 0) {
    static_assert(asserted<wrong.size() == 0, wrong>());
    return false;
  } else {
    using input = sample_in<decltype(Data::inputs)>;
    if constexpr (!inputs_like<input>)
      static_assert(asserted<inputs_like<input>, no_input<"fit", input, input_tensors<Net, T>>>());
    return inputs_like<input>;
  }
}

}  // namespace detail

template <class Net, class Loss, class Rule, std::size_t BatchSize = 0, class Data, class... Things>
constexpr auto fit(const Data& data, std::size_t epochs, const Rule& rule = {}, seed random = {},
                   const Things&... things) {
  using T = typename decltype(detail::number_of_data<Data>())::type;
  if constexpr (!detail::can_fit<Net, T, Loss, Rule, Data>()) {
    return parameters<Net, T>{};
  } else if constexpr (!detail::trains_batch<"fit", Net, T, detail::inputs_of<detail::sample_in<decltype(data.inputs)>>,
                                             Loss, detail::sample_in<decltype(data.targets)>,
                                             detail::things_of<Things...>>()) {
    return parameters<Net, T>{};
  } else {
    const std::span inputs(data.inputs);
    const std::span targets(data.targets);
    const std::size_t samples = inputs.size(), at_once = BatchSize == 0 ? samples : BatchSize;
    detail::check_batch("fit", samples, targets.size());
    const Loss loss{};
    auto weights = initialize<Net, T>(glorot_uniform{}, random);
    optimizer<Rule, Net, T> learns(rule);
    parameters<Net, T> gradient;
    training_moment now{random};
    for (std::size_t epoch = 0; epoch < epochs; ++epoch)
      for (std::size_t first = 0; first < samples; first += at_once, ++now.step) {
        const std::size_t count = std::min(at_once, samples - first);
        train_batch(weights, inputs.subspan(first, count), loss, targets.subspan(first, count), now, gradient,
                    things...);
        learns.update(weights, gradient);
      }
    return weights;
  }
}

}  // namespace convexpr
