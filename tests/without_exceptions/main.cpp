// SPDX-License-Identifier: BSL-1.0
// Compiled with -fno-exceptions -fno-rtti: a model runs, and an error goes to the handler. With the argument "default"
// no handler is set, so that the program prints the sentence and aborts.
#include <convexpr/graph/graph.hpp>
#include <convexpr/train/backpropagate.hpp>
#include <convexpr/train/optimizers.hpp>
#include <convexpr/train/softmax_cross_entropy.hpp>

#include <cstdlib>
#include <cstring>
#include <string_view>

#if defined(__cpp_exceptions) || defined(__cpp_rtti)
#error "this program is to be compiled with -fno-exceptions -fno-rtti"
#endif

namespace cx = convexpr;

using net = cx::network<cx::input<6, 6, 1>, cx::as<"first", cx::conv<4, cx::kernel<3>>>, cx::relu, cx::flatten,
                        cx::dense<3>, cx::softmax>;

namespace {

bool runs(cx::parameters<net>& weights) {
  const cx::tensor<float, net::input> x{{1, 2, 3}};
  const int label[] = {1};
  cx::optimizer<cx::adam, net> optimizer{{.learning_rate = 0.01}};
  optimizer.update(weights, cx::backpropagate(weights, x, cx::softmax_cross_entropy{label}).gradient);
  cx::model<net> model{weights};
  return cx::argmax(model(x)) == cx::argmax(cx::evaluate<net>(weights, x));
}

}  // namespace

int main(int count, char** arguments) {
  auto weights = cx::initialize<net>(cx::he_normal{}, cx::seed{3});
  if (!runs(weights)) return 2;
  if (count < 2 || std::strcmp(arguments[1], "default") != 0)
    cx::set_error_handler([](const cx::error& e) {
      const bool right = std::string_view(e.what()) ==
                         "the network has no parameter \"second.bias\": it has first.weight, first.bias, 3.weight, "
                         "3.bias";
      std::exit(right ? 0 : 3);
    });
  return weights["second.bias"].size() == 0 ? 4 : 5;
}
