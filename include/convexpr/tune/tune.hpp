// SPDX-License-Identifier: BSL-1.0
// tune<Net>(file, name): times several algorithms and tiles for each distinct convolution of a network on this machine
// and writes the best as an array, for plans to follow where the cost model errs:
//   #include "choices.hpp"
//   inline constexpr cx::plan_options tuned{.choices = choices, .choice_count = std::size(choices)};
//   cx::model<net, tuned> model{parameters};
// Candidates take turns, and the median counts. Compiling this compiles every candidate.
#pragma once
#include <convexpr/core/each_index.hpp>
#include <convexpr/kernels/run_stage.hpp>
#include <convexpr/model/storage.hpp>
#include <convexpr/plan/explain.hpp>
#include <convexpr/plan/plan.hpp>

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

struct candidates {
  std::array<choice, most_candidates> choices{};
  std::size_t count = 0;

  constexpr void add(const choice& c) {
    for (std::size_t n = 0; n < count; ++n)
      if (choices[n] == c) return;
    if (count < most_candidates) choices[count++] = c;
  }
};

constexpr choice choice_of(const operation& convolution, const stage& s) {
  const bool refolded = s.main.axes != convolution.axes;
  return {convolution, s.how, refolded ? s.main.width().out : 0, s.places, s.vectors, s.rows, s.block};
}

// What the model chose first, then others of the same kind, and Winograd where it serves.
constexpr candidates list_candidates(const operation& convolution, const stage& chosen, const plan_options& options) {
  candidates list;
  list.add(choice_of(convolution, chosen));
  stage unplanned;
  unplanned.main = convolution;
  const stage direct = try_direct(unplanned, options.machine).nest;
  list.add(choice_of(convolution, direct));
  const std::size_t vectors = (convolution.filters / convolution.groups + native.lanes - 1) / native.lanes;
  for (std::size_t v = 1; v <= std::min<std::size_t>(vectors, 4); ++v) {
    choice c = choice_of(convolution, direct);
    const std::size_t width = direct.main.width().out, most = (options.machine.registers - 1) / v - 1;
    c.vectors = v;
    c.places = tile_row(width, std::min(most, width)).size;
    list.add(c);
  }
  if (options.winograd && winograd_serves(unplanned))
    for (const std::size_t block : {std::size_t{2}, std::size_t{4}})
      list.add({convolution, algorithm::winograd, 0, 1, 1, 1, block});
  return list;
}

// A convolution that plans may choose for: neither depthwise nor in narrow groups, nor dense.
constexpr bool is_tunable(const planned_stage& s) {
  const algorithm how = s.nest.how;
  return s.nest.before.is(operation_kind::reference) && !s.nest.adds && s.nest.pool.is(operation_kind::reference) &&
         (how == algorithm::direct || how == algorithm::winograd || how == algorithm::planar);
}

// The stage of a choice, between tensors without gaps.
constexpr stage stage_of(const choice& c, const plan_options& options) {
  stage s;
  s.main = c.convolution;
  s.in_pitch = s.main.channels;
  s.out_pitch = s.main.filters;
  plan_options one = options;
  one.choices = &c;
  one.choice_count = 1;
  follow_choice(s, one);
  return s;
}

