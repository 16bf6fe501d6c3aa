// SPDX-License-Identifier: BSL-1.0
#include "steps.hpp"

using namespace steps;

TEST_CASE("activations and pools hand gradients back") {
  check_steps<image<conv<8>, elu, conv<8>, gelu, conv<8>, silu, conv<8>, softplus, conv<8>, mish, conv<8>, selu>>();
  check_steps<image<conv<8>, leaky_relu<0.2>, conv<8>, leaky_relu<-0.5>, conv<8>, elu_with<-0.5>, conv<8>,
                    celu_with<-2.0>, conv<8>, celu_with<0.7>>>();
  check_steps<image<conv<8>, sigmoid, conv<8>, hard_sigmoid, conv<8>, hard_swish, conv<8>, softsign, conv<8>, gelu_tanh,
                    conv<8>, clip<-0.25, 0.5>, conv<8>, prelu>>();
  check_steps<image<conv<18>, max_pool<2>, conv<8>, avg_pool<3, stride<1>, padding<1>>>>();
  check_steps<image<conv<8>, max_pool<3, stride<2>, padding<1>, dilation<2>>, conv<4>,
                    avg_pool<2, padding<1>, count_padding, ceil_mode>>>();
}

TEST_CASE("values with several readers, joins and what runs by its own loop nests") {
  check_steps<image<conv<8>, concat<branch<conv<5>, relu>, branch<>, branch<conv<3, kernel<3>, padding<1>>>>, relu>>();
  check_steps<image<conv<8>, add<branch<>, branch<>, branch<conv<8>>>, tag<"t">, conv<8>, relu, add<from<"t">>>>();
  check_steps<image<conv<8>, multiply<branch<>, branch<conv<8>, sigmoid>>, layer_norm, zero_pad<1>, resize<13, 12>>>();
  check_steps<image<conv<8>, dropout<0.3>, pixel_shuffle<2>, local_response_norm<3>, softmax, global_avg_pool>>();
  check_steps<network<input<5, 4>, graph::gcn<6, graph::on<fuzz::ring>>, relu, dropout<0.5>,
                      graph::gcn<3, graph::on<fuzz::ring>>>>();
}

TEST_CASE("several outputs, one of which is the input") {
  check_steps<network<input<6, 6, 2>, tag<"x">, conv<4, kernel<3>>, tag<"a">, relu, conv<4>,
                      outputs<branch<>, from<"a">, from<"x">>>>();
}
