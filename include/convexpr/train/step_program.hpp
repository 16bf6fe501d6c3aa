// SPDX-License-Identifier: BSL-1.0
// step_program<Net, Loss, Options>: a planned training step as code: how many bytes it needs and where, how weights are
// packed, and its stages one behind the other, each for all samples that are in hand before the next. Workers share
// samples; they meet where a stage sees all of them. It owns nothing; trainer gives it memory.
#pragma once
#include <convexpr/core/each_index.hpp>
#include <convexpr/kernels/transpose.hpp>
#include <convexpr/model/executor.hpp>
#include <convexpr/model/stage_call.hpp>
#include <convexpr/network/kept.hpp>
#include <convexpr/network/layer_views.hpp>
#include <convexpr/train/step_graph.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <type_traits>
#include <utility>

namespace convexpr::detail::inline CONVEXPR_BUILD {

// The memory of a step. Samples lie one behind the other, each in a block of its own.
template <class Net>
struct step_memory {
  const parameters<Net>* weights;
  parameters<Net>* gradient;
  std::byte* packed;
  std::byte* backward;
  std::byte* blocks;
  program_memory* samples;  // of each block
  float** gradient_places;  // one: where plans write gradients of parameters
};
// What each worker has of its own.
struct step_scratch {
  std::byte* bytes;
  arguments* all;  // room for those of every sample
};

// A stage for a worker's own samples, or its share of one that sees all. Without the network among their arguments
// (model/stage_call.hpp).
template <class Runner>
[[gnu::noinline]] void run_on_own(std::span<const program_memory> samples, const stage_call& call,
                                  const location* from) noexcept {
  for (std::size_t first = 0; first < samples.size(); first += largest_batch)
    Runner::run_batch(samples.subspan(first, std::min(largest_batch, samples.size() - first)), call, from,
                      nothing_given{});
}
template <class Runner, class Code, std::size_t Inputs>
[[gnu::noinline]] void run_on_samples(std::span<const program_memory> samples, const stage_call& call,
                                      const location* from, const step_scratch& own, worker w) noexcept {
  using input_places = std::array<const std::byte*, Inputs>;
  auto* const places = reinterpret_cast<input_places*>(own.all + samples.size());
  for (std::size_t s = 0; s < samples.size(); ++s) {
    own.all[s] = Runner::arguments_of(samples[s], call, from, places[s]);
    own.all[s].scratch = own.bytes;
  }
  Code::run_samples(own.all, samples.size(), w);
}

template <class Net, class Loss, plan_options Options>
struct step_program {
  static constexpr const auto& graph = step_graph<Net, Loss>;
  static constexpr const auto& stages = step_plan<Net, Loss, Options>;
  static constexpr std::size_t count = stages.size();
  using memory = step_memory<Net>;

  static constexpr const step_node& node_of(const planned_stage& s) { return graph.nodes[s.layer]; }
  static constexpr bool is_reference(const planned_stage& s) { return s.kernel_number == none; }
  static constexpr bool reads_inputs(const planned_stage& s) { return is_reference(s) || reads_all(s.nest.main.kind); }

