// SPDX-License-Identifier: BSL-1.0
// planner: groups the layers of a network into stages and gives every tensor that remains a place.
//   - layers that change no number (flatten, dropout) vanish: their outputs are other names of their inputs
//   - zero_pad becomes the padding of the convolution behind it
//   - batch_norm folds into the convolution in front; a sum, an activation and a pool run where a sum is stored
//   - a depthwise convolution goes into the 1x1 convolution behind it, band of rows by band of rows
//   - what is concatenated is written where the concatenation stands
#pragma once
#include <convexpr/network/arena.hpp>
#include <convexpr/network/layer_info.hpp>
#include <convexpr/plan/choose.hpp>
#include <convexpr/plan/stage.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

namespace convexpr {

inline constexpr std::size_t no_layer = static_cast<std::size_t>(-1);

struct planned_stage {
  stage nest{};
  std::size_t layer = 0;                                  // whose main operation it is
  std::size_t norm = no_layer;                            // the batch_norm that was folded into it
  std::size_t before = no_layer, before_norm = no_layer;  // the depthwise convolution in front, and its batch_norm
  std::size_t in = 0, added = no_layer;                   // the layers whose outputs it reads
  std::size_t result = 0;                                 // the layer whose output it writes
  std::size_t channel = 0;  // where in the result's channels: for a part of a concatenation
};

// Where the output of a layer lies.
struct planned_tensor {
  std::size_t holder = 0;  // the layer whose output has the same numbers: the layer itself unless it changes none
  std::size_t buffer = 0;  // the layer whose buffer it lies in: its own, a concatenation's, or one it took over
  std::size_t offset = 0;  // in that buffer; in the end in the arena
  std::size_t pitch = 0;   // numbers from one place to the next
  bool exists = false;     // some stage writes it
};

template <std::size_t Layers, std::size_t Stages>
struct network_plan {
  std::array<planned_stage, Stages> stages{};
  std::size_t count = 0;
  std::array<planned_tensor, Layers> tensors{};
  std::size_t arena_size = 0, lower_bound = 0;  // in floats, without the network's input and output

  constexpr std::size_t size() const { return count; }
  constexpr const planned_stage& operator[](std::size_t i) const { return stages[i]; }
  constexpr const planned_stage* begin() const { return stages.data(); }
  constexpr const planned_stage* end() const { return stages.data() + count; }
};

namespace detail {

template <std::size_t Layers, std::size_t Stages>
class planner {
 public:
  consteval planner(std::span<const layer_info> layers, std::span<const operation> works,
                    std::span<const std::size_t> outputs, const plan_options& options)
      : layers_(layers), outputs_(outputs), options_(options) {
    std::copy(works.begin(), works.end(), works_.begin());
  }

  consteval network_plan<Layers, Stages> plan() {
    find_holders();
    fold_pads();
    place_concatenations();
    for (std::size_t i = 1; i < Layers; ++i)
      if (!absorbed_[i]) add_layer(i);
    take_over_buffers();
    place_tensors();
    find_room();
    return plan_;
  }

 private:
  constexpr std::size_t holder(std::size_t layer) const { return plan_.tensors[layer].holder; }
  constexpr bool is(std::size_t layer, operation_kind kind) const { return works_[layer].kind == kind; }
  constexpr bool is_output(std::size_t value) const {
    return std::any_of(outputs_.begin(), outputs_.end(), [&](std::size_t o) { return holder(o) == value; });
  }

  constexpr void find_holders() {
    for (std::size_t i = 0; i < Layers; ++i) {
      planned_tensor& t = plan_.tensors[i];
      const bool same = i != 0 && is(i, operation_kind::same_elements);
      t.holder = same ? holder(layers_[i].inputs[0]) : i;
      t.buffer = t.holder;
      t.pitch = layers_[i].output.channels();
      if (same) {
        absorbed_[i] = true;
        continue;
      }
      for (std::size_t from : layers_[i].inputs) {
        ++readers_[holder(from)];
        reader_[holder(from)] = i;
      }
    }
  }

