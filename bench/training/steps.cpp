// SPDX-License-Identifier: BSL-1.0
// Steps of a training: forward, backward and gradient descent, of the networks that bench/training/race.py has in PyTorch.
//   steps NAME dump FOLDER            weights, a batch and its gradient as files, and the loss
//   steps NAME serve THREADS          answers lines "MILLISECONDS" with the median of a step in nanoseconds
//   steps NAME about                  samples of a batch, bytes of the arena a sample, and their bound
#include <convexpr/convexpr.hpp>
#include <convexpr/io/weights.hpp>
#include <convexpr/train/trainer.hpp>
#include <convexpr/zoo/lenet.hpp>
#include <convexpr/zoo/mobilenet_v1.hpp>
#include <convexpr/zoo/resnet.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace cx = convexpr;

namespace {

template <std::size_t Filters>
using cifar_stage = cx::sequence<cx::conv<Filters, cx::kernel<3>, cx::padding<1>>, cx::relu,
                                 cx::conv<Filters, cx::kernel<3>, cx::padding<1>>, cx::relu, cx::max_pool<2>>;
using cifar = cx::network<cx::input<32, 32, 3>, cifar_stage<32>, cifar_stage<64>, cifar_stage<128>, cx::flatten,
                          cx::dense<256>, cx::relu, cx::dense<10>>;
using mobilenet = cx::zoo::mobilenet_v1_for<1000, 25, 128>;

template <class Net, std::size_t Batch>
class subject {
  using trainer = cx::trainer<Net, cx::cross_entropy, cx::gradient_descent>;

 public:
  explicit subject(std::size_t threads) : threads_(threads) {
    for (std::size_t s = 0; s < Batch; ++s) {
      for (std::size_t n = 0; n < inputs_[s].size(); ++n)
        inputs_[s][n] = static_cast<float>(cx::random_symmetric(cx::seed{s}, n));
      labels_[s] = static_cast<int>(s * 7 % 10);
    }
  }

  void dump(const std::string& folder) {
    const auto fit = make();
    const double loss = fit->compute_gradient(inputs_, labels_);
    cx::save(fit->parameters(), folder + "/weights.safetensors");
    cx::save(fit->gradient(), folder + "/gradient.safetensors");
    std::ofstream numbers(folder + "/inputs", std::ios::binary);
    for (const auto& x : inputs_)
      numbers.write(reinterpret_cast<const char*>(x.data()), static_cast<std::streamsize>(x.size() * sizeof(float)));
    std::ofstream(folder + "/labels", std::ios::binary)
        .write(reinterpret_cast<const char*>(labels_.data()),
               static_cast<std::streamsize>(labels_.size() * sizeof(int)));
    std::cout << loss << '\n';
  }
  void serve() {
    const auto fit = make();
    fit->step(inputs_, labels_);
    for (double milliseconds; std::cin >> milliseconds;) {
      using clock = std::chrono::steady_clock;
      std::vector<double> times;
      const auto end = clock::now() + std::chrono::duration<double, std::milli>(milliseconds);
      do {
        const auto begin = clock::now();
        fit->step(inputs_, labels_);
        times.push_back(std::chrono::duration<double, std::nano>(clock::now() - begin).count());
      } while (clock::now() < end);
      std::nth_element(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2), times.end());
      std::cout << times[times.size() / 2] << std::endl;
    }
  }
  void about() const { std::cout << Batch << ' ' << trainer::arena_bytes << ' ' << trainer::arena_lower_bound << '\n'; }

 private:
  std::unique_ptr<trainer> make() const {
    return std::make_unique<trainer>(cx::gradient_descent{.learning_rate = 1e-4}, cx::seed{42}, cx::cross_entropy{},
                                     cx::threads{threads_});
  }

  std::size_t threads_;
  std::vector<cx::tensor<float, Net::input>> inputs_{Batch};
  std::vector<int> labels_ = std::vector<int>(Batch);
};

template <class Net, std::size_t Batch>
int run(std::string_view what, const char* argument) {
  subject<Net, Batch> s(what == "serve" ? static_cast<std::size_t>(std::atoi(argument)) : 1);
  if (what == "dump")
    s.dump(argument);
  else if (what == "serve")
    s.serve();
  else
    s.about();
  return 0;
}

}  // namespace

int main(int count, char** arguments) {
  const std::string_view name = count > 1 ? arguments[1] : "", what = count > 2 ? arguments[2] : "";
  const char* const argument = count > 3 ? arguments[3] : "1";
  try {
    if (name == "lenet5") return run<cx::zoo::lenet5, 64>(what, argument);
    if (name == "cifar") return run<cifar, 64>(what, argument);
    if (name == "mobilenet_v1_025_128") return run<mobilenet, 16>(what, argument);
    if (name == "resnet18") return run<cx::zoo::resnet18, 8>(what, argument);
    std::cerr << "usage: steps lenet5|cifar|mobilenet_v1_025_128|resnet18 dump FOLDER | serve THREADS | about\n";
  } catch (const std::exception& e) {
    std::cerr << e.what() << '\n';
  }
  return 2;
}
