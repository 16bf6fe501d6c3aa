// SPDX-License-Identifier: BSL-1.0
// Holds `backpropagate` against central differences in double, tensor by tensor along random directions.
//   int main(int count, char** arguments) { return fuzz::gradients<net_0, net_1>(count, arguments); }
// What it prints, and how it ends, is said in harness.hpp.
#pragma once
#include "harness.hpp"

#include <convexpr/train/backpropagate.hpp>

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <type_traits>

namespace fuzz {

// From -1 to 1.
class noise {
 public:
  explicit noise(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15u + 1) {}
  double operator()() {
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;
    return static_cast<double>(state_ >> 33) / static_cast<double>(std::uint64_t{1} << 30) - 1;
  }

 private:
  std::uint64_t state_;
};

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
  template <class Report>
  double run(const Report& report) {
    fill();
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

  void fill() {
    noise any(1);
    for (double& x : *x_) x = 2 * any();
    for (std::size_t t = 0; t < cx::manifest<Net>.size(); ++t) {
      const cx::tensor_info& info = cx::manifest<Net>[t];
      const double range = info.role.fan_in == 0 ? 0.5 : std::sqrt(3.0 / static_cast<double>(info.role.fan_in));
      for (std::size_t i = 0; i < info.extents.size(); ++i)
        weights_->values[info.offset + i] = info.role.start + (info.role.start == 1 ? 0.5 : 1) * range * any();
    }
  }

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

  template <class Report>
  double check_tensor(std::size_t tensor, const cx::parameters<Net, double>& gradient, const Report& report) {
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
  const auto argument = [&](int place, std::size_t otherwise) {
    return count > place ? static_cast<std::size_t>(std::strtoul(arguments[place], nullptr, 10)) : otherwise;
  };
  const std::size_t first = argument(1, 0), last = argument(2, sizeof...(Nets));
  std::printf("%lu networks\n", static_cast<unsigned long>(sizeof...(Nets)));
  bool right = true;
  std::size_t n = 0;
  const auto check = [&]<class Net>(std::type_identity<Net>) {
    const auto number = static_cast<unsigned long>(n);
    if (n++ < first || n > last) return;
    std::printf("begin %lu \n", number);
    std::fflush(stdout);
    const double error = gradient_check<Net>().run([&](const std::string& what) {
      std::printf("wrong %lu: %s\n", number, what.c_str());
      right = false;
    });
    std::printf("end %lu %.3g %.3g\n", number, error / 1e-6, 1e-6);
    std::fflush(stdout);
  };
  (check(std::type_identity<Nets>{}), ...);
  return right ? 0 : 1;
}

}  // namespace fuzz
