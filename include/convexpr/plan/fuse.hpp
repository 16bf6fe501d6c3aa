// SPDX-License-Identifier: BSL-1.0
// fuser: from a graph of values to stages, each one loop nest, by asking kernels. A stage begins with a node and grows
// along a chain of values that only one node reads, rule by rule, as long as some kernel that serves it stands that:
//   convolution, batch_norm                       => its weights scaled
//   depthwise convolution, activation, 1x1        => the one in front of the other, band of rows by band of rows
//   any, sum with a tensor that is there already  => added where the result is stored
//   any, activation                               => applied where the result is stored
//   convolution, pool of 2x2                      => pooled in registers, if the cheapest kernel does that
// Then the cheapest kernel takes it.
#pragma once
#include <convexpr/plan/graph.hpp>
#include <convexpr/plan/options.hpp>

#include <cstddef>
#include <string_view>

namespace convexpr {

struct planned_stage {
  stage nest{};
  const kernel_entry* kernel = &no_kernel;
  std::size_t kernel_number = none;  // among all kernels of the network
  std::size_t layer = 0;             // whose main operation it is
  std::size_t norm = none;           // the batch_norm that was folded into it
  std::size_t front = none, front_norm = none;
  std::size_t in = 0, added = none;  // the values that it reads; a reference loop nest reads all of its node
  std::size_t result = 0;            // the value that it writes
  std::size_t offset = 0;            // bytes in the result, for a part of a concatenation
  std::size_t packed_bytes = 0, scratch_bytes = 0;
};

namespace detail {

// Stages that stand in a plan.
struct stage_list {
  planned_stage* stages;
  std::size_t count = 0;
};

template <std::size_t Nodes, std::size_t Links>
class fuser {
  using graph_type = value_graph<Nodes, Links>;

 public:
  consteval fuser(const graph_type& graph, const plan_options& options, stage_list& list)
      : graph_(graph), options_(options), list_(list) {
    for (std::size_t v = 0; v < Nodes; ++v) is_there_[v] = graph.values[v].where == home::input;
  }

  consteval void fuse() {
    for (std::size_t i = 0; i < Nodes; ++i)
      if (!graph_.is_gone[i] && !is_absorbed_[i] && graph_.input_count(i) != 0) add_node(i);
  }

 private:
  constexpr operation_kind kind_of(std::size_t node) const { return graph_.items[node].work.kind; }
  constexpr const operation& work(std::size_t node) const { return graph_.items[node].work; }

  constexpr void add_node(std::size_t i) {
    switch (kind_of(i)) {
      case operation_kind::sum:
        return add_sum(i);
      case operation_kind::concatenation:
        return add_concatenation(i);
      case operation_kind::reference:
        return end_stage(begin_stage(i));
      default:
        planned_stage s = begin_stage(i);
        grow(s);
        choose_kernel(s);
        end_stage(s);
    }
  }
  // Two inputs at a time.
  constexpr void add_sum(std::size_t i) {
    const std::size_t count = graph_.input_count(i);
    for (std::size_t n = 1; n < count; ++n) {
      planned_stage s = begin_stage(i);
      if (n > 1) s.in = i;
      add_tensor(s, graph_.input(i, n));
      if (n + 1 == count) grow(s);
      choose_kernel(s);
      end_stage(s);
    }
  }
  // What does not lie there already is copied.
  constexpr void add_concatenation(std::size_t i) {
    const value& whole = graph_.values[i];
    std::size_t offset = 0;
    for (std::size_t link = graph_.first_link[i]; link < graph_.first_link[i + 1]; ++link) {
      const std::size_t v = graph_.links[link];
      const shape& seen = graph_.seen[link];
      const value& part = graph_.values[v];
      if (part.buffer != whole.buffer || part.offset != whole.offset + offset || part.pitch != whole.pitch) {
        planned_stage s = begin_stage(i);
        s.nest.main = elementwise(operation_kind::concatenation, seen);
        s.in = v;
        s.offset = offset;
        s.nest.out_pitch = whole.pitch;
        choose_kernel(s);
        end_stage(s);
      }
      offset += seen.channels() * bytes_of(part.type);
    }
    is_there_[i] = true;
  }

