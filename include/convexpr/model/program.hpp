// SPDX-License-Identifier: BSL-1.0
// program<Net>: a planned network as code: how many numbers it needs and where, how its weights are packed, and the
// stages one behind the other. It owns nothing; model and static_model give it memory.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/core/each_index.hpp>
#include <convexpr/kernels/run_stage.hpp>
#include <convexpr/model/executor.hpp>
#include <convexpr/network/evaluate.hpp>
#include <convexpr/network/manifest.hpp>
#include <convexpr/network/parameters.hpp>
#include <convexpr/network/steps.hpp>
#include <convexpr/plan/plan.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstring>
#include <span>
#include <utility>

namespace convexpr::detail::inline CONVEXPR_BUILD {

constexpr std::size_t whole_lines(std::size_t floats) { return (floats + 15) / 16 * 16; }

// The tensors of a layer among all numbers of a network.
template <class Net>
consteval std::array<std::size_t, Net::size> first_tensors() {
  std::array<std::size_t, Net::size> first{};
  std::size_t tensor = 0;
  for (std::size_t i = 0; i < Net::size; ++i) {
    first[i] = tensor;
    tensor += Net::layers[i].tensor_count;
  }
  return first;
}
template <class Net>
inline constexpr auto first_tensor_of = first_tensors<Net>();

template <class Net>
constexpr std::size_t numbers_of_layer(std::size_t layer) {
  std::size_t count = 0;
  for (std::size_t t = 0; t < Net::layers[layer].tensor_count; ++t)
    count += manifest<Net>[first_tensor_of<Net>[layer] + t].extents.size();
  return count;
}

// Of the convolution or batch_norm: y = scale (W x) + offset for each filter, in double until it is stored.
template <class Net>
void fold(const parameters<Net>& p, std::size_t layer, std::size_t norm, std::size_t filters, float* scale,
          float* offset) {
  const operation& work = works_of<Net>[layer];
  const bool own_bias = layer != norm && work.has_bias;
  for (std::size_t f = 0; f < filters; ++f) {
    double s = 1, b = own_bias ? static_cast<double>(p[first_tensor_of<Net>[layer] + 1][f]) : 0.0;
    if (norm != no_layer) {
      const std::size_t first = first_tensor_of<Net>[norm];
      const bool affine = works_of<Net>[norm].affine;
      const auto number = [&](std::size_t tensor) { return static_cast<double>(p[first + tensor][f]); };
      s = 1 / std::sqrt(number(affine ? 3 : 1) + works_of<Net>[norm].epsilon);
      if (affine) s *= number(0);
      b = (b - number(affine ? 2 : 0)) * s + (affine ? number(1) : 0.0);
    }
    scale[f] = static_cast<float>(s);
    offset[f] = static_cast<float>(b);
  }
}

template <class Layer>
concept computes_alone = requires(tensor_view<const float> in, tensor_view<float> out, weights<const float> weight,
                                  float* scratch) { Layer::compute(in, out, weight, scratch); };
template <class Layer, class Given>
concept computes_given =
    requires(tensor_view<const float> in, tensor_view<float> out, weights<const float> weight, const Given& given,
             float* scratch) { Layer::compute(in, out, weight, given, scratch); };

// A layer without a kernel of the plan's runs by its own: compute(in, out, weight[, context], scratch), and where it
// has none by its reference loop nest.
template <class Context>
struct compute_step {
  using type = void (*)(std::span<const tensor_view<const float>> in, tensor_view<float> out,
                        weights<const float> weight, const Context& context, float* scratch);

  template <class Layer>
  static constexpr bool runs =
      computes_given<Layer, Context> || computes_alone<Layer> || forward_step<float, Context>::template runs<Layer>;

  template <class Layer>
  static void run(std::span<const tensor_view<const float>> in, tensor_view<float> out, weights<const float> weight,
                  const Context& context, [[maybe_unused]] float* scratch) {
    if constexpr (computes_given<Layer, Context>)
      Layer::compute(in[0], out, weight, context, scratch);
    else if constexpr (computes_alone<Layer>)
      Layer::compute(in[0], out, weight, scratch);
    else
      forward_step<float, Context>::template run<Layer>(in, out, weight, context);
  }
};

// The most scratch that such a layer asks for: compute_scratch(in), in floats.
struct scratch_visitor : passing_visitor {
  std::span<const layer_info> layers;
  std::size_t layer = 0, most = 0;

