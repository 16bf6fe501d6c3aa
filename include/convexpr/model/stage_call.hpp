// SPDX-License-Identifier: BSL-1.0
// stage_call: a stage of a network as values, and what runs one by them. The name of a function holds all of its
// template arguments, and compilers take a time to write down a whole network that grows with its square. So nothing
// that is instantiated for each stage has the network among them: only the kernel, and the stage that it is for.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/model/executor.hpp>
#include <convexpr/plan/band.hpp>
#include <convexpr/plan/fuse.hpp>
#include <convexpr/plan/value.hpp>

#include <array>
#include <cstddef>
#include <span>

namespace convexpr::detail::inline CONVEXPR_BUILD {

// The memory of one call.
struct program_memory {
  const std::byte* weights;
  std::byte* arena;
  std::byte* scratch;  // of this worker
  std::byte* kept;
  const float* const* in;
  float* const* out;
  std::byte* backward = nullptr;  // of a training step, what is one for all its samples
};

// Where a value lies in it, or a part of one.
struct location {
  home where = home::nowhere;
  std::size_t index = 0, offset = 0;
};
[[gnu::always_inline]] inline std::byte* writable(const program_memory& m, const location& l) noexcept {
  std::byte* const from = l.where == home::output     ? reinterpret_cast<std::byte*>(m.out[l.index])
                          : l.where == home::backward ? m.backward
                                                      : m.arena;
  return from + l.offset;
}
[[gnu::always_inline]] inline const std::byte* readable(const program_memory& m, const location& l) noexcept {
  return l.where == home::input ? reinterpret_cast<const std::byte*>(m.in[l.index]) : writable(m, l);
}

struct stage_call {
  location in{}, added{}, out{};
  bool adds = false;
  std::size_t weights = 0, kept = 0;  // where they begin, in bytes
  std::size_t first_input = 0;        // among those that stages read all inputs of
  std::size_t layer = 0;
};

constexpr location location_of(const value& v) { return {v.where, v.index, v.offset}; }
// As the plan has the values of a stage; what belongs to a program is still to be filled in.
constexpr stage_call call_of(const planned_stage& s, std::span<const value> values) {
  stage_call c;
  c.in = location_of(values[s.in]);
  c.adds = s.added != none;
  if (c.adds) c.added = location_of(values[s.added]);
  c.out = location_of(values[s.result]);
  c.out.offset += s.offset;
  c.layer = s.layer;
  return c;
}

// A layer whose kernel is not handed what it takes: there is a sentence already.
inline constexpr std::size_t not_handed = static_cast<std::size_t>(-3);

// Code is a kernel, instantiated for a stage; Inputs those of a join with a kernel of its own, otherwise 0; Thing which
// of the things that a call gives it is handed.
template <class Code, std::size_t Inputs, std::size_t Thing>
struct stage_runner {
  using input_places = std::array<const std::byte*, Inputs>;

  [[gnu::always_inline]] static arguments arguments_of(const program_memory& m, const stage_call& c,
                                                       [[maybe_unused]] const location* inputs,
                                                       [[maybe_unused]] input_places& places) noexcept {
    arguments a;
    if constexpr (Inputs != 0) {
      for (std::size_t n = 0; n < Inputs; ++n) places[n] = readable(m, inputs[c.first_input + n]);
      a.inputs = places.data();
    }
    a.in = readable(m, c.in);
    if (c.adds) a.added = readable(m, c.added);
    a.out = writable(m, c.out);
    a.weights = m.weights + c.weights;
    a.scratch = m.scratch;
    a.kept = m.kept + c.kept;
    return a;
  }

  // The stage, or this worker's part of it.
  template <class Worker, class Given>
  [[gnu::always_inline]] static void run(const program_memory& m, const stage_call& c, const location* inputs, Worker w,
                                         [[maybe_unused]] const Given& given) noexcept {
    const band mine = w.share(Code::units);
    if (mine.is_empty()) return;
    input_places places;
    const arguments a = arguments_of(m, c, inputs, places);
    if constexpr (Thing < Given::count)
      Code::run(a, mine, given.template get<Thing>());
    else if constexpr (Thing != not_handed)
      Code::run(a, mine);
  }

  // Several samples, one behind the other unless the kernel takes them together.
  template <class Given>
  [[gnu::always_inline]] static void run_batch(std::span<const program_memory> samples, const stage_call& c,
                                               const location* inputs, const Given& given) noexcept {
    if constexpr (requires(const arguments& a) { Code::run_batch(&a, 1); }) {
      std::array<arguments, largest_batch> a;
      std::array<input_places, largest_batch> places;
      for (std::size_t n = 0; n < samples.size(); ++n) a[n] = arguments_of(samples[n], c, inputs, places[n]);
      Code::run_batch(a.data(), samples.size());
    } else {
      for (const program_memory& m : samples) run(m, c, inputs, lone_worker{}, given);
    }
  }
};

// What is done with each stage: run for one sample, with the other workers of a call, or for several.
template <class Worker, class Given>
struct run_one {
  program_memory memory;  // a copy: what stages write cannot change it
  Worker who;
  const Given& given;

  template <class Runner>
  [[gnu::always_inline]] void stage(const stage_call& c, const location* inputs) const noexcept {
    Runner::run(memory, c, inputs, who, given);
    meet(who);
  }
};
template <class Given>
struct run_several {
  std::span<const program_memory> samples;
  const Given& given;

  template <class Runner>
  [[gnu::always_inline]] void stage(const stage_call& c, const location* inputs) const noexcept {
    Runner::run_batch(samples, c, inputs, given);
  }
};

}  // namespace convexpr::detail::inline CONVEXPR_BUILD
