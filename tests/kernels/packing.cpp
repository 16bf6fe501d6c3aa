// SPDX-License-Identifier: BSL-1.0
// What kernels pack: at run time, in registers, the bits that a constant expression gives, number by number; and the
// numbers that a plain reading of the layout finds, as the kernels' headers tell it.
#include <convexpr/kernels/kernels.hpp>
#include <convexpr/kernels/stored.hpp>
#include <convexpr/plan/target.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <span>
#include <vector>

#include "agree.hpp"

namespace {

namespace kernels = cx::kernels;
using cx::element;

constexpr cx::axis_window alone{1, 1, 1, 1, 0, 0, 1};

constexpr cx::operation image(std::size_t size, std::size_t channels, std::size_t filters, std::size_t kernel,
                              std::size_t groups = 1) {
  const cx::axis_window axis{size, kernel, 1, 1, 0, 0, size + 1 - kernel};
  return {.kind = cx::operation_kind::convolution,
          .axes = {alone, axis, axis},
          .channels = channels,
          .filters = filters,
          .groups = groups,
          .has_bias = true};
}
constexpr cx::operation transposed_image(std::size_t stride, std::size_t kernel, std::size_t channels,
                                         std::size_t filters, std::size_t groups = 1) {
  cx::operation o = image(5, channels, filters, 1, groups);
  o.kind = cx::operation_kind::transposed_convolution;
  for (const std::size_t n : {1u, 2u}) o.axes[n] = {5, kernel, stride, 1, 0, 0, 4 * stride + kernel};
  return o;
}

template <class Kernel>
constexpr cx::stage stage_of(const cx::target& machine, const cx::operation& o, element weights = element::float32,
                             bool adds = false) {
  cx::stage s;
  s.machine = machine;
  s.main = o;
  s.in_pitch = o.channels;
  s.out_pitch = s.added_pitch = o.filters;
  s.weights = weights;
  s.adds = adds;
  s.tiles = Kernel::ask(s).tiles;
  return s;
}

// Weights, bias and, where Scales, a norm, whose scales are no powers of 2.
template <cx::stage S, bool Scales>
struct example {
  static constexpr std::size_t filters = S.main.filters, run = S.main.taps() * S.main.channels / S.main.groups;
  std::array<float, filters * run> weight{};
  std::array<float, filters> bias{}, mean{}, variance{};
  std::array<float, 2 * std::max(filters, S.main.channels)> room{};

  constexpr example() {
    for (std::size_t n = 0; n < weight.size(); ++n) weight[n] = agree::noise(n, 1);
    weight[0] = -0.0f;
    for (std::size_t f = 0; f < filters; ++f) {
      bias[f] = agree::noise(f, 2);
      mean[f] = agree::noise(f, 3);
      variance[f] = 1.5f + agree::noise(f, 4);
    }
  }

