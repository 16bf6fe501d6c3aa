// SPDX-License-Identifier: BSL-1.0
// reference_pass<Net, T>: one training step over some samples by the layers' own loop nests: forward with all outputs kept,
// the losses, backward. Layer by layer, all samples of one before the next, for some layers see them together
// (layers/training_moment.hpp); without a moment these run as they do when nobody trains.
#pragma once
#include <convexpr/core/scratch.hpp>
#include <convexpr/layers/training_moment.hpp>
#include <convexpr/network/forward.hpp>
#include <convexpr/network/input_tensors.hpp>
#include <convexpr/network/kept.hpp>
#include <convexpr/network/layer_views.hpp>
#include <convexpr/network/own_values.hpp>
#include <convexpr/network/parameters.hpp>
#include <convexpr/network/per_layer.hpp>
#include <convexpr/network/protocol.hpp>
#include <convexpr/network/steps.hpp>
#include <convexpr/network/taken.hpp>
#include <convexpr/train/losses/losses.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <span>
#include <type_traits>

namespace convexpr::detail {

// The forward pass of a training step.
template <class T, class Given>
struct saving_step {
  using type = void (*)(std::span<const tensor_view<const T>> in, tensor_view<T> out, weights<const T> weight,
                        weights<T> state, weights<T> saved, const Given& given);

  template <class Layer>
  static constexpr void run(std::span<const tensor_view<const T>> in, tensor_view<T> out, weights<const T> weight,
                            weights<T> state, [[maybe_unused]] weights<T> saved, const Given& given) {
    constexpr std::size_t number = taken<Layer, T, Given>;
    if constexpr (!has_saved<Layer>)
      forward_step<T, Given>::template run<Layer>(in, out, weight, state, given);
    else if constexpr (number < Given::count)
      Layer::forward_saving(in[0], out, weight, saved, given.template get<number>());
    else
      Layer::forward_saving(in[0], out, weight, saved);
  }
};

template <class T, class Given>
struct backward_step {
  using type = void (*)(std::span<const tensor_view<const T>> in, tensor_view<const T> out, weights<const T> weight,
                        weights<const T> saved, tensor_view<const T> out_gradient,
                        std::span<const tensor_view<T>> in_gradient, weights<T> weight_gradient, const Given& given);

  template <class Layer>
  static constexpr void run(std::span<const tensor_view<const T>> in, tensor_view<const T> out, weights<const T> weight,
                            [[maybe_unused]] weights<const T> saved, tensor_view<const T> out_gradient,
                            std::span<const tensor_view<T>> in_gradient, weights<T> weight_gradient,
                            [[maybe_unused]] const Given& given) {
    constexpr std::size_t number = taken<Layer, T, Given>;
    const auto& from = inputs_as_taken<Layer>(in);
    const auto& from_gradient = inputs_as_taken<Layer>(in_gradient);
    const auto run_with = [&](const auto&... thing) {
      if constexpr (has_saved<Layer>)
        Layer::backward(from, out, weight, saved, out_gradient, from_gradient, weight_gradient, thing...);
      else
        Layer::backward(from, out, weight, out_gradient, from_gradient, weight_gradient, thing...);
    };
    if constexpr (number < Given::count)
      run_with(given.template get<number>());
    else if constexpr (joining_layer<Layer> && !learns<Layer>)
      Layer::backward(in, out_gradient, in_gradient);
    else
      run_with();
  }
};

// Of layers that train in a way of their own.
template <class T>
struct train_forward_step {
  using type = void (*)(batch_view<const T> in, batch_view<T> out, weights<const T> weight, weights<T> saved,
                        const training_moment& now);
  template <class Layer>
  static constexpr bool runs = trains_forward<Layer, T>;
  template <class Layer>
  static constexpr void run(batch_view<const T> in, batch_view<T> out, weights<const T> weight, weights<T> saved,
                            const training_moment& now) {
    Layer::train_forward(in, out, weight, saved, now);
  }
};
template <class T>
struct train_backward_step {
  using type = void (*)(batch_view<const T> in, batch_view<const T> out, weights<const T> weight,
                        weights<const T> saved, batch_view<const T> out_gradient, batch_view<T> in_gradient,
                        weights<T> weight_gradient, const training_moment& now);
  template <class Layer>
  static constexpr bool runs = trains_forward<Layer, T>;
  template <class Layer>
  static constexpr void run(batch_view<const T> in, batch_view<const T> out, weights<const T> weight,
                            weights<const T> saved, batch_view<const T> out_gradient, batch_view<T> in_gradient,
                            weights<T> weight_gradient, const training_moment& now) {
    Layer::train_backward(in, out, weight, saved, out_gradient, in_gradient, weight_gradient, now);
  }
};

// What a layer writes down for all samples together.
struct batch_saved_values {
  template <class Layer>
  static constexpr bool has = has_batch_saved<Layer>;
  template <class Layer>
  static consteval auto of(const shape& in) {
    return Layer::batch_saved(in);
  }
};

// What each layer's backward reads.
struct backward_reads_of_layer {
  using type = forward_values;
  static constexpr forward_values for_inputs{};