  // A layer that alone reads this value; no_layer where there are several, or the network ends here.
  constexpr std::size_t only_reader(std::size_t value) const {
    return readers_[value] == 1 && !is_output(value) ? reader_[value] : no_layer;
  }
  constexpr bool only_reader_is(std::size_t value, operation_kind kind) const {
    const std::size_t reader = only_reader(value);
    return reader != no_layer && is(reader, kind);
  }

  // The convolution sees the image itself, with wider padding.
  constexpr void fold_pads() {
    for (std::size_t i = 1; i < Layers; ++i) {
      if (!is(i, operation_kind::zero_pad)) continue;
      const std::size_t reader = only_reader(i);
      if (reader == no_layer || !is(reader, operation_kind::convolution) || !sees(reader, works_[i])) {
        works_[i].kind = operation_kind::reference;
        continue;
      }
      for (std::size_t axis = 0; axis < max_spatial_rank; ++axis) {
        axis_window& a = works_[reader].axes[axis];
        a.in = works_[i].axes[axis].in;
        a.before += works_[i].axes[axis].before;
        a.after += works_[i].axes[axis].after;
      }
      absorbed_[i] = true;
      const std::size_t image = holder(layers_[i].inputs[0]);
      for (planned_tensor& t : plan_.tensors)
        if (t.holder == i) t.holder = t.buffer = image;
    }
  }
  // Whether nothing was reshaped between this layer and what that operation gives: fusing them is right only then,
  // unless the layer works number by number.
  constexpr bool sees(std::size_t layer, const operation& given) const {
    for (std::size_t axis = 0; axis < max_spatial_rank; ++axis)
      if (works_[layer].axes[axis].in != given.axes[axis].out) return false;
    return works_[layer].channels == given.filters;
  }

  // The parts of a concatenation lie in it from the start, where both who writes and who reads them can leave gaps.
  constexpr void place_concatenations() {
    for (std::size_t i = Layers; i-- > 1;) {
      if (!is(i, operation_kind::concatenation)) continue;
      const planned_tensor& whole = plan_.tensors[i];
      std::size_t offset = whole.offset;
      for (std::size_t from : layers_[i].inputs) {
        const std::size_t value = holder(from);
        planned_tensor& part = plan_.tensors[value];
        if (part.buffer == value && can_have_gaps(value, i)) {
          part.buffer = whole.buffer;
          part.offset = offset;
          part.pitch = whole.pitch;
        }
        offset += layers_[from].output.channels();
      }
    }
    for (std::size_t i = 1; i < Layers; ++i)
      if (holder(i) != i) {
        const planned_tensor& same = plan_.tensors[holder(i)];
        plan_.tensors[i].buffer = same.buffer;
        plan_.tensors[i].offset = same.offset;
        plan_.tensors[i].pitch = same.pitch;
      }
  }
  constexpr bool can_have_gaps(std::size_t value, std::size_t concatenation) const {
    if (value == 0 || is_output(value) || is(value, operation_kind::reference)) return false;
    const std::size_t channels = layers_[value].output.channels();
    for (std::size_t from : layers_[value].inputs)  // no reshaping inside the stage that writes it
      if (is_elementwise(value) && layers_[holder(from)].output.channels() != channels) return false;
    std::size_t parts = 0;
    for (std::size_t i = value + 1; i < Layers; ++i) {
      if (holder(i) == value && layers_[i].output.channels() != channels) return false;
      for (std::size_t from : layers_[i].inputs) {
        if (holder(from) != value) continue;
        if (is(i, operation_kind::reference)) return false;
        if (i == concatenation) ++parts;
      }
    }
    return parts == 1;
  }
  constexpr bool is_elementwise(std::size_t layer) const {
    return is(layer, operation_kind::activation) || is(layer, operation_kind::scale_offset) ||
           is(layer, operation_kind::sum);
  }

