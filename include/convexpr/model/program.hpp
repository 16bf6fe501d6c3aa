// SPDX-License-Identifier: BSL-1.0
// program<Net>: a planned network as code: how many bytes it needs and where, how its weights are packed, and the
// stages one behind the other. It owns nothing; model and static_model give it memory.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/core/each_index.hpp>
#include <convexpr/model/executor.hpp>
#include <convexpr/model/kernels_of.hpp>
#include <convexpr/model/plan.hpp>
#include <convexpr/model/stage_call.hpp>
#include <convexpr/network/forward.hpp>
#include <convexpr/network/kept.hpp>
#include <convexpr/network/layer_views.hpp>
#include <convexpr/network/manifest.hpp>
#include <convexpr/network/parameters.hpp>
#include <convexpr/network/steps.hpp>
#include <convexpr/network/taken.hpp>
#include <convexpr/plan/band.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <span>
#include <type_traits>
#include <utility>

namespace convexpr::detail::inline CONVEXPR_BUILD {

// A layer that no kernel of the plan's computes runs by its own: compute(in, out, weight[, thing], scratch), and where it
// has none by its reference loop nest.
template <class Layer>
concept computes_alone = requires(tensor_view<const float> in, tensor_view<float> out, weights<const float> weight,
                                  float* scratch) { Layer::compute(in, out, weight, scratch); };
template <class Layer, class Thing>
concept computes_with =
    requires(tensor_view<const float> in, tensor_view<float> out, weights<const float> weight, const Thing& thing,
             float* scratch) { Layer::compute(in, out, weight, thing, scratch); };

template <class Given>
struct compute_step {
  using type = void (*)(std::span<const tensor_view<const float>> in, tensor_view<float> out,
                        weights<const float> weight, weights<float> state, const Given& given, float* scratch);
  using reference = forward_step<float, Given>;

  template <class Layer>
  static consteval bool computes() {
    constexpr std::size_t number = taken<Layer, float, Given>;
    if constexpr (number < Given::count)
      return computes_with<Layer, typename Given::template type<number>>;
    else
      return number == no_thing && name_taken<Layer>.empty() && computes_alone<Layer>;
  }
  template <class Layer>
  static constexpr bool runs = computes<Layer>() || reference::template runs<Layer>;

  template <class Layer>
  static void run(std::span<const tensor_view<const float>> in, tensor_view<float> out, weights<const float> weight,
                  [[maybe_unused]] weights<float> state, const Given& given, [[maybe_unused]] float* scratch) {
    constexpr std::size_t number = taken<Layer, float, Given>;
    if constexpr (!computes<Layer>())
      reference::template run<Layer>(in, out, weight, state, given);
    else if constexpr (number < Given::count)
      Layer::compute(in[0], out, weight, given.template get<number>(), scratch);
    else
      Layer::compute(in[0], out, weight, scratch);
  }
};

// A layer that has a kernel needs no forward. One that it has says what the layer is to be handed.
template <class Given>
struct kernel_step {
  using type = void (*)();

  template <class Layer>
  static constexpr bool runs = compute_step<Given>::template runs<Layer> ||
                               (!names_forward<Layer> && !has_state<Layer> && name_taken<Layer>.empty());
  template <class Layer>
  static void run() {}
};

// The most scratch that such a layer asks for: compute_scratch(in), in floats.
struct scratch_visitor : counting_visitor {
  std::size_t most = 0;

  template <class Layer>
  consteval void add_layer() {
    ++layer;
    if constexpr (has_compute_scratch<Layer>) most = std::max(most, Layer::compute_scratch(here().input));
  }
};
template <class Net>
consteval std::size_t most_compute_scratch() {
  scratch_visitor visitor{begin_count<Net>()};
  traverse_list(visitor, static_cast<const typename Net::layer_types*>(nullptr));
  return visitor.most;
}

// Nobody can compute a layer, or an output is of another element than the tensors of a call.
template <class Net, plan_options Options>
inline constexpr text_buffer<512> unserved_layer = [] {
  text_buffer<512> out;
  constexpr const auto& p = plan<Net, Options>;
  if constexpr (p.unserved != none) {
    const value& v = p.output_of(p.unserved);
    out.append("layer ").append(static_cast<unsigned long long>(p.unserved)).append(" (");
    out.append(Net::layers[p.unserved].layer).append(") cannot be computed: ");
    if (v.type != element::float32)
      out.append("what reads its ")
          .append(name_of(v.type))
          .append(" numbers, or the end of the network, takes float32");
    else
      out.append("no kernel reads the numbers that it is given, which are no float32");
  }
  return out;
}();

template <class Net, plan_options Options>
struct program {
  static constexpr const auto& stages = convexpr::plan<Net, Options>;
  static constexpr std::size_t count = stages.size();