  template <class Kernel>
  constexpr void pack(std::byte* to) {
    cx::operation norm;
    norm.epsilon = 1e-3;
    norm.affine = false;
    const cx::tensor_view<const float> own[] = {{weight.data(), cx::shape{weight.size()}},
                                                {bias.data(), cx::shape{filters}}};
    const cx::tensor_view<const float> of_norm[] = {{mean.data(), cx::shape{filters}},
                                                    {variance.data(), cx::shape{filters}}};
    const auto behind = Scales ? std::span(of_norm) : std::span<const cx::tensor_view<const float>>{};
    Kernel::pack(S, {{own, behind, norm}, {}, room}, to);
  }
  float scale(std::size_t f) const {
    return !Scales ? 1 : static_cast<float>(1 / cx::math::sqrt(static_cast<double>(variance[f]) + 1e-3));
  }
  // Of what is packed: filter f, tap, and channel of its group.
  float at(std::size_t f, std::size_t tap, std::size_t channel) const {
    return scale(f) * weight[f * run + tap * (S.main.channels / S.main.groups) + channel];
  }
};

template <class Kernel, cx::stage S, bool Scales>
constexpr auto packed_by_compiler = [] {
  std::array<std::byte, Kernel::ask(S).packed_bytes> bytes{};
  example<S, Scales>{}.template pack<Kernel>(bytes.data());
  return bytes;
}();

// The weights of each layout, one behind the other.
template <class E>
std::vector<float> read(kernels::direct, const cx::stage& s, const E& e) {
  const kernels::direct_layout l(s);
  std::vector<float> all;
  for (std::size_t group = 0; group < l.o.groups; ++group)
    for (std::size_t first = 0; first < l.vectors; first += s.tiles.vectors)
      for (std::size_t tap = 0; tap < l.o.taps(); ++tap)
        for (std::size_t c = 0; c < l.channels; ++c)
          for (std::size_t f = first * l.lanes; f < std::min(first + s.tiles.vectors, l.vectors) * l.lanes; ++f)
            all.push_back(f < l.filters ? e.at(group * l.filters + f, tap, c) : 0);
  return all;
}
template <class E>
std::vector<float> read(kernels::dense, const cx::stage& s, const E& e) {
  const kernels::dense_layout l(s);
  std::vector<float> all;
  const auto put = [&](std::size_t unit, std::size_t input) {
    all.push_back(unit < l.units && input < l.inputs ? e.at(unit, 0, input) : 0);
  };
  if (l.inputs_in_lanes)
    for (std::size_t unit = 0; unit < l.units; ++unit)
      for (std::size_t n = 0; n < l.input_vectors * l.lanes; ++n) put(unit, n);
  else
    for (std::size_t first = 0; first < l.unit_vectors; first += l.vectors)
      for (std::size_t n = 0; n < l.inputs; ++n)
        for (std::size_t u = first * l.lanes; u < std::min(first + l.vectors, l.unit_vectors) * l.lanes; ++u) put(u, n);
  return all;
}
template <class E>
std::vector<float> read(kernels::planar, const cx::stage& s, const E& e) {
  const std::size_t tile = kernels::planar_layout(s).filters;
  std::vector<float> all;
  for (std::size_t first = 0; first < s.main.filters; first += tile)
    for (std::size_t c = 0; c < s.main.channels; ++c)
      for (std::size_t tap = 0; tap < s.main.taps(); ++tap)
        for (std::size_t f = first; f < std::min(first + tile, s.main.filters); ++f) all.push_back(e.at(f, tap, c));
  return all;
}
template <class E>
std::vector<float> read(kernels::depthwise, const cx::stage& s, const E& e) {
  const kernels::lane_blocks blocks(s.main.filters, s.machine.lanes, s.adds);
  std::vector<float> all;
  for (std::size_t block = 0; block < blocks.count; ++block)
    for (std::size_t n = 0; n <= s.main.taps(); ++n)
      for (std::size_t lane = 0; lane < blocks.lanes; ++lane) {
        const std::size_t f = blocks.begin(block) + lane;
        all.push_back(f >= blocks.channels ? 0 : n == 0 ? NAN : e.at(f, n - 1, 0));
      }
  return all;
}
template <class E>
std::vector<float> read(kernels::grouped, const cx::stage& s, const E& e) {
  const kernels::grouped_layout l(s);
  std::vector<float> all;
  for (std::size_t block = 0; block < l.count; ++block)
    for (std::size_t n = 0; n < 1 + s.main.taps() * l.channels; ++n)
      for (std::size_t lane = 0; lane < l.lanes; ++lane) {
        const std::size_t f = l.begin(block) + lane, step = (n - 1) % l.channels;
        all.push_back(lane >= l.width(block) ? 0
                      : n == 0               ? NAN
                                             : e.at(f, (n - 1) / l.channels, l.channel(f % l.filters, step)));
      }
  return all;
}
template <class E>
std::vector<float> read(kernels::transposed, const cx::stage& s, const E& e) {
  const kernels::transposed_cut cut(s);
  const std::size_t kernel = s.main.width().kernel, lanes = s.machine.lanes;
  std::vector<float> all;
  for (std::size_t group = 0; group < s.main.groups; ++group)
    for (std::size_t y = 0; y < cut.y.count(); ++y)
      for (std::size_t x = 0; x < cut.x.count(); ++x)
        for (std::size_t first = 0; first < cut.vectors; first += cut.tile_vectors)
          for (std::size_t ny = 0; ny < cut.y[y].taps; ++ny)
            for (std::size_t nx = cut.x[x].taps; nx-- > 0;)
              for (std::size_t c = 0; c < cut.channels; ++c)
                for (std::size_t lane = first * lanes; lane < std::min(first + cut.tile_vectors, cut.vectors) * lanes;
                     ++lane) {
                  const std::size_t output = lane / cut.filters;
                  const std::size_t ty = cut.y[y].tap(ny, output / cut.x.width());
                  const std::size_t tx = cut.x[x].tap(nx, output % cut.x.width());
                  const bool is_used = lane < cut.used && ty < kernel && tx < kernel;
                  all.push_back(is_used ? e.at(group * cut.filters + lane % cut.filters, ty * kernel + tx, c) : 0);
                }
  return all;
}
// By the matrix G of the points that kernels/winograd_transform.hpp names.
template <std::size_t Block, class E>
std::vector<float> read(kernels::winograd<Block>, const cx::stage& s, const E& e) {
  const kernels::winograd_cut cut = kernels::cut_winograd(s, Block);
  std::vector<std::array<double, 3>> matrix;
  if constexpr (Block == 2) {
    matrix = {{1, 0, 0}, {0.5, 0.5, 0.5}, {0.5, -0.5, 0.5}, {0, 0, 1}};
  } else {
    const double a = std::sqrt(0.5), b = std::sqrt(2.0);
    matrix = {{1, 0, 0},
              {-2 / 3., -2 / 3. * a, -1 / 3.},
              {-2 / 3., 2 / 3. * a, -1 / 3.},
              {1 / 6., b / 6, 1 / 3.},
              {1 / 6., -b / 6, 1 / 3.},
              {0, 0, 1}};
  }
  const std::size_t lanes = s.machine.lanes;
  std::vector<float> all;
  for (std::size_t range = 0; range < cut.ranges; ++range)
    for (std::size_t point = 0; point < cut.points; ++point)
      for (std::size_t panel = cut.first_panel(range); panel < cut.first_panel(range + 1); ++panel)
        for (std::size_t c = 0; c < s.main.channels; ++c)
          for (std::size_t f = panel * 2 * lanes; f < std::min(2 * panel + 2, cut.filter_vectors) * lanes; ++f) {
            double sum = 0;
            for (std::size_t tap = 0; f < s.main.filters && tap < 9; ++tap)
              sum += matrix[point / cut.side][tap / 3] * matrix[point % cut.side][tap % 3] *
                     static_cast<double>(e.scale(f)) *
                     static_cast<double>(e.weight[(f * 9 + tap) * s.main.channels + c]);
            all.push_back(static_cast<float>(sum));
          }
  return all;
}

float loaded(element e, const std::byte* from) {
  std::uint16_t half;
  float x;
  std::memcpy(&half, from, 2);
  if (e == element::bfloat16) return kernels::to_float(kernels::bfloat16{half});
  if (e == element::float16) return kernels::to_float(kernels::float16{half});
  std::memcpy(&x, from, 4);
  return x;
}
float rounded(element e, float x) {
  std::byte bytes[4];
  kernels::packer(bytes).put(e, x);
  return loaded(e, bytes);
}

template <class Kernel, cx::stage S, bool Scales = false>
void check_packing() {
  constexpr const auto& expected = packed_by_compiler<Kernel, S, Scales>;
  const auto e = std::make_unique<example<S, Scales>>();
  struct alignas(cx::cache_line) line {
    std::byte bytes[cx::cache_line];
  };
  std::vector<line> to(cx::whole_lines(expected.size()) / cx::cache_line);
  e->template pack<Kernel>(to[0].bytes);
  // between weights and offsets there can be bytes of no meaning
  CHECK(std::memcmp(to[0].bytes, expected.data(), expected.size()) == 0);

  const std::vector<float> read_plainly = read(Kernel{}, S, *e);
  // sums of nine products, in another order; the rest is copied, or rounded once
  const double tolerance = Kernel::traits.sums_products ? 0 : S.weights == element::float32 ? 4e-7 : 1e-2;
  std::size_t wrong = 0;
  for (std::size_t n = 0; n < read_plainly.size(); ++n) {
    if (std::isnan(read_plainly[n])) continue;  // an offset
    const auto a = static_cast<double>(loaded(S.weights, to[0].bytes + n * cx::bytes_of(S.weights)));
    const auto b = static_cast<double>(rounded(S.weights, read_plainly[n]));
    if (!(std::abs(a - b) <= tolerance * std::max(std::abs(b), 1e-2))) ++wrong;
  }
  CHECK(wrong == 0);
}

constexpr cx::target four = cx::target::portable, eight = cx::target::haswell, sixteen = cx::target::sapphire_rapids;

// Filters and channels that fill squares of every side, and such that do not; machines of other lanes than this one.
template <class Kernel, bool Scales, const cx::target&... Machines>
void check_images() {
  (check_packing<Kernel, stage_of<Kernel>(Machines, image(6, 16, 32, 3)), Scales>(), ...);
  (check_packing<Kernel, stage_of<Kernel>(Machines, image(6, 18, 35, 3)), Scales>(), ...);
  (check_packing<Kernel, stage_of<Kernel>(Machines, image(5, 3, 5, 3)), Scales>(), ...);
}
template <class Kernel, element E>
void check_halves() {
  check_packing<Kernel, stage_of<Kernel>(cx::native, image(6, 18, 35, 3), E)>();
  check_packing<Kernel, stage_of<Kernel>(four, image(6, 16, 12, 3), E), true>();
}

}  // namespace

