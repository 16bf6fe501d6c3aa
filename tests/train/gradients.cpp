// SPDX-License-Identifier: BSL-1.0
// Every layer that has a gradient, against central differences.
#include <convexpr/graph/graph.hpp>
#include <convexpr/train/backpropagate.hpp>
#include <convexpr/train/optimizers.hpp>
#include <convexpr/train/softmax_cross_entropy.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <tuple>
#include <utility>

namespace cx = convexpr;

namespace {

// A loss that tells every output apart: sum of k_n y_n + y_n^2 / 2, k_n = n mod 5 - 2.
struct curved_loss {
  template <class T>
  constexpr T operator()(cx::tensor_view<const T> y, cx::tensor_view<T> gradient) const {
    T sum{};
    for (std::size_t n = 0; n < y.size(); ++n) {
      const T k = static_cast<T>(n % 5) - 2;
      sum += k * y[n] + y[n] * y[n] / 2;
      gradient[n] = k + y[n];
    }
    return sum;
  }
};

template <class Net, class Loss = curved_loss>
void check_gradient(const Loss& loss = {}) {
  auto w = cx::initialize<Net, double>(cx::normal{0, 0.7}, cx::seed{11});
  cx::tensor<double, Net::input> x;
  for (std::size_t n = 0; n < x.size(); ++n) x[n] = 0.37 * static_cast<double>((n * 37 + 11) % 19) - 3.1;
  const auto pass = cx::backpropagate(w, x, loss);
  const auto loss_of = [](const auto& y) {
    auto unused = y;
    return curved_loss{}(y.view(), unused.view());
  };
  const auto loss_at = [&] {
    const auto y = cx::evaluate<Net>(w, x);
    if constexpr (Net::outputs.size() == 1)
      return loss_of(y);
    else
      return std::apply([&](const auto&... each) { return (loss_of(each) + ...); }, y);
  };
  CHECK(pass.loss == doctest::Approx(loss_at()));
  constexpr double step = 1e-5;
  for (const cx::tensor_info& tensor : cx::manifest<Net>)
    for (std::size_t i = tensor.offset; i < tensor.offset + tensor.extents.size(); ++i) {
      const double kept = w.values[i];
      w.values[i] = kept + step;
      const double up = loss_at();
      w.values[i] = kept - step;
      const double down = loss_at();
      w.values[i] = kept;
      const double slope = tensor.role.trainable ? (up - down) / (2 * step) : 0;  // statistics are not learned
      CHECK(pass.gradient.values[i] == doctest::Approx(slope).epsilon(1e-6).scale(1));
    }
}

inline constexpr cx::graph::undirected<5, 5> house{{{0, 1}, {1, 2}, {2, 3, 2.5}, {3, 0}, {0, 4}}};

// The layers stand behind another one, so that the gradient with respect to their input is tested as well.
template <class... Layers>
using on_a_signal = cx::network<cx::input<5, 2>, cx::conv<3>, Layers...>;
template <class... Layers>
using on_an_image = cx::network<cx::input<5, 4, 2>, cx::conv<4>, Layers...>;

}  // namespace

TEST_CASE_TEMPLATE("gradients of layers with weights", Net,
                   on_an_image<cx::conv<3, cx::kernel<3, 2>, cx::stride<2, 1>, cx::padding<1>>>,
                   on_an_image<cx::conv<4, cx::kernel<2>, cx::groups<2>, cx::no_bias>>,
                   on_a_signal<cx::conv<2, cx::kernel<2>, cx::dilation<2>, cx::padding_same>>,
                   on_an_image<cx::depthwise_conv<2, cx::kernel<3>, cx::padding<1>>>,
                   on_an_image<cx::flatten, cx::dense<3>, cx::dense<2, cx::no_bias>>,
                   on_a_signal<cx::graph::gcn<3, cx::graph::on<house>>>,
                   on_a_signal<cx::graph::gcn<2, cx::graph::on<house>, cx::graph::with_bias>>) {
  check_gradient<Net>();
}

