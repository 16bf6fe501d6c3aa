// SPDX-License-Identifier: BSL-1.0
// program<Net>: a planned network as code: how many bytes it needs and where, how its weights are packed, and the
// stages one behind the other. It owns nothing; model and static_model give it memory.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/core/each_index.hpp>
#include <convexpr/model/executor.hpp>
#include <convexpr/model/kernels_of.hpp>
#include <convexpr/model/plan.hpp>
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
#include <utility>

namespace convexpr::detail::inline CONVEXPR_BUILD {

template <class Net>
constexpr std::size_t numbers_of_layer(std::size_t layer) {
  std::size_t count = 0;
  for (std::size_t t = 0; t < Net::layers[layer].tensor_count; ++t)
    count += manifest<Net>[first_tensor_of<Net>[layer] + t].extents.size();
  return count;
}

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
template <class Net>
struct scratch_visitor : counting_visitor<Net> {
  std::size_t most = 0;

  template <class Layer>
  consteval void add_layer() {
    ++this->layer;
    if constexpr (has_compute_scratch<Layer>)
      most = std::max(most, Layer::compute_scratch(Net::layers[this->layer].input));
  }
};
template <class Net>
consteval std::size_t most_compute_scratch() {
  scratch_visitor<Net> visitor;
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
    if constexpr (Net::tensor_count != 0) {  // GCC 12 warns of reading what is not there
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
        s.kernel->pack(s.nest,
                       {{main.tensors(), norm.tensors(), norm_work(s.norm)},
                        {front.tensors(), front_norm.tensors(), norm_work(s.front_norm)},
                        room},
                       to);
      }
    }
  }

  struct memory {
    const std::byte* weights;
    std::byte* arena;
    std::byte* scratch;  // of this worker
    std::byte* kept;
    const float* const* in;
    float* const* out;
  };

  // One stage, or this worker's part of it.
  template <std::size_t I, class Given>
  static void run_stage(const memory& m, worker w, const Given& given) noexcept {
    constexpr planned_stage s = stages[I];
    if constexpr (s.kernel_number == none) {
      if (w.index == 0) run_reference<s.layer, I>(m, given);
    } else {
      const band mine = w.share(code<I>::units);
      if (mine.is_empty()) return;
      const stage_arguments<I> a(m);
      constexpr std::size_t thing = taken_by<Net, float, Given>[s.layer];
      if constexpr (thing < Given::count)
        code<I>::run(a, mine, given.template get<thing>());
      else if constexpr (stuck<Given> == Net::size)  // otherwise there is a sentence already
        code<I>::run(a, mine);
    }
  }
  // One stage of several samples, one behind the other unless its kernel takes them together.
  template <std::size_t I, class Given>
  static void run_stage_of_batch(std::span<const memory> samples, const Given& given) noexcept {
    if constexpr (takes_batches<I>()) {
      std::array<arguments, largest_batch> a;
      std::array<input_places<I>, largest_batch> inputs;
      for (std::size_t n = 0; n < samples.size(); ++n) a[n] = arguments_of<I>(samples[n], inputs[n]);
      code<I>::run_batch(a.data(), samples.size());
    } else {
      for (const memory& m : samples) run_stage<I>(m, {}, given);
    }
  }

  // Outputs that could not be written where they belong: an input, or another output too.
  static void copy_outputs(const memory& m) noexcept {
    each_index<Net::outputs.size()>([&](auto k) { copy_output<k>(m); });
  }

 private:
  // The kernel of a stage, instantiated for it.
  template <std::size_t I>
  using code = typename kernel_at<stages[I].kernel_number, kernels_of<Net>>::template code<stages[I].nest>;
  template <std::size_t I>
  static consteval bool takes_batches() {
    if constexpr (stages[I].kernel_number == none)
      return false;
    else
      return requires(const arguments& a) { code<I>::run_batch(&a, 1); };
  }

  static constexpr operation norm_work(std::size_t norm) {
    return norm == none ? operation{} : items_of<Net>[norm].work;
  }
  static constexpr void copy_numbers(const parameters<Net>& p, std::size_t layer, std::byte* to) {
    kernels::packer packed(to);
    for (std::size_t t = 0; t < Net::layers[layer].tensor_count; ++t)
      for (const float x : p[first_tensor_of<Net>[layer] + t]) packed.put<float>(x);
  }

  // Where what a layer keeps begins, in numbers.
  static constexpr std::size_t first_kept(std::size_t layer) {
    for (const own_value& k : own_values<Net, state_values>)
      if (k.layer == layer) return k.offset;
    return 0;
  }

  // Where a value lies.
  template <std::size_t Value>
  static std::byte* writable(const memory& m) noexcept {
    constexpr value v = stages.values[Value];
    if constexpr (v.where == home::output)
      return reinterpret_cast<std::byte*>(m.out[v.index]) + v.offset;
    else
      return m.arena + v.offset;
  }
  template <std::size_t Value>
  static const std::byte* place(const memory& m) noexcept {
    if constexpr (stages.values[Value].where == home::input)
      return reinterpret_cast<const std::byte*>(m.in[stages.values[Value].index]);
    else
      return writable<Value>(m);
  }

  // Where the inputs of a join lie that has a kernel of its own; otherwise nothing.
  template <std::size_t I>
  static constexpr std::size_t join_inputs = stages[I].nest.main.is(operation_kind::own) &&
                                                     Net::layers[stages[I].layer].inputs.size() > 1
                                                 ? Net::layers[stages[I].layer].inputs.size()
                                                 : 0;
  template <std::size_t I>
  using input_places = std::array<const std::byte*, join_inputs<I>>;

  template <std::size_t I>
  struct stage_arguments : arguments {
    [[no_unique_address]] input_places<I> places;
    explicit stage_arguments(const memory& m) noexcept { static_cast<arguments&>(*this) = arguments_of<I>(m, places); }
  };

  template <std::size_t I>
  static arguments arguments_of(const memory& m, [[maybe_unused]] input_places<I>& inputs) noexcept {
    constexpr planned_stage s = stages[I];
    arguments a;
    if constexpr (join_inputs<I> != 0) {
      [&]<std::size_t... N>(std::index_sequence<N...>) {
        ((inputs[N] = place<stages.value_of[Net::layers[s.layer].inputs[N]]>(m)), ...);
      }(std::make_index_sequence<join_inputs<I>>{});
      a.inputs = inputs.data();
    }
    a.in = place<s.in>(m);
    if constexpr (s.added != none) a.added = place<s.added>(m);
    a.out = writable<s.result>(m) + s.offset;
    a.weights = m.weights + weights_at[I];
    a.scratch = m.scratch;
    a.kept = m.kept + first_kept(s.layer) * sizeof(float);
    return a;
  }

  template <std::size_t Layer, std::size_t I, class Given>
  static void run_reference(const memory& m, const Given& given) noexcept {
    constexpr const layer_info& layer = Net::layers[Layer];
    layer_views<Net, const float> views;
    each_index<layer.inputs.size()>([&](auto n) {
      constexpr std::size_t from = layer.inputs[n];
      views.add_input({typed<float>(place<stages.value_of[from]>(m)), Net::layers[from].output});
    });
    const float* numbers = typed<float>(m.weights + weights_at[I]);
    views.add_tensors(Layer, [&](std::size_t tensor) {
      const tensor_view<const float> view(numbers, manifest<Net>[tensor].extents);
      numbers += view.size();
      return view;
    });
    steps_of<Net, compute_step<Given>>[Layer](
        views.inputs(), tensor_view<float>(typed<float>(writable<Layer>(m)), layer.output), views.tensors(),
        kept_views<Net, float>(typed<float>(m.kept), Layer).all(), given, typed<float>(m.scratch));
  }

  template <std::size_t K>
  static void copy_output(const memory& m) noexcept {
    constexpr std::size_t number = stages.value_of[Net::outputs[K]];
    constexpr value v = stages.values[number];
    if constexpr (v.where != home::output || v.index != K) {
      // as it lies, whatever shape this output gives it
      constexpr std::size_t run = v.has_gaps() ? v.extents.channels() : v.extents.size();
      const float* const from = typed<float>(place<number>(m));
      for (std::size_t n = 0; n < v.extents.size() / run; ++n)
        std::memcpy(m.out[K] + n * run, from + n * v.pitch, run * sizeof(float));
    }
  }
};

}  // namespace convexpr::detail::inline CONVEXPR_BUILD