  constexpr void add_layer(std::size_t i) {
    switch (works_[i].kind) {
      case operation_kind::concatenation:
        return add_concatenation(i);
      case operation_kind::sum:
        return add_sum(i);
      case operation_kind::activation:
      case operation_kind::scale_offset:
        return add_pointwise(i);
      case operation_kind::convolution:
      case operation_kind::transposed_convolution:
        return add_convolution(i);
      case operation_kind::max_pool:
      case operation_kind::avg_pool:
        return add_simple(i, algorithm::pooling);
      case operation_kind::softmax:
        return add_simple(i, algorithm::softmax);
      case operation_kind::pixel_shuffle:
        return add_simple(i, algorithm::copy);
      default:
        return add_simple(i, algorithm::reference);
    }
  }

  constexpr planned_stage begin_stage(std::size_t layer, algorithm how) const {
    planned_stage s;
    s.nest.how = how;
    s.nest.main = works_[layer];
    s.layer = s.result = layer;
    if (!layers_[layer].inputs.empty()) s.in = holder(layers_[layer].inputs[0]);
    return s;
  }
  constexpr void absorb(planned_stage& s, std::size_t layer) {
    absorbed_[layer] = true;
    s.result = layer;
  }
  constexpr void add_tensor(planned_stage& s, std::size_t value) const {
    s.added = value;
    s.nest.adds = true;
  }
  constexpr void absorb_activation(planned_stage& s) {
    if (!only_reader_is(s.result, operation_kind::activation)) return;
    absorb(s, only_reader(s.result));
    s.nest.activation = works_[s.result].activation;
  }
  // Numbers between two places of `channels` numbers each.
  constexpr std::size_t pitch_of(std::size_t value, std::size_t channels) const {
    const planned_tensor& t = plan_.tensors[value];
    return t.pitch == layers_[value].output.channels() || layers_[value].output.places() == 1 ? channels : t.pitch;
  }
  constexpr void end_stage(planned_stage s) {
    s.nest.in_pitch =
        pitch_of(s.in, s.nest.before.is(operation_kind::reference) ? s.nest.main.channels : s.nest.before.channels);
    if (s.nest.adds) s.nest.added_pitch = pitch_of(s.added, s.nest.main.filters);
    if (s.channel == 0 && s.nest.out_pitch == 0) s.nest.out_pitch = pitch_of(s.result, s.nest.main.filters);
    plan_.tensors[s.result].exists = true;
    plan_.stages[plan_.count++] = s;
  }

  constexpr void add_simple(std::size_t i, algorithm how) {
    planned_stage s = begin_stage(i, how);
    if (how == algorithm::reference) s.nest = stage{};  // known by its layer
    end_stage(s);
  }
  constexpr void add_pointwise(std::size_t i) {
    planned_stage s = begin_stage(i, algorithm::pointwise);
    if (is(i, operation_kind::activation)) {
      s.nest.activation = s.nest.main.activation;
      s.nest.main.activation = {};
    } else {
      s.norm = i;
      absorb_activation(s);
    }
    end_stage(s);
  }
  constexpr void add_sum(std::size_t i) {
    const auto inputs = layers_[i].inputs;
    for (std::size_t n = 1; n < inputs.size(); ++n) {
      planned_stage s = begin_stage(i, algorithm::pointwise);
      if (n > 1) s.in = i;
      add_tensor(s, holder(inputs[n]));
      if (n + 1 == inputs.size()) absorb_activation(s);
      end_stage(s);
    }
  }
  constexpr void add_concatenation(std::size_t i) {
    std::size_t channel = 0;
    for (std::size_t from : layers_[i].inputs) {
      const std::size_t channels = layers_[from].output.channels();
      const planned_tensor &part = plan_.tensors[holder(from)], &whole = plan_.tensors[i];
      const bool in_place = part.buffer == whole.buffer && part.offset == whole.offset + channel;
      if (!in_place) {
        planned_stage s = begin_stage(i, algorithm::copy);
        s.nest.main = elementwise(operation_kind::concatenation, layers_[from].output);
        s.in = holder(from);
        s.channel = channel;
        s.nest.out_pitch = whole.pitch;
        end_stage(s);
      }
      channel += channels;
    }
    plan_.tensors[i].exists = true;
  }