TEST_CASE_TEMPLATE("gradients of activations", Layer, cx::relu, cx::relu6, cx::leaky_relu<0.2>, cx::elu,
                   cx::elu_with<0.5>, cx::selu, cx::celu, cx::celu_with<2.0>, cx::gelu, cx::gelu_tanh, cx::silu,
                   cx::sigmoid, cx::hard_sigmoid, cx::hard_swish, cx::tanh, cx::softplus, cx::softplus_with<2.0>,
                   cx::softsign, cx::mish, cx::clip<-1, 1>, cx::prelu, cx::softmax, cx::log_softmax) {
  check_gradient<on_a_signal<Layer>>();
}

template <class... Layers>
using on_a_volume = cx::network<cx::input<3, 4, 5, 2>, cx::conv<2>, Layers...>;

TEST_CASE_TEMPLATE(
    "gradients of transposed convolutions", Net,
    on_an_image<cx::transposed_conv<3, cx::kernel<3, 2>, cx::stride<2, 1>, cx::padding<1, 0>>>,
    on_an_image<cx::transposed_conv<2, cx::kernel<2>, cx::groups<2>, cx::no_bias>>,
    on_a_signal<cx::transposed_conv<2, cx::kernel<3>, cx::dilation<2>, cx::stride<2>, cx::padding_same>>,
    on_a_volume<cx::transposed_conv<1, cx::kernel<2>, cx::stride<1, 2, 1>, cx::output_padding<0, 1, 0>>>) {
  check_gradient<Net>();
}

TEST_CASE_TEMPLATE("gradients of pools", Net, on_an_image<cx::max_pool<2>>,
                   on_an_image<cx::max_pool<3, cx::stride<1>, cx::padding<1>>>,
                   on_a_signal<cx::max_pool<2, cx::dilation<2>>>, on_a_volume<cx::max_pool<2, cx::ceil_mode>>,
                   on_an_image<cx::avg_pool<2>>, on_an_image<cx::avg_pool<3, cx::stride<2>, cx::padding<1>>>,
                   on_an_image<cx::avg_pool<3, cx::stride<2>, cx::padding<1>, cx::count_padding, cx::ceil_mode>>,
                   on_a_volume<cx::avg_pool<1, 2, 3>>, on_an_image<cx::lp_pool<2>>,
                   on_an_image<cx::lp_pool<2, cx::power<3>>>, on_a_signal<cx::lp_pool<3, cx::power<1>, cx::padding<1>>>,
                   on_an_image<cx::adaptive_avg_pool<2, 3>>, on_an_image<cx::adaptive_max_pool<2, 3>>,
                   on_a_volume<cx::adaptive_avg_pool<2>>, on_an_image<cx::global_avg_pool>,
                   on_a_signal<cx::global_max_pool>, on_an_image<cx::pyramid_pool<1, 2>>,
                   on_an_image<cx::pyramid_pool<1, 3, cx::average>>) {
  check_gradient<Net>();
}

TEST_CASE_TEMPLATE("gradients of normalisations", Net, on_an_image<cx::batch_norm>,
                   on_a_signal<cx::batch_norm_with<cx::no_affine, cx::epsilon<0.1>>>, on_an_image<cx::group_norm<2>>,
                   on_an_image<cx::group_norm<1, cx::no_affine>>, on_an_image<cx::instance_norm>,
                   on_a_volume<cx::instance_norm_with<cx::epsilon<0.1>, cx::no_affine>>, on_a_signal<cx::layer_norm>,
                   on_an_image<cx::layer_norm_with<cx::axes<2>>>,
                   on_an_image<cx::layer_norm_with<cx::axes<3>, cx::no_affine>>, on_an_image<cx::standardize>,
                   on_an_image<cx::local_response_norm<3, cx::alpha<0.5>>>,
                   on_a_signal<cx::local_response_norm<2, cx::alpha<0.3>, cx::beta<0.5>, cx::bias<2>>>) {
  check_gradient<Net>();
}

