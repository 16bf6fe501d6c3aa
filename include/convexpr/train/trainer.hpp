// SPDX-License-Identifier: BSL-1.0
// trainer: a network that learns, step by step. Its weights are drawn when it is built; forward, losses and backward are
// planned like a model's, in memory that is allocated with the first batch of a size; a step allocates nothing.
//   cx::trainer<net, cx::cross_entropy, cx::adam> fit{{.learning_rate = 1e-3}, cx::seed{42}};
//   double loss = fit.step(batch);              a batch has inputs and targets; the mean loss in front of the step
//   fit.step(images, labels)                    the same of ranges that lie in memory
//   fit.step(images, labels, 0.1)               by a tenth of the rate, as a schedule says
//   fit.step(images, labels, 1, graph)          with what layers are given beside their input
//   fit.parameters(), fit.gradient()
//   fit.evaluate(data).accuracy()
//   fit.optimizer().freeze("features")
//   cx::trainer<...> fit{rule, seed, loss, cx::threads{2}};    the same bits, whatever the number of threads
// Dropout drops and batch norms use the batch's moments, as in train_batch (train/train_batch.hpp), its specification. What
// does not fit is a cx::error, and nothing is learned.
#pragma once
#include <convexpr/core/random.hpp>
#include <convexpr/model/storage.hpp>
#include <convexpr/network/initialize.hpp>
#include <convexpr/train/evaluation.hpp>
#include <convexpr/train/losses.hpp>
#include <convexpr/train/optimizers.hpp>
#include <convexpr/train/step_program.hpp>
#include <convexpr/train/train_batch.hpp>
#include <convexpr/train/unknown_trainer.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace convexpr {

template <class Net, class Loss, learning_rule Rule, plan_options Options = fast>
class trainer {
  using program = detail::step_program<Net, Loss, Options>;
  static constexpr std::size_t loss_count = detail::layers_before_losses<Net, Loss>.size();

 public:
  using network_type = Net;

  // Bytes of what a step keeps of one sample: activations, gradients and what layers write down; and the least that any
  // plan of these stages could do with.
  static constexpr std::size_t arena_bytes = program::stages.arena_bytes,
                               arena_lower_bound = program::stages.lower_bound;
  // Multiply-adds a sample that are done twice, so that less is kept: those of checkpoint<...>.
  static constexpr std::uint64_t recomputed_macs = program::recomputed_macs;
  // So many samples are in hand at once, each with an arena; of networks whose batch norms see a whole batch all.
  static constexpr bool takes_whole_batch = program::takes_whole_batch;
  static constexpr std::size_t samples_in_hand = program::samples_in_hand;

  explicit trainer(const Rule& rule, seed random = {}, const Loss& loss = Loss(), threads workers = {})
      : loss_(loss), random_(random), workers_(detail::allowed_count(workers)) {
    state_.reserve(1);
    state_.emplace_back(rule);  // where it stays: too large for a stack
    initialize(state_[0].weights, glorot_uniform{}, random);
  }

  const convexpr::parameters<Net>& parameters() const { return state_[0].weights; }
  convexpr::parameters<Net>& parameters() { return state_[0].weights; }
  const convexpr::parameters<Net>& gradient() const { return state_[0].gradient; }
  convexpr::optimizer<Rule, Net>& optimizer() { return state_[0].learns; }
  const convexpr::optimizer<Rule, Net>& optimizer() const { return state_[0].learns; }
  // Steps that were taken, and what random numbers are drawn by.
  std::uint64_t steps() const { return steps_; }
  seed random() const { return random_; }
  void go_on_from(seed random, std::uint64_t steps) {
    random_ = random;
    steps_ = steps;
  }

  // One step with a batch, which has inputs and targets; the mean loss in front of it.
  template <detail::training_data Batch, class... Things>
  double step(const Batch& batch, double rate_factor = 1, const Things&... things) {
    if constexpr (detail::trains_batch<"trainer", Net, float, inputs_in<decltype(batch.inputs)>, Loss,
                                       target_in<decltype(batch.targets)>, detail::things_of<Things...>>())
      return run_step(std::span(batch.inputs), std::span(batch.targets), rate_factor, things...);
    return 0;
  }
  template <class Samples, class Targets, class... Things>
    requires(!detail::training_data<Samples>)
  double step(const Samples& samples, const Targets& targets, double rate_factor = 1, const Things&... things) {
    if constexpr (detail::trains_batch<"trainer", Net, float, inputs_in<Samples>, Loss, target_in<Targets>,
                                       detail::things_of<Things...>>())
      return run_step(std::span(samples), std::span(targets), rate_factor, things...);
    return 0;
  }

  // What the network makes of data that it does not learn from (train/evaluation.hpp).
  template <detail::training_data Data>
  auto evaluate(const Data& data) const {
    model<Net, Options> now{parameters()};
    return evaluate_on(now, data, loss_);
  }

  // The gradient of a batch, as a step has it; nothing is learned.
  template <class Samples, class Targets, class... Things>
  double compute_gradient(const Samples& samples, const Targets& targets, const Things&... things) {
    if constexpr (detail::trains_batch<"trainer", Net, float, inputs_in<Samples>, Loss, target_in<Targets>,
                                       detail::things_of<Things...>>())
      return run_batch(std::span(samples), std::span(targets), things...);
    return 0;
  }

