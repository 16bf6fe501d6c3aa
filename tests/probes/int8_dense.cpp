// SPDX-License-Identifier: BSL-1.0
// A dense layer with 8-bit weights and activations, from outside the library: values of another element than float32, a
// scale for each filter, sums of whole numbers. The reference loop nests compute the same whole numbers in floats.
#include <convexpr/convexpr.hpp>
#include <convexpr/kernels/stored.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace small {

namespace cx = convexpr;

// To the nearest whole number that an int8 holds, halves away from 0.
template <class T>
constexpr int quantised(T x, T scale) {
  const T y = x / scale;
  const T bound = y < -127 ? T{-127} : y > 127 ? T{127} : y;
  return static_cast<int>(bound < 0 ? bound - T{0.5f} : bound + T{0.5f});
}
// The scale of the weights of one filter.
template <class T>
constexpr T scale_of(const T* weight, std::size_t inputs) {
  T most{};
  for (std::size_t n = 0; n < inputs; ++n) most = std::max(most, weight[n] < 0 ? -weight[n] : weight[n]);
  return most == T{} ? T{1} : most / 127;
}

struct quantise_work {
  std::size_t numbers = 0;
  float scale = 1;

  friend constexpr bool operator==(const quantise_work&, const quantise_work&) = default;
};

// out(n) = round(in(n) / Scale), stored as int8.
struct quantise_kernel {
  static constexpr std::string_view name = "quantise";
  static constexpr cx::kernel_traits traits{.writes = {cx::element::int8}};

  static constexpr bool serves(const cx::stage_of<quantise_work>&) { return true; }
  static constexpr cx::offer ask(const cx::stage_of<quantise_work>& s) {
    return {static_cast<double>(s.work.numbers), {}, 0, 0};
  }
  static constexpr void pack(const cx::stage_of<quantise_work>&, const cx::stage_weights&, std::byte*) {}

  template <cx::stage_of<quantise_work> S>
  struct code {
    static constexpr quantise_work w = S.work;  // Clang 19 reads a float in S itself as another number
    static constexpr cx::work_units units{w.numbers, 1, 1};
    static void run(const cx::arguments& a, const cx::band& b) noexcept {
      for (std::size_t n = b.first_row; n < b.last_row; ++n)
        cx::typed<std::int8_t>(a.out)[n] = static_cast<std::int8_t>(quantised(cx::typed<float>(a.in)[n], w.scale));
    }
  };
};

template <float Scale>
struct quantise {
  using kernels = cx::kernel_list<quantise_kernel>;
  static constexpr cx::element stores = cx::element::int8;

  static consteval cx::checked output(const cx::shape& in) { return in; }
  static constexpr quantise_work work(const cx::shape& in) { return {in.size(), Scale}; }
  template <class T>
  static constexpr void forward(cx::tensor_view<const T> in, cx::tensor_view<T> out) {
    for (std::size_t n = 0; n < in.size(); ++n) out[n] = static_cast<T>(quantised(in[n], T{Scale}));
  }
};

struct dense_work {
  std::size_t inputs = 0, units = 0;
  float scale = 1;

  friend constexpr bool operator==(const dense_work&, const dense_work&) = default;
};

// weights [unit][input] int8, then the scale of each unit, then its bias
struct dense_kernel {
  static constexpr std::string_view name = "int8 dense";
  static constexpr cx::kernel_traits traits{.activates = true, .reads = {cx::element::int8}};

  static constexpr std::size_t weight_bytes(const dense_work& w) { return cx::whole_lines(w.inputs * w.units); }
  static constexpr bool serves(const cx::stage_of<dense_work>&) { return true; }
  static constexpr cx::offer ask(const cx::stage_of<dense_work>& s) {
    const dense_work& w = s.work;
    return {static_cast<double>(w.inputs * w.units) / static_cast<double>(4 * s.machine.lanes),
            {},
            weight_bytes(w) + 2 * w.units * sizeof(float),
            0};
  }
  static constexpr void pack(const cx::stage_of<dense_work>& s, const cx::stage_weights& weights, std::byte* to) {
    const dense_work& w = s.work;
    const auto weight = weights.main.tensors[0], bias = weights.main.tensors[1];
    cx::kernels::packer scales(to + weight_bytes(w));
    for (std::size_t u = 0; u < w.units; ++u) {
      const float* const of_unit = weight.data() + u * w.inputs;
      const float scale = scale_of(of_unit, w.inputs);
      scales.put<float>(scale);
      for (std::size_t n = 0; n < w.inputs; ++n)
        to[u * w.inputs + n] = static_cast<std::byte>(static_cast<std::int8_t>(quantised(of_unit[n], scale)));
    }
    for (std::size_t u = 0; u < w.units; ++u) scales.put<float>(bias[u]);
  }

