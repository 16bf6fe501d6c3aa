// SPDX-License-Identifier: BSL-1.0
// What docs/performance.md says beside its races: networks of some nanoseconds, a batch, a graph.
#include <convexpr/graph/graph.hpp>
#include <convexpr/zoo/alexnet.hpp>

#include <benchmark/benchmark.h>

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace cx = convexpr;

namespace {

using dense_8 =
    cx::network<cx::input<1>, cx::dense<8>, cx::tanh, cx::dense<8>, cx::relu, cx::dense<8>, cx::softmax, cx::dense<1>>;
using dense_64 = cx::network<cx::input<16>, cx::dense<64>, cx::tanh, cx::dense<64>, cx::tanh, cx::dense<1>>;

template <class Net>
std::unique_ptr<cx::parameters<Net>> random_weights() {
  auto weights = std::make_unique<cx::parameters<Net>>();
  cx::initialize(*weights, cx::he_normal{}, cx::seed{1});
  return weights;
}

template <class Net>
void call(benchmark::State& state) {
  cx::model<Net> model(*random_weights<Net>());
  cx::tensor<float, Net::input> x;
  for (float& number : x) number = 0.3f;
  for (auto _ : state) {
    benchmark::DoNotOptimize(x);
    benchmark::DoNotOptimize(model(x));
  }
}

// Eight samples, so many of them at once.
void batch(benchmark::State& state) {
  using net = cx::zoo::alexnet_torchvision;
  cx::model<net> model(*random_weights<net>(), {}, cx::batch_size{static_cast<std::size_t>(state.range(0))});
  std::vector<cx::tensor<float, net::input>> samples(8);
  std::vector<cx::tensor<float, net::output>> results(8);
  for (auto& sample : samples)
    for (float& number : sample) number = 0.1f;
  for (auto _ : state)
    model(std::span<const cx::tensor<float, net::input>>(samples), std::span<cx::tensor<float, net::output>>(results));
}

// A graph of Cora's size with edges drawn at random; 18 words a node.
void cora(benchmark::State& state) {
  using net = cx::network<cx::input<2708, 1433>, cx::graph::gcn<16>, cx::relu, cx::graph::gcn<7>>;
  constexpr std::size_t nodes = 2708, neighbours = 5;
  auto matrix = std::make_unique<
      cx::graph::sparse_matrix<nodes, nodes * neighbours, cx::graph::matrix_state::symmetric_normalized>>();
  for (std::size_t n = 0; n < nodes * neighbours; ++n) {
    matrix->column[n] = (n * 7919 + 13) % nodes;
    matrix->value[n] = 1.0 / neighbours;
  }
  for (std::size_t i = 0; i <= nodes; ++i) matrix->first[i] = i * neighbours;
  auto x = std::make_unique<cx::tensor<float, net::input>>();
  for (std::size_t n = 0; n < nodes * 18; ++n) (*x)(n / 18, n * 6151 % 1433) = 1.0f / 18;
  auto y = std::make_unique<cx::tensor<float, net::output>>();
  cx::model<net> model(*random_weights<net>());
  auto call = model.bind(*matrix);
  for (auto _ : state) call.run(x->data(), y->data());
}

}  // namespace

BENCHMARK(call<dense_8>);
BENCHMARK(call<dense_64>);
BENCHMARK(batch)->Arg(1)->Arg(8)->Unit(benchmark::kMillisecond);
BENCHMARK(cora)->Unit(benchmark::kMicrosecond);