  // Where the packed numbers of each stage begin, and in the end how many bytes there are.
  static constexpr std::array<std::size_t, count + 1> weights_at = [] {
    std::array<std::size_t, count + 1> at{};
    for (std::size_t i = 0; i < count; ++i) {
      const planned_stage& s = stages[i];
      const std::size_t bytes =
          s.kernel_number == none ? numbers_of_layer<Net>(s.layer) * sizeof(float) : s.packed_bytes;
      at[i + 1] = at[i] + whole_lines(bytes);
    }
    return at;
  }();
  static constexpr std::size_t weight_bytes = weights_at[count];
  static constexpr std::size_t kept_bytes = whole_lines(kept_count<Net> * sizeof(float));
  static constexpr std::size_t scratch_bytes =
      whole_lines(std::max(most_compute_scratch<Net>() * sizeof(float), stages.scratch_bytes));

  // The first layer that has nothing to run by, or whose own kernel is not handed what the layer takes, or Net::size.
  template <class Given>
  static constexpr std::size_t stuck = [] {
    constexpr auto left_to_itself = [](const planned_stage& s) { return s.kernel_number == none; };
    constexpr auto has_own_kernel = [](const planned_stage& s) {
      return s.kernel_number != none && s.kernel_number >= kernels::all::size;
    };
    if constexpr (std::any_of(stages.begin(), stages.end(), left_to_itself)) {
      for (const planned_stage& s : stages)
        if (left_to_itself(s) && !has_step_of<Net, compute_step<Given>>[s.layer]) return s.layer;
    }
    if constexpr (std::any_of(stages.begin(), stages.end(), has_own_kernel)) {
      for (const planned_stage& s : stages)
        if (has_own_kernel(s) && !has_step_of<Net, kernel_step<Given>>[s.layer]) return s.layer;
    }
    return std::size_t{Net::size};
  }();

  // While weights are packed, the arena holds two numbers for each filter of a stage.
  static constexpr std::size_t packing_room = [] {
    std::size_t most = 0;
    for (const planned_stage& s : stages)
      for (const operation* o : {&s.nest.main, &s.nest.front}) most = std::max({most, o->filters, o->channels});
    return 2 * most;
  }();
  static constexpr std::size_t arena_bytes = whole_lines(std::max(stages.arena_bytes, packing_room * sizeof(float)));

  // In a constant expression too; `room` has packing_room numbers.
  static constexpr void pack(const parameters<Net>& p, std::byte* weights, std::span<float> room) {
    if constexpr (Net::tensor_count != 0) {  // GCC warns of reading what is not there
      for (std::size_t i = 0; i < count; ++i) {
        const planned_stage& s = stages[i];
        std::byte* const to = weights + weights_at[i];
        if (s.kernel_number == none) {
          copy_numbers(p, s.layer, to);
          continue;
        }
        const auto tensors_of = [&](std::size_t layer) {
          layer_views<Net, const float> views;
          if (layer != none) views.add_tensors(layer, [&](std::size_t tensor) { return p[tensor]; });
          return views;
        };
        const auto main = tensors_of(s.norm == s.layer ? none : s.layer), norm = tensors_of(s.norm);
        const auto front = tensors_of(s.front), front_norm = tensors_of(s.front_norm);
        packers[s.kernel_number](s.nest,
                                 {{main.tensors(), norm.tensors(), norm_work(s.norm)},
                                  {front.tensors(), front_norm.tensors(), norm_work(s.front_norm)},
                                  room},
                                 to);
      }
    }
  }