  constexpr planned_stage begin_stage(std::size_t node) const {
    planned_stage s;
    s.nest.machine = options_.machine;
    s.nest.main = work(node);
    s.nest.own_input = graph_.items[node].own_input;
    s.layer = s.result = node;
    s.in = graph_.input(node, 0);
    s.nest.in_type = graph_.values[s.in].type;
    s.nest.out_type = graph_.values[node].type;
    if (kind_of(node) == operation_kind::activation) {
      s.nest.activation = s.nest.main.activation;
      s.nest.main.activation = {};
    } else if (kind_of(node) == operation_kind::scale_offset) {
      s.norm = node;
    }
    return s;
  }
  constexpr void add_tensor(planned_stage& s, std::size_t v) const {
    s.added = v;
    s.nest.adds = true;
  }

  // Numbers between two places of `channels` numbers each.
  constexpr std::size_t pitch_of(std::size_t v, std::size_t channels) const {
    const value& it = graph_.values[v];
    return !it.has_gaps() || it.extents.places() == 1 ? channels : it.pitch;
  }
  constexpr void find_pitches(planned_stage& s) const {
    stage& nest = s.nest;
    nest.in_type = graph_.values[s.in].type;
    nest.in_pitch = pitch_of(s.in, nest.has_front() ? nest.front.channels : nest.main.channels);
    nest.added_pitch = nest.adds ? pitch_of(s.added, nest.main.filters) : 0;
    if (!nest.main.is(operation_kind::concatenation)) nest.out_pitch = pitch_of(s.result, nest.main.filters);
  }

  // The rules. Each widens a stage by the node that alone reads its result, or by that and the next, if they fit.
  constexpr bool widen_by_norm(planned_stage& s, std::size_t reader) const {
    const stage& nest = s.nest;
    const bool has_weights =
        nest.main.is(operation_kind::convolution) || nest.main.is(operation_kind::transposed_convolution);
    if (!has_weights || s.norm != none || nest.adds || !nest.activation.is_identity()) return false;
    if (kind_of(reader) != operation_kind::scale_offset) return false;
    if (work(reader).channels != nest.main.filters) return false;  // flattened in between
    s.norm = s.result = reader;
    return true;
  }
  constexpr bool widen_by_front(planned_stage& s, std::size_t reader) const {
    if (!s.nest.main.is_depthwise() || s.nest.has_front()) return false;
    if (prefers_any() && is_served_as_preferred(s)) return false;
    curve between{};
    if (kind_of(reader) == operation_kind::activation) {
      between = work(reader).activation;
      reader = graph_.only_reader(reader);
    }
    if (reader == none || kind_of(reader) != operation_kind::convolution || !graph_.sees(reader, s.nest.main))
      return false;
    s.front = s.layer;
    s.front_norm = s.norm;
    s.nest.front = s.nest.main;
    s.nest.front_activation = between;
    s.norm = none;
    s.layer = s.result = reader;
    s.nest.main = work(reader);
    return true;
  }
  constexpr bool widen_by_sum(planned_stage& s, std::size_t reader) const {
    if (s.nest.adds || !s.nest.activation.is_identity() || kind_of(reader) != operation_kind::sum) return false;
    if (graph_.input_count(reader) != 2 || work(reader).channels != s.nest.main.filters) return false;
    const std::size_t first = graph_.input(reader, 0), other = first == s.result ? graph_.input(reader, 1) : first;
    if (other >= s.layer || !is_there_[other]) return false;
    s.result = reader;
    add_tensor(s, other);
    return true;
  }
  constexpr bool widen_by_activation(planned_stage& s, std::size_t reader) const {
    if (!s.nest.activation.is_identity() || kind_of(reader) != operation_kind::activation) return false;
    s.result = reader;
    s.nest.activation = work(reader).activation;
    return true;
  }
  constexpr bool widen_by_pool(planned_stage& s, std::size_t reader) const {
    const bool largest = kind_of(reader) == operation_kind::max_pool;
    if (!largest && kind_of(reader) != operation_kind::avg_pool) return false;
    const operation& pool = work(reader);
    const auto halves = [](const axis_window& a) {
      return a.kernel == 2 && a.stride == 2 && a.dilation == 1 && a.before == 0 && a.in == 2 * a.out;
    };
    const auto is_alone = [](const axis_window& a) { return a.in == 1 && a.kernel == 1; };
    if (!is_alone(pool.depth()) || !halves(pool.height()) || !halves(pool.width())) return false;
    if (!graph_.sees(reader, s.nest.main)) return false;
    s.result = reader;
    s.nest.pool = largest ? quartet::largest : quartet::mean;
    return true;
  }