TEST_CASE("winograd packs the same at run time") {
  check_images<kernels::winograd<2>, false, four, eight, sixteen>();
  check_images<kernels::winograd<4>, true, four, eight, sixteen>();
  check_images<kernels::winograd<4>, false, cx::native>();
  check_halves<kernels::winograd<4>, element::bfloat16>();
  check_halves<kernels::winograd<2>, element::float16>();
}

TEST_CASE("direct packs the same at run time") {
  using k = kernels::direct;
  check_images<k, false, four, sixteen>();
  check_images<k, true, cx::native>();
  check_packing<k, stage_of<k>(cx::native, image(4, 36, 60, 2, 3))>();
  check_halves<k, element::bfloat16>();
  check_halves<k, element::float16>();
}

TEST_CASE("dense packs the same at run time") {
  using k = kernels::dense;
  check_packing<k, stage_of<k>(cx::native, image(1, 84, 10, 1))>();
  check_packing<k, stage_of<k>(four, image(1, 50, 80, 1)), true>();
  check_packing<k, stage_of<k>(sixteen, image(1, 50, 80, 1), element::float16)>();
  constexpr cx::stage few = stage_of<k>(sixteen, image(1, 1001, 3, 1));  // inputs in the lanes
  static_assert(kernels::dense_layout(few).inputs_in_lanes);
  check_packing<k, few, true>();
  check_packing<k, stage_of<k>(sixteen, image(1, 1001, 3, 1), element::bfloat16)>();
}

