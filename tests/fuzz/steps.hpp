// SPDX-License-Identifier: BSL-1.0
// Holds the gradients of a trainer's step against train_batch in double: as it begins, after another batch, of infinities
// and NaN, and with any number of threads.
//   int main(int count, char** arguments) { return fuzz::steps<net_0, net_1>(count, arguments); }
// What it prints, and how it ends, is said in harness.hpp.
#pragma once
#include "noise.hpp"

#include <convexpr/train/trainer.hpp>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace fuzz {

// A loss that tells the numbers of an output apart: k_n y_n + y_n^2 / 2 of all n, k_n = (n + target) mod 5 - 2.
struct telling_batch_loss {
  static constexpr std::string_view name = "telling_batch_loss";

  double weight(const cx::shape& output, int) const { return static_cast<double>(output.size()); }
  template <class T>
  T operator()(cx::tensor_view<const T> y, int target, double scale, cx::tensor_view<T> gradient) const {
    double sum = 0;
    for (std::size_t n = 0; n < y.size(); ++n) {
      const double k = static_cast<double>((n + static_cast<std::size_t>(target)) % 5) - 2,
                   at = static_cast<double>(y[n]);
      sum += k * at + at * at / 2;
      gradient[n] = static_cast<T>(scale * (k + at));
    }
    return static_cast<T>(scale * sum);
  }
};

template <class Net>
class step_check {
 public:
  closeness run(const reporter& report) {
    closeness found;
    if constexpr (has_trainable()) {
      for (std::uint64_t data = 0; data < attempts; ++data) {
        std::string wrong;
        found = compare(data, wrong);
        if (wrong.empty()) break;  // where it is not, a kink may lie between float and double
        if (data + 1 == attempts) report(wrong);
      }
      check_bits(report);
    }
    return found;
  }

 private:
  static constexpr std::uint64_t attempts = 3;
  static constexpr std::size_t batch = 5;
  static constexpr double allowed = 1e-4;  // of the largest number of a tensor, or a hundredth of that of all

  static consteval bool has_trainable() {
    for (const cx::tensor_info& t : cx::manifest<Net>)
      if (t.role.trainable) return true;
    return false;
  }
  static constexpr auto loss_of_net = [] {
    if constexpr (Net::outputs.size() == 1)
      return telling_batch_loss{};
    else
      return []<std::size_t... K>(std::index_sequence<K...>) {
        return cx::losses{(static_cast<void>(K), telling_batch_loss{})...};
      }(std::make_index_sequence<Net::outputs.size()>{});
  }();
  using loss = std::remove_const_t<decltype(loss_of_net)>;
  using trainer = cx::trainer<Net, loss, cx::gradient_descent>;

  static consteval auto target_of_net() {
    if constexpr (Net::outputs.size() == 1)
      return 0;
    else
      return []<std::size_t... K>(std::index_sequence<K...>) {
        return std::tuple{(static_cast<void>(K), 0)...};
      }(std::make_index_sequence<Net::outputs.size()>{});
  }
  using target = decltype(target_of_net());

  template <class T>
  struct data_set {
    std::vector<cx::tensor<T, Net::input>> x{batch};
    std::vector<target> targets = std::vector<target>(batch);
    std::unique_ptr<cx::parameters<Net, T>> weights = std::make_unique<cx::parameters<Net, T>>();

    explicit data_set(std::uint64_t number) {
      draw_numbers<Net>(*weights, noise(100 * number));
      for (std::size_t s = 0; s < batch; ++s) {
        draw_numbers<Net>(x[s], noise(100 * number + s + 1));
        if constexpr (Net::outputs.size() == 1) targets[s] = static_cast<int>(s);
      }
    }
    void round_to_float() {
      for (auto& sample : x)
        for (T& number : sample) number = static_cast<T>(static_cast<float>(number));
      for (T& number : weights->values) number = static_cast<T>(static_cast<float>(number));
    }
  };
  static constexpr cx::seed random{7};

  template <class T>
  static double reference(const data_set<T>& data, cx::parameters<Net, T>& gradient) {
    return static_cast<double>(
        cx::train_batch(*data.weights, data.x, loss_of_net, data.targets, cx::training_moment{random}, gradient));
  }
  static double compute(trainer& t, const data_set<float>& data) {
    t.parameters() = *data.weights;
    return t.compute_gradient(data.x, data.targets);
  }

  closeness compare(std::uint64_t number, std::string& wrong) {
    data_set<double> exact(number);
    exact.round_to_float();
    const data_set<float> data(number);
    const auto wanted = std::make_unique<cx::parameters<Net, double>>();
    const auto rounded = std::make_unique<cx::parameters<Net>>();
    const double value = reference(exact, *wanted);
    reference(data, *rounded);
    const auto of_net = std::make_unique<trainer>(cx::gradient_descent{}, random, loss_of_net);
    const double found = compute(*of_net, data);
    if (!std::isfinite(value)) return {};
    double largest = 0;
    for (const double g : wanted->values) largest = std::max(largest, std::abs(g));
    double error = std::abs(found - value) / (1e-4 * std::abs(value) + 1e-4);
    if (error > 1) wrong = "the loss is " + std::to_string(found) + ", and not " + std::to_string(value);
    for (const cx::tensor_info& t : cx::manifest<Net>) {
      double off = 0, off_rounded = 0, size = 1e-2 * largest;
      for (std::size_t i = t.offset; i < t.offset + t.extents.size(); ++i) {
        const double g = wanted->values[i];
        size = std::max(size, std::abs(g));
        const double distance = std::abs(static_cast<double>(of_net->gradient().values[i]) - g);
        off = std::isfinite(distance) ? std::max(off, distance) : std::numeric_limits<double>::infinity();
        off_rounded = std::max(off_rounded, std::abs(static_cast<double>(rounded->values[i]) - g));
      }
      const double own = off / (allowed * size + 16 * off_rounded + 1e-30);
      error = std::max(error, own);
      if (own > 1 && wrong.empty())
        wrong = "the gradient of " + std::string(t.name) + " is off by " + std::to_string(off) + ", its largest is " +
                std::to_string(size);
    }
    return {error, allowed};
  }

  void check_bits(const reporter& report) {
    const data_set<float> data(0);
    const auto first = std::make_unique<trainer>(cx::gradient_descent{}, random, loss_of_net);
    const double value = compute(*first, data);
    const auto same = [&](const trainer& t, double other) {
      return std::memcmp(&value, &other, sizeof value) == 0 &&
             std::memcmp(first->gradient().values, t.gradient().values, sizeof t.gradient().values) == 0;
    };
    const auto again = std::make_unique<trainer>(cx::gradient_descent{}, random, loss_of_net);
    data_set<float> strange(1);
    for (auto& sample : strange.x) std::fill(sample.begin(), sample.end(), std::numeric_limits<float>::quiet_NaN());
    compute(*again, strange);  // what it leaves in memory is no ordinary number
    if (!same(*again, compute(*again, data))) report("a step is another one after a batch of NaN");
    for (const std::size_t threads : {2u, 3u, 7u}) {
      if (!cx::has_threads) break;
      const auto shared = std::make_unique<trainer>(cx::gradient_descent{}, random, loss_of_net, cx::threads{threads});
      if (!same(*shared, compute(*shared, data)))
        report("a step is another one with " + std::to_string(threads) + " threads");
    }
  }
};

template <class... Nets>
int steps(int count, char** arguments) {
  const network_check checks[] = {{{}, [](const reporter& report) { return step_check<Nets>().run(report); }}...};
  return run_checks(checks, count, arguments);
}

}  // namespace fuzz