  consteval explicit scratch_visitor(std::span<const layer_info> checked_layers) : layers(checked_layers) {}

  template <class Layer>
  consteval void add_layer() {
    ++layer;
    if constexpr (requires(shape in) { Layer::compute_scratch(in); })
      most = std::max(most, Layer::compute_scratch(layers[layer].input));
  }
  template <class>
  consteval void add_join(std::size_t) {
    ++layer;
  }
};
template <class Net>
consteval std::size_t most_compute_scratch() {
  scratch_visitor visitor(Net::layers);
  traverse_list(visitor, static_cast<const typename Net::layer_types*>(nullptr));
  return visitor.most;
}

template <class Net, plan_options Options>
struct program {
  static constexpr const auto& stages = convexpr::plan<Net, Options>;
  static constexpr std::size_t count = stages.size();

  // Where the packed numbers of each stage begin, and in the end how many there are.
  static constexpr std::array<std::size_t, count + 1> weights_at = [] {
    std::array<std::size_t, count + 1> at{};
    for (std::size_t i = 0; i < count; ++i) {
      const planned_stage& s = stages[i];
      std::size_t size =
          s.nest.how == algorithm::reference ? numbers_of_layer<Net>(s.layer) : kernels::packed_size(s.nest);
      if (s.before != no_layer) size += kernels::packed_size(kernels::stage_in_front(s.nest));
      at[i + 1] = at[i] + whole_lines(size);
    }
    return at;
  }();
  static constexpr std::size_t weights_size = weights_at[count];

  static constexpr std::size_t scratch_size = [] {
    std::size_t most = most_compute_scratch<Net>();
    each_index<count>([&](auto i) { most = std::max(most, kernels::kernel<stages[i].nest>::scratch); });
    return whole_lines(most);
  }();

  // The first layer that is left to itself and has nothing to run by, or Net::size.
  template <class Context>
  static constexpr std::size_t stuck = [] {
    constexpr auto left_to_itself = [](const planned_stage& s) { return s.nest.how == algorithm::reference; };
    if constexpr (std::any_of(stages.begin(), stages.end(), left_to_itself)) {
      for (const planned_stage& s : stages)
        if (left_to_itself(s) && steps_of<Net, compute_step<Context>>[s.layer] == nullptr) return s.layer;
    }
    return std::size_t{Net::size};
  }();

  // While weights are packed, the arena holds the scales and offsets of a stage.
  static constexpr std::size_t most_filters = [] {
    std::size_t most = 0;
    for (const planned_stage& s : stages) most = std::max({most, s.nest.main.filters, s.nest.main.channels});
    return most;
  }();
  static constexpr std::size_t arena_size = whole_lines(std::max(stages.arena_size, 2 * most_filters));

  static void pack(const parameters<Net>& p, float* weights, float* arena) {
    if constexpr (Net::tensor_count == 0) return;  // GCC 12 warns of reading what is not there
    float *scale = arena, *offset = arena + most_filters;
    for (std::size_t i = 0; i < count; ++i) {
      const planned_stage& s = stages[i];
      float* to = weights + weights_at[i];
      const auto pack_folded = [&](const stage& nest, std::size_t layer, std::size_t norm, float* target) {
        const bool has_weight = nest.how != algorithm::pointwise;
        fold<Net>(p, layer, norm, nest.main.filters, scale, offset);
        kernels::pack(nest, {has_weight ? p[first_tensor_of<Net>[layer]].data() : nullptr, scale, offset}, target);
      };
      if (s.nest.how == algorithm::reference) {
        const std::size_t numbers = numbers_of_layer<Net>(s.layer);
        if (numbers != 0) std::memcpy(to, p[first_tensor_of<Net>[s.layer]].data(), numbers * sizeof(float));
      } else if (kernels::packed_size(s.nest) != 0) {
        pack_folded(s.nest, s.layer, s.norm, to);
        if (s.before != no_layer)
          pack_folded(kernels::stage_in_front(s.nest), s.before, s.before_norm, to + kernels::packed_size(s.nest));
      }
    }
  }

  struct memory {
    const float* weights;
    float* arena;
    float* scratch;  // of this worker
    const float* in;
    float* const* out;
  };

