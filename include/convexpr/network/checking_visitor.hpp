// SPDX-License-Identifier: BSL-1.0
// checking_visitor: carries shapes along a layer list from the input to the end, stops at the first refusal, and notes
// for every layer its geometry, its cost and what it reads.
#pragma once
#include <convexpr/core/checked.hpp>
#include <convexpr/core/concepts.hpp>
#include <convexpr/core/count.hpp>
#include <convexpr/core/type_list.hpp>
#include <convexpr/core/type_name.hpp>
#include <convexpr/network/layer_info.hpp>
#include <convexpr/network/limits.hpp>
#include <convexpr/network/measure.hpp>
#include <convexpr/network/mistake.hpp>
#include <convexpr/network/name_table.hpp>
#include <convexpr/network/paths.hpp>
#include <convexpr/network/protocol.hpp>
#include <convexpr/network/receptive_field.hpp>
#include <convexpr/network/traverse.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

namespace convexpr::detail {

// One layer of a checked network. Paths and links stand in tables beside it; `network` turns them into views.
struct checked_layer {
  layer_info info{};
  path_span path{};
  std::size_t first_link = 0, link_count = 0;
};

template <network_size Size>
struct checked_network {
  std::array<checked_layer, Size.layers> layers{};
  std::array<std::size_t, Size.links + 1> links{};
  std::array<std::size_t, Size.outputs> outputs{};
  std::array<char, Size.path_characters()> paths{};
  std::size_t layer_count = 0, output_count = 0, parameter_count = 0, tensor_count = 0;
  std::size_t value_count = 0;  // numbers in all parameters and statistics
  std::uint64_t macs = 0;
  mistake wrong{};

  constexpr bool refused() const { return static_cast<bool>(wrong.why); }
};

template <class Layer>
consteval bool may_run_in_place() {
  if constexpr (has_in_place<Layer>)
    return Layer::in_place;
  else
    return false;
}

// A join gives its kind only: its whole name would hold all of its branches.
template <class Layer>
consteval std::string_view shown_name() {
  if constexpr (requires { typename Layer::branches; } || requires { typename Layer::results; })
    return kind_name<Layer>;
  else
    return type_name<Layer>;
}

template <network_size Size>
class checking_visitor {
 public:
  consteval explicit checking_visitor(checked_network<Size>& result)
      : net_(result), layers_(result.layers.data()), links_(result.links.data()), paths_(result.paths.data()) {}

  consteval bool stopped() const { return net_.refused(); }

  template <class Input>
  consteval void begin() {
    const checked in = Input::declared();
    if (in.why) return refuse_at(type_name<Input>, "is no input", {}, in.why);
    if (const refusal r = check_extents(in.value)) return refuse_at(type_name<Input>, "is no input", {}, r);
    add_input<Input>(in.value, paths_.write_input());
  }

  template <class Inputs, class... Named>
  consteval void begin_inputs(const type_list<Named...>*) {
    if (sizeof...(Named) == 0)
      return refuse_at(type_name<Inputs>, "is no input", {}, convexpr::refuse("it names none"));
    using step = void (*)(checking_visitor&);
    const step steps[] = {&checking_visitor::begin_named<Inputs, Named>..., nullptr};
    for (std::size_t n = 0; n < sizeof...(Named) && !stopped(); ++n) steps[n](*this);
    current_ = 0;
  }

  template <class Layer>
  consteval void add_layer() {
    constexpr const char* fault = find_protocol_fault<Layer>();
    if constexpr (fault != nullptr)
      refuse<Layer>(convexpr::refuse(fault));
    else
      add_sound_layer<Layer>();
  }

  template <class Join>
  consteval void add_join(std::size_t count) {
    constexpr const char* fault = find_join_fault<Join>();
    if constexpr (fault != nullptr)
      refuse_at(kind_name<Join>, "cannot join", {}, convexpr::refuse(fault));
    else
      add_sound_join<Join>(count);
  }