TEST_CASE_TEMPLATE("gradients of layers that move or blend numbers", Net, on_an_image<cx::zero_pad<1, 2>>,
                   on_a_signal<cx::zero_pad<cx::padding_before<2>>>, on_an_image<cx::crop<1, 0>>,
                   on_an_image<cx::crop<cx::crop_after<2, 1>>>, on_an_image<cx::pad_channels<1, 2>>,
                   on_an_image<cx::permute<2, 0, 1>>, on_an_image<cx::pixel_shuffle<2>>,
                   cx::network<cx::input<4, 6, 2>, cx::conv<3>, cx::pixel_unshuffle<2>>,
                   on_an_image<cx::channel_shuffle<2>>, on_an_image<cx::upsample<2, 3>>,
                   on_an_image<cx::upsample<2, cx::bilinear>>, on_an_image<cx::resize<3, 7, cx::bilinear>>,
                   on_an_image<cx::resize<7, 3, cx::bilinear, cx::align_corners>>, on_a_volume<cx::resize<2, 6, 5>>,
                   on_a_volume<cx::upsample<2, cx::bilinear>>) {
  check_gradient<Net>();
}

TEST_CASE_TEMPLATE(
    "gradients through joins", Net, on_an_image<cx::residual<cx::conv<4>, cx::tanh>>,
    on_an_image<cx::add<cx::branch<cx::conv<2>>, cx::branch<cx::conv<2>, cx::relu>, cx::branch<cx::conv<2>>>>,
    on_a_signal<cx::tag<"a">, cx::tanh, cx::conv<3>, cx::add<cx::from<"a">>>,
    on_an_image<cx::multiply<cx::branch<cx::conv<2>>, cx::branch<cx::conv<2>, cx::sigmoid>, cx::branch<cx::conv<2>>>>,
    on_an_image<cx::concat<cx::branch<>, cx::branch<cx::conv<2>>, cx::branch<cx::conv<1>, cx::tanh>>, cx::conv<2>>,
    on_an_image<cx::tag<"a">, cx::conv<4>, cx::multiply<cx::from<"a">>, cx::concat<cx::from<"a">, cx::branch<>>>,
    on_a_signal<cx::dropout<0.5>, cx::reshape<3, 5>, cx::conv<2>>) {
  check_gradient<Net>();
}

TEST_CASE("a loss for each output, some of one layer") {
  using net =
      cx::network<cx::input<4, 2>, cx::tag<"in">, cx::conv<3>, cx::tag<"a">, cx::tanh, cx::conv<2>,
                  cx::outputs<cx::branch<cx::softmax>, cx::from<"a">, cx::branch<>, cx::branch<>, cx::from<"in">>>;
  check_gradient<net>(cx::losses{curved_loss{}, curved_loss{}, curved_loss{}, curved_loss{}, curved_loss{}});
}

TEST_CASE("cross-entropy leaves out rows without a label") {
  const cx::tensor<double, cx::shape{3, 2}> scores{{1, 3, 0, 0, 2, -1}};
  cx::tensor<double, cx::shape{3, 2}> gradient;
  const std::array labels{1, -1, 0};
  const double loss = cx::softmax_cross_entropy{labels}(scores.view(), gradient.view());
  const double a = 1 / (1 + std::exp(-2.0)), b = 1 / (1 + std::exp(-3.0));
  CHECK(loss == doctest::Approx(-(std::log(a) + std::log(b)) / 2));
  CHECK(gradient(0, 1) == doctest::Approx((a - 1) / 2));
  CHECK(gradient(0, 0) == doctest::Approx((1 - a) / 2));
  CHECK(gradient(1, 0) == 0);
  CHECK(gradient(2, 0) == doctest::Approx((b - 1) / 2));
}

TEST_CASE("weight decay pulls weights, not statistics") {
  using net = cx::network<cx::input<2>, cx::dense<1>, cx::batch_norm>;
  auto w = cx::initialize<net, double>(cx::uniform{1, 2}, cx::seed{1});
  const auto before = w;
  const cx::parameters<net, double> no_gradient;
  cx::optimizer<cx::gradient_descent, net, double>{{.learning_rate = 0.5, .weight_decay = 0.1}}.update(w, no_gradient);
  CHECK(w["0.weight"][0] == doctest::Approx(0.95 * before["0.weight"][0]));
  CHECK(w["1.running_var"][0] == 1);
}