  static constexpr std::array<std::size_t, count + 1> weights_at = [] {
    std::array<std::size_t, count + 1> at{};
    for (std::size_t i = 0; i < count; ++i)
      at[i + 1] = at[i] + (is_reference(stages[i]) ? 0 : whole_lines(stages[i].packed_bytes));
    return at;
  }();
  static constexpr std::size_t packed_bytes = weights_at[count];
  // Multiply-adds of layers that run a second time, in front of the backward pass.
  static constexpr std::uint64_t recomputed_macs = [] {
    std::uint64_t macs = 0;
    std::array<bool, Net::size> has_run{};
    for (const planned_stage& s : stages) {
      const step_node& node = node_of(s);
      if (node.kind != step_kind::layer) continue;
      if (has_run[node.layer]) macs += Net::layers[node.layer].macs;
      has_run[node.layer] = true;
    }
    return macs;
  }();
  // What is one for all samples.
  static constexpr std::size_t backward_bytes = [] {
    std::size_t end = 0;
    for (const step_node& n : graph.nodes)
      if (n.value.where == home::backward)
        end = std::max(end, n.value.offset + whole_lines(n.value.output.size() * sizeof(float)));
    return end;
  }();
  // A sample's block: its inputs, the arena, what layers write down for their backward, what they keep, and where its
  // inputs lie. Blocks begin an
  // odd number of lines apart, for all sets of a cache to be used by what lies at one place of each.
  static constexpr std::array<std::size_t, Net::input_count + 1> inputs_at = [] {
    std::array<std::size_t, Net::input_count + 1> at{};
    for (std::size_t k = 0; k < Net::input_count; ++k)
      at[k + 1] = at[k] + whole_lines(Net::layers[k].output.size() * sizeof(float));
    return at;
  }();
  static constexpr std::size_t arena_at = inputs_at[Net::input_count];
  static constexpr std::size_t saved_at = arena_at + whole_lines(stages.arena_bytes);
  static constexpr std::size_t kept_at = saved_at + whole_lines(own_numbers<Net, saved_values> * sizeof(float));
  static constexpr std::size_t places_at = kept_at + whole_lines(kept_count<Net> * sizeof(float));
  static constexpr std::size_t sample_bytes = places_at + whole_lines(Net::input_count * sizeof(const float*));
  static constexpr std::size_t block_bytes = sample_bytes + cache_line * (sample_bytes / cache_line % 2 == 0 ? 1 : 2);

  // Batch norms see the whole batch at once; otherwise so many samples as the second-level cache holds, of which each
  // sum of gradients is stored once: a number that does not depend on the workers.
  static constexpr bool takes_whole_batch = [] {
    for (const step_node& n : graph.nodes)
      if (n.value.where == home::backward) return true;
    return false;
  }();
  static constexpr std::size_t samples_in_hand =
      std::clamp<std::size_t>(2 * Options.machine.l2_bytes / block_bytes, 4, 64);

  // While weights are packed, scratch holds two numbers for each filter of a stage, and weights whose filters and channels
  // are exchanged.
  static constexpr std::size_t packing_numbers = [] {
    std::size_t most = 0;
    for (const planned_stage& s : stages) most = std::max({most, s.nest.main.filters, s.nest.main.channels});
    return 2 * most;
  }();
  static constexpr std::size_t exchanged_numbers = [] {
    std::size_t most = 0;
    for (const planned_stage& s : stages)
      if (node_of(s).exchanges)
        most = std::max(most, manifest<Net>[first_tensor_of<Net>[node_of(s).layer]].extents.size());
    return most;
  }();
  // Of a layer that computes both gradients where one is wanted.
  static constexpr std::size_t unwanted_numbers = [] {
    std::size_t most = 0;
    for (const planned_stage& s : stages)
      if (is_reference(s) && node_of(s).kind == step_kind::input_gradient)
        most = std::max(most, numbers_of_layer<Net>(node_of(s).layer));
    return most;
  }();
  static constexpr std::size_t scratch_bytes = whole_lines(std::max(
      {stages.scratch_bytes, (packing_numbers + exchanged_numbers) * sizeof(float), unwanted_numbers * sizeof(float)}));

  // w's share of the packing.
  static void pack(const memory& m, const step_scratch& own, worker w) {
    if constexpr (Net::tensor_count != 0) {
      const std::span room(typed<float>(own.bytes), packing_numbers);
      for (std::size_t i = w.index; i < count; i += w.count) {
        const planned_stage& s = stages[i];
        if (is_reference(s) || s.packed_bytes == 0) continue;
        const auto tensors_of = [&](std::size_t node) {
          layer_views<Net, const float> views;
          if (node != none) views.add_tensors(graph.nodes[node].layer, [&](std::size_t t) { return (*m.weights)[t]; });
          return views;
        };
        const step_node& node = node_of(s);
        layer_views<Net, const float> main;
        if (node.exchanges) {
          float* const to = room.data() + packing_numbers;
          const tensor_view<const float> from = (*m.weights)[first_tensor_of<Net>[node.layer]];
          exchange(s.nest.main, node.turns, from.data(), to);
          main.add_tensor({to, from.extents});
        } else {
          main = tensors_of(s.layer);
        }
        const auto front = tensors_of(s.front);
        packers[s.kernel_number](s.nest, {{main.tensors(), {}, {}}, {front.tensors(), {}, {}}, room},
                                 m.packed + weights_at[i]);
      }
    }
  }