  template <class Layer>
  static consteval forward_values of(const layer_info&) {
    if constexpr (has_backward_reads<Layer>)
      return Layer::backward_reads;
    else
      return {};
  }
};
template <class Net>
inline constexpr auto backward_reads_of = per_layer<Net, backward_reads_of_layer>;

// Inputs are read where they lie. Only where a layer reads those of all samples at once are they copied, one behind the
// other.
template <class Net, class T>
inline constexpr bool copies_inputs = [] {
  for (std::size_t i = Net::input_count; i < Net::size; ++i)
    if (has_step_of<Net, train_forward_step<T>>[i] && Net::layers[i].inputs[0] < Net::input_count) return true;
  return false;
}();

// Where each layer's output lies when all of them are kept.
template <class Net, class T>
inline constexpr auto kept_offsets = [] {
  std::array<std::size_t, Net::size + 1> offsets{};
  for (std::size_t i = 0; i < Net::size; ++i)
    offsets[i + 1] = offsets[i] + (i < Net::input_count && !copies_inputs<Net, T> ? 0 : Net::layers[i].output.size());
  return offsets;
}();

template <class Net, class T>
class reference_pass {
 public:
  constexpr explicit reference_pass(std::size_t samples)
      : samples_(samples),
        inputs_(Net::input_count * samples),
        outputs_(offsets[Net::size] * samples),
        gradients_((offsets[Net::size] - offsets[Net::input_count]) * samples),
        state_(kept_count<Net> * samples),
        saved_(own_numbers<Net, saved_values> * samples),
        batch_saved_(own_numbers<Net, batch_saved_values>) {}

  // input(s) is an array of pointers to the inputs of sample s, which stay there until the backward pass is over.
  template <class Input, class Given>
  constexpr void forward(const parameters<Net, T>& weight, const Input& input, const Given& given,
                         const training_moment* now) {
    for (std::size_t s = 0; s < samples_; ++s) {
      const auto& from = input(s);
      for (std::size_t i = 0; i < Net::input_count; ++i) {
        inputs_.elements[s * Net::input_count + i] = from[i];
        if constexpr (copies_inputs<Net, T>) std::copy_n(from[i], Net::layers[i].output.size(), outputs(i)[s].data());
      }
      start_kept<Net>(state(s));
    }
    const auto number = [&](std::size_t tensor) { return weight[tensor]; };
    for (std::size_t i = Net::input_count; i < Net::size; ++i) {
      if (now != nullptr && trains_alone(i)) {
        layer_views<Net, const T> read;
        read.add_tensors(i, number);
        steps_of<Net, train_forward_step<T>>[i](readable(Net::layers[i].inputs[0]), outputs(i), read.tensors(),
                                                own_views<Net, batch_saved_values, T>(batch_saved_.elements, i).all(),
                                                at_layer(*now, i));
        continue;
      }
      for (std::size_t s = 0; s < samples_; ++s) {
        const layer_views<Net, const T> read(i, [&](std::size_t layer) { return output(layer, s); }, number);
        steps_of<Net, saving_step<T, Given>>[i](read.inputs(), outputs(i)[s], read.tensors(),
                                                kept_views<Net, T>(state(s), i).all(), saved(s, i).all(), given);
      }
    }
  }

  // The sum of the losses: loss(s) is that of sample s.
  template <class Loss>
  constexpr T losses(const Loss& loss) {
    using loss_type = std::remove_cvref_t<decltype(loss(0))>;
    needed_ = layers_needed<Net, loss_type>;
    scratch<T> room(loss_room<Net, loss_type>);
    T sum{};
    for (std::size_t s = 0; s < samples_; ++s)
      sum += run_losses<Net, T>(
          loss(s), [&](std::size_t layer) { return output(layer, s); },
          [&](std::size_t layer) { return gradients(layer)[s]; }, room.elements);
    return sum;
  }

