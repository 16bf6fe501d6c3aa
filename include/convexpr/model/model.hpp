// SPDX-License-Identifier: BSL-1.0
// model: a network made fast. Weights are packed when it is built, in its one allocation; a call allocates nothing,
// throws nothing and calls nothing virtual.
//   cx::model<net> model{parameters};
//   auto y = model(x);                                 a tensor, or a tuple of them where the network has outputs<...>
//   model.run(x.data(), y.data());                     the same between the caller's own buffers, which do not overlap
//   model(std::span(images), std::span(results));      a batch; an array or a vector of images gives one of results
//   auto call = model.bind(graph);                     checks what layers are given beside their input, once;
//   auto y = call(x);                                  the call itself takes every form that the model's own takes
//   auto y = model(x, graph);                          binds and calls; several things stand side by side
//   cx::model<net> model{parameters, {}, cx::batch_size{8}};   which goes through large dense layers eight at a time
//   cx::model<net, cx::exact> model{parameters};       without algorithms that round differently
//   cx::model<net> model{parameters, cx::threads{2}};  the same bits, whatever the number of threads
//   static cx::static_model<net> model{parameters};    no heap at all: weights and arena are members
//   cx::model<net> model{packed};                      weights where they lie (model/packed_weights.hpp)
// A call writes to the model's arena: one call at a time. copy() shares nothing and may run beside it. What is wrong
// with the arguments of a constructor, of bind and of a batch is a cx::error.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/core/each_index.hpp>
#include <convexpr/core/tensor.hpp>
#include <convexpr/model/bound_call.hpp>
#include <convexpr/model/executor.hpp>
#include <convexpr/model/packed_weights.hpp>
#include <convexpr/model/program.hpp>
#include <convexpr/model/storage.hpp>
#include <convexpr/model/unknown_model.hpp>
#include <convexpr/model/wrong_building.hpp>
#include <convexpr/model/wrong_model_call.hpp>
#include <convexpr/network/input_tensors.hpp>
#include <convexpr/network/parameters.hpp>
#include <convexpr/network/wrong_use.hpp>

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <span>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace convexpr::inline CONVEXPR_BUILD {

template <class Net, plan_options Options = fast, class Storage = detail::heap_storage<detail::program<Net, Options>>>
class model {
  static_assert(detail::asserted<plan<Net, Options>.unserved == none, detail::unserved_layer<Net, Options>>());
  using program = detail::program<Net, Options>;
  using forms = detail::call_forms<model>;

 public:
  using network_type = Net;
  using input_type = input_tensors<Net, float>;
  using output_type =
      decltype(detail::collect_outputs<Net, float>([](std::size_t) -> const float* { return nullptr; }));
  static constexpr bool has_one_input = Net::input_count == 1, has_one_output = Net::outputs.size() == 1;

  // Bytes of packed weights, and of the activations and scratch of one thread and sample; and all of them.
  static constexpr std::size_t weight_bytes = program::weight_bytes;
  static constexpr std::size_t activation_bytes = program::arena_bytes;
  static constexpr std::size_t scratch_bytes = program::scratch_bytes;
  static constexpr std::size_t kept_bytes = program::kept_bytes;  // from one call to the next
  static constexpr std::size_t memory_bytes = weight_bytes + kept_bytes + activation_bytes + scratch_bytes;

  explicit model(const parameters<Net, float>& p)
    requires std::default_initializable<Storage>
  {
    pack(p);
  }
  model(const parameters<Net, float>& p, threads workers, batch_size samples = {})
    requires std::constructible_from<Storage, threads, batch_size>
      : storage_(workers, samples) {
    pack(p);
  }
  // Weights that were packed already stay where they lie, and have to outlive the model.
  explicit model(const packed_weights<Net, Options>& weights, threads workers = {}, batch_size samples = {})
    requires std::constructible_from<Storage, const std::byte*, threads, batch_size>
      : storage_(weights.data(), workers, samples) {
    reset();
  }
  model()
    requires(!requires(Storage storage) { storage.own_weights(); })
  {
    reset();
  }

  // Anything else: one sentence.
  template <class Weights, class... Rest>
    requires(!std::derived_from<Weights, model> && !std::same_as<Weights, Storage> &&
             !detail::builds_model<Net, Storage, Weights, Rest...>)
  explicit model(const Weights&, const Rest&...) {
    constexpr const auto& wrong = detail::wrong_building<Net, Storage, Weights, Rest...>;
    static_assert(detail::asserted<wrong.size() == 0, wrong>());
  }

  // What layers keep from call to call begins anew.
  void reset() noexcept { detail::start_kept<Net>(typed<float>(storage_.kept())); }

  // What the layers keep, one behind the other, as they list it.
  std::span<float> kept() noexcept { return {typed<float>(storage_.kept()), detail::kept_count<Net>}; }

  // Another model with the same weights, and what its layers have kept.
  model copy() const { return model(storage_.copy()); }

  // A call with what it is given, checked by the layers that take it. What is no temporary has to outlive the call.
  template <class... Given>
  bound_call<model, Given...> bind(Given&&... given) {
    static_assert(runs_with<detail::things_of<std::remove_cvref_t<Given>...>>());
    detail::check_given<Net, float>(detail::things_in(given...));
    return bound_call<model, Given...>(*this, std::forward<Given>(given)...);
  }

  output_type operator()(const input_type& x) noexcept { return call()(x); }
  output_type operator()(const input_type& x, const auto&... given)
    requires(sizeof...(given) != 0)
  {
    return bind(given...)(x);
  }

  // As std::tie makes several inputs, without a copy.
  template <class... Inputs>
    requires std::same_as<detail::inputs_of<std::tuple<Inputs...>>, input_type>
  output_type operator()(const std::tuple<Inputs...>& x) noexcept {
    return call()(x);
  }
  template <class... Inputs>
  output_type operator()(const std::tuple<Inputs...>& x, const auto&... given)
    requires(std::same_as<detail::inputs_of<std::tuple<Inputs...>>, input_type> && sizeof...(given) != 0)
  {
    return bind(given...)(x);
  }

  // A network with one input and output; otherwise in[k] is where input k is, and out[k] where output k goes.
  void run(const float* in, float* out) noexcept
    requires(has_one_input && has_one_output)
  {
    call().run(in, out);
  }
  void run(const float* in, float* const* out) noexcept
    requires has_one_input
  {
    call().run(in, out);
  }
  void run(const float* const* in, float* const* out) noexcept { call().run(in, out); }
  void run(const float* in, float* out, const auto&... given)
    requires(has_one_input && has_one_output && sizeof...(given) != 0)
  {
    bind(given...).run(in, out);
  }
  void run(const float* in, float* const* out, const auto&... given)
    requires(has_one_input && sizeof...(given) != 0)
  {
    bind(given...).run(in, out);
  }
  void run(const float* const* in, float* const* out, const auto&... given)
    requires(sizeof...(given) != 0)
  {
    bind(given...).run(in, out);
  }

  // A batch: results[n] = (*this)(samples[n]). Threads take samples instead of parts of one.
  void operator()(std::span<const input_type> samples, std::span<output_type> results)
    requires has_one_output
  {
    call()(samples, results);
  }
  void operator()(std::span<const input_type> samples, std::span<output_type> results, const auto&... given)
    requires(has_one_output && sizeof...(given) != 0)
  {
    bind(given...)(samples, results);
  }
  template <std::size_t Count>
  std::array<output_type, Count> operator()(const std::array<input_type, Count>& samples) noexcept {
    return call()(samples);
  }
  // Allocates the results.
  std::vector<output_type> operator()(const std::vector<input_type>& samples) { return call()(samples); }

  // Anything else: a call says what is wrong with it.
  template <class... Arguments>
    requires(!detail::is_model_call<forms, Arguments...>)
  auto operator()(Arguments&&... arguments) noexcept {
    return wrong_call()(std::forward<Arguments>(arguments)...);
  }
  template <class... Arguments>
    requires(!detail::is_model_run<forms, Arguments...>)
  void run(Arguments&&... arguments) noexcept {
    wrong_call().run(std::forward<Arguments>(arguments)...);
  }

 private:
  template <class, class...>
  friend class detail::call_forms;

  explicit model(Storage&& storage) : storage_(std::move(storage)) {}

  // Where a layer has nothing to run by, or nobody takes what is given, the compiler prints it.
  template <class Given>
  static consteval bool runs_with() {
    constexpr std::size_t stuck = program::template stuck<Given>;
    // one mistake at a time
    constexpr std::size_t untaken = stuck < Net::size ? Given::count : detail::first_untaken<Net, float, Given>;
    static_assert(detail::asserted<stuck == Net::size, detail::stuck_sentence<Net, float, Given, stuck>>());
    return detail::asserted<untaken == Given::count, detail::untaken_sentence<"model", Given, untaken, "">>();
  }
  forms call() noexcept {
    static_assert(runs_with<detail::nothing_given>());
    return forms(*this);
  }
  bound_call<model> wrong_call() noexcept { return bound_call<model>(*this); }

  // Not inline, so that `extern template class cx::model<net>` leaves the kernels to one translation unit.
  void pack(const parameters<Net, float>& p);
  void run_alone(const float* const* in, float* const* out) noexcept;

  template <class Given>
  void run_one(const float* const* in, float* const* out, const Given& given) noexcept {
    if constexpr (Given::count == 0)
      run_alone(in, out);
    else
      run_with(in, out, given);
  }

  template <class Given>
  void run_with(const float* const* in, float* const* out, const Given& given) noexcept {
    // Calling the others together costs more than a few microseconds of work. Larger work is compiled once for both.
    constexpr bool is_large = Net::macs > 1'000'000;
    const bool shares = is_large || storage_.shares_always();
    detail::run_workers<std::conditional_t<is_large && has_threads, worker, lone_worker>>(
        shares ? storage_.workers() : 1, [&](auto w) {
          program::run({storage_.weights(), storage_.arena(0, 0), storage_.scratch(w.index), storage_.kept(), in, out},
                       w, given);
        });
  }

  // As many samples as results.
  template <class Given>
  void run_batch(std::span<const input_type> samples, std::span<output_type> results, const Given& given) noexcept {
    // What layers keep goes from sample to sample.
    detail::run_workers<worker>(kept_bytes == 0 ? storage_.workers() : 1, [&](worker w) {
      const worker::range part = w.of(samples.size());
      for (std::size_t first = part.first; first < part.last; first += storage_.samples()) {
        const std::size_t together = std::min(storage_.samples(), part.last - first);
        run_together(samples.subspan(first, together), results.subspan(first, together), w.index, given);
      }
    });
  }

  template <class Given>
  void run_together(std::span<const input_type> samples, std::span<output_type> results, std::size_t worker,
                    const Given& given) noexcept {
    std::array<detail::input_pointers<Net, float>, detail::largest_batch> in;
    std::array<float*, detail::largest_batch> out;
    std::array<detail::program_memory, detail::largest_batch> memory;
    for (std::size_t n = 0; n < samples.size(); ++n) {
      in[n] = detail::pointers_to(samples[n]);
      out[n] = results[n].data();
      memory[n] = {storage_.weights(),
                   storage_.arena(worker, n),
                   storage_.scratch(worker),
                   storage_.kept(),
                   in[n].data(),
                   &out[n]};
    }
    program::run_batch(std::span<const detail::program_memory>(memory).first(samples.size()), given);
  }

  Storage storage_;
};

template <class Net, plan_options Options, class Storage>
void model<Net, Options, Storage>::pack(const parameters<Net, float>& p) {
  reset();
  // The arena holds no activations yet.
  program::pack(p, storage_.own_weights(), {typed<float>(storage_.arena(0, 0)), program::packing_room});
}
template <class Net, plan_options Options, class Storage>
void model<Net, Options, Storage>::run_alone(const float* const* in, float* const* out) noexcept {
  run_with(in, out, detail::nothing_given{});
}

template <class Net, plan_options Options, class Storage>
  requires(!detail::usable_network<Net>)
class model<Net, Options, Storage> : public detail::unknown_model<Net, model<Net, Options, Storage>> {
  using detail::unknown_model<Net, model>::unknown_model;
};

template <class Net, plan_options Options = fast>
using static_model = model<Net, Options, detail::member_storage<detail::program<Net, Options>>>;

// The same on packed weights that are a constant.
template <const auto& Weights, class Packed = std::remove_cvref_t<decltype(Weights)>>
using static_model_on =
    model<typename Packed::network_type, Packed::options,
          detail::storage_beside<detail::program<typename Packed::network_type, Packed::options>, Weights>>;

}  // namespace convexpr::inline CONVEXPR_BUILD
