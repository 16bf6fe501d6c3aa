// SPDX-License-Identifier: BSL-1.0
// Holds the model of a network against its reference loop nests in every situation that situations.cpp knows. Networks
// lose their types here, so that what compares is compiled once, and a network costs the compiler little beyond itself.
//   int main(int count, char** arguments) { return fuzz::main<net_0, net_1>(count, arguments); }
#pragma once
#include <convexpr/graph/graph.hpp>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace cx = convexpr;

namespace fuzz {

// Graphs for layers that want one at compile time: a ring, and one with weights and a lonely node.
inline constexpr cx::graph::undirected<5, 5> ring{{{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 0}}};
inline constexpr cx::graph::undirected<7, 6> weighted{
    {{0, 1, 0.5}, {0, 2, 2}, {1, 2}, {3, 4, 0.25}, {4, 2, 1.5}, {4, 6}}};

// The outputs of all layers, the input first, are those that the generator worked out.
template <class Net>
consteval bool outputs_are(std::initializer_list<cx::shape> expected) {
  return std::ranges::equal(expected, Net::layers, {}, {}, &cx::layer_info::output);
}

// A model without its type. Outputs lie one behind another in out[k], samples and results of a batch back to back.
class runner {
 public:
  virtual ~runner() = default;
  virtual void run(const float* in, float* const* out) noexcept = 0;
  virtual void run_batch(const float* in, std::size_t samples, float* out) = 0;
  virtual std::unique_ptr<runner> copy() const = 0;
};

// A network without its type.
class subject {
 public:
  std::string name;
  std::size_t input = 0;
  std::vector<std::size_t> outputs;
  std::span<const cx::tensor_info> tensors;
  std::size_t weight_count = 0;
  bool has_winograd = false;

  virtual ~subject() = default;
  virtual void evaluate(const float* weights, const float* in, float* const* out) const = 0;
  virtual std::unique_ptr<runner> fast(const float* weights, cx::threads, cx::batch_size) const = 0;
  // A model that keeps its numbers in itself, cx::exact where that makes a difference.
  virtual std::unique_ptr<runner> exact(const float* weights) const = 0;
};

template <class Model>
class model_runner final : public runner {
 public:
  using net = typename Model::network_type;

  template <class... Arguments>
  explicit model_runner(Arguments&&... arguments) : model_(std::forward<Arguments>(arguments)...) {}

  void run(const float* in, float* const* out) noexcept override { model_.run(in, out); }
  void run_batch(const float* in, std::size_t samples, float* out) override {
    if constexpr (net::outputs.size() == 1) {
      std::vector<typename Model::input_type> images(samples);
      std::vector<typename Model::output_type> results(samples);
      for (std::size_t n = 0; n < samples; ++n)
        std::copy_n(in + n * images[n].size(), images[n].size(), images[n].data());
      model_(std::span<const typename Model::input_type>(images), std::span<typename Model::output_type>(results));
      for (std::size_t n = 0; n < samples; ++n)
        std::copy_n(results[n].data(), results[n].size(), out + n * results[n].size());
    }
  }
  std::unique_ptr<runner> copy() const override { return std::make_unique<model_runner>(model_.copy()); }

 private:
  Model model_;
};

// Options are those of the model that is called fast here.
template <class Net, cx::plan_options Options = cx::fast>
class typed_subject final : public subject {
 public:
  explicit typed_subject(std::string called = {}) {
    name = std::move(called);
    input = Net::input.size();
    for (std::size_t layer : Net::outputs) outputs.push_back(Net::layers[layer].output.size());
    tensors = cx::parameters<Net>::tensors();
    weight_count = Net::value_count;
    has_winograd = plans_winograd;
  }

  void evaluate(const float* weights, const float* in, float* const* out) const override {
    const auto x = std::make_unique<cx::tensor<float, Net::input>>();
    std::copy_n(in, input, x->data());
    const auto copy = [&](const auto& y, std::size_t k) { std::copy_n(y.data(), y.size(), out[k]); };
    const auto y = cx::evaluate<Net>(*parameters(weights), *x);
    if constexpr (Net::outputs.size() == 1)
      copy(y, 0);
    else
      [&]<std::size_t... K>(std::index_sequence<K...>) {
        (copy(std::get<K>(y), K), ...);
      }(std::make_index_sequence<Net::outputs.size()>{});
  }
  std::unique_ptr<runner> fast(const float* weights, cx::threads threads, cx::batch_size samples) const override {
    using model = cx::model<Net, Options>;
    return std::make_unique<model_runner<model>>(*parameters(weights), threads, samples);
  }
  // Without Winograd the stages are the same.
  std::unique_ptr<runner> exact(const float* weights) const override {
    using model = cx::static_model<Net, plans_winograd ? cx::exact : Options>;
    return std::make_unique<model_runner<model>>(*parameters(weights));
  }

 private:
  static constexpr bool plans_winograd = [] {
    for (const auto& stage : cx::plan<Net, Options>)
      if (!stage.kernel->traits.sums_products) return true;
    return false;
  }();

  std::unique_ptr<cx::parameters<Net>> parameters(const float* weights) const {
    auto p = std::make_unique<cx::parameters<Net>>();
    std::copy_n(weights, weight_count, p->values);
    return p;
  }
};

// Is told what is wrong, in words.
using reporter = std::function<void(const std::string&)>;

struct closeness {
  double error = 0;      // the largest, in units of what is allowed
  double tolerance = 0;  // the largest, in units of the output
};

// A network with what it is held to.
struct network_check {
  std::string name;
  std::function<closeness(const reporter&)> run;
};

// Runs the checks from arguments[1] up to arguments[2], all where there are none, and prints what it finds:
//   5 networks                                how many there are
//   begin 3 <its name>                        before network 3, so that a crash has a name
//   wrong 3: <situation>: <what differs>      at most a few a network
//   end 3 <error> <tolerance>                 the largest error in units of what is allowed; the largest tolerance in
//                                             units of the outputs
// 0 where all is right, 1 where something is wrong.
int run_checks(std::span<const network_check> networks, int count, char** arguments);

// Models in every situation.
int check(std::span<const subject* const> networks, int count, char** arguments);

template <class... Nets>
int main(int count, char** arguments) {
  const std::unique_ptr<const subject> networks[] = {std::make_unique<typed_subject<Nets>>()...};
  std::vector<const subject*> list;
  for (const auto& network : networks) list.push_back(network.get());
  return check(list, count, arguments);
}

}  // namespace fuzz