// Median seconds of each candidate, in turns.
template <stage... Stages>
std::vector<double> time_stages(std::size_t rounds) {
  constexpr stage first = std::array{Stages...}[0];
  const std::vector<float> weight(first.main.filters * first.main.taps() * first.main.channels / first.main.groups,
                                  0.01f);
  const std::vector<float> scale(first.main.filters, 1), offset(first.main.filters, 0);
  const aligned_floats in = allocate_floats(first.main.in_places() * first.main.channels);
  const aligned_floats out = allocate_floats(first.main.out_places() * first.main.filters);
  std::fill_n(in.get(), first.main.in_places() * first.main.channels, 0.5f);
  std::vector<aligned_floats> packed;
  (packed.push_back(allocate_floats(kernels::packed_size(Stages))), ...);
  std::size_t n = 0;
  (kernels::pack(Stages, {weight.data(), scale.data(), offset.data()}, packed[n++].get()), ...);
  const aligned_floats scratch = allocate_floats(std::max({kernels::kernel<Stages>::scratch...}));

  std::vector<std::vector<double>> seconds(sizeof...(Stages));
  for (std::size_t round = 0; round < rounds; ++round) {
    n = 0;
    const auto time = [&](auto run) {
      const auto start = std::chrono::steady_clock::now();
      run(stage_arguments{in.get(), nullptr, out.get(), packed[n].get(), scratch.get()}, worker{});
      seconds[n++].push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    };
    (time(kernels::kernel<Stages>::run), ...);
  }
  std::vector<double> medians;
  for (auto& s : seconds) {
    std::nth_element(s.begin(), s.begin() + static_cast<std::ptrdiff_t>(s.size() / 2), s.end());
    medians.push_back(s[s.size() / 2]);
  }
  return medians;
}

inline void write_choice(std::ostream& to, const choice& c) {
  const operation& o = c.convolution;
  to << "    {{.kind = convexpr::operation_kind::convolution,\n      .axes = {";
  for (const axis_window& a : o.axes)
    to << "convexpr::axis_window{" << a.in << ", " << a.kernel << ", " << a.stride << ", " << a.dilation << ", "
       << a.before << ", " << a.after << ", " << a.out << "}" << (&a == &o.axes.back() ? "" : ", ");
  to << "},\n      .channels = " << o.channels << ", .filters = " << o.filters << ", .groups = " << o.groups
     << ", .has_bias = " << (o.has_bias ? "true" : "false") << "},\n     convexpr::algorithm::" << name_of(c.how)
     << ", " << c.width << ", " << c.places << ", " << c.vectors << ", " << c.rows << ", " << c.block << "},\n";
}

template <class Net, plan_options Options, std::size_t I>
void tune_stage(std::ostream& to, std::ostream& log, std::size_t rounds) {
  constexpr planned_stage s = plan<Net, Options>[I];
  constexpr bool is_first =
      std::none_of(plan<Net, Options>.begin(), plan<Net, Options>.begin() + I,
                   [](const planned_stage& other) { return other.nest.main == plan<Net, Options>[I].nest.main; });
  if constexpr (is_tunable(s) && is_first) {
    // as its layer states it, but for zeros that a layer in front has added
    constexpr operation convolution = is_one_by_one(works_of<Net>[s.layer]) ? works_of<Net>[s.layer] : s.nest.main;
    constexpr candidates list = list_candidates(convolution, s.nest, Options);
    [&]<std::size_t... N>(std::index_sequence<N...>) {
      const std::vector<double> seconds = time_stages<stage_of(list.choices[N], Options)...>(rounds);
      const auto best = static_cast<std::size_t>(std::min_element(seconds.begin(), seconds.end()) - seconds.begin());
      const choice& c = list.choices[best];
      log << Net::layers[s.layer].layer << " on " << shape_text(Net::layers[s.layer].input) << ": " << name_of(c.how)
          << " " << c.places << "x" << c.vectors
          << (c.block == 0   ? ""
              : c.block == 2 ? " F(2x2)"
                             : " F(4x4)")
          << ", " << seconds[0] / seconds[best] << " times as fast as the model's choice\n";
      write_choice(to, c);
    }(std::make_index_sequence<list.count>{});
  }
}

}  // namespace detail

template <class Net, plan_options Options = fast>
void tune(std::ostream& to, std::ostream& log, std::string_view name = "choices", std::size_t rounds = 25) {
  to << "// Measured by convexpr::tune: the best of some algorithms and tiles for each convolution.\n#pragma once\n"
        "#include <convexpr/plan/choose.hpp>\n\ninline constexpr convexpr::choice "
     << name << "[] = {\n";
  detail::each_index<plan<Net, Options>.size()>([&](auto i) { detail::tune_stage<Net, Options, i>(to, log, rounds); });
  to << "};\n";
}

}  // namespace convexpr
