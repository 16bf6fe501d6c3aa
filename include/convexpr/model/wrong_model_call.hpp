// SPDX-License-Identifier: BSL-1.0
// wrong_model_call: the sentences of a model that is called with what it does not take.
#pragma once
#include <convexpr/core/text.hpp>
#include <convexpr/model/unknown_results.hpp>
#include <convexpr/network/input_tensors.hpp>
#include <convexpr/network/wrong_call.hpp>
#include <convexpr/network/wrong_use.hpp>

#include <concepts>
#include <type_traits>
#include <utility>

namespace convexpr::detail {

// Forms has the forms of a call that are right. Whether one of them takes these arguments; and whether one of a model's
// does, which are given what is for layers too.
template <class Forms, class... Arguments>
concept is_call = std::invocable<Forms&, Arguments...>;
template <class Forms, class... Arguments>
concept is_run = requires(Forms& forms, Arguments&&... arguments) { forms.run(std::forward<Arguments>(arguments)...); };

template <class Forms, class... Arguments>
inline constexpr bool is_model_call = is_call<Forms, Arguments...>;
template <class Forms, class First, class Second, class... Given>
inline constexpr bool is_model_call<Forms, First, Second, Given...> =
    is_call<Forms, First, Second> || (is_call<Forms, First> && !batch_like<First>);

template <class Forms, class... Arguments>
inline constexpr bool is_model_run = is_run<Forms, Arguments...>;
template <class Forms, class In, class Out, class... Given>
inline constexpr bool is_model_run<Forms, In, Out, Given...> = is_run<Forms, In, Out>;

// What stands behind the input, if the input is right: of one sample, and of a batch.
template <class... Rest>
inline constexpr text_buffer<256> too_much_given = [] {
  text_buffer<256> out;
  append_types<Rest...>(out.append("model cannot take "));
  return out.append(" behind the input of a bound call: bind takes what is for layers");
}();
template <class Net, class Samples, class... Results>
inline constexpr text_buffer<256> wrong_batch = [] {
  text_buffer<256> out;
  out.append("model cannot ");
  if constexpr (Net::outputs.size() != 1 || sizeof...(Results) == 0) {
    append_type<Samples>(out.append("take the batch "));
    out.append(": it takes a vector or an array");
    return out.append(Net::outputs.size() == 1 ? ", or a span with one for the results" : "");
  } else {
    append_types<Results...>(out.append("write to "));
    append_type<tensor<float, Net::output>>(out.append(": the results of a batch are a span of "));
    return out;
  }
}();

// Input is no_argument where there is none.
template <class Net, class Input = no_argument, class... Rest>
inline constexpr const text_buffer<256>& wrong_model_call = []() -> const text_buffer<256>& {
  if constexpr (inputs_like<Input>) {
    if constexpr (fits_together<Net, Net, float, inputs_of<Input>>)
      return too_much_given<Rest...>;
    else
      return misfit<"model", Net, Net, float, inputs_of<Input>>;
  } else if constexpr (batch_like<Input>) {
    using sample = inputs_of<decltype(*std::begin(std::declval<const Input&>()))>;
    if constexpr (fits_together<Net, Net, float, sample>)
      return wrong_batch<Net, Input, Rest...>;
    else
      return misfit<"model", Net, Net, float, sample>;
  } else {
    return no_input<"model", Input, input_tensors<Net>, ", or a batch of them">;
  }
}();

template <class Net, class... Arguments>
inline constexpr text_buffer<256> wrong_model_run = [] {
  text_buffer<256> out;
  append_types<Arguments...>(out.append("model.run cannot take "));
  out.append(sizeof...(Arguments) == 0 ? "nothing: it takes " : ": it takes ");
  if (Net::input_count == 1 && Net::outputs.size() == 1) return out.append("pointers to floats, x.data() and y.data()");
  out.append(Net::input_count == 1 ? "a pointer to floats" : "an array of pointers to floats, one for each input");
  return out.append(", and an array of one for each output");
}();

}  // namespace convexpr::detail