  // Of all parameters; what stood in `result` is overwritten.
  template <class Given>
  constexpr void backward(const parameters<Net, T>& weight, parameters<Net, T>& result, const Given& given,
                          const training_moment* now) {
    std::fill(std::begin(result.values), std::end(result.values), T{});
    const auto number = [&](std::size_t tensor) { return weight[tensor]; };
    const auto learned = [&](std::size_t tensor) { return result[tensor]; };
    for (std::size_t i = Net::size; i-- > Net::input_count;) {
      if (!needed_[i]) continue;
      if (now != nullptr && trains_alone(i)) {
        const std::size_t from = Net::layers[i].inputs[0];
        layer_views<Net, const T> read;
        read.add_tensors(i, number);
        layer_views<Net, T> written;
        written.add_tensors(i, learned);
        const own_views<Net, batch_saved_values, const T> was_saved(batch_saved_.elements, i);
        steps_of<Net, train_backward_step<T>>[i](readable(from), readable(i), read.tensors(), was_saved.all(),
                                                 readable_gradients(i), gradients(from), written.tensors(),
                                                 at_layer(*now, i));
        continue;
      }
      constexpr const auto& reads = backward_reads_of<Net>;
      for (std::size_t s = 0; s < samples_; ++s) {
        // A shape without numbers where the layer does not read them.
        const auto seen = [&](std::size_t layer, bool is_read) {
          return is_read ? output(layer, s) : tensor_view<const T>(nullptr, Net::layers[layer].output);
        };
        const layer_views<Net, const T> read(i, [&](std::size_t layer) { return seen(layer, reads[i].input); }, number);
        const layer_views<Net, T> written(i, [&](std::size_t layer) { return gradients(layer)[s]; }, learned);
        const own_views<Net, saved_values, const T> was_saved(saved_.elements + s * own_numbers<Net, saved_values>, i);
        steps_of<Net, backward_step<T, Given>>[i](read.inputs(), seen(i, reads[i].output), read.tensors(),
                                                  was_saved.all(), readable_gradients(i)[s], written.inputs(),
                                                  written.tensors(), given);
      }
    }
  }

 private:
  static constexpr const auto& offsets = kept_offsets<Net, T>;
  static constexpr bool trains_alone(std::size_t i) { return has_step_of<Net, train_forward_step<T>>[i]; }
  static constexpr training_moment at_layer(training_moment now, std::size_t layer) {
    now.layer = layer;
    return now;
  }

  constexpr batch_view<T> outputs(std::size_t i) const {
    return {outputs_.elements + offsets[i] * samples_, Net::layers[i].output, samples_};
  }
  constexpr batch_view<const T> readable(std::size_t i) const {
    return {outputs_.elements + offsets[i] * samples_, Net::layers[i].output, samples_};
  }
  // What layer i gave of one sample.
  constexpr tensor_view<const T> output(std::size_t i, std::size_t sample) const {
    if (i < Net::input_count) return {inputs_.elements[sample * Net::input_count + i], Net::layers[i].output};
    return readable(i)[sample];
  }
  // Nobody needs those of the inputs.
  constexpr batch_view<T> gradients(std::size_t i) const {
    if (i < Net::input_count) return {nullptr, {}, samples_};
    return {gradient_numbers(i), Net::layers[i].output, samples_};
  }
  constexpr batch_view<const T> readable_gradients(std::size_t i) const {
    return {gradient_numbers(i), Net::layers[i].output, samples_};
  }
  constexpr T* gradient_numbers(std::size_t i) const {
    return gradients_.elements + (offsets[i] - offsets[Net::input_count]) * samples_;
  }
  constexpr T* state(std::size_t sample) const { return state_.elements + sample * kept_count<Net>; }
  constexpr own_views<Net, saved_values, T> saved(std::size_t sample, std::size_t i) const {
    return {saved_.elements + sample * own_numbers<Net, saved_values>, i};
  }

  std::size_t samples_;
  std::array<bool, Net::size> needed_{};  // by the losses
  scratch<const T*> inputs_;
  scratch<T> outputs_, gradients_, state_, saved_, batch_saved_;
};

}  // namespace convexpr::detail
