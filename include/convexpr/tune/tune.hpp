// SPDX-License-Identifier: BSL-1.0
// tune<Net>(file, name): times several kernels and tiles for each distinct convolution of a network on this machine
// and writes the best as an array, for plans to follow where the cost model errs:
//   #include "choices.hpp"
//   inline constexpr cx::plan_options tuned{.choices = choices, .choice_count = std::size(choices)};
//   cx::model<net, tuned> model{parameters};
// Candidates take turns, and the median counts. Compiling this compiles every candidate.
#pragma once
#include <convexpr/kernels/kernels.hpp>
#include <convexpr/model/explain.hpp>
#include <convexpr/model/plan.hpp>
#include <convexpr/model/storage.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <ostream>
#include <string_view>
#include <utility>
#include <vector>

namespace convexpr {

namespace detail {

inline constexpr std::size_t most_candidates = 8;

// A kernel, by its number among kernels::all, and tiles.
struct candidate {
  std::size_t kernel = 0;
  tiling tiles{};

  friend constexpr bool operator==(const candidate&, const candidate&) = default;
};
struct candidates {
  std::array<candidate, most_candidates> list{};
  std::size_t count = 0;

  constexpr void add(const candidate& c) {
    for (std::size_t n = 0; n < count; ++n)
      if (list[n] == c) return;
    if (count < most_candidates) list[count++] = c;
  }
};

// A stage between tensors without gaps.
constexpr stage lone_stage(const operation& convolution, const plan_options& options, const tiling& tiles = {}) {
  stage s;
  s.machine = options.machine;
  s.main = convolution;
  s.in_pitch = convolution.channels;
  s.out_pitch = convolution.filters;
  s.tiles = tiles;
  return s;
}

// What the model chose first, then the other kernels of convolutions, and those that take tiles with some more of them.
constexpr candidates list_candidates(const operation& convolution, const planned_stage& chosen,
                                     const plan_options& options) {
  candidates list;
  list.add({chosen.kernel_number, chosen.nest.tiles});
  const stage lone = lone_stage(convolution, options);
  for (std::size_t k = 0; k < kernels::all::size; ++k) {
    const kernel_questions& kernel = questions_of<kernels::all>[k];
    if (!kernel.serves(lone) || (!entries_of<kernels::all>[k].traits.sums_products && !options.winograd)) continue;
    const offer own = kernel.ask(lone);
    list.add({k, own.tiles});
    if (own.tiles.width == 0 && !own.tiles.is_chosen()) continue;
    const std::size_t vectors = kernels::whole_vectors(convolution.filters / convolution.groups, options.machine.lanes);
    for (std::size_t v = 1; v <= std::min<std::size_t>(vectors, 4); ++v) {
      tiling tiles = own.tiles;
      const std::size_t width = tiles.width == 0 ? convolution.width().out : tiles.width;
      const std::size_t most = kernels::most_places(options.machine, v);
      if (most == 0) break;
      tiles.vectors = v;
      tiles.places = kernels::tile_row(width, std::min(most, width)).size;
      list.add({k, tiles});
    }
  }
  return list;
}

// A convolution that plans may choose for: neither depthwise nor in narrow groups, nor dense.
constexpr bool is_tunable(const planned_stage& s) {
  const operation& o = s.nest.main;
  return !s.nest.has_front() && !s.nest.adds && s.nest.pool == quartet::apart && o.is(operation_kind::convolution) &&
         o.groups == 1 && o.out_places() > 1;
}

// Median seconds of each candidate, in turns. Kernels are numbers in kernels::all.
template <candidates Candidates, operation Convolution, plan_options Options, std::size_t... N>
std::vector<double> time_candidates(std::size_t rounds, std::index_sequence<N...>) {
  constexpr operation o = Convolution;
  const std::vector<float> weight(o.filters * o.taps() * o.channels / o.groups, 0.01f), bias(o.filters, 0);
  const tensor_view<const float> tensors[] = {{weight.data(), shape{weight.size()}}, {bias.data(), shape{bias.size()}}};
  std::vector<float> room(2 * std::max(o.filters, o.channels));
  const aligned_bytes in = allocate_bytes(o.in_places() * o.channels * sizeof(float));
  const aligned_bytes out = allocate_bytes(o.out_places() * o.filters * sizeof(float));
  std::fill_n(typed<float>(in.get()), o.in_places() * o.channels, 0.5f);

  constexpr auto stage_of_candidate = [](std::size_t n) {
    stage s = lone_stage(Convolution, Options, Candidates.list[n].tiles);
    s.tiles = questions_of<kernels::all>[Candidates.list[n].kernel].ask(s).tiles;
    return s;
  };
  std::array<aligned_bytes, sizeof...(N)> packed, scratch;
  const auto prepare = [&]<std::size_t I>(std::integral_constant<std::size_t, I>) {
    using kernel = kernel_at<Candidates.list[I].kernel, kernels::all>;
    constexpr stage s = stage_of_candidate(I);
    constexpr offer costs = kernel::ask(s);
    packed[I] = allocate_bytes(costs.packed_bytes);
    scratch[I] = allocate_bytes(costs.scratch_bytes);
    kernel::pack(s, {{tensors, {}, {}}, {}, room}, packed[I].get());
  };
  (prepare(std::integral_constant<std::size_t, N>{}), ...);

  std::array<std::vector<double>, sizeof...(N)> seconds;
  const auto time = [&]<std::size_t I>(std::integral_constant<std::size_t, I>) {
    using code = typename kernel_at<Candidates.list[I].kernel, kernels::all>::template code<stage_of_candidate(I)>;
    const auto start = std::chrono::steady_clock::now();
    code::run({in.get(), nullptr, out.get(), packed[I].get(), scratch[I].get()}, code::units.all());
    seconds[I].push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
  };
  for (std::size_t round = 0; round < rounds; ++round) (time(std::integral_constant<std::size_t, N>{}), ...);
  std::vector<double> medians;
  for (auto& s : seconds) {
    std::nth_element(s.begin(), s.begin() + static_cast<std::ptrdiff_t>(s.size() / 2), s.end());
    medians.push_back(s[s.size() / 2]);
  }
  return medians;
}

inline void write_choice(std::ostream& to, const operation& o, const candidate& c) {
  to << "    {{.kind = convexpr::operation_kind::convolution,\n      .axes = {";
  for (const axis_window& a : o.axes)
    to << "convexpr::axis_window{" << a.in << ", " << a.kernel << ", " << a.stride << ", " << a.dilation << ", "
       << a.before << ", " << a.after << ", " << a.out << "}" << (&a == &o.axes.back() ? "" : ", ");
  to << "},\n      .channels = " << o.channels << ", .filters = " << o.filters << ", .groups = " << o.groups
     << ", .has_bias = " << (o.has_bias ? "true" : "false") << "},\n     \"" << entries_of<kernels::all>[c.kernel].name
     << "\", {" << c.tiles.places << ", " << c.tiles.vectors << ", " << c.tiles.rows << ", " << c.tiles.width
     << "}},\n";
}

template <class Net, plan_options Options, std::size_t I>
void tune_stage(std::ostream& to, std::ostream& log, std::size_t rounds) {
  constexpr planned_stage s = plan<Net, Options>[I];
  constexpr bool is_first =
      std::none_of(plan<Net, Options>.begin(), plan<Net, Options>.begin() + I,
                   [](const planned_stage& other) { return other.nest.main == plan<Net, Options>[I].nest.main; });
  if constexpr (is_tunable(s) && is_first) {
    constexpr operation convolution = s.nest.main;
    constexpr candidates all = list_candidates(convolution, s, Options);
    const std::vector<double> seconds =
        time_candidates<all, convolution, Options>(rounds, std::make_index_sequence<all.count>{});
    const auto best = static_cast<std::size_t>(std::min_element(seconds.begin(), seconds.end()) - seconds.begin());
    const candidate& c = all.list[best];
    log << Net::layers[s.layer].layer << " on " << shape_text(Net::layers[s.layer].input) << ": "
        << entries_of<kernels::all>[c.kernel].name << " " << c.tiles.places << "x" << c.tiles.vectors << ", "
        << seconds[0] / seconds[best] << " times as fast as the model's choice\n";
    write_choice(to, convolution, c);
  }
}

}  // namespace detail

template <class Net, plan_options Options = fast>
void tune(std::ostream& to, std::ostream& log, std::string_view name = "choices", std::size_t rounds = 25) {
  to << "// Measured by convexpr::tune: the best of some kernels and tiles for each convolution.\n#pragma once\n"
        "#include <convexpr/plan/options.hpp>\n\ninline constexpr convexpr::choice "
     << name << "[] = {\n";
  [&]<std::size_t... I>(std::index_sequence<I...>) {
    (detail::tune_stage<Net, Options, I>(to, log, rounds), ...);
  }(std::make_index_sequence<plan<Net, Options>.size()>{});
  to << "};\n";
}

}  // namespace convexpr
