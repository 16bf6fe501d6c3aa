// SPDX-License-Identifier: BSL-1.0
// model: a network made fast. Weights are packed when it is built, in its one allocation; a call allocates nothing,
// throws nothing and calls nothing virtual.
//   cx::model<net> model{parameters};
//   auto y = model(x);                                 a tensor, or a tuple of them where the network has outputs<...>
//   model.run(x.data(), y.data());                     the same between the caller's own buffers, which do not overlap
//   model(std::span(images), std::span(results));      a batch; an array or a vector of images gives one of results
//   cx::model<net> model{parameters, {}, cx::batch_size{8}};   which goes through large dense layers eight at a time
//   cx::model<net, cx::exact> model{parameters};       without algorithms that round differently
//   cx::model<net> model{parameters, cx::threads{2}};  the same bits, whatever the number of threads
//   static cx::static_model<net> model{parameters};    no heap at all: weights and arena are members
// A call writes to the model's arena: one call at a time. copy() shares nothing and may run beside it.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/core/tensor.hpp>
#include <convexpr/model/executor.hpp>
#include <convexpr/model/program.hpp>
#include <convexpr/model/storage.hpp>
#include <convexpr/network/parameters.hpp>

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <span>
#include <tuple>
#include <utility>
#include <vector>

namespace convexpr::detail::inline CONVEXPR_BUILD {

// The stages of a program for one sample, shared by the workers of a call.
template <class Program, class Context>
void run_program(typename Program::memory m, worker w, const Context& context) noexcept {
  [&]<std::size_t... I>(std::index_sequence<I...>) {
    ((Program::template run_stage<I>(m, w, context), meet(w)), ...);
  }(std::make_index_sequence<Program::count>{});
  if (w.index == 0) Program::copy_outputs(m);
}

// The same for several samples, by one worker.
template <class Program, class Context>
void run_batch(std::span<typename Program::memory> samples, const Context& context) noexcept {
  [&]<std::size_t... I>(std::index_sequence<I...>) {
    (Program::template run_stage_of_batch<I>(samples, context), ...);
  }(std::make_index_sequence<Program::count>{});
  for (const auto& m : samples) Program::copy_outputs(m);
}

template <class Net>
inline constexpr bool has_one_output = Net::outputs.size() == 1;

}  // namespace convexpr::detail::inline CONVEXPR_BUILD

namespace convexpr::inline CONVEXPR_BUILD {

template <class Net, plan_options Options = fast, class Storage = detail::heap_storage<detail::program<Net, Options>>>
class model {
  using program = detail::program<Net, Options>;

 public:
  using network_type = Net;
  using input_type = tensor<float, Net::input>;
  using output_type =
      decltype(detail::collect_outputs<Net, float>([](std::size_t) -> const float* { return nullptr; }));

  // Bytes of packed weights, and of the activations and scratch of one thread.
  static constexpr std::size_t weight_bytes = program::weights_size * sizeof(float);
  static constexpr std::size_t arena_bytes = program::arena_size * sizeof(float);
  static constexpr std::size_t scratch_bytes = program::scratch_size * sizeof(float);

  // Throws std::bad_alloc.
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

  // Another model with the same weights.
  model copy() const { return model(storage_.copy()); }

  template <class Context = no_context>
  output_type operator()(const input_type& x, const Context& context = {}) noexcept {
    output_type y;
    if constexpr (detail::has_one_output<Net>) {
      run(x.data(), y.data(), context);
    } else {
      const auto out = std::apply([](auto&... tensors) { return std::array{tensors.data()...}; }, y);
      run(x.data(), out.data(), context);
    }
    return y;
  }

  // A network with one output.
  template <class Context = no_context>
  void run(const float* in, float* out, const Context& context = {}) noexcept
    requires detail::has_one_output<Net>
  {
    run(in, &out, context);
  }
  // out[k] is where output k goes.
  template <class Context = no_context>
  void run(const float* in, float* const* out, const Context& context = {}) noexcept {
    if constexpr (std::same_as<Context, no_context>)
      run_alone(in, out);
    else
      run_with(in, out, context);
  }

  // A batch: results[n] = (*this)(samples[n]) for as many as both hold. Threads take samples instead of parts of one.
  template <class Context = no_context>
  void operator()(std::span<const input_type> samples, std::span<output_type> results,
                  const Context& context = {}) noexcept
    requires detail::has_one_output<Net>
  {
    const std::size_t count = std::min(samples.size(), results.size());
    detail::run_workers(storage_.workers(), [&](worker w) {
      const worker::part part = w.of(count);
      for (std::size_t first = part.first; first < part.last; first += storage_.samples()) {
        const std::size_t together = std::min(storage_.samples(), part.last - first);
        run_together(samples.subspan(first, together), results.subspan(first, together), w, context);
      }
    });
  }
  template <std::size_t Count>
  std::array<output_type, Count> operator()(const std::array<input_type, Count>& samples) noexcept {
    std::array<output_type, Count> results;
    (*this)(std::span<const input_type>(samples), std::span<output_type>(results));
    return results;
  }
  // Allocates the results.
  std::vector<output_type> operator()(const std::vector<input_type>& samples) {
    std::vector<output_type> results(samples.size());
    (*this)(std::span<const input_type>(samples), std::span<output_type>(results));
    return results;
  }

 private:
  explicit model(Storage storage) : storage_(std::move(storage)) {}

  // Not inline, so that `extern template class cx::model<net>` leaves the kernels to one translation unit.
  void pack(const parameters<Net, float>& p);
  void run_alone(const float* in, float* const* out) noexcept;

  template <class Context>
  void run_with(const float* in, float* const* out, const Context& context) noexcept {
    // Calling the others together costs more than a few microseconds of work.
    const bool shares = Net::macs > 1'000'000 || storage_.shares_always();
    detail::run_workers(shares ? storage_.workers() : 1, [&](worker w) {
      detail::run_program<program>({storage_.weights(), storage_.arena(0, 0), storage_.scratch(w.index), in, out}, w,
                                   context);
    });
  }

  template <class Context>
  void run_together(std::span<const input_type> samples, std::span<output_type> results, worker w,
                    const Context& context) noexcept {
    std::array<float*, detail::largest_batch> out;
    std::array<typename program::memory, detail::largest_batch> memory;
    for (std::size_t n = 0; n < samples.size(); ++n) {
      out[n] = results[n].data();
      memory[n] = {storage_.weights(), storage_.arena(w.index, n), storage_.scratch(w.index), samples[n].data(),
                   &out[n]};
    }
    detail::run_batch<program>(std::span(memory).first(samples.size()), context);
  }

  Storage storage_;
};

template <class Net, plan_options Options, class Storage>
void model<Net, Options, Storage>::pack(const parameters<Net, float>& p) {
  program::pack(p, storage_.weights(), storage_.arena(0, 0));
}
template <class Net, plan_options Options, class Storage>
void model<Net, Options, Storage>::run_alone(const float* in, float* const* out) noexcept {
  run_with(in, out, no_context{});
}

template <class Net, plan_options Options = fast>
using static_model = model<Net, Options, detail::member_storage<detail::program<Net, Options>>>;

}  // namespace convexpr::inline CONVEXPR_BUILD