  constexpr void grow(planned_stage& s) {
    using rule = bool (fuser::*)(planned_stage&, std::size_t) const;
    constexpr rule rules[] = {&fuser::widen_by_norm, &fuser::widen_by_front, &fuser::widen_by_norm,
                              &fuser::widen_by_sum, &fuser::widen_by_activation};
    for (const rule widen : rules)
      if (may_grow(s)) try_rule(s, widen);
  }
  // Nothing but these is ever fused: most stages are done with at once.
  constexpr bool may_grow(const planned_stage& s) const {
    const std::size_t reader = graph_.only_reader(s.result);
    if (reader == none) return false;
    const operation_kind kind = kind_of(reader);
    return kind == operation_kind::scale_offset || kind == operation_kind::activation || kind == operation_kind::sum ||
           (kind == operation_kind::convolution && s.nest.main.is_depthwise());
  }
  // By kernels that may serve; by one, where it was chosen already.
  constexpr bool try_rule(planned_stage& s, auto widen, std::size_t chosen = none) {
    const std::size_t reader = graph_.only_reader(s.result);
    if (reader == none) return false;
    planned_stage wider = s;
    if (!(this->*widen)(wider, reader)) return false;
    wider.nest.out_type = graph_.values[wider.result].type;
    if (wider.added != none && graph_.values[wider.added].type != element::float32) return false;
    const bool is_served = chosen != none ? serves(chosen, wider.nest) : is_served_by_any(wider);
    if (!is_served) return false;
    for (std::size_t v = s.result; v != wider.result; v = graph_.only_reader(v))
      is_absorbed_[graph_.only_reader(v)] = true;
    s = wider;
    return true;
  }
  // Visits the kernels that may compute a node until one is taken.
  constexpr bool any_kernel(std::size_t node, auto takes) const {
    const work_item& item = graph_.items[node];
    for (std::size_t k = item.brought.first; k < item.brought.last; ++k)
      if (takes(k)) return true;
    for (std::size_t k = item.shared.first; k < item.shared.last; ++k)
      if (takes(k)) return true;
    return false;
  }
  constexpr bool is_served_by_any(const planned_stage& s) const {
    return any_kernel(s.layer, [&](std::size_t k) { return serves(k, s.nest); });
  }
  constexpr bool is_served_as_preferred(const planned_stage& s) const {
    const std::string_view name = name_preferred();
    return any_kernel(s.layer, [&](std::size_t k) { return graph_.kernels[k].name == name && serves(k, s.nest); });
  }
  constexpr bool serves(std::size_t kernel, const stage& s) const {
    const kernel_traits& t = graph_.kernels[kernel].traits;
    return (t.adds || !s.adds) && (t.activates || s.activation.is_identity()) &&
           (t.pools || s.pool == quartet::apart) && (t.takes_front || !s.has_front()) &&
           (t.sums_products || options_.winograd) && t.reads.has(s.in_type) && t.writes.has(s.out_type) &&
           (t.reads_16_bits || s.weights == element::float32) && graph_.questions[kernel].serves(s);
  }
  // As the user wishes, where some kernel reads them so.
  constexpr void find_weights(planned_stage& s) const {
    const operation& o = s.nest.main;
    if (options_.weights == element::float32 || !o.is(operation_kind::convolution) ||
        o.filters * o.taps() * o.channels / o.groups <= options_.weights_above)
      return;
    s.nest.weights = options_.weights;
    if (!is_served_by_any(s)) s.nest.weights = element::float32;
  }
  // GCC's sanitizer takes no look at whether a constant of a template has an address for a constant expression.
  __attribute__((no_sanitize("undefined"))) constexpr std::string_view name_preferred() const {
    return options_.preferred->name;
  }
  constexpr bool prefers_any() const { return name_preferred() != no_kernel.name; }

