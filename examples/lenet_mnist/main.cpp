// SPDX-License-Identifier: BSL-1.0
// LeNet-5 learns to read handwritten digits.
//   1. It is trained on MNIST, or, where that is not, on digits that the program draws.
//   2. Pictures show its filters, what they make of a digit, and which digits it takes for which.
//   3. The weights are saved, and written as a header with which the compiler itself reads a digit, in a static_assert.
// Usage: lenet_mnist [FOLDER of MNIST] [--large] [--drawn N] [--epochs N] [--threads N]
//   --large   a larger network, on digits that are moved and turned further
//   --drawn   so many drawn digits, wherever MNIST is
#include "by_compiler.hpp"
#include "digits.hpp"
#include "files.hpp"
#include "networks.hpp"
#include "options.hpp"
#include "pictures.hpp"

#include <convexpr/data/augment.hpp>
#include <convexpr/data/batches.hpp>
#include <convexpr/data/idx.hpp>
#include <convexpr/data/read_ahead.hpp>
#include <convexpr/io/weights.hpp>
#include <convexpr/train/progress.hpp>
#include <convexpr/train/schedules.hpp>
#include <convexpr/train/trainer.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <string>

namespace {

using parts = cx::split<digits>;
constexpr std::size_t batch_size = 64;

parts find_digits(const options& chosen) {
  if (chosen.drawn == 0 && (!chosen.folder.empty() || std::filesystem::exists(MNIST_FOLDER))) {
    const std::string folder = chosen.folder.empty() ? MNIST_FOLDER : chosen.folder;
    std::cout << "MNIST, from " << folder << '\n';
    return cx::read_mnist(folder);
  }
  const std::size_t count = chosen.drawn == 0 ? 12'000 : chosen.drawn;
  std::cout << count << " digits, drawn by the program\n";
  return {draw_digits(count, cx::seed{1}), draw_digits(count / 5 + 1, cx::seed{2})};
}

// Tells whether two runs learned the same, bit by bit (Fowler, Noll & Vo's hash).
template <class Net>
std::uint64_t checksum(const cx::parameters<Net>& weights) {
  std::uint64_t sum = 0xcbf29ce484222325;
  for (const float w : weights.values) sum = (sum ^ std::bit_cast<std::uint32_t>(w)) * 0x100000001b3;
  return sum;
}

// Epoch after epoch over all digits, each changed a little and in another order. The rate rises and falls again.
template <class Net, class Changes>
cx::parameters<Net> learn(const parts& data, const options& chosen, double learning_rate, const Changes& changes) {
  std::cout << '\n' << cx::summary<Net>() << '\n';
  cx::trainer<Net, cx::cross_entropy, cx::adam> fit{
      {.learning_rate = learning_rate}, cx::seed{42}, {}, cx::threads{chosen.threads}};
  const std::size_t steps = (data.train.size() + batch_size - 1) / batch_size;
  const cx::one_cycle rate{.steps = chosen.epochs * steps};
  for (std::size_t epoch = 0; epoch < chosen.epochs; ++epoch) {
    const std::string name = "epoch " + std::to_string(epoch + 1) + " of " + std::to_string(chosen.epochs);
    double loss = 0;
    std::size_t step = 0;
    {
      cx::progress shown(steps, name, "digits", batch_size);
      for (auto&& batch :
           cx::read_ahead(cx::batches<batch_size>(data.train, cx::shuffled{epoch, cx::seed{7}}, changes), 4)) {
        loss += fit.step(batch, rate(fit.steps()));
        ++step;
        shown(step, "loss " + std::to_string(loss / static_cast<double>(step)).substr(0, 6));
      }
    }
    std::printf("%s: loss %.4f, %.2f%% of digits not seen are read right\n", name.c_str(),
                loss / static_cast<double>(steps), 100 * fit.evaluate(data.test).accuracy());
    std::fflush(stdout);
  }
  std::printf("checksum of the weights: %016llx\n", static_cast<unsigned long long>(checksum(fit.parameters())));
  return fit.parameters();
}

// What stands behind a layer is the output of a network that ends there; its tensors have the same names.
template <class Part, class Net>
auto look_behind(const cx::parameters<Net>& weights, const digits::input_type& x) {
  cx::parameters<Part> part;
  for (std::size_t t = 0; t < part.size(); ++t) std::ranges::copy(weights[part.tensors()[t].name], part[t].begin());
  return cx::evaluate<Part>(part, x);
}

// First and Second are the network as far as the layers to look behind.
template <class Net, class First, class Second>
void draw(const cx::parameters<Net>& weights, const parts& data, const std::string& name) {
  cx::model<Net> model{weights};
  const auto found = cx::evaluate_on(model, data.test, cx::cross_entropy{});
  char percent[16];
  std::snprintf(percent, sizeof percent, "%.2f%%", 100 * found.accuracy());
  const auto& digit = data.test.inputs[0];
  write("filters.svg", pictures::filters(weights[0], "The filters of the first convolution of " + name));
  write("feature_maps.svg",
        pictures::feature_maps(digit, look_behind<First>(weights, digit), look_behind<Second>(weights, digit),
                               "A digit, and what two layers of " + name + " make of it"));
  write("confusion.svg", pictures::confusion(found.confusion, name + " reads " + percent + " of " +
                                                                  std::to_string(data.test.size()) + " digits right"));
}

// The number of the first digit that the network reads right.
std::size_t find_right(const cx::parameters<lenet5>& weights, const digits& data) {
  cx::model<lenet5> model{weights};
  std::size_t n = 0;
  while (n + 1 < data.size() && static_cast<int>(cx::argmax(model(data.inputs[n]))) != data.targets[n]) ++n;
  return n;
}

bool run(const options& chosen) {
  const parts data = find_digits(chosen);
  if (chosen.is_large) {
    const auto weights = learn<larger>(data, chosen, 1e-2, cx::augmented{cx::random_shift{2}, cx::random_rotation{12}});
    cx::save(weights, "larger.safetensors");
    draw<larger, cx::drop_last<larger, 10>, cx::drop_last<larger, 7>>(weights, data, "the larger network");
    return true;
  }
  const auto weights = learn<lenet5>(data, chosen, 3e-3, cx::augmented{cx::random_shift{1}, cx::random_rotation{5}});
  cx::save(weights, "lenet5.safetensors");
  draw<lenet5, cx::drop_last<lenet5, 11>, cx::drop_last<lenet5, 8>>(weights, data, "LeNet-5");
  const std::size_t n = find_right(weights, data.test);
  return read_by_compiler(weights, data.test.inputs[n], data.test.targets[n]);
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(options(argc, argv)) ? 0 : 1;
  } catch (const cx::error& e) {
    std::cerr << e.what() << '\n';
    return 1;
  }
}