  // What sample number `at` of those in hand reads, and where it writes.
  static void place_sample(const memory& m, const step_scratch& own, std::size_t at,
                           const input_pointers<Net, float>& from) {
    std::byte* const block = m.blocks + at * block_bytes;
    const float** const places = input_places(block);
    for (std::size_t k = 0; k < Net::input_count; ++k) {
      std::memcpy(block + inputs_at[k], from[k], Net::layers[k].output.size() * sizeof(float));
      places[k] = typed<float>(static_cast<const std::byte*>(block) + inputs_at[k]);
    }
    start_kept<Net>(typed<float>(block + kept_at));
    m.samples[at] = {m.packed, block + arena_at, own.bytes, block + kept_at, places, m.gradient_places, m.backward};
  }

  // All stages for `samples` samples, w's share of it: those from `mine.first` on are its own.
  template <class Given, class SampleLoss>
  static void run(const memory& m, const step_scratch& own, std::size_t samples, worker w, const Given& given,
                  const training_moment& now, const SampleLoss& loss) noexcept {
    const run_context<Given, SampleLoss> c{m, own, samples, w.of(samples), w, given, now, loss};
    run_stages(c, chunks{});
    meet(w);
  }

 private:
  static const float** input_places(std::byte* block) { return reinterpret_cast<const float**>(block + places_at); }

  // [filters][taps][channels of a group] of the operation that runs, from that of the layer.
  static void exchange(const operation& o, bool turns, const float* from, float* to) {
    const std::size_t filters = o.filters / o.groups, channels = o.channels / o.groups, taps = o.taps();
    for (std::size_t g = 0; g < o.groups; ++g)
      for (std::size_t tap = 0; tap < taps; ++tap)
        kernels::put_columns(
            {from + (g * channels * taps + (turns ? taps - 1 - tap : tap)) * filters, taps * filters, channels},
            filters, element::float32, reinterpret_cast<std::byte*>(to + (g * filters * taps + tap) * channels),
            taps * channels, channels);
  }

  static constexpr const auto& packers = packers_of<step_kernels, step_plan<Net, Loss, Options>>;

  static constexpr auto calls = [] {
    std::array<stage_call, count> all{};
    std::size_t input = 0;
    for (std::size_t i = 0; i < count; ++i) {
      const planned_stage& s = stages[i];
      stage_call& c = all[i] = call_of(s, stages.values);
      c.weights = weights_at[i];
      c.first_input = input;
      if (reads_inputs(s)) input += graph.nodes[s.layer].link_count;
    }
    return all;
  }();
  static constexpr auto inputs = [] {
    constexpr std::size_t number = [] {
      std::size_t sum = 0;
      for (const planned_stage& s : stages)
        if (reads_inputs(s)) sum += graph.nodes[s.layer].link_count;
      return sum;
    }();
    std::array<location, number + 1> all{};
    std::size_t n = 0;
    for (const planned_stage& s : stages)
      if (reads_inputs(s))
        for (const std::size_t from : graph.inputs(s.layer))
          all[n++] = location_of(stages.values[stages.value_of[from]]);
    return all;
  }();

  template <class Given, class SampleLoss>
  struct run_context {
    const memory& m;
    const step_scratch& own;
    std::size_t samples;
    worker::range mine;
    worker who;
    const Given& given;
    const training_moment& now;
    const SampleLoss& loss;
  };

  template <std::size_t I>
  using code = typename kernel_at<stages[I].kernel_number, step_kernels>::template code<stages[I].nest>;
  template <class Code>
  static constexpr bool sees_samples = requires(const arguments* a, worker w) { Code::run_samples(a, 0, w); };