  template <class Layer>
  consteval void add_sound_layer() {
    if (finished_) return refuse<Layer>(convexpr::refuse("nothing can follow outputs<...>"));
    const layer_info& before = layers_[current_].info;
    const checked out = Layer::output(before.output);
    if (out.why) return refuse<Layer>(out.why);
    if (const refusal r = check_extents(out.value)) return refuse<Layer>(r);
    checked_layer& added = layers_[net_.layer_count];
    added.info.layer = type_name<Layer>;
    added.info.input = before.output;
    added.info.output = out.value;
    if constexpr (has_field<Layer>) {
      follow_field(before, Layer::field(before.output), added.info);
      if (const refusal r = check_field(added.info)) return refuse<Layer>(r);
    } else {
      follow_field(before,
                   before.output.spatial_rank() == out.value.spatial_rank() ? axis_maps{} : whole_axes(before.output),
                   added.info);
    }
    added.first_link = link_count_;
    added.link_count = 1;
    links_[link_count_++] = current_;
    added.path = paths_.take_label();
    count_cost<Layer>(added.info, std::span<const shape>(&before.output, 1));
    if (const refusal r = check_counts(value_count_, net_.macs, added.info.macs)) return refuse<Layer>(r);
    if (const refusal r = claim_path(added)) return refuse<Layer>(r);
    push(added);
  }

  template <class Join>
  consteval void add_sound_join(std::size_t count) {
    if (finished_) return refuse<Join>(convexpr::refuse("nothing can follow outputs<...>"));
    end_count_ -= count;
    const std::size_t* const ends = ends_ + end_count_;
    const std::span<const shape> in(end_shapes_ + end_count_, count);
    const checked out = Join::output(in);
    if (out.why) return refuse_at(kind_name<Join>, "cannot join", in, out.why);
    if (const refusal r = check_extents(out.value)) return refuse_at(kind_name<Join>, "cannot join", in, r);
    checked_layer& added = layers_[net_.layer_count];
    added.info.layer = kind_name<Join>;
    added.info.input = in[0];
    added.info.output = out.value;
    added.first_link = link_count_;
    added.link_count = count;
    for (std::size_t b = 0; b < count; ++b) {
      links_[link_count_++] = ends[b];
      unite_fields(layers_[ends[b]].info, added.info, b == 0);
    }
    count_cost<Join>(added.info, in);
    added.path = close_join();
    if (const refusal r = check_counts(value_count_, net_.macs, added.info.macs))
      return refuse_at(kind_name<Join>, "cannot join", in, r);
    if (const refusal r = claim_path(added)) return refuse_at(kind_name<Join>, "cannot join", in, r);
    push(added);
  }

  template <class Outputs>
  consteval void add_outputs(std::size_t count) {
    end_count_ -= count;
    close_join();
    if (join_count_ != 0) return refuse<Outputs>(convexpr::refuse("outputs<...> cannot stand inside a branch"));
    if (finished_) return refuse<Outputs>(convexpr::refuse("nothing can follow outputs<...>"));
    for (std::size_t b = 0; b < count; ++b) net_.outputs[b] = ends_[end_count_ + b];
    net_.output_count = count;
    finished_ = true;
  }

  consteval void begin_join(std::size_t busy, std::size_t) {
    const path_span path = paths_.take_label();
    joins_[join_count_++] = {current_, busy, false, path};
    paths_.open_scope(path);
  }
  // A single busy branch numbers its layers in the join's own scope, several have a scope each.
  consteval void begin_branch(bool busy) {
    join& j = joins_[join_count_ - 1];
    current_ = j.source;
    j.open = busy && j.busy > 1;
    if (j.open) paths_.open_scope(paths_.take_label());
  }
  consteval void end_branch() {
    if (joins_[join_count_ - 1].open) paths_.close_scope();
    end_shapes_[end_count_] = layers_[current_].info.output;
    ends_[end_count_++] = current_;
  }

  consteval void name_next(std::string_view name) { paths_.name_next(name); }
  consteval void open(std::string_view name) {
    paths_.name_next(name);
    paths_.open_scope(paths_.take_label());
  }
  consteval void close() { paths_.close_scope(); }

  template <class Tag>
  consteval void tag(std::string_view name) {
    if (finished_) return refuse<Tag>(convexpr::refuse("nothing can follow outputs<...>"));
    auto& before = tags_.find(name);
    if (before.is_taken) return refuse<Tag>(convexpr::refuse("the tag \"{}\" is given twice", name));
    before = {name, current_, true};
  }
  template <class From>
  consteval void from(std::string_view name) {
    if (finished_) return refuse<From>(convexpr::refuse("nothing can follow outputs<...>"));
    const auto& before = tags_.find(name);
    if (!before.is_taken) return refuse<From>(convexpr::refuse("no tag \"{}\" stands before it", name));
    current_ = before.layer;
  }

