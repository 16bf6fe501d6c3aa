// SPDX-License-Identifier: BSL-1.0
#include "situations.hpp"

#include "expectation.hpp"
#include "memory.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <memory>
#include <string>
#include <vector>

namespace fuzz {

namespace {

constexpr std::size_t most_findings = 3;

class checker {
 public:
  checker(const subject& net, const reporter& report)
      : net_(net), report_(report), weights_(draw_weights(net)), input_(draw_input(net, 0)) {}

  closeness check() {
    expectation expected(net_, weights_, input_);
    const auto model = net_.fast(weights_.data(), {}, {});
    bits_ = run(*model, "cx::fast", input_);
    report("cx::fast", expected.compare(bits_, nonfinite::alike));
    if (findings_ == 0) {  // otherwise every situation would say the same
      report("cx::fast, called again", compare_bits(run(*model, "cx::fast, called again", input_), bits_));
      check_addresses(*model);
      check_special_numbers(*model, "cx::fast", net_.has_winograd ? nonfinite::kept : nonfinite::alike);
      check_threads();
      if (net_.outputs.size() == 1) check_batches(*model);
    }
    check_own_memory(expected);
    if (findings_ == 0) check_copy();
    return {expected.error, expected.largest_tolerance};
  }

 private:
  void report(const std::string& situation, const std::string& difference) {
    if (!difference.empty() && ++findings_ <= most_findings) report_(situation + ": " + difference);
  }

  // Of exactly the size that is needed, so that a sanitizer sees each step beyond. Outputs are NaN before the call.
  std::vector<floats> run(runner& model, const std::string& situation, const floats& input) {
    const floats in = input;
    std::vector<floats> outputs;
    std::vector<float*> places;
    for (std::size_t size : net_.outputs) outputs.emplace_back(size, std::numeric_limits<float>::quiet_NaN());
    for (floats& output : outputs) places.push_back(output.data());
    model.run(in.data(), places.data());
    report(situation + ", which wrote to its input", compare_bits(in, input));
    return outputs;
  }

  // A model without a heap, cx::exact where that makes a difference: then it is another plan,
  // and right by itself.
  void check_own_memory(expectation& expected) {
    const std::string name = net_.has_winograd ? "cx::static_model, cx::exact" : "cx::static_model";
    const auto model = net_.exact(weights_.data());
    const std::size_t before = findings_;
    const std::vector<floats> found = run(*model, name, input_);
    if (!net_.has_winograd) {
      if (findings_ == 0) report(name, compare_bits(found, bits_));
      return;
    }
    report(name, expected.compare(found, nonfinite::alike));
    if (findings_ == before) check_special_numbers(*model, name, nonfinite::alike);
  }

  // Every distance from a cache line, input and outputs apart.
  void check_addresses(runner& model) {
    for (std::size_t offset = 0; offset < 16; ++offset) {
      const std::string situation = "input " + std::to_string(offset) + " floats behind a cache line";
      guarded in(net_.input, offset);
      std::copy(input_.begin(), input_.end(), in.data());
      std::vector<std::unique_ptr<guarded>> outputs;
      std::vector<float*> places;
      for (std::size_t k = 0; k < net_.outputs.size(); ++k) {
        outputs.push_back(std::make_unique<guarded>(net_.outputs[k], 7 * offset + 5 * k + 1));
        places.push_back(outputs[k]->data());
      }
      model.run(in.data(), places.data());
      std::vector<floats> found;
      for (const auto& output : outputs) {
        found.emplace_back(output->data(), output->data() + output->size());
        if (!output->intact()) report(situation, "something was written in front of an output or behind it");
      }
      if (!in.intact()) report(situation, "something was written in front of the input or behind it");
      report(situation + ", which was written to", compare_bits(floats(in.data(), in.data() + in.size()), input_));
      report(situation, compare_bits(found, bits_));
    }
  }