  // One stage, or this worker's part of it.
  template <std::size_t I, class Context>
  static void run_stage(const memory& m, worker w, const Context& context) noexcept {
    constexpr planned_stage s = stages[I];
    if constexpr (s.nest.how == algorithm::reference) {
      if (w.index == 0) run_reference<s.layer, I>(m, context);
    } else {
      kernels::kernel<s.nest>::run(arguments<I>(m), w);
    }
  }
  // One stage of several samples, one behind the other unless its kernel takes them together.
  template <std::size_t I, class Context>
  static void run_stage_of_batch(std::span<const memory> samples, const Context& context) noexcept {
    using kernel = kernels::kernel<stages[I].nest>;
    if constexpr (requires(stage_arguments a) { kernel::run_batch(&a, 1); }) {
      std::array<stage_arguments, largest_batch> a;
      for (std::size_t n = 0; n < samples.size(); ++n) a[n] = arguments<I>(samples[n]);
      kernel::run_batch(a.data(), samples.size());
    } else {
      for (const memory& m : samples) run_stage<I>(m, {}, context);
    }
  }

  // Outputs that could not be written where they belong: the input itself, parts of a concatenation.
  static void copy_outputs(const memory& m) noexcept {
    each_index<Net::outputs.size()>([&](auto k) { copy_output<k>(m); });
  }

 private:
  // Which output of the network this tensor is, or how many there are.
  static constexpr std::size_t output_of(std::size_t value) {
    std::size_t k = 0;
    while (k < Net::outputs.size() && stages.tensors[Net::outputs[k]].holder != value) ++k;
    return k;
  }
  static constexpr bool outside(std::size_t value) {
    return output_of(value) < Net::outputs.size() && value != 0 && stages.tensors[value].buffer == value;
  }
  template <std::size_t Value>
  static float* writable(const memory& m) noexcept {
    constexpr std::size_t buffer = stages.tensors[Value].buffer;
    if constexpr (outside(buffer))
      return m.out[output_of(buffer)] + stages.tensors[Value].offset;  // the output, or its part of a concatenation
    else
      return m.arena + stages.tensors[Value].offset;
  }
  template <std::size_t Value>
  static const float* place(const memory& m) noexcept {
    if constexpr (Value == 0)
      return m.in;
    else
      return writable<Value>(m);
  }

  template <std::size_t I>
  static stage_arguments arguments(const memory& m) noexcept {
    constexpr planned_stage s = stages[I];
    stage_arguments a;
    a.in = place<s.in>(m);
    if constexpr (s.added != no_layer) a.added = place<s.added>(m);
    a.out = writable<s.result>(m) + s.channel;
    a.weights = m.weights + weights_at[I];
    a.scratch = m.scratch;
    return a;
  }

  template <std::size_t Layer, std::size_t I, class Context>
  static void run_reference(const memory& m, const Context& context) noexcept {
    constexpr const layer_info& layer = Net::layers[Layer];
    constexpr std::size_t inputs = layer.inputs.size(), tensors = layer.tensor_count;
    const auto in = [&]<std::size_t... N>(std::index_sequence<N...>) {
      return std::array<tensor_view<const float>, inputs>{tensor_view<const float>(
          place<stages.tensors[layer.inputs[N]].holder>(m), Net::layers[layer.inputs[N]].output)...};
    }(std::make_index_sequence<inputs>{});
    std::array<tensor_view<const float>, tensors + 1> weight{};
    const float* numbers = m.weights + weights_at[I];
    for (std::size_t t = 0; t < tensors; ++t) {
      const shape& extents = manifest<Net>[first_tensor_of<Net>[Layer] + t].extents;
      weight[t] = tensor_view<const float>(numbers, extents);
      numbers += extents.size();
    }
    steps_of<Net, compute_step<Context>>[Layer](in, tensor_view<float>(writable<Layer>(m), layer.output),
                                                std::span<const tensor_view<const float>>(weight).first(tensors),
                                                context, m.scratch);
  }

  template <std::size_t K>
  static void copy_output(const memory& m) noexcept {
    constexpr std::size_t value = stages.tensors[Net::outputs[K]].holder;
    if constexpr (!outside(value) || output_of(value) != K) {
      // as its holder lies, whatever shape this output gives it
      constexpr shape extents = Net::layers[value].output;
      constexpr planned_tensor t = stages.tensors[value];
      const float* from = place<value>(m);
      constexpr std::size_t run = t.pitch == extents.channels() ? extents.size() : extents.channels();
      for (std::size_t n = 0; n < extents.size() / run; ++n)
        std::memcpy(m.out[K] + n * run, from + n * t.pitch, run * sizeof(float));
    }
  }
};

}  // namespace convexpr::detail::inline CONVEXPR_BUILD