  template <class Layer>
  consteval void refuse(const refusal& why) {
    refuse_at(shown_name<Layer>(), "cannot take", std::span<const shape>(&layers_[current_].info.output, 1), why);
  }

  consteval void end() {
    if (stopped() || finished_) return;
    net_.outputs[0] = current_;
    net_.output_count = 1;
  }

 private:
  template <class Input>
  consteval void add_input(const shape& extents, const path_span& path) {
    checked_layer& added = layers_[net_.layer_count];
    added.info.layer = type_name<Input>;
    added.info.input = added.info.output = extents;
    begin_field(added.info);
    added.path = path;
    current_ = net_.layer_count++;
  }
  // as<"name", input<...>> among inputs<...>
  template <class Inputs, class Named>
  static consteval void begin_named(checking_visitor& self) {
    if constexpr (requires { Named::name; } && layer_series<Named>) {
      using first = std::remove_pointer_t<decltype(first_type(static_cast<const typename Named::parts*>(nullptr)))>;
      if constexpr (requires { first::declared(); }) {
        const checked in = first::declared();
        const refusal wrong = in.why ? in.why : check_extents(in.value);
        if (wrong) return self.refuse_at(type_name<first>, "is no input", {}, wrong);
        self.template add_input<first>(in.value, self.paths_.write_input(Named::name));
        self.template tag<Inputs>(Named::name);
        if (self.stopped()) return;
        const refusal taken = self.paths_.claim(self.layers_[self.current_].path, false, self.current_);
        if (taken) self.template refuse<Inputs>(taken);
        return;
      }
    }
    self.refuse_at(type_name<Inputs>, "is no input", {},
                   convexpr::refuse("each of several is named: as<\"name\", input<...>>"));
  }

  struct join {
    std::size_t source = 0, busy = 0;
    bool open = false;
    path_span path{};
  };
  consteval void push(checked_layer& added) {
    net_.parameter_count += added.info.parameter_count;
    net_.value_count = value_count_;
    net_.macs += added.info.macs;
    net_.tensor_count += added.info.tensor_count;
    current_ = net_.layer_count++;
  }

  template <class Layer>
  consteval void count_cost(layer_info& info, std::span<const shape> in) {
    if constexpr (learns<Layer>) {
      const auto parameters = parameters_of<Layer>(in);
      info.tensor_count = parameters.size();
      for (const parameter& p : parameters) {
        const std::size_t size = p.extents.size();
        value_count_ = count_sum(value_count_, size);
        if (p.trainable) info.parameter_count = count_sum(info.parameter_count, size);
      }
    }
    if constexpr (has_macs<Layer>)
      info.macs = static_cast<std::uint64_t>(Layer::macs(in[0], info.output));
    else if constexpr (requires { Layer::macs(in, info.output); })
      info.macs = static_cast<std::uint64_t>(Layer::macs(in, info.output));
    info.in_place = may_run_in_place<Layer>();
  }

  consteval void refuse_at(std::string_view layer, std::string_view verb, std::span<const shape> given,
                           const refusal& why) {
    mistake& wrong = net_.wrong;
    wrong = {net_.layer_count, layer, verb, {}, std::min(given.size(), std::size(wrong.given)), why};
    for (std::size_t i = 0; i < wrong.given_count; ++i) wrong.given[i] = given[i];
  }

  consteval path_span close_join() {
    paths_.close_scope();
    return joins_[--join_count_].path;
  }

  consteval refusal claim_path(const checked_layer& added) {
    return paths_.claim(added.path, added.info.tensor_count != 0, net_.layer_count);
  }

  checked_network<Size>& net_;
  checked_layer* const layers_;
  std::size_t* const links_;
  path_writer<Size.depth, Size.layers> paths_;
  std::size_t current_ = 0, link_count_ = 0;
  std::size_t value_count_ = 0;  // of net_ and the layer that is being added
  bool finished_ = false;
  join joins_[Size.depth + 1]{};
  std::size_t ends_[Size.branches + 1]{};  // where the branches of the open joins ended
  shape end_shapes_[Size.branches + 1]{};
  name_table<Size.tags> tags_{};
  std::size_t join_count_ = 0, end_count_ = 0;
};

}  // namespace convexpr::detail
