// SPDX-License-Identifier: BSL-1.0
// train_batch: the mean loss of a batch and its gradient, as of one step of a training: dropout drops, batch norms use the
// moments of the batch, and say in the gradient by how much their statistics are to fall. By the layers' own loop nests,
// in a constant expression or at run time: the specification of cx::trainer.
//   T train_batch(weights, samples, loss, targets, now, gradient, things...)
// samples and targets are ranges that lie in memory, a target for each sample; of a network with several outputs the loss
// is losses{a, b}, and a target a tuple of one for each. `gradient` is overwritten. What does not fit is a cx::error.
#pragma once
#include <convexpr/core/error.hpp>
#include <convexpr/core/text.hpp>
#include <convexpr/core/type_name.hpp>
#include <convexpr/layers/training_moment.hpp>
#include <convexpr/train/backpropagate.hpp>
#include <convexpr/train/losses/loss.hpp>
#include <convexpr/train/reference_pass.hpp>

#include <concepts>
#include <cstddef>
#include <span>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace convexpr {

namespace detail {

// Data sets and batches of them: inputs and targets, ranges that lie in memory.
template <class Data>
concept training_data = requires(const Data& data) {
  std::span(data.inputs);
  std::span(data.targets);
};

template <class Loss, class Target>
concept loss_with_target = requires(const Loss& loss, const shape& output, const Target& target) {
  { loss.weight(output, target_view(target)) } -> std::convertible_to<double>;
};
template <class Loss, class Target, std::size_t Outputs>
inline constexpr bool trains_outputs = Outputs == 1 && loss_with_target<Loss, Target>;
template <class... Each, class... Targets, std::size_t Outputs>
inline constexpr bool trains_outputs<losses<Each...>, std::tuple<Targets...>, Outputs> =
    sizeof...(Each) == Outputs && sizeof...(Targets) == Outputs && (loss_with_target<Each, Targets> && ...);

template <fixed_text Who, class Net, class Loss, class Target>
inline constexpr text_buffer<256> no_batch_loss = [] {
  text_buffer<256> out;
  append_type<Loss>(out.append(Who.view()).append(" cannot take "));
  append_type<Target>(out.append(" as the loss against "));
  if (Net::outputs.size() == 1) return out.append(": its weight(output, target) takes no such target");
  out.append(": the network has ").append(static_cast<unsigned long long>(Net::outputs.size()));
  return out.append(" outputs, and takes losses{...} and a tuple of targets, one for each");
}();

template <fixed_text Who, class Net, class T, class Inputs, class Loss, class Target, class Given>
consteval bool trains_batch() {
  if constexpr (has_gradients<Who, Net, Net, T, Inputs, Given>()) {
    constexpr bool has_loss = trains_outputs<Loss, Target, Net::outputs.size()>;
    if constexpr (!has_loss) static_assert(asserted<has_loss, no_batch_loss<Who, Net, Loss, Target>>());
    return has_loss;
  } else {
    return false;
  }
}

// One of the losses of a network, over all samples: what each counts, and each loss scaled to the mean.
template <class Loss, class Targets>
class batch_loss {
 public:
  // targets(s) is the target of sample s.
  constexpr batch_loss(const Loss& loss, const shape& output, std::size_t samples, const Targets& targets)
      : loss_(loss), targets_(targets) {
    double weight = 0;
    for (std::size_t s = 0; s < samples; ++s) weight += loss.weight(output, target_view(targets(s)));
    if (!(weight > 0))
      raise(Loss::name, refuse("cannot take targets that count nothing"), refuse("one row at least has a label"));
    scale_ = 1 / weight;
  }
  // That of one sample.
  struct sample_loss {
    static constexpr bool takes_scores = requires { requires Loss::takes_scores; };

    const batch_loss& whole;
    std::size_t sample;

    template <class T>
    constexpr T operator()(tensor_view<const T> output, tensor_view<T> gradient) const {
      return whole.loss_(output, target_view(whole.targets_(sample)), whole.scale_, gradient);
    }
  };
  constexpr sample_loss of_sample(std::size_t s) const { return {*this, s}; }

 private:
  const Loss& loss_;
  const Targets& targets_;
  double scale_ = 0;
};

// use(batch_loss...): with those of all outputs.
template <class Net, class Loss, class Targets, class Use>
constexpr auto with_batch_losses(const Loss& loss, std::size_t samples, const Targets& targets, const Use& use) {
  return use(batch_loss<Loss, Targets>(loss, Net::layers[Net::outputs[0]].output, samples, targets));
}
template <class Net, class... Each, class Targets, class Use>
constexpr auto with_batch_losses(const losses<Each...>& loss, std::size_t samples, const Targets& targets,
                                 const Use& use) {
  return [&]<std::size_t... K>(std::index_sequence<K...>) {
    const std::tuple of_outputs{[&](std::size_t s) -> const auto& { return std::get<K>(targets(s)); }...};
    return use(
        batch_loss(std::get<K>(loss.each), Net::layers[Net::outputs[K]].output, samples, std::get<K>(of_outputs))...);
  }(std::index_sequence_for<Each...>{});
}

constexpr void check_batch(std::string_view who, std::size_t samples, std::size_t targets) {
  if (samples == 0) raise(who, refuse("cannot take an empty batch"), refuse("it has a sample at least"));
  if (targets != samples)
    raise(who, refuse("cannot take {} targets", targets), refuse("the batch has {} samples", samples));
}

}  // namespace detail

template <class Net, class T, class Samples, class Loss, class Targets, class... Things>
constexpr T train_batch(const parameters<Net, T>& weight, const Samples& samples, const Loss& loss,
                        const Targets& targets, const training_moment& now, parameters<Net, T>& gradient,
                        const Things&... things) {
  const std::span some(samples);
  const std::span wanted(targets);
  using input = detail::inputs_of<typename decltype(some)::element_type>;
  using target_type = std::remove_cv_t<typename decltype(wanted)::element_type>;
  if constexpr (detail::trains_batch<"train_batch", Net, T, input, Loss, target_type, detail::things_of<Things...>>()) {
    detail::check_batch("train_batch", some.size(), wanted.size());
    const auto given = detail::things_in(things...);
    detail::check_given<Net, T>(given);
    detail::reference_pass<Net, T> pass(some.size());
    pass.forward(weight, [&](std::size_t s) { return detail::pointers_to(some[s]); }, given, &now);
    const T value = detail::with_batch_losses<Net>(
        loss, some.size(), [&](std::size_t s) -> const auto& { return wanted[s]; },
        [&](const auto&... each) {
          return pass.losses([&](std::size_t s) {
            if constexpr (sizeof...(each) == 1)
              return (each.of_sample(s), ...);
            else
              return losses{each.of_sample(s)...};
          });
        });
    pass.backward(weight, gradient, given, &now);
    return value;
  } else {
    return {};
  }
}

}  // namespace convexpr
