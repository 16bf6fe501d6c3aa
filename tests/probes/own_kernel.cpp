// SPDX-License-Identifier: BSL-1.0
// A user's layer brings a kernel of its own, in the user's file: packed weights, threads, batches, a fused activation
// and sum. This is the code of docs/adding-a-layer.md.
#include <convexpr/convexpr.hpp>
#include <convexpr/kernels/epilogue.hpp>
#include <convexpr/kernels/stored.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace audio {

namespace cx = convexpr;

struct gain_kernel;

// What gain computes, as a value of its own type: its kernel is keyed by it.
struct gain_work {
  std::size_t places = 0, channels = 0;

  friend constexpr bool operator==(const gain_work&, const gain_work&) = default;
};

// gain: every channel times a learned number.
//   in, out {..., C};  out(c) = weight(c) in(c);  weight [C], 1 at first
struct gain {
  using kernels = cx::kernel_list<gain_kernel>;

  static consteval cx::checked output(const cx::shape& in) { return in; }
  static consteval auto parameters(const cx::shape& in) {
    return std::array{cx::constant_parameter("weight", {in.channels()}, 1)};
  }
  static constexpr gain_work work(const cx::shape& in) { return {in.places(), in.channels()}; }

  template <class T>
  static constexpr void forward(cx::tensor_view<const T> in, cx::tensor_view<T> out, cx::weights<const T> weight) {
    for (std::size_t n = 0; n < in.size(); ++n) out[n] = weight[0][n % in.extents.channels()] * in[n];
  }
};

struct gain_kernel {
  static constexpr std::string_view name = "gain";
  static constexpr cx::kernel_traits traits{
      .adds = true, .activates = true, .leaves_gaps = true, .overwrites_input = true, .overwrites_added = true};

  static constexpr bool serves(const cx::stage_of<gain_work>&) { return true; }
  static constexpr std::size_t padded(const cx::stage_of<gain_work>& s) {
    const std::size_t lanes = s.machine.lanes;
    return (s.work.channels + lanes - 1) / lanes * lanes;
  }
  static constexpr cx::offer ask(const cx::stage_of<gain_work>& s) {
    return {3.0 * static_cast<double>(s.work.places * padded(s) / s.machine.lanes), {}, padded(s) * sizeof(float), 0};
  }
  // weights [channels, to whole vectors]
  static constexpr void pack(const cx::stage_of<gain_work>& s, const cx::stage_weights& w, std::byte* to) {
    cx::kernels::packer packed(to);
    for (std::size_t c = 0; c < padded(s); ++c) packed.put<float>(c < s.work.channels ? w.main.tensors[0][c] : 0);
  }

  template <cx::stage_of<gain_work> S>
  struct code {
    static constexpr std::size_t lanes = S.machine.lanes, channels = S.work.channels;
    static constexpr cx::work_units units{S.work.places, 1, 1};
    using floats = cx::kernels::vec<lanes>;

    static void run(const cx::arguments& a, const cx::band& b) noexcept {
      for (std::size_t place = b.first_row; place < b.last_row; ++place)
        for (std::size_t c = 0; c < channels; c += lanes) {
          const float* const in = cx::typed<float>(a.in) + place * S.in_pitch + c;
          const std::size_t left = channels - c;
          const floats x = left >= lanes ? cx::kernels::load<floats>(in) : cx::kernels::load_part<floats>(in, left);
          const floats sum = x * cx::kernels::load<floats>(cx::typed<float>(a.weights) + c);
          cx::kernels::epilogue<S>::template finish<channels>(a, sum, place, c, left);
        }
    }
  };
};

}  // namespace audio

namespace cx = convexpr;

namespace {

template <class Net, cx::plan_options Options = cx::fast>
void agrees() {
  const auto p = std::make_unique<cx::parameters<Net>>();
  cx::initialize(*p, cx::he_normal{}, cx::seed{7});
  for (const cx::tensor_info& t : p->tensors())
    if (!t.role.random)
      for (std::size_t n = 0; n < t.extents.size(); ++n) p->values[t.offset + n] += 0.01f * static_cast<float>(n % 13);
  std::vector<cx::tensor<float, Net::input>> x(5);
  for (std::size_t s = 0; s < x.size(); ++s)
    for (std::size_t n = 0; n < x[s].size(); ++n) x[s][n] = static_cast<float>((n * 7 + s * 3) % 11) / 11 - 0.4f;
  cx::model<Net, Options> one(*p), several(*p, cx::threads{cx::has_threads ? 3u : 1u, true}, cx::batch_size{4});
  const auto batch = several(x);
  for (std::size_t s = 0; s < x.size(); ++s) {
    const auto expected = cx::evaluate<Net>(*p, x[s]);
    const auto y = one(x[s]), z = several(x[s]);
    for (std::size_t n = 0; n < y.size(); ++n) {
      CHECK(y[n] == doctest::Approx(expected[n]).epsilon(1e-5));
      CHECK(z[n] == y[n]);
      CHECK(batch[s][n] == y[n]);
    }
  }
}

template <class Net>
constexpr std::string_view kernel(std::size_t stage) {
  return cx::plan<Net>[stage].kernel->name;
}

using with_relu = cx::network<cx::input<9, 5, 21>, audio::gain, cx::relu, cx::conv<8>>;
using summed = cx::network<cx::input<30, 40>, cx::residual<audio::gain, cx::tanh, audio::gain>, cx::sigmoid>;
using in_parts =
    cx::network<cx::input<6, 6, 10>, cx::conv<7>,
                cx::concat<cx::branch<audio::gain, cx::relu>, cx::branch<cx::conv<9>, audio::gain>>, audio::gain>;

}  // namespace

TEST_CASE("a kernel of a user's layer is chosen, fused and placed like the library's") {
  static_assert(cx::plan<with_relu>.size() == 2 && kernel<with_relu>(0) == "gain" && kernel<with_relu>(1) == "direct");
  static_assert(cx::plan<with_relu>[0].nest.activation.kind == cx::curve_kind::leaky_relu);
  // gain + tanh; gain + sum + sigmoid
  static_assert(cx::plan<summed>.size() == 2 && cx::plan<summed>[1].nest.adds);
  // parts are written where the concatenation stands
  static_assert(cx::plan<in_parts>.size() == 5);
  CHECK(cx::explain<with_relu>().find("gain") != std::string::npos);
}

TEST_CASE_TEMPLATE("it gives what the reference gives, by threads and in batches", Net, with_relu, summed, in_parts) {
  agrees<Net>();
}