 private:
  template <class Samples>
  using inputs_in = detail::inputs_of<typename decltype(std::span(std::declval<const Samples&>()))::element_type>;
  template <class Targets>
  using target_in = std::remove_cv_t<typename decltype(std::span(std::declval<const Targets&>()))::element_type>;
  template <std::size_t K>
  using output_number = std::integral_constant<std::size_t, K>;

  struct everything {
    convexpr::optimizer<Rule, Net> learns;
    convexpr::parameters<Net> weights{}, gradient{};

    explicit everything(const Rule& rule) : learns(rule) {}
  };

  template <class Each>
  struct sample_losses {
    const Each& each;
    std::size_t first;  // of the samples in hand, among all
    double* values;

    template <std::size_t K>
    void run(std::size_t s, tensor_view<const float> output, tensor_view<float> gradient) const {
      values[(first + s) * loss_count + K] = static_cast<double>(each(output_number<K>{}, first + s, output, gradient));
    }
  };

  double run_step(auto samples, auto targets, double rate_factor, const auto&... things) {
    const double loss = run_batch(samples, targets, things...);
    state_[0].learns.update(state_[0].weights, state_[0].gradient, rate_factor);
    ++steps_;
    return loss;
  }
  double run_batch(auto some, auto wanted, const auto&... things) {
    detail::check_batch("trainer", some.size(), wanted.size());
    const auto given = detail::things_in(things...);
    detail::check_given<Net, float>(given);
    detail::with_batch_losses<Net>(
        loss_, some.size(), [&](std::size_t s) -> const auto& { return wanted[s]; },
        [&](const auto&... each) {
          const auto of_output = std::tie(each...);
          prepare(some.size());
          run(
              some.size(), [&](std::size_t s) { return detail::pointers_to(some[s]); }, given,
              [&]<std::size_t K>(output_number<K>, std::size_t s, auto output, auto gradient) {
                return std::get<K>(of_output).of_sample(s)(output, gradient);
              });
          return 0;
        });
    double sum = 0;
    for (const double value : losses_) sum += value;
    return sum;
  }

  void prepare(std::size_t samples) {
    const std::size_t in_hand = takes_whole_batch ? samples : std::min(samples, samples_in_hand);
    losses_.assign(samples * loss_count, 0);
    if (in_hand <= in_hand_) return;
    in_hand_ = in_hand;
    arguments_bytes_ = whole_lines(in_hand * program::argument_bytes);
    memory_ = detail::allocate_bytes(program::packed_bytes + program::backward_bytes + in_hand * program::block_bytes +
                                     workers_ * (program::scratch_bytes + arguments_bytes_) +
                                     in_hand * sizeof(detail::program_memory) + cache_line);
  }

  template <class Input, class Given, class Each>
  void run(std::size_t samples, const Input& input, const Given& given, const Each& each) {
    everything& state = state_[0];
    std::byte* at = memory_.get();
    const auto take = [&](std::size_t bytes) {
      std::byte* const from = at;
      at += bytes;
      return from;
    };
    std::byte *const packed = take(program::packed_bytes), *const backward = take(program::backward_bytes);
    std::byte *const blocks = take(in_hand_ * program::block_bytes), *const scratch =
                                                                         take(workers_ * program::scratch_bytes);
    std::byte *const room = take(workers_ * arguments_bytes_), *const places =
                                                                   take(in_hand_ * sizeof(detail::program_memory));
    float* gradient = state.gradient.values;
    const typename program::memory m{&state.weights, &state.gradient, packed,
                                     backward,       blocks,          reinterpret_cast<detail::program_memory*>(places),
                                     &gradient};
    std::fill(std::begin(state.gradient.values), std::end(state.gradient.values), 0.0f);
    detail::run_workers<worker>(workers_, [&](worker w) {
      const detail::step_scratch own{scratch + w.index * program::scratch_bytes,
                                     reinterpret_cast<arguments*>(room + w.index * arguments_bytes_)};
      program::pack(m, own, w);
      detail::meet(w);
      for (std::size_t first = 0; first < samples; first += in_hand_) {
        const std::size_t count = std::min(in_hand_, samples - first);
        const worker::range mine = w.of(count);
        for (std::size_t s = mine.first; s < mine.last; ++s) program::place_sample(m, own, s, input(first + s));
        const training_moment now{random_, steps_, 0, first};
        program::run(m, own, count, w, given, now, sample_losses<Each>{each, first, losses_.data()});
      }
    });
  }

  Loss loss_;
  seed random_;
  std::size_t workers_;
  std::vector<everything> state_;  // one
  std::uint64_t steps_ = 0;
  std::vector<double> losses_;
  detail::aligned_bytes memory_{};
  std::size_t in_hand_ = 0, arguments_bytes_ = 0;
};

template <class Net, class Loss, learning_rule Rule, plan_options Options>
  requires(!detail::trainable_network<Net>)
class trainer<Net, Loss, Rule, Options> : public detail::unknown_trainer<Net, Rule> {
  using detail::unknown_trainer<Net, Rule>::unknown_trainer;
};

}  // namespace convexpr
