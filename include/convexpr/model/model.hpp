// SPDX-License-Identifier: BSL-1.0
// model: a network made fast. Weights are packed when it is built, in its one allocation; a call allocates nothing,
// throws nothing and calls nothing virtual.
//   cx::model<net> model{parameters};
//   auto y = model(x);                               a tensor, or a tuple of them where the network has outputs<...>
//   model.run(x.data(), y.data());                   the same between the caller's own buffers, which do not overlap
//   model(std::span(images), std::span(results));    a batch
//   cx::model<net, cx::exact> model{parameters};     without algorithms that round differently
//   cx::model<net> model{parameters, cx::threads{2}};  the same bits, whatever the number of threads
// A call writes to the model's arena: one call at a time. copy() shares nothing and may run beside it.
#pragma once
#include <convexpr/core/tensor.hpp>
#include <convexpr/model/executor.hpp>
#include <convexpr/model/program.hpp>
#include <convexpr/network/parameters.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <memory>
#include <new>
#include <span>
#include <tuple>
#include <utility>

namespace convexpr {

namespace detail {

inline constexpr std::size_t memory_alignment = 64;

struct aligned_delete {
  void operator()(float* p) const noexcept { ::operator delete[](p, std::align_val_t{memory_alignment}); }
};
using aligned_floats = std::unique_ptr<float[], aligned_delete>;

inline aligned_floats allocate_floats(std::size_t count) {
  return aligned_floats(static_cast<float*>(
      ::operator new[](std::max<std::size_t>(count, 1) * sizeof(float), std::align_val_t{memory_alignment})));
}

// The stages of a program for one sample, shared by the workers of a call.
template <class Program, class Context>
void run_program(typename Program::memory m, worker w, const Context& context) noexcept {
  m.scratch += w.index * Program::scratch_size;
  [&]<std::size_t... I>(std::index_sequence<I...>) {
    ((Program::template run_stage<I>(m, w, context), meet(w)), ...);
  }(std::make_index_sequence<Program::count>{});
  if (w.index == 0) Program::copy_outputs(m);
}

template <class Net>
inline constexpr bool has_one_output = Net::outputs.size() == 1;

// One tensor for each output.
template <class Net>
auto empty_outputs() noexcept {
  if constexpr (!Net::well_formed)
    return unknown_outputs<Net, float>();
  else
    return []<std::size_t... K>(std::index_sequence<K...>) {
      return std::tuple<tensor<float, Net::layers[Net::outputs[K]].output>...>{};
    }(std::make_index_sequence<Net::outputs.size()>{});
}

}  // namespace detail

template <class Net, plan_options Options = fast>
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

  explicit model(const parameters<Net, float>& p, threads workers = {})
      : workers_(std::max<std::size_t>(workers.count, 1)), memory_(detail::allocate_floats(floats())) {
    program::pack(p, memory_.get(), arena(0));
  }

  // Another model with the same weights.
  model copy() const {
    model other(workers_);
    std::memcpy(other.memory_.get(), memory_.get(), weight_bytes);
    return other;
  }

  template <class Context = no_context>
  output_type operator()(const input_type& x, const Context& context = {}) noexcept {
    output_type y;
    std::array<float*, Net::outputs.size()> out{};
    if constexpr (detail::has_one_output<Net>)
      out[0] = y.data();
    else
      std::apply([&](auto&... tensors) { out = {tensors.data()...}; }, y);
    run(x.data(), out.data(), context);
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
    detail::run_workers(workers_, [&](worker w) {
      detail::run_program<program>({memory_.get(), arena(0), scratch(0), in, out}, w, context);
    });
  }

  // A batch: results[n] = (*this)(samples[n]) for as many as both hold. Threads take samples instead of parts of one.
  template <class Context = no_context>
  void operator()(std::span<const input_type> samples, std::span<output_type> results,
                  const Context& context = {}) noexcept
    requires detail::has_one_output<Net>
  {
    const std::size_t count = std::min(samples.size(), results.size());
    detail::run_workers(workers_, [&](worker w) {
      const worker::part part = w.of(count);
      for (std::size_t n = part.first; n < part.last; ++n) {
        float* const out = results[n].data();
        detail::run_program<program>({memory_.get(), arena(w.index), scratch(w.index), samples[n].data(), &out}, {},
                                     context);
      }
    });
  }

 private:
  explicit model(std::size_t workers) : workers_(workers), memory_(detail::allocate_floats(floats())) {}

  // weights, then an arena for each worker, then its scratch
  std::size_t floats() const {
    return program::weights_size + workers_ * (program::arena_size + program::scratch_size);
  }
  float* arena(std::size_t w) const noexcept { return memory_.get() + program::weights_size + w * program::arena_size; }
  float* scratch(std::size_t w) const noexcept { return arena(workers_) + w * program::scratch_size; }

  std::size_t workers_;
  detail::aligned_floats memory_;
};

}  // namespace convexpr