TEST_CASE("planar, depthwise and grouped pack the same at run time") {
  check_packing<kernels::planar, stage_of<kernels::planar>(cx::native, image(14, 6, 16, 5))>();
  check_packing<kernels::planar, stage_of<kernels::planar>(four, image(9, 17, 3, 3)), true>();
  using d = kernels::depthwise;
  check_packing<d, stage_of<d>(cx::native, image(7, 32, 32, 3, 32))>();
  check_packing<d, stage_of<d>(cx::native, image(7, 37, 37, 3, 37)), true>();
  check_packing<d, stage_of<d>(sixteen, image(7, 37, 37, 5, 37), element::float32, true)>();
  check_packing<d, stage_of<d>(four, image(7, 3, 6, 3, 3))>();
  using g = kernels::grouped;
  check_packing<g, stage_of<g>(cx::native, image(7, 32, 32, 3, 8)), true>();
  check_packing<g, stage_of<g>(eight, image(7, 24, 12, 3, 6))>();
  check_packing<g, stage_of<g>(sixteen, image(7, 40, 100, 3, 2))>();
}

TEST_CASE("transposed packs the same at run time") {
  using k = kernels::transposed;
  check_packing<k, stage_of<k>(cx::native, transposed_image(2, 4, 20, 3))>();
  check_packing<k, stage_of<k>(cx::native, transposed_image(2, 3, 20, 35)), true>();
  check_packing<k, stage_of<k>(four, transposed_image(3, 2, 6, 10, 2))>();
  check_packing<k, stage_of<k>(sixteen, transposed_image(1, 3, 5, 16))>();
}