  constexpr void absorb_norm(planned_stage& s, std::size_t& norm) {
    if (!only_reader_is(s.result, operation_kind::scale_offset)) return;
    const std::size_t reader = only_reader(s.result);
    if (works_[reader].channels != s.nest.main.filters) return;  // flattened in between
    absorb(s, reader);
    norm = reader;
  }
  constexpr void absorb_sum(planned_stage& s) {
    if (!only_reader_is(s.result, operation_kind::sum)) return;
    const std::size_t reader = only_reader(s.result);
    const auto inputs = layers_[reader].inputs;
    if (inputs.size() != 2 || works_[reader].channels != s.nest.main.filters) return;
    const std::size_t other = holder(inputs[0]) == s.result ? holder(inputs[1]) : holder(inputs[0]);
    // the other side is there already
    if (other >= s.layer || (other != 0 && !plan_.tensors[other].exists)) return;
    absorb(s, reader);
    add_tensor(s, other);
  }
  constexpr void add_convolution(std::size_t i) {
    planned_stage s = begin_stage(i, algorithm::direct);
    absorb_norm(s, s.norm);
    if (s.nest.main.is_depthwise() && options_.preferred != algorithm::depthwise && absorb_depthwise(s))
      absorb_norm(s, s.norm);
    absorb_sum(s);
    absorb_activation(s);
    s.nest.main.activation = {};
    if (s.nest.main.is(operation_kind::transposed_convolution))
      s.nest.how = algorithm::transposed;
    else
      choose_convolution(s.nest, options_);
    if (s.nest.how == algorithm::winograd || s.nest.how == algorithm::planar) absorb_pool(s);
    end_stage(s);
  }
  // A depthwise convolution, its activation, and the 1x1 convolution behind them.
  constexpr bool absorb_depthwise(planned_stage& s) {
    std::size_t last = s.result;
    curve between{};
    std::size_t activation = no_layer;
    if (only_reader_is(last, operation_kind::activation)) {
      activation = only_reader(last);
      between = works_[activation].activation;
      last = activation;
    }
    if (!only_reader_is(last, operation_kind::convolution)) return false;
    const std::size_t next = only_reader(last);
    const operation& o = works_[next];
    if (!is_one_by_one(o) || o.groups != 1 || !sees(next, s.nest.main) || o.out_places() == 1) return false;
    if (activation != no_layer) absorbed_[activation] = true;
    s.before = s.layer;
    s.before_norm = s.norm;
    s.nest.before = s.nest.main;
    s.nest.before_activation = between;
    s.norm = no_layer;
    s.layer = next;
    s.nest.main = o;
    absorb(s, next);
    return true;
  }
  // A pool of 2x2 places in the registers of an output tile.
  constexpr void absorb_pool(planned_stage& s) {
    const std::size_t reader = only_reader(s.result);
    if (reader == no_layer || !(is(reader, operation_kind::max_pool) || is(reader, operation_kind::avg_pool))) return;
    const operation& pool = works_[reader];
    const auto halves = [](const axis_window& a) {
      return a.kernel == 2 && a.stride == 2 && a.dilation == 1 && a.before == 0 && a.in == 2 * a.out;
    };
    if (pool.axes[0].in != 1 || pool.axes[0].kernel != 1 || !halves(pool.axes[1]) || !halves(pool.axes[2])) return;
    if (!sees(reader, s.nest.main)) return;
    // a dilated convolution's tiles hold no neighbours
    if (s.nest.main.height().dilation != 1 || s.nest.main.width().dilation != 1) return;
    absorb(s, reader);
    s.nest.pool = pool;
  }

