// SPDX-License-Identifier: BSL-1.0
// A causal convolution that takes one row at a time and keeps its past, from outside the library: a ring of rows that
// lives from call to call. A network of them gives, row by row, what ordinary convolutions give of the whole signal.
#include <convexpr/convexpr.hpp>
#include <convexpr/kernels/epilogue.hpp>
#include <convexpr/kernels/stored.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace live {

namespace cx = convexpr;

struct causal_work {
  std::size_t channels = 0, filters = 0, taps = 0, dilation = 0;

  constexpr std::size_t past() const { return (taps - 1) * dilation; }  // rows that are kept
  friend constexpr bool operator==(const causal_work&, const causal_work&) = default;
};

// weights [tap, the oldest first][channel][filter], then offsets [filter], both to whole vectors
struct causal_kernel {
  static constexpr std::string_view name = "causal";
  static constexpr cx::kernel_traits traits{.activates = true};
  using stage = cx::stage_of<causal_work>;

  static constexpr std::size_t padded(const stage& s) {
    return (s.work.filters + s.machine.lanes - 1) / s.machine.lanes * s.machine.lanes;
  }
  static constexpr bool serves(const stage&) { return true; }
  static constexpr cx::offer ask(const stage& s) {
    const std::size_t numbers = (s.work.taps * s.work.channels + 1) * padded(s);
    return {static_cast<double>(numbers / s.machine.lanes), {}, numbers * sizeof(float), 0};
  }
  static constexpr void pack(const stage& s, const cx::stage_weights& w, std::byte* to) {
    const causal_work& work = s.work;
    const auto weight = w.main.tensors[0], bias = w.main.tensors[1];
    cx::kernels::packer packed(to);
    for (std::size_t t = 0; t < work.taps; ++t)
      for (std::size_t c = 0; c < work.channels; ++c)
        for (std::size_t f = 0; f < padded(s); ++f)
          packed.put<float>(f < work.filters ? weight[(f * work.taps + t) * work.channels + c] : 0);
    for (std::size_t f = 0; f < padded(s); ++f) packed.put<float>(f < work.filters ? bias[f] : 0);
  }

  template <stage S>
  struct code {
    static constexpr causal_work w = S.work;
    static constexpr std::size_t lanes = S.machine.lanes, width = padded(S), slots = w.past() + 1;
    static constexpr cx::work_units units{1, 1, 1};
    using floats = cx::kernels::vec<lanes>;

    // The ring holds rows [slot][channel]; behind it stands the slot that is written next.
    static void run(const cx::arguments& a, const cx::band&) noexcept {
      float* const ring = cx::typed<float>(a.kept);
      float& at = ring[slots * w.channels];
      const auto now = static_cast<std::size_t>(at);
      std::copy_n(cx::typed<float>(a.in), w.channels, ring + now * w.channels);
      at = static_cast<float>((now + 1) % slots);
      const float* const weight = cx::typed<float>(a.weights);
      for (std::size_t f = 0; f < w.filters; f += lanes) {
        floats sum = cx::kernels::load<floats>(weight + w.taps * w.channels * width + f);
        for (std::size_t t = 0; t < w.taps; ++t) {
          const float* const row = ring + (now + 1 + t * w.dilation) % slots * w.channels;
          for (std::size_t c = 0; c < w.channels; ++c)
            sum += cx::kernels::load<floats>(weight + (t * w.channels + c) * width + f) * row[c];
        }
        cx::kernels::epilogue<S>::template finish<w.filters>(a, sum, 0, f, w.filters - f);
      }
    }
  };
};

// causal_conv<Filters, Taps, Dilation>: one row of a signal at a time.
//   in {1, C} -> out {1, Filters}:  out(f) = bias(f) + sum over t, c of weight(f, t, c) row(t)(c)
// row(t) is what came (Taps - 1 - t) Dilation calls ago, 0 before the first.
template <std::size_t Filters, std::size_t Taps, std::size_t Dilation = 1>
struct causal_conv {
  using kernels = cx::kernel_list<causal_kernel>;

  static consteval cx::checked output(const cx::shape& in) {
    if (in.rank != 2 || in[0] != 1) return cx::refuse("it takes one row at a time");
    return cx::shape{1, Filters};
  }
  static consteval auto parameters(const cx::shape& in) {
    return std::array{cx::weight_parameter({Filters, Taps, in[1]}, Taps * in[1], Taps * Filters),
                      cx::constant_parameter("bias", {Filters}, 0)};
  }
  static consteval auto state(const cx::shape& in) {
    return std::array{cx::constant_parameter("past", {(Taps - 1) * Dilation + 1, in[1]}, 0),
                      cx::constant_parameter("next", {1}, 0)};
  }
  static constexpr causal_work work(const cx::shape& in) { return {in[1], Filters, Taps, Dilation}; }

