// SPDX-License-Identifier: BSL-1.0
// How long the reference loop nests take at run time: what evaluate costs, before any kernel.
#include <convexpr/graph/graph.hpp>
#include <convexpr/train/backpropagate.hpp>
#include <convexpr/train/softmax_cross_entropy.hpp>
#include <convexpr/zoo/lenet.hpp>
#include <convexpr/zoo/squeezenet.hpp>

#include <benchmark/benchmark.h>

#include <memory>

namespace cx = convexpr;

namespace {

template <class Net>
void evaluate(benchmark::State& state) {
  const auto weights = std::make_unique<cx::parameters<Net>>();
  cx::initialize(*weights, cx::he_normal{}, cx::seed{1});
  const auto x = std::make_unique<cx::tensor<float, Net::input>>();
  for (std::size_t n = 0; n < x->size(); ++n) (*x)[n] = static_cast<float>(n % 17) / 17;
  for (auto _ : state) benchmark::DoNotOptimize(cx::evaluate<Net>(*weights, *x));
  state.counters["MAC/s"] =
      benchmark::Counter(static_cast<double>(Net::macs), benchmark::Counter::kIsIterationInvariantRate);
}

using karate = cx::network<cx::input<34, 34>, cx::graph::gcn<16, cx::graph::on<cx::graph::karate_club>>, cx::relu,
                           cx::graph::gcn<2, cx::graph::on<cx::graph::karate_club>>>;

void train_karate(benchmark::State& state) {
  const auto weights = cx::initialize<karate>(cx::glorot_uniform{}, cx::seed{1});
  cx::tensor<float, karate::input> x;
  for (std::size_t node = 0; node < 34; ++node) x(node, node) = 1;
  for (auto _ : state)
    benchmark::DoNotOptimize(
        cx::backpropagate(weights, x, cx::softmax_cross_entropy{cx::graph::karate_club.club_leaders}));
}

}  // namespace

BENCHMARK(evaluate<cx::zoo::lenet5>)->Unit(benchmark::kMicrosecond);
BENCHMARK(evaluate<cx::zoo::squeezenet1_1>)->Unit(benchmark::kMillisecond);
BENCHMARK(evaluate<karate>)->Unit(benchmark::kMicrosecond);
BENCHMARK(train_karate)->Unit(benchmark::kMicrosecond);
