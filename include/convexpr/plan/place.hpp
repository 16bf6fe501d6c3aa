// SPDX-License-Identifier: BSL-1.0
// placer: gives every value of a list of stages its place: in the arena, as long as it is needed, or with the caller. A
// stage that works number by number may write where its input stood, if nobody needs that any more.
#pragma once
#include <convexpr/network/arena.hpp>
#include <convexpr/plan/fuse.hpp>
#include <convexpr/plan/graph.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

namespace convexpr {

namespace detail {

template <std::size_t Nodes, std::size_t Links>
class placer {
 public:
  consteval placer(value_graph<Nodes, Links>& graph, stage_list& list) : graph_(graph), list_(list) {}

  consteval arena_size place() {
    find_lives();
    for (std::size_t n = 0; n < list_.count; ++n) take_over_buffer(list_.stages[n], n);
    const arena_size size = place_buffers();
    for (std::size_t n = 0; n < list_.count; ++n) find_room(list_.stages[n]);
    return size;
  }

 private:
  constexpr value& at(std::size_t v) { return graph_.values[v]; }
  // The value whose memory this one lies in, in the end.
  constexpr std::size_t root(std::size_t v) const {
    while (graph_.values[v].buffer != v) v = graph_.values[v].buffer;
    return v;
  }
  static constexpr bool is_outside(const value& v) {
    return v.where == home::input || v.where == home::output || v.where == home::backward;
  }

  // Lives are those of buffers: a part keeps its whole alive.
  constexpr void find_lives() {
    for (std::size_t n = 0; n < list_.count; ++n) {
      const planned_stage& s = list_.stages[n];
      const std::size_t result = root(s.result);
      if (!is_written_[result]) at(result).first = n;
      is_written_[result] = true;
      at(result).last = n;
      at(root(s.in)).last = n;
      if (s.added != none) at(root(s.added)).last = n;
      if (s.kernel_number == none || reads_all(s.nest.main.kind))
        for (std::size_t k = 0; k < graph_.input_count(s.layer); ++k) at(root(graph_.input(s.layer, k))).last = n;
    }
    for (std::size_t v = 0; v < Nodes; ++v)
      if (at(v).where == home::output) at(root(v)).last = list_.count;
  }

  constexpr void take_over_buffer(const planned_stage& s, std::size_t moment) {
    if (s.kernel_number == none || at(s.result).buffer != s.result || at(s.result).where == home::output) return;
    const kernel_traits& may = s.kernel->traits;
    if (may.overwrites_input && take_over(s.in, s.result, moment)) return;
    // A stage that is still reading its neighbours must not overwrite them.
    if (may.overwrites_added && s.added != none && root(s.added) != root(s.in)) take_over(s.added, s.result, moment);
  }
  // Where `from` is the whole of a buffer in the arena that dies now, and `to` begins to live.
  constexpr bool take_over(std::size_t from, std::size_t to, std::size_t moment) {
    const std::size_t buffer = root(from);
    value &old = at(buffer), &fresh = at(to);
    if (from == to || is_outside(at(from)) || is_outside(old) || old.last != moment || fresh.first != moment ||
        whole_lines(old.bytes()) != whole_lines(fresh.bytes()) || at(from).has_gaps() || at(from).offset != 0)
      return false;
    fresh.buffer = buffer;
    old.last = fresh.last;
    return true;
  }

  constexpr arena_size place_buffers() {
    lifetime lives[Nodes]{};
    for (std::size_t v = 0; v < Nodes; ++v)
      if (is_written_[v] && at(v).buffer == v && !is_outside(at(v)))
        lives[v] = {whole_lines(at(v).bytes()), at(v).first, at(v).last};
    std::size_t offsets[Nodes]{};
    const arena_size size = detail::place_buffers<Links + 2, Nodes>(lives, offsets);
    for (std::size_t v = 0; v < Nodes; ++v) {
      const std::size_t buffer = root(v);
      if (!is_written_[buffer] || is_outside(at(v))) continue;
      at(v).where = is_outside(at(buffer)) ? at(buffer).where : home::arena;
      at(v).index = at(buffer).index;
      at(v).offset += offsets[buffer];
    }
    return size;
  }

  // Whole lines hold a vector, and nothing else lies in them.
  constexpr void find_room(planned_stage& s) {
    const value& result = at(s.result);
    s.nest.has_room = s.kernel_number != none && s.kernel->traits.uses_room && s.nest.main.out_places() == 1 &&
                      result.where == home::arena && !result.has_gaps() &&
                      at(root(s.result)).extents.size() == result.extents.size();
  }

  value_graph<Nodes, Links>& graph_;
  stage_list& list_;
  bool is_written_[Nodes]{};
};

}  // namespace detail
}  // namespace convexpr
