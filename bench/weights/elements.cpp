// SPDX-License-Identifier: BSL-1.0
// What weights of 16 bits gain and lose: each network with its weights as float32, bfloat16 and float16, in turns in one
// process, one thread; medians of the ratios, and the largest error in units of the largest output. A Markdown table.
#include <convexpr/convexpr.hpp>
#include <convexpr/zoo/alexnet.hpp>
#include <convexpr/zoo/resnet.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <memory>
#include <vector>

namespace cx = convexpr;

namespace {

constexpr cx::plan_options bfloat16{.weights = cx::element::bfloat16}, float16{.weights = cx::element::float16};
// Layers of more than so many weights, which do not stay in a cache.
constexpr cx::plan_options large_float16{.weights = cx::element::float16, .weights_above = 1'000'000};

template <class Net>
class contest {
 public:
  explicit contest(const char* name) : name_(name) {
    cx::initialize(*weights_, cx::he_normal{}, cx::seed{1});
    for (const cx::tensor_info& t : weights_->tensors())
      if (!t.role.random)
        for (std::size_t n = 0; n < t.extents.size(); ++n)
          weights_->values[t.offset + n] += static_cast<float>(0.2 * cx::random_symmetric(cx::seed{2}, t.offset + n));
    for (std::size_t n = 0; n < x_->size(); ++n) (*x_)[n] = static_cast<float>(cx::random_symmetric(cx::seed{3}, n));
    base_ = std::make_unique<cx::model<Net>>(*weights_);
    base_->run(x_->data(), expected_.data());
  }

  template <cx::plan_options Options>
  void race(const char* element, int rounds) {
    const auto model = std::make_unique<cx::model<Net, Options>>(*weights_);
    std::vector<float> y(Net::output.size());
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
      const double first = seconds([&] { base_->run(x_->data(), y.data()); });
      const double second = seconds([&] { model->run(x_->data(), y.data()); });
      ratios.push_back(first / second);
    }
    std::nth_element(ratios.begin(), ratios.begin() + rounds / 2, ratios.end());
    double error = 0, largest = 0;
    for (std::size_t n = 0; n < y.size(); ++n) {
      error = std::max(error, std::abs(static_cast<double>(y[n] - expected_[n])));
      largest = std::max(largest, std::abs(static_cast<double>(expected_[n])));
    }
    std::printf("| %s | %s | %.2f | %.2f | %.1e |\n", name_, element,
                static_cast<double>(model->weight_bytes) / static_cast<double>(base_->weight_bytes),
                ratios[static_cast<std::size_t>(rounds / 2)], error / largest);
    std::fflush(stdout);
  }

 private:
  template <class F>
  static double seconds(const F& run) {
    const auto start = std::chrono::steady_clock::now();
    for (int n = 0; n < 3; ++n) run();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  }

  const char* name_;
  std::unique_ptr<cx::parameters<Net>> weights_ = std::make_unique<cx::parameters<Net>>();
  std::unique_ptr<cx::tensor<float, Net::input>> x_ = std::make_unique<cx::tensor<float, Net::input>>();
  std::unique_ptr<cx::model<Net>> base_;
  std::vector<float> expected_ = std::vector<float>(Net::output.size());
};

template <class Net>
void table(const char* name, int rounds) {
  contest<Net> c(name);
  c.template race<bfloat16>("bfloat16", rounds);
  c.template race<float16>("float16", rounds);
  c.template race<large_float16>("float16 above a million", rounds);
}

}  // namespace

int main() {
  std::puts("| network | weights | bytes of weights | speed | largest error |");
  std::puts("|---|---|---:|---:|---:|");
  table<cx::network<cx::input<9216>, cx::dense<4096>>>("dense 9216 > 4096", 41);
  table<cx::zoo::alexnet_torchvision>("AlexNet (torchvision)", 31);
  table<cx::zoo::resnet50>("ResNet-50", 21);
}