  // What is no ordinary number goes through a model as it goes through evaluate.
  void check_special_numbers(runner& model, const std::string& name, nonfinite rule) {
    const auto check = [&](const std::string& what, const floats& input) {
      expectation expected(net_, weights_, input);
      report(name + ", " + what, expected.compare(run(model, name + ", " + what, input), rule));
    };
    // a kernel treats the first cell of a window, or of a tile, otherwise than the next: several places are tried
    std::size_t place = 0;
    const auto check_one = [&](const std::string& what, float special) {
      floats input = input_;
      const double share = 0.5 + 0.5 * static_cast<double>(noise(net_.input, ++place));
      const auto at = static_cast<std::size_t>(share * static_cast<double>(net_.input));
      input[at] = special;
      check(what + " at " + std::to_string(at), input);
    };
    const auto times = [&](float factor) {
      floats input = input_;
      for (float& x : input) x *= factor;
      return input;
    };
    constexpr float infinity = std::numeric_limits<float>::infinity();
    for (int n = 0; n < 3; ++n) check_one("NaN", std::numeric_limits<float>::quiet_NaN());
    check_one("an infinity", infinity);
    check_one("a negative infinity", -infinity);
    // An output of one of Winograd's tiles has the rounding of its largest neighbour, though it may see zeros only.
    if (rule == nonfinite::alike) check("an input of 1e4", times(1e4f));
    check("an input of denormals", times(1e-38f));
  }

  // The same bits from any number of threads.
  void check_threads() {
#if defined(_OPENMP)
    for (std::size_t count = 2; count <= 7; ++count) {
      const auto model = net_.fast(weights_.data(), {.count = count, .always = true}, {});
      const std::string situation = std::to_string(count) + " threads";
      report(situation, compare_bits(run(*model, situation, input_), bits_));
    }
#endif
  }

  // Each sample gives what it gives alone, whatever stands beside it and however many go together.
  void check_batches(runner& alone) {
    check_batch(alone, 5, {}, {3});
    check_batch(alone, 1, {}, {8});
    check_batch(alone, 35, {}, {32});
#if defined(_OPENMP)
    check_batch(alone, 7, {.count = 3}, {2});
#endif
  }
  void check_batch(runner& alone, std::size_t samples, cx::threads threads, cx::batch_size together) {
    const std::string situation = std::to_string(samples) + " samples in batches of " + std::to_string(together.count) +
                                  " by " + std::to_string(threads.count) + " threads";
    floats images, results(samples * net_.outputs[0], std::numeric_limits<float>::quiet_NaN());
    for (std::size_t n = 0; n < samples; ++n) {
      const floats image = draw_input(net_, n % 6);
      images.insert(images.end(), image.begin(), image.end());
    }
    net_.fast(weights_.data(), threads, together)->run_batch(images.data(), samples, results.data());
    for (std::size_t n = 0; n < samples; ++n) {
      const auto from = results.begin() + static_cast<std::ptrdiff_t>(n * net_.outputs[0]);
      const floats result(from, from + static_cast<std::ptrdiff_t>(net_.outputs[0]));
      const std::vector<floats> single = run(alone, situation, draw_input(net_, n % 6));
      report(situation + ", sample " + std::to_string(n), compare_bits(result, single[0]));
    }
  }

  // A copy outlives its model.
  void check_copy() {
    auto model = net_.fast(weights_.data(), {}, {});
    const auto copy = model->copy();
    model.reset();
    report("a copy", compare_bits(run(*copy, "a copy", input_), bits_));
  }

  const subject& net_;
  const reporter& report_;
  floats weights_, input_;
  std::vector<floats> bits_;  // of the first call
  std::size_t findings_ = 0;
};

}  // namespace

closeness check_situations(const subject& net, const reporter& report) {
  const closeness found = checker(net, report).check();
  if (take_overruns() != 0) report("a model wrote in front of its memory or behind it");
  return found;
}

}  // namespace fuzz
