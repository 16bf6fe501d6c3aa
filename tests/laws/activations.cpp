// SPDX-License-Identifier: BSL-1.0
// Activations and what is divided by sums, over whole registers and the rest of one.
#include "law.hpp"

namespace {

using laws::subject, laws::subjects;

template <class... Layers>
using over_registers = subjects<subject<cx::input<37>, Layers>...>;
using activations =
    over_registers<cx::relu, cx::relu6, cx::leaky_relu<>, cx::leaky_relu<0>, cx::prelu, cx::elu, cx::elu_with<0.3>,
                   cx::selu, cx::celu, cx::celu_with<0.7>, cx::celu_with<-1.5>, cx::gelu, cx::gelu_tanh, cx::sigmoid,
                   cx::silu, cx::hard_sigmoid, cx::hard_swish, cx::tanh, cx::softplus, cx::softplus_with<-0.5>,
                   cx::softsign, cx::mish, cx::clip<-0.25, 0.5>>;
using shares =
    subjects<subject<cx::input<1>, cx::softmax>, subject<cx::input<2>, cx::softmax>, subject<cx::input<3>, cx::softmax>,
             subject<cx::input<4>, cx::softmax>, subject<cx::input<3, 5>, cx::softmax>,
             subject<cx::input<10>, cx::softmax>, subject<cx::input<2, 3, 23>, cx::softmax>,
             subject<cx::input<7>, cx::log_softmax>, subject<cx::input<33>, cx::log_softmax>>;

}  // namespace

int main(int count, char** arguments) {
  laws::table all;
  all.add(activations{}, laws::surroundings<laws::alone>{});
  all.add(shares{}, laws::surroundings<laws::alone>{});
  return all.hold(count, arguments);
}