  template <cx::stage_of<dense_work> S>
  struct code {
    static constexpr dense_work w = S.work;
    static constexpr cx::work_units units{1, 1, w.units};
    static void run(const cx::arguments& a, const cx::band& b) noexcept {
      const auto* const in = cx::typed<std::int8_t>(a.in);
      const auto* const scale = cx::typed<float>(a.weights + weight_bytes(w));
      for (std::size_t u = b.first_part; u < b.last_part; ++u) {
        const auto* const weight = cx::typed<std::int8_t>(a.weights) + u * w.inputs;
        std::int32_t sum = 0;
        for (std::size_t n = 0; n < w.inputs; ++n) sum += std::int32_t{weight[n]} * std::int32_t{in[n]};
        const float y = static_cast<float>(sum) * (scale[u] * w.scale) + scale[w.units + u];
        cx::typed<float>(a.out)[u] = S.activation.is_identity() ? y : std::max(y, 0.0f);
      }
    }
  };
};

// dense<Units, Scale>: in holds whole numbers, each of which stands for Scale.
//   out(u) = Scale s(u) sum over n of round(weight(u, n) / s(u)) in(n) + bias(u),  s(u) the largest |weight(u)| / 127
template <std::size_t Units, float Scale>
struct dense {
  using kernels = cx::kernel_list<dense_kernel>;

  static consteval cx::checked output(const cx::shape&) { return cx::shape{Units}; }
  static consteval auto parameters(const cx::shape& in) {
    return std::array{cx::weight_parameter({Units, in.size()}, in.size(), Units),
                      cx::constant_parameter("bias", {Units}, 0)};
  }
  static constexpr dense_work work(const cx::shape& in) { return {in.size(), Units, Scale}; }
  template <class T>
  static constexpr void forward(cx::tensor_view<const T> in, cx::tensor_view<T> out, cx::weights<const T> weight) {
    for (std::size_t u = 0; u < Units; ++u) {
      const T* const of_unit = weight[0].data() + u * in.size();
      const T scale = scale_of(of_unit, in.size());
      T sum{};
      for (std::size_t n = 0; n < in.size(); ++n) sum += static_cast<T>(quantised(of_unit[n], scale)) * in[n];
      out[u] = sum * (scale * T{Scale}) + weight[1][u];
    }
  }
};

}  // namespace small

namespace cx = convexpr;

namespace {

using net = cx::network<cx::input<5, 40>, cx::conv<24>, cx::tanh, small::quantise<1.0f / 127>, cx::flatten,
                        small::dense<50, 1.0f / 127>, cx::relu, small::quantise<0.05f>, small::dense<10, 0.05f>>;

}  // namespace

TEST_CASE("values of int8 lie in a quarter of the bytes") {
  constexpr const auto& plan = cx::plan<net>;
  static_assert(plan[1].kernel->name == "quantise" && plan[2].kernel->name == "int8 dense");
  static_assert(plan.values[plan[1].result].type == cx::element::int8);
  static_assert(plan.values[plan[1].result].bytes() == 5 * 24);
  static_assert(plan[2].nest.activation.kind == cx::curve_kind::leaky_relu);
  static_assert(plan.size() == 5);
}

TEST_CASE("8-bit layers of a user give the numbers of their reference") {
  auto p = std::make_unique<cx::parameters<net>>();
  cx::initialize(*p, cx::he_normal{}, cx::seed{3});
  for (std::size_t u = 0; u < 50; ++u) (*p)["4.bias"][u] = 0.01f * static_cast<float>(u);
  std::vector<cx::tensor<float, net::input>> x(6);
  for (std::size_t s = 0; s < x.size(); ++s)
    for (std::size_t n = 0; n < x[s].size(); ++n) x[s][n] = static_cast<float>((n * 5 + s) % 17) / 17 - 0.5f;
  cx::model<net> model(*p), several(*p, cx::threads{cx::has_threads ? 2u : 1u, true}, cx::batch_size{3});
  const auto together = several(x);
  for (std::size_t s = 0; s < x.size(); ++s) {
    const auto expected = cx::evaluate<net>(*p, x[s]), y = model(x[s]);
    for (std::size_t n = 0; n < y.size(); ++n) {
      // a tanh that rounds the other way is one step of 1/127 more or less
      CHECK(y[n] == doctest::Approx(expected[n]).epsilon(0.02));
      CHECK(together[s][n] == y[n]);
      CHECK(several(x[s])[n] == y[n]);
    }
  }
}