  template <std::size_t I, class Context>
  [[gnu::always_inline]] static void run_stage(const Context& c) noexcept {
    constexpr const planned_stage& s = stages[I];
    if constexpr (is_reference(s)) {
      run_reference<I>(c);
    } else {
      using kernel = code<I>;
      constexpr std::size_t read = reads_inputs(s) ? graph.nodes[s.layer].link_count : 0;
      using runner = stage_runner<kernel, read, no_thing>;
      if constexpr (sees_samples<kernel>) {
        meet(c.who);
        run_on_samples<runner, kernel, read>({c.m.samples, c.samples}, calls[I], inputs.data(), c.own, c.who);
        meet(c.who);
      } else {
        run_on_own<runner>({c.m.samples + c.mine.first, c.mine.last - c.mine.first}, calls[I], inputs.data());
      }
    }
  }

 public:
  // Numbers of pointers that a stage has room for, of each sample.
  static constexpr std::size_t most_inputs_of_stage = [] {
    std::size_t most = 0;
    for (const planned_stage& s : stages) most = std::max(most, graph.nodes[s.layer].link_count);
    return most;
  }();
  static constexpr std::size_t argument_bytes = sizeof(arguments) + most_inputs_of_stage * sizeof(const std::byte*);

 private:
  // What runs by the layers' own loop nests.
  template <class Kind>
  static constexpr auto steps_where(bool forward, bool trains) {
    auto all = steps_of<Net, Kind>;
    std::array<bool, Net::size> is_run{};
    for (const planned_stage& s : stages)
      if (is_reference(s) && node_of(s).kind != step_kind::loss && (node_of(s).kind == step_kind::layer) == forward)
        is_run[node_of(s).layer] = true;
    for (std::size_t i = 0; i < Net::size; ++i)
      if (!is_run[i] || has_step_of<Net, train_forward_step<float>>[i] != trains) all[i] = nullptr;
    return all;
  }
  template <class Given>
  static constexpr auto forward_steps = steps_where<saving_step<float, Given>>(true, false);
  static constexpr auto train_forward_steps = steps_where<train_forward_step<float>>(true, true);
  template <class Given>
  static constexpr auto backward_steps = steps_where<backward_step<float, Given>>(false, false);
  static constexpr auto train_backward_steps = steps_where<train_backward_step<float>>(false, true);

  template <std::size_t I, class Context>
  static void run_reference(const Context& c) noexcept {
    constexpr const step_node& node = graph.nodes[stages[I].layer];
    if constexpr (node.kind == step_kind::weight_gradient) {
      // every sample's is added to one and the same sum, in their order
      meet(c.who);
      if (c.who.index == 0)
        for (std::size_t s = 0; s < c.samples; ++s) run_backward<I>(c, s);
      meet(c.who);
    } else {
      for (std::size_t s = c.mine.first; s < c.mine.last; ++s)
        if constexpr (node.kind == step_kind::loss)
          run_loss<I>(c, s);
        else if constexpr (node.kind == step_kind::layer)
          run_forward<I>(c, s);
        else
          run_backward<I>(c, s);
    }
  }
  static tensor_view<const float> seen(const program_memory& m, std::size_t stage, std::size_t n) {
    const std::size_t from = graph.links[graph.nodes[stages[stage].layer].first_link + n];
    return {typed<float>(readable(m, inputs[calls[stage].first_input + n])), graph.nodes[from].value.output};
  }
  static tensor_view<float> written(const program_memory& m, std::size_t stage) {
    return {typed<float>(writable(m, calls[stage].out)), graph.nodes[stages[stage].layer].value.output};
  }
  static own_views<Net, saved_values, float> saved(const memory& m, std::size_t sample, std::size_t layer) {
    return {typed<float>(m.blocks + sample * block_bytes + saved_at), layer};
  }
  template <class T>
  static batch_view<T> one_sample(tensor_view<T> x) {
    return {x.data(), x.extents, 1};
  }
  static training_moment moment_of(const training_moment& now, std::size_t layer, std::size_t sample) {
    training_moment own = now;
    own.layer = layer;
    own.first_sample += sample;
    return own;
  }