  using memory = program_memory;

  // The stages for one sample, shared by the workers of a call.
  template <class Worker, class Given>
  static void run(const memory& m, Worker w, const Given& given) noexcept {
    run_stages<Given>(run_one<Worker, Given>{m, w, given}, chunks{});
    if (w.index == 0) copy_outputs(m);
  }
  // The same for several samples, by one worker.
  template <class Given>
  static void run_batch(std::span<const memory> samples, const Given& given) noexcept {
    run_stages<Given>(run_several<Given>{samples, given}, chunks{});
    for (const memory& m : samples) copy_outputs(m);
  }

 private:
  // Of the kernels that were chosen; no other's packing is compiled.
  static constexpr const auto& packers = packers_of<kernels_of<Net>, convexpr::plan<Net, Options>>;

  static constexpr operation norm_work(std::size_t norm) {
    return norm == none ? operation{} : items_of<Net>[norm].work;
  }
  static constexpr void copy_numbers(const parameters<Net>& p, std::size_t layer, std::byte* to) {
    kernels::packer packed(to);
    for (std::size_t t = 0; t < Net::layers[layer].tensor_count; ++t)
      for (const float x : p[first_tensor_of<Net>[layer] + t]) packed.put<float>(x);
  }

  // What stages are told of the network.
  // A reference loop nest, or a join with a kernel of its own, reads all inputs of its layer.
  static constexpr bool reads_inputs(const planned_stage& s) {
    return s.kernel_number == none || (s.nest.main.is(operation_kind::own) && Net::layers[s.layer].inputs.size() > 1);
  }
  static constexpr auto calls = [] {
    std::array<stage_call, count> all{};
    std::array<std::size_t, Net::size> kept{};
    for (std::size_t n = own_values<Net, state_values>.size(); n-- > 0;)
      kept[own_values<Net, state_values>[n].layer] = own_values<Net, state_values>[n].offset * sizeof(float);
    std::size_t input = 0;
    for (std::size_t i = 0; i < count; ++i) {
      const planned_stage& s = stages[i];
      stage_call& c = all[i] = call_of(s, stages.values);
      c.weights = weights_at[i];
      c.kept = kept[s.layer];
      c.first_input = input;
      if (reads_inputs(s)) input += Net::layers[s.layer].inputs.size();
    }
    return all;
  }();
  static constexpr auto inputs = [] {
    constexpr std::size_t number = [] {
      std::size_t sum = 0;
      for (const planned_stage& s : stages)
        if (reads_inputs(s)) sum += Net::layers[s.layer].inputs.size();
      return sum;
    }();
    std::array<location, number + 1> all{};
    std::size_t n = 0;
    for (const planned_stage& s : stages)
      if (reads_inputs(s))
        for (const std::size_t from : Net::layers[s.layer].inputs)
          all[n++] = location_of(stages.values[stages.value_of[from]]);
    return all;
  }();

  // The layers that run by their own loop nests; no other is compiled.
  template <class Given>
  static constexpr auto steps = [] {
    auto all = steps_of<Net, compute_step<Given>>;
    std::array<bool, Net::size> is_left_to_itself{};
    for (const planned_stage& s : stages) is_left_to_itself[s.layer] = s.kernel_number == none;
    for (std::size_t i = 0; i < Net::size; ++i)
      if (!is_left_to_itself[i]) all[i] = nullptr;
    return all;
  }();
  struct reference_runner {
    template <class Worker, class Given>
    static void run(const memory& m, const stage_call& c, const location* from, Worker w, const Given& given) noexcept {
      if (w.index != 0) return;
      const layer_info& layer = Net::layers[c.layer];
      layer_views<Net, const float> views;
      for (std::size_t n = 0; n < layer.inputs.size(); ++n)
        views.add_input({typed<float>(readable(m, from[c.first_input + n])), Net::layers[layer.inputs[n]].output});
      if constexpr (Net::tensor_count != 0) {  // GCC warns of reading what is not there
        const float* numbers = typed<float>(m.weights + c.weights);
        views.add_tensors(c.layer, [&](std::size_t tensor) {
          const tensor_view<const float> view(numbers, manifest<Net>[tensor].extents);
          numbers += view.size();
          return view;
        });
      }
      steps<Given>[c.layer](views.inputs(), tensor_view<float>(typed<float>(writable(m, c.out)), layer.output),
                            views.tensors(), kept_views<Net, float>(typed<float>(m.kept), c.layer).all(), given,
                            typed<float>(m.scratch));
    }
    template <class Given>
    static void run_batch(std::span<const memory> samples, const stage_call& c, const location* from,
                          const Given& given) noexcept {
      for (const memory& m : samples) run(m, c, from, lone_worker{}, given);
    }
  };