  // A stage that works element by element writes where its input stood, if nobody needs that any more.
  constexpr void take_over_buffers() {
    find_lives();
    for (std::size_t i = 0; i < Layers; ++i) taken_[i] = i;
    for (std::size_t n = 0; n < plan_.count; ++n) {
      const planned_stage& s = plan_.stages[n];
      const std::size_t to = s.result;
      if (buffer_of(to) != to || is_output(to)) continue;
      if (s.nest.how == algorithm::pointwise && try_take_over(s.in, to, n)) continue;
      // A stage that is still reading its neighbours must not overwrite them.
      if (s.added != no_layer && buffer_of(s.added) != buffer_of(s.in)) try_take_over(s.added, to, n);
    }
    for (planned_tensor& t : plan_.tensors) t.buffer = taken_[t.buffer];
  }
  // While buffers are being taken over: what was taken does not move again, for its stage came earlier.
  constexpr std::size_t buffer_of(std::size_t value) const { return taken_[plan_.tensors[value].buffer]; }
  constexpr bool try_take_over(std::size_t from, std::size_t to, std::size_t moment) {
    const std::size_t buffer = buffer_of(from);
    if (from == 0 || from == to || is_output(from) || lives_[buffer].last != moment || lives_[to].first != moment ||
        lives_[buffer].size != lives_[to].size || plan_.tensors[from].pitch != layers_[from].output.channels() ||
        plan_.tensors[from].offset != 0)
      return false;
    taken_[to] = buffer;
    lives_[buffer].last = lives_[to].last;
    lives_[to] = {};
    return true;
  }
  constexpr void find_lives() {
    lives_ = {};
    for (std::size_t n = 0; n < plan_.count; ++n) {
      const planned_stage& s = plan_.stages[n];
      lifetime& written = lives_[plan_.tensors[s.result].buffer];
      if (written.size == 0) {
        written.size = (layers_[plan_.tensors[s.result].buffer].output.size() + 15) / 16 * 16;  // whole cache lines
        written.first = n;
      }
      written.last = std::max(written.last, n);
      const auto read = [&](std::size_t value) { lives_[plan_.tensors[value].buffer].last = n; };
      read(s.in);
      if (s.added != no_layer) read(s.added);
      if (s.nest.how == algorithm::reference)
        for (std::size_t from : layers_[s.layer].inputs) read(holder(from));
    }
    for (std::size_t o : outputs_) lives_[plan_.tensors[o].buffer].last = plan_.count;
  }
  // The network's input and what it ends in lie with the caller.
  constexpr void place_tensors() {
    std::array<lifetime, Layers> lives = lives_;
    lives[0] = {};
    for (std::size_t o : outputs_)
      if (is_written_outside(o)) lives[holder(o)] = {};
    std::array<std::size_t, Layers> offsets{};
    const arena_size size = place_buffers<Stages + 2>(lives, offsets);
    plan_.arena_size = size.size;
    plan_.lower_bound = size.lower_bound;
    for (planned_tensor& t : plan_.tensors) t.offset += offsets[t.buffer];
  }
  constexpr void find_room() {
    for (planned_stage& s : std::span(plan_.stages).first(plan_.count)) {
      const planned_tensor& t = plan_.tensors[s.result];
      const bool has_gaps = t.pitch != layers_[s.result].output.channels() || plan_.tensors[t.buffer].pitch != t.pitch;
      const bool can_use_it =
          (s.nest.how == algorithm::direct || s.nest.how == algorithm::dense || s.nest.how == algorithm::softmax) &&
          s.nest.main.groups == 1;  // behind a group stand the numbers of the next
      s.nest.has_room = can_use_it && s.nest.main.out_places() == 1 && !has_gaps &&
                        layers_[t.buffer].output.size() == layers_[s.result].output.size() &&
                        !(is_output(t.buffer) && is_written_outside(t.buffer));
    }
  }
  constexpr bool is_written_outside(std::size_t output) const {
    const std::size_t value = holder(output);
    return value != 0 && plan_.tensors[value].buffer == value;
  }

  std::span<const layer_info> layers_;
  std::array<operation, Layers> works_{};
  std::span<const std::size_t> outputs_;
  plan_options options_;
  network_plan<Layers, Stages> plan_{};
  std::array<bool, Layers> absorbed_{};
  std::array<std::size_t, Layers> readers_{}, reader_{}, taken_{};
  std::array<lifetime, Layers> lives_{};
};

}  // namespace detail
}  // namespace convexpr