  template <std::size_t I, class Context>
  static void run_loss(const Context& c, std::size_t s) noexcept {
    const program_memory& m = c.m.samples[s];
    const tensor_view<float> gradient = written(m, I);
    for (float& x : gradient) x = 0;
    c.loss.template run<graph.nodes[stages[I].layer].which>(s, seen(m, I, 0), gradient);
  }
  template <std::size_t I, class Context>
  static void run_forward(const Context& c, std::size_t s) noexcept {
    constexpr std::size_t layer = graph.nodes[stages[I].layer].layer;
    const program_memory& m = c.m.samples[s];
    layer_views<Net, const float> views;
    for (std::size_t n = 0; n < Net::layers[layer].inputs.size(); ++n) views.add_input(seen(m, I, n));
    views.add_tensors(layer, [&](std::size_t t) { return (*c.m.weights)[t]; });
    if constexpr (has_step_of<Net, train_forward_step<float>>[layer])
      train_forward_steps[layer](one_sample(views.inputs()[0]), one_sample(written(m, I)), views.tensors(), {},
                                 moment_of(c.now, layer, s));
    else
      forward_steps<std::remove_cvref_t<decltype(c.given)>>[layer](
          views.inputs(), written(m, I), views.tensors(), kept_views<Net, float>(typed<float>(m.kept), layer).all(),
          saved(c.m, s, layer).all(), c.given);
  }
  template <std::size_t I, class Context>
  static void run_backward(const Context& c, std::size_t s) noexcept {
    constexpr const step_node& node = graph.nodes[stages[I].layer];
    constexpr std::size_t layer = node.layer, number = Net::layers[layer].inputs.size();
    constexpr bool of_weights = node.kind == step_kind::weight_gradient;
    const program_memory& m = c.m.samples[s];
    constexpr forward_values reads = backward_reads_of<Net>[layer];
    std::size_t link = 0;
    const tensor_view<const float> above = seen(m, I, link++);
    layer_views<Net, const float> from;
    for (const std::size_t in : Net::layers[layer].inputs)
      from.add_input(reads.input ? seen(m, I, link++) : tensor_view<const float>(nullptr, Net::layers[in].output));
    const tensor_view<const float> out =
        reads.output ? seen(m, I, link) : tensor_view<const float>(nullptr, Net::layers[layer].output);
    from.add_tensors(layer, [&](std::size_t t) { return (*c.m.weights)[t]; });
    layer_views<Net, float> to;
    for (std::size_t n = 0; n < number; ++n) {
      if (of_weights || n != node.which) {
        to.add_input({});
        continue;
      }
      const tensor_view<float> below = written(m, I);
      for (float& x : below) x = 0;
      to.add_input(below);
    }
    float* unwanted = typed<float>(c.own.bytes);
    to.add_tensors(layer, [&](std::size_t t) {
      if (of_weights) return (*c.m.gradient)[t];
      const tensor_view<float> view(unwanted, manifest<Net>[t].extents);
      unwanted += view.size();
      return view;
    });
    if constexpr (has_step_of<Net, train_forward_step<float>>[layer])
      train_backward_steps[layer](one_sample(from.inputs()[0]), one_sample(out), from.tensors(), {}, one_sample(above),
                                  one_sample(to.inputs()[0]), to.tensors(), moment_of(c.now, layer, s));
    else
      backward_steps<std::remove_cvref_t<decltype(c.given)>>[layer](from.inputs(), out, from.tensors(),
                                                                    saved_to_read(c.m, s, layer).all(), above,
                                                                    to.inputs(), to.tensors(), c.given);
  }
  static own_views<Net, saved_values, const float> saved_to_read(const memory& m, std::size_t sample,
                                                                 std::size_t layer) {
    return {typed<float>(static_cast<const std::byte*>(m.blocks) + sample * block_bytes + saved_at), layer};
  }

  using chunks = std::make_index_sequence<(count + indices_at_once - 1) / indices_at_once>;
  template <std::size_t First, class Context, std::size_t... I>
  [[gnu::always_inline]] static void run_chunk(const Context& c, std::index_sequence<I...>) noexcept {
    (run_stage<First + I>(c), ...);
  }
  template <class Context, std::size_t... Chunk>
  static void run_stages(const Context& c, std::index_sequence<Chunk...>) noexcept {
    (run_chunk<Chunk * indices_at_once>(
         c, std::make_index_sequence<std::min(indices_at_once, count - Chunk * indices_at_once)>{}),
     ...);
  }
};

}  // namespace convexpr::detail::inline CONVEXPR_BUILD
