// SPDX-License-Identifier: BSL-1.0
// Holds `backpropagate` against central differences in double, tensor by tensor along random directions.
//   int main(int count, char** arguments) { return fuzz::gradients<net_0, net_1>(count, arguments); }
// What it prints, and how it ends, is said in harness.hpp.
#pragma once
#include "noise.hpp"

#include <convexpr/train/backpropagate.hpp>

#include <cmath>
#include <cstdint>

namespace fuzz {

// A loss that tells the numbers of an output apart: the mean of k_n y_n + y_n^2 / 2, k_n = n mod 5 - 2.
struct telling_loss {
  double operator()(cx::tensor_view<const double> y, cx::tensor_view<double> gradient) const {
    double sum = 0;
    const auto count = static_cast<double>(y.size());
    for (std::size_t n = 0; n < y.size(); ++n) {
      const double k = static_cast<double>(n % 5) - 2;
      sum += k * y[n] + y[n] * y[n] / 2;
      gradient[n] = (k + y[n]) / count;
    }
    return sum / count;
  }
};

template <class Net>
class gradient_check {
 public:
  // The largest error, relative to the sizes that were added up; what is wrong goes to `report`.
  double run(const reporter& report) {
    draw_numbers<Net>(*x_, noise(1));
    draw_numbers<Net>(*weights_, noise(2));
    const auto gradient = std::make_unique<cx::parameters<Net, double>>();
    const double loss = run_backward(*gradient);
    if (!std::isfinite(loss)) return 0;
    double worst = 0;
    for (std::size_t t = 0; t < cx::manifest<Net>.size(); ++t)
      if (cx::manifest<Net>[t].role.trainable) worst = std::max(worst, check_tensor(t, *gradient, report));
    return worst;
  }

 private:
  static constexpr double allowed = 1e-6;  // of the sizes that were added up
  static constexpr int directions = 8;     // that are tried where a step crosses a kink

  double run_backward(cx::parameters<Net, double>& gradient) {
    if constexpr (Net::outputs.size() == 1)
      return cx::backpropagate(*weights_, *x_, telling_loss{}, gradient);
    else
      return [&]<std::size_t... K>(std::index_sequence<K...>) {
        const cx::losses loss{(static_cast<void>(K), telling_loss{})...};
        return cx::backpropagate(*weights_, *x_, loss, gradient);
      }(std::make_index_sequence<Net::outputs.size()>{});
  }

  double loss_along(const std::vector<double>& direction, std::size_t offset, double step) {
    for (std::size_t i = 0; i < direction.size(); ++i) weights_->values[offset + i] += step * direction[i];
    const auto y = cx::evaluate<Net>(*weights_, *x_);
    for (std::size_t i = 0; i < direction.size(); ++i) weights_->values[offset + i] -= step * direction[i];
    const auto of = [](const auto& tensor) {
      auto unused = tensor;
      return telling_loss{}(tensor.view(), unused.view());
    };
    if constexpr (Net::outputs.size() == 1)
      return of(y);
    else
      return std::apply([&](const auto&... each) { return (of(each) + ...); }, y);
  }

  double check_tensor(std::size_t tensor, const cx::parameters<Net, double>& gradient, const reporter& report) {
    const cx::tensor_info& info = cx::manifest<Net>[tensor];
    std::vector<double> direction(info.extents.size());
    double error = 0;
    for (int attempt = 0; attempt < directions; ++attempt) {
      noise any(tensor * 97 + static_cast<std::size_t>(attempt) + 2);
      double expected = 0, size = 1e-3;
      for (std::size_t i = 0; i < direction.size(); ++i) {
        direction[i] = any();
        expected += direction[i] * gradient.values[info.offset + i];
        size += std::abs(direction[i] * gradient.values[info.offset + i]);
      }
      const auto loss = [&](double step) { return loss_along(direction, info.offset, step); };
      const auto slope = [&](double from, double to) { return (loss(to) - loss(from)) / (to - from); };
      const double coarse = slope(-1e-5, 1e-5), fine = slope(-1e-6, 1e-6);
      error = std::min(std::abs(coarse - expected), std::abs(fine - expected)) / size;
      if (error <= allowed) return error;
      // A kink lies between, or so near that the slopes on its sides differ by what is wrong.
      if (std::abs(coarse - fine) > allowed * size / 4) continue;
      if (std::abs(slope(0, 1e-6) - slope(-1e-6, 0)) > error * size) continue;
      report(std::string(info.name) + " has the slope " + std::to_string(fine) + " along direction " +
             std::to_string(attempt) + ", and its gradient " + std::to_string(expected));
      return error;
    }
    return 0;
  }

  std::unique_ptr<cx::parameters<Net, double>> weights_ = std::make_unique<cx::parameters<Net, double>>();
  std::unique_ptr<cx::tensor<double, Net::input>> x_ = std::make_unique<cx::tensor<double, Net::input>>();
};

template <class... Nets>
int gradients(int count, char** arguments) {
  const network_check checks[] = {
      {{}, [](const reporter& report) { return closeness{gradient_check<Nets>().run(report) / 1e-6, 1e-6}; }}...};
  return run_checks(checks, count, arguments);
}

}  // namespace fuzz