  template <class T>
  static constexpr void step(cx::tensor_view<const T> in, cx::tensor_view<T> out, cx::weights<const T> weight,
                             cx::weights<T> state) {
    const std::size_t slots = (Taps - 1) * Dilation + 1, now = static_cast<std::size_t>(state[1][0]);
    for (std::size_t c = 0; c < in.extents[1]; ++c) state[0](now, c) = in[c];
    state[1][0] = static_cast<T>((now + 1) % slots);
    for (std::size_t f = 0; f < Filters; ++f) {
      out[f] = weight[1][f];
      for (std::size_t t = 0; t < Taps; ++t)
        for (std::size_t c = 0; c < in.extents[1]; ++c)
          out[f] += weight[0](f, t, c) * state[0]((now + 1 + t * Dilation) % slots, c);
    }
  }
};

}  // namespace live

namespace cx = convexpr;

namespace {

constexpr std::size_t length = 40;
using whole = cx::network<cx::input<length, 3>, cx::conv<20, cx::kernel<3>, cx::dilation<2>, cx::padding_before<4>>,
                          cx::tanh, cx::conv<5, cx::kernel<4>, cx::padding_before<3>>>;
using rows = cx::network<cx::input<1, 3>, live::causal_conv<20, 3, 2>, cx::tanh, live::causal_conv<5, 4>>;

struct signal {
  cx::tensor<float, whole::input> x{};
  std::unique_ptr<cx::parameters<whole>> of_whole = std::make_unique<cx::parameters<whole>>();
  std::unique_ptr<cx::parameters<rows>> of_rows = std::make_unique<cx::parameters<rows>>();
  cx::tensor<float, whole::output> expected{};

  signal() {
    cx::initialize(*of_whole, cx::he_normal{}, cx::seed{11});
    std::copy(std::begin(of_whole->values), std::end(of_whole->values), of_rows->values);
    for (std::size_t n = 0; n < x.size(); ++n) x[n] = static_cast<float>((n * n) % 19) / 19 - 0.5f;
    expected = cx::evaluate<whole>(*of_whole, x);
  }
  cx::tensor<float, rows::input> row(std::size_t n) const { return {{x(n, 0), x(n, 1), x(n, 2)}}; }
};

constexpr float second_of_a_pulse() {
  using net = cx::network<cx::input<1, 1>, live::causal_conv<1, 2>>;
  cx::parameters<net> p{{3, 5, 0}};
  cx::kept<net> state;
  cx::evaluate<net>(p, cx::tensor<float, net::input>{{1}}, state);
  return cx::evaluate<net>(p, cx::tensor<float, net::input>{{0}}, state)[0];
}
static_assert(second_of_a_pulse() == 3);  // in a constant expression too

}  // namespace

TEST_CASE("row by row, a network with a past gives what convolutions give of the whole signal") {
  static_assert(cx::plan<rows>.size() == 2 && cx::plan<rows>[0].kernel->name == "causal");
  static_assert(cx::model<rows>::kept_bytes >= (5 * 3 + 4 * 20) * sizeof(float));
  const signal s;
  cx::model<rows> model(*s.of_rows);
  cx::kept<rows> state;
  for (std::size_t n = 0; n < length; ++n) {
    const auto y = model(s.row(n)), z = cx::evaluate<rows>(*s.of_rows, s.row(n), state);
    for (std::size_t f = 0; f < 5; ++f) {
      CHECK(y[f] == doctest::Approx(s.expected(n, f)).epsilon(1e-4));
      CHECK(z[f] == doctest::Approx(s.expected(n, f)).epsilon(1e-4));
    }
  }
}

TEST_CASE("a batch is a sequence, a copy goes on by itself, a reset begins anew") {
  const signal s;
  std::vector<cx::tensor<float, rows::input>> x;
  for (std::size_t n = 0; n < length; ++n) x.push_back(s.row(n));
  cx::model<rows> model(*s.of_rows, cx::threads{cx::has_threads ? 3u : 1u, true}, cx::batch_size{7});
  const auto y = model(x);
  for (std::size_t n = 0; n < length; ++n)
    for (std::size_t f = 0; f < 5; ++f) CHECK(y[n][f] == doctest::Approx(s.expected(n, f)).epsilon(1e-4));
  cx::model<rows> other = model.copy();
  CHECK(other(x[0]) == model(x[0]));
  model(x[1]);
  CHECK(other(x[2]) != model(x[2]));
  model.reset();
  CHECK(model(x[0]) == y[0]);
}
