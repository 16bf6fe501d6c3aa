// SPDX-License-Identifier: BSL-1.0
// bound_call: a model together with what its layers are given beside their input, checked once. Every form of a call is
// in call_forms; the model's own forms are those of a call that is given nothing.
#pragma once
#include <convexpr/core/each_index.hpp>
#include <convexpr/core/error.hpp>
#include <convexpr/model/unknown_results.hpp>
#include <convexpr/model/wrong_model_call.hpp>
#include <convexpr/network/diagnosis.hpp>
#include <convexpr/network/given.hpp>
#include <convexpr/network/input_tensors.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <span>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace convexpr {

template <class Model, class... Given>
class bound_call;

namespace detail {

// Given are references to what was given, which has to outlive the call, and what was a temporary itself.
template <class Model, class... Given>
class call_forms {
  using network = typename Model::network_type;

 public:
  using input_type = typename Model::input_type;
  using output_type = typename Model::output_type;

  output_type operator()(const input_type& x) noexcept { return result_of(pointers_to(x)); }
  // As std::tie makes them, without a copy.
  template <class... Inputs>
    requires std::same_as<inputs_of<std::tuple<Inputs...>>, input_type>
  output_type operator()(const std::tuple<Inputs...>& x) noexcept {
    return result_of(pointers_to(x));
  }

  // Between the caller's own buffers: one input or in[k] for input k, one output or out[k] for output k.
  void run(const float* in, float* out) noexcept
    requires(Model::has_one_input && Model::has_one_output)
  {
    run(&in, &out);
  }
  void run(const float* in, float* const* out) noexcept
    requires Model::has_one_input
  {
    run(&in, out);
  }
  void run(const float* const* in, float* const* out) noexcept { model_->run_one(in, out, things()); }

  // A batch: results[n] = (*this)(samples[n]).
  void operator()(std::span<const input_type> samples, std::span<output_type> results)
    requires Model::has_one_output
  {
    if (samples.size() != results.size())
      raise("model", refuse("cannot take {} samples and {} results", samples.size(), results.size()),
            refuse("there is a result for each sample"));
    model_->run_batch(samples, results, things());
  }
  template <std::size_t Count>
  std::array<output_type, Count> operator()(const std::array<input_type, Count>& samples) noexcept {
    std::array<output_type, Count> results;
    model_->run_batch(samples, results, things());
    return results;
  }
  // Allocates the results.
  std::vector<output_type> operator()(const std::vector<input_type>& samples) {
    std::vector<output_type> results(samples.size());
    model_->run_batch(samples, results, things());
    return results;
  }

 private:
  friend Model;
  friend bound_call<Model, Given...>;

  output_type result_of(const input_pointers<network, float>& in) noexcept {
    output_type y;
    if constexpr (Model::has_one_output) {
      float* const out = y.data();
      run(in.data(), &out);
    } else {
      std::array<float*, std::tuple_size_v<output_type>> out;
      each_index<out.size()>([&](auto k) { out[k] = std::get<k>(y).data(); });
      run(in.data(), out.data());
    }
    return y;
  }

  explicit call_forms(Model& model, Given&&... given) : model_(&model), given_(std::forward<Given>(given)...) {}

  auto things() const noexcept {
    return std::apply([](const auto&... given) { return things_in(given...); }, given_);
  }

  Model* model_;
  [[no_unique_address]] std::tuple<Given...> given_;
};

}  // namespace detail

template <class Model, class... Given>
class bound_call : public detail::call_forms<Model, Given...> {
  using forms = detail::call_forms<Model, Given...>;
  using network = typename Model::network_type;

 public:
  using forms::operator();
  using forms::run;

  // Anything else: one sentence.
  template <class... Arguments>
    requires(!detail::is_call<forms, Arguments...>)
  auto operator()(Arguments&&...) noexcept {
    constexpr const auto& wrong = detail::wrong_model_call<network, std::remove_cvref_t<Arguments>...>;
    static_assert(detail::asserted<wrong.size() == 0, wrong>());
    return detail::unknown_results<network, Arguments...>();
  }
  template <class... Arguments>
    requires(!detail::is_run<forms, Arguments...>)
  void run(Arguments&&...) noexcept {
    static_assert(detail::asserted<false, detail::wrong_model_run<network, std::remove_cvref_t<Arguments>...>>());
  }

 private:
  friend Model;
  using forms::forms;
};

}  // namespace convexpr
