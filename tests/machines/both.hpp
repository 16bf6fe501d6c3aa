// SPDX-License-Identifier: BSL-1.0
// What two files of one program, compiled for different machines, both ask of the library.
#pragma once
#include <convexpr/convexpr.hpp>
#include <convexpr/graph/graph.hpp>

#include <cmath>
#include <cstddef>

namespace cx = convexpr;

using net = cx::network<cx::input<12, 12, 9>, cx::conv<20, cx::kernel<3>, cx::padding<1>>, cx::relu,
                        cx::depthwise_conv<cx::kernel<3>>, cx::conv<7>, cx::max_pool<2>, cx::flatten, cx::dense<33>,
                        cx::tanh, cx::dense<10>, cx::softmax>;
using karate = cx::network<cx::input<34, 34>, cx::graph::gcn<5, cx::graph::on<cx::graph::karate_club>>, cx::tanh>;

namespace {

// How far a model is from the reference.
template <class Net>
double largest_error() {
  static const auto weights = cx::initialize<Net>(cx::he_normal{}, cx::seed{7});
  static cx::tensor<float, Net::input> x;
  for (std::size_t i = 0; i < x.size(); ++i) x[i] = static_cast<float>(i * 37 % 101) / 50 - 1;
  static cx::model<Net> model{weights, cx::threads{cx::has_threads ? 2 : 1, true}};
  const auto y = model(x), expected = cx::evaluate<Net>(weights, x);
  double worst = 0;
  for (std::size_t i = 0; i < y.size(); ++i)
    worst = std::fmax(worst, std::abs(static_cast<double>(y[i]) - static_cast<double>(expected[i])));
  return worst;
}

}  // namespace

struct errors {
  double image, graph;
  std::size_t lanes;
};
errors errors_of_one();
errors errors_of_other();
