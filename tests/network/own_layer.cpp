// SPDX-License-Identifier: BSL-1.0
// A user's own layers and options, in a namespace of their own: they work wherever the library's do. This is the code
// of docs/adding-a-layer.md.
#include <convexpr/convexpr.hpp>
#include <convexpr/train/backpropagate.hpp>

#include <doctest/doctest.h>

#include <string>

namespace audio {

namespace cx = convexpr;

// gain: every channel times a learned number.
//   in, out {..., C};  out(c) = weight(c) in(c);  weight [C], 1 at first
struct gain {
  static consteval cx::checked output(const cx::shape& in) { return in; }
  static consteval auto parameters(const cx::shape& in) {
    return std::array{cx::constant_parameter("weight", {in.channels()}, 1, cx::per_channel)};
  }
  static consteval std::uint64_t macs(const cx::shape& in, const cx::shape&) { return in.size(); }

  template <class T>
  static constexpr void forward(cx::tensor_view<const T> in, cx::tensor_view<T> out, cx::weights<const T> weight) {
    for (std::size_t n = 0; n < in.size(); ++n) out[n] = weight[0][n % in.extents.channels()] * in[n];
  }
  template <class T>
  static constexpr void backward(cx::tensor_view<const T> in, cx::tensor_view<const T>, cx::weights<const T> weight,
                                 cx::tensor_view<const T> out_gradient, cx::tensor_view<T> in_gradient,
                                 cx::weights<T> weight_gradient) {
    const std::size_t channels = in.extents.channels();
    for (std::size_t n = 0; n < in.size(); ++n) weight_gradient[0][n % channels] += out_gradient[n] * in[n];
    for (std::size_t n = 0; n < in_gradient.size(); ++n) in_gradient[n] += out_gradient[n] * weight[0][n % channels];
  }
};

// An option of one's own.
namespace options {
template <std::size_t N>
struct hop : cx::options::per_axis<N> {
  static constexpr std::string_view name = "hop";
};
}  // namespace options
template <std::size_t N>
inline constexpr options::hop<N> hop{};

// frames<Length, hop<H>>: cuts a signal into frames that overlap where the hop is shorter than they are.
//   in {L, 1}  ->  out {(L - Length) / hop + 1, Length}
template <std::size_t Length, auto... Options>
struct frames {
  static constexpr cx::option_list given = cx::read_options<Options...>({"hop"});
  static constexpr std::size_t step = given.numbers("hop").on(0, Length);

  static consteval cx::checked output(const cx::shape& in) {
    if (given.error) return given.error;
    if (in.rank != 2 || in[1] != 1) return cx::refuse("frames are cut from a signal of one channel");
    if (in[0] < Length) return cx::refuse("a frame of {} does not fit a signal of {}", Length, in[0]);
    return cx::shape{(in[0] - Length) / step + 1, Length};
  }
  static consteval cx::axis_maps field(const cx::shape&) {
    cx::axis_maps maps;
    maps[0] = {static_cast<double>(Length), static_cast<double>(step), (static_cast<double>(Length) - 1) / 2};
    return maps;
  }

  template <class T>
  static constexpr void forward(cx::tensor_view<const T> in, cx::tensor_view<T> out) {
    for (std::size_t f = 0; f < out.extents[0]; ++f)
      for (std::size_t i = 0; i < Length; ++i) out(f, i) = in[f * step + i];
  }
};

// A layer that refuses nothing may give its shape as it is, and macs as another whole number.
struct louder {
  static constexpr cx::shape output(const cx::shape& in) { return in; }
  static constexpr int macs(const cx::shape&, const cx::shape&) { return 6; }
  template <class T>
  static constexpr void forward(cx::tensor_view<const T> in, cx::tensor_view<T> out) {
    for (std::size_t n = 0; n < in.size(); ++n) out[n] = 2 * in[n];
  }
};

}  // namespace audio

namespace cx = convexpr;

static_assert(cx::layer<audio::gain>);
static_assert(cx::layer<audio::frames<4>>);

using net = cx::network<cx::input<10, 1>, audio::frames<4, audio::hop<2>>, cx::as<"volume", audio::gain>,
                        cx::residual<audio::gain>, cx::conv<3>>;
static_assert(net::output == cx::shape{4, 3});
static_assert(net::layers[1].layer == "frames<4, hop<2>>");
static_assert(net::layers[1].receptive_field == cx::extent{4} && net::layers[1].jump == cx::extent{2});
static_assert(net::layers[2].name == "volume" && net::layers[2].parameter_count == 4 && net::layers[2].macs == 16);
static_assert(cx::parameters<net>::tensors()[0].name == "volume.weight");

constexpr auto run() {
  using short_net = cx::network<cx::input<6, 1>, audio::frames<3, audio::hop<3>>, audio::gain>;
  cx::parameters<short_net> w;
  for (std::size_t i = 0; i < 3; ++i) w.values[i] = static_cast<float>(i + 1);
  return cx::evaluate<short_net>(w, cx::tensor<float, cx::shape{6, 1}>{{1, 2, 3, 4, 5, 6}});
}
static_assert(run() == cx::tensor<float, cx::shape{2, 3}>{{1, 4, 9, 4, 10, 18}});

using loud = cx::network<cx::input<2>, audio::louder, cx::residual<audio::louder>>;
static_assert(loud::output == cx::shape{2} && loud::macs == 12);
static_assert(cx::evaluate<loud>({}, cx::tensor<float, cx::shape{2}>{{1, 2}}) ==
              cx::tensor<float, cx::shape{2}>{{6, 12}});

TEST_CASE("an own layer runs, is initialised, summarised, drawn and trained") {
  CHECK(run()(1, 2) == 18);
  CHECK(cx::initialize<net>(cx::he_normal{})["volume.weight"][0] == 1);
  CHECK(cx::summary<net>().find("frames<4, hop<2>>") != std::string::npos);
  CHECK(cx::to_dot<net>().find("gain") != std::string::npos);

  using trained = cx::network<cx::input<2, 2>, audio::gain, cx::residual<audio::gain>>;
  cx::parameters<trained, double> w;
  w.values[0] = 2, w.values[1] = 3, w.values[2] = 5, w.values[3] = 7;
  // the loss is the sum of the outputs, so every output's gradient is 1
  const auto pass = cx::backpropagate(w, cx::tensor<double, cx::shape{2, 2}>{{1, 10, 100, 1000}},
                                      [](cx::tensor_view<const double> y, cx::tensor_view<double> gradient) {
                                        double sum = 0;
                                        for (std::size_t n = 0; n < y.size(); ++n) {
                                          sum += y[n];
                                          gradient[n] = 1;
                                        }
                                        return sum;
                                      });
  CHECK(pass.loss == 101 * 2 * 6 + 1010 * 3 * 8);
  CHECK(pass.gradient.values[0] == 101 * 6);
  CHECK(pass.gradient.values[1] == 1010 * 8);
  CHECK(pass.gradient.values[2] == 101 * 2);
  CHECK(pass.gradient.values[3] == 1010 * 3);
}