  // Takes the cheapest of the kernels that serve; with a name, as options know them, of those that are called so.
  constexpr void consider_all(planned_stage& s, offer& best, const std::string_view* name = nullptr) const {
    any_kernel(s.layer, [&](std::size_t k) {
      if ((name != nullptr && graph_.kernels[k].name != *name) || !serves(k, s.nest)) return false;
      const offer other = graph_.questions[k].ask(s.nest);
      if (s.kernel_number == none || other.cycles < best.cycles) {
        s.kernel_number = k;
        best = other;
      }
      return false;
    });
  }
  // The one that is preferred or was measured to be best, or the cheapest.
  constexpr void choose_kernel(planned_stage& s) {
    find_pitches(s);
    find_weights(s);
    const kernel_range brought = graph_.items[s.layer].brought;
    if (brought.first != brought.last) return choose_anew(s);  // who can serve is not told by the stage alone
    const stage asked = s.nest;
    if (recall(s)) return;
    choose_anew(s);
    if (s.nest.pool == quartet::apart) remember(asked);
  }
  constexpr void choose_anew(planned_stage& s) {
    offer best;
    const std::string_view preferred = name_preferred();
    if (prefers_any()) consider_all(s, best, &preferred);
    if (s.kernel_number == none)
      if (const choice* c = find_choice(s.nest)) {
        s.nest.tiles = c->tiles;
        consider_all(s, best, &c->kernel);
        if (s.kernel_number == none) s.nest.tiles = {};
      }
    if (s.kernel_number == none) consider_all(s, best);
    if (s.kernel_number == none) return;
    if (try_rule(s, &fuser::widen_by_pool, s.kernel_number)) {
      find_pitches(s);
      best = graph_.questions[s.kernel_number].ask(s.nest);
    }
    s.kernel = &graph_.kernels[s.kernel_number];
    s.nest.tiles = best.tiles;
    s.packed_bytes = best.packed_bytes;
    s.scratch_bytes = best.scratch_bytes;
  }
  // A network asks the same of its kernels many times. What was answered lately is remembered, unless a pool was fused.
  struct answer {
    stage asked{};
    std::size_t stage_number = 0;
  };
  static constexpr std::size_t most_answers = 8;
  constexpr bool recall(planned_stage& s) const {
    const std::size_t reader = graph_.only_reader(s.result);
    if (reader != none && (kind_of(reader) == operation_kind::max_pool || kind_of(reader) == operation_kind::avg_pool))
      return false;
    for (std::size_t n = 0; n < answer_count_ && n < most_answers; ++n) {
      const answer& a = answers_[n];
      if (a.asked.main.kind != s.nest.main.kind || a.asked.main.filters != s.nest.main.filters ||
          a.asked.main.channels != s.nest.main.channels || !(a.asked == s.nest))
        continue;
      const planned_stage& before = list_.stages[a.stage_number];
      s.kernel = before.kernel;
      s.kernel_number = before.kernel_number;
      s.nest.tiles = before.nest.tiles;
      s.packed_bytes = before.packed_bytes;
      s.scratch_bytes = before.scratch_bytes;
      return true;
    }
    return false;
  }
  constexpr void remember(const stage& asked) {
    answers_[answer_count_++ % most_answers] = {asked, list_.count};  // which it will be when it ends
  }

  constexpr const choice* find_choice(const stage& s) const {
    if (s.has_front()) return nullptr;
    for (std::size_t n = 0; n < options_.choice_count; ++n) {
      const operation& o = options_.choices[n].convolution;
      if (o.filters == s.main.filters && o.channels == s.main.channels && o == s.main) return options_.choices + n;
    }
    return nullptr;
  }

  constexpr void end_stage(const planned_stage& s) {
    is_there_[s.result] = true;
    list_.stages[list_.count++] = s;
  }

  const graph_type& graph_;
  const plan_options& options_;
  stage_list& list_;
  bool is_absorbed_[Nodes]{}, is_there_[Nodes]{};
  answer answers_[most_answers]{};
  std::size_t answer_count_ = 0;
};

}  // namespace detail
}  // namespace convexpr