  static consteval std::size_t joined_inputs(std::size_t stage) {
    return reads_inputs(stages[stage]) ? Net::layers[stages[stage].layer].inputs.size() : 0;
  }
  template <class Given>
  static consteval std::size_t handed_thing(std::size_t stage) {
    const std::size_t thing = taken_by<Net, float, Given>[stages[stage].layer];
    return thing < Given::count || stuck<Given> == Net::size ? thing : not_handed;
  }
  template <std::size_t I>
  using code = typename kernel_at<stages[I].kernel_number, kernels_of<Net>>::template code<stages[I].nest>;
  // Types, for a function would have a name.
  template <std::size_t I, class Given, bool HasKernel = stages[I].kernel_number != none>
  struct runner {
    using type = reference_runner;
  };
  template <std::size_t I, class Given>
  struct runner<I, Given, true> {
    using type = stage_runner<code<I>, joined_inputs(I), handed_thing<Given>(I)>;
  };

  // In chunks, for compilers nest a fold expression as deep as it is long.
  using chunks = std::make_index_sequence<(count + indices_at_once - 1) / indices_at_once>;
  template <class Given, std::size_t First, class Action, std::size_t... I>
  [[gnu::always_inline]] static void run_chunk(const Action& action, std::index_sequence<I...>) noexcept {
    (action.template stage<typename runner<First + I, Given>::type>(calls[First + I], inputs.data()), ...);
  }
  template <class Given, class Action, std::size_t... Chunk>
  [[gnu::always_inline]] static void run_stages(const Action& action, std::index_sequence<Chunk...>) noexcept {
    (run_chunk<Given, Chunk * indices_at_once>(
         action, std::make_index_sequence<std::min(indices_at_once, count - Chunk * indices_at_once)>{}),
     ...);
  }

  // Outputs that could not be written where they belong: an input, or another output too. They are copied as they lie,
  // whatever shape this output gives them.
  struct output_copy {
    location from{};
    std::size_t output = 0, runs = 0, run = 0, pitch = 0;  // in numbers
  };
  static constexpr bool is_elsewhere(std::size_t k) {
    const value& v = stages.output_of(Net::outputs[k]);
    return v.where != home::output || v.index != k;
  }
  static constexpr auto copies = [] {
    constexpr std::size_t number = [] {
      std::size_t sum = 0;
      for (std::size_t k = 0; k < Net::outputs.size(); ++k) sum += is_elsewhere(k) ? 1 : 0;
      return sum;
    }();
    std::array<output_copy, number> all{};
    std::size_t n = 0;
    for (std::size_t k = 0; k < Net::outputs.size(); ++k) {
      if (!is_elsewhere(k)) continue;
      const value& v = stages.output_of(Net::outputs[k]);
      const std::size_t run = v.has_gaps() ? v.extents.channels() : v.extents.size();
      all[n++] = {location_of(v), k, v.extents.size() / run, run, v.pitch};
    }
    return all;
  }();
  static void copy_outputs(const memory& m) noexcept {
    for (const output_copy& c : copies) {
      const float* const from = typed<float>(readable(m, c.from));
      for (std::size_t n = 0; n < c.runs; ++n)
        std::memcpy(m.out[c.output] + n * c.run, from + n * c.pitch, c.run * sizeof(float));
    }
  }
};

}  // namespace convexpr::detail::inline CONVEXPR_BUILD
