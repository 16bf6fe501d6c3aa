// SPDX-License-Identifier: BSL-1.0
// traverse: walks a list of layers in the order of evaluation and tells a visitor what it meets. This is the one place
// that knows how layers nest. A list becomes a table of functions, one for each distinct layer type, and a loop over
// it; nothing recurses over the length of a list.
//   visitor.stopped()                          true ends the walk
//   visitor.template add_layer<L>()            one layer
//   visitor.begin_join(busy, count)            a join of `count` branches, `busy` of which do something, follows
//   visitor.begin_branch(busy), .end_branch()  each of its branches, from the join's input
//   visitor.template add_join<L>(count)        the join itself, behind its branches
//   visitor.repeated(before, times)            optional: walk what repeats once only; it was `before`, comes `times` times
//   visitor.begin_checkpoint(), .end_checkpoint()   optional: around the layers of a checkpoint<...>
//   visitor.name_next(name)                    the name of the layer that follows
//   visitor.open(name), .close()               a list under one name
//   visitor.template tag<L>(name)              what flows here gets a name
//   visitor.template from<L>(name)             the walk goes on from what has that name
//   visitor.template add_outputs<L>(count)     the ends of the last `count` branches are the results
//   visitor.template refuse<L>(refusal)        something that cannot stand here
#pragma once
#include <convexpr/core/concepts.hpp>
#include <convexpr/layers/series.hpp>
#include <convexpr/network/layer_info.hpp>
#include <convexpr/network/protocol.hpp>

#include <cstddef>
#include <initializer_list>
#include <string_view>
#include <type_traits>

namespace convexpr::detail {

// A visitor that lets everything pass; others say what they care for.
struct passing_visitor {
  consteval bool stopped() const { return false; }
  template <class>
  consteval void add_layer() {}
  consteval void begin_join(std::size_t, std::size_t) {}
  consteval void begin_branch(bool) {}
  consteval void end_branch() {}
  template <class>
  consteval void add_join(std::size_t) {}
  template <class>
  consteval void add_outputs(std::size_t) {}
  consteval void name_next(std::string_view) {}
  consteval void open(std::string_view) {}
  consteval void close() {}
  template <class>
  consteval void tag(std::string_view) {}
  template <class>
  consteval void from(std::string_view) {}
  template <class>
  consteval void refuse(const refusal&) {}
};

// Counts layers as network::layers does, inputs in front: `layer` is the one that was met last. It and what is made of
// it know a network by its layers, not by its type: compilers write a name for whatever is done to each layer, and the
// name of a whole network takes them a time that grows with its square.
struct counting_visitor : passing_visitor {
  const layer_info* layers = nullptr;
  std::size_t layer = 0;

  consteval counting_visitor(const layer_info* all, std::size_t input_count) : layers(all), layer(input_count - 1) {}

  consteval const layer_info& here() const { return layers[layer]; }
  template <class>
  consteval void add_layer() {
    ++layer;
  }
  template <class>
  consteval void add_join(std::size_t) {
    ++layer;
  }
};
template <class Net>
consteval counting_visitor begin_count() {
  return {Net::layers.data(), Net::input_count};
}

template <class Layer, class Visitor>
consteval void traverse(Visitor& visitor);

template <class Visitor, class... Layers>
consteval void traverse_list(Visitor& visitor, const type_list<Layers...>*) {
  if constexpr (sizeof...(Layers) != 0) {
    using step = void (*)(Visitor&);
    const step steps[] = {&traverse<Layers, Visitor>...};
    for (step s : steps) {
      if (visitor.stopped()) return;
      s(visitor);
    }
  }
}

template <class... Types>
consteval std::size_t length(const type_list<Types...>*) {
  return sizeof...(Types);
}

template <class T>
concept branch_like = requires { typename T::branch_parts; };

template <class T>
consteval bool is_busy() {
  if constexpr (branch_like<T>)
    return length(static_cast<const typename T::branch_parts*>(nullptr)) != 0;
  else
    return false;
}

template <class Branch, class Visitor>
consteval void traverse_branch(Visitor& visitor) {
  visitor.begin_branch(is_busy<Branch>());
  if constexpr (branch_like<Branch>)
    traverse_list(visitor, static_cast<const typename Branch::branch_parts*>(nullptr));
  else if constexpr (requires { Branch::source; })
    traverse<Branch>(visitor);
  else
    visitor.template refuse<Branch>(refuse("it stands beside branches; write branch<...> around it"));
  visitor.end_branch();
}

template <class Visitor, class... Branches>
consteval void traverse_branches(Visitor& visitor, const type_list<Branches...>*) {
  if constexpr (sizeof...(Branches) != 0) {
    std::size_t busy = 0;
    for (bool is : {is_busy<Branches>()...}) busy += is ? 1 : 0;
    visitor.begin_join(busy, sizeof...(Branches));
    using step = void (*)(Visitor&);
    const step steps[] = {&traverse_branch<Branches, Visitor>...};
    for (step s : steps) {
      s(visitor);
      if (visitor.stopped()) return;
    }
  }
}

template <class Layer, class Visitor>
consteval void traverse_series(Visitor& visitor) {
  constexpr auto* parts = static_cast<const typename Layer::parts*>(nullptr);
  if constexpr (requires { Layer::recomputes, visitor.begin_checkpoint(); }) {
    visitor.begin_checkpoint();
    traverse_list(visitor, parts);
    visitor.end_checkpoint();
  } else if constexpr (requires { visitor.repeated(visitor, Layer::times); }) {
    const Visitor before = visitor;
    traverse_list(visitor, parts);
    visitor.repeated(before, Layer::times);
  } else if constexpr (requires { Layer::times; }) {
    for (std::size_t i = 0; i < Layer::times && !visitor.stopped(); ++i) traverse_list(visitor, parts);
  } else {
    traverse_list(visitor, parts);
  }
}

// What a weight file can hold as a name: words with dots between them.
consteval bool is_path(std::string_view name) {
  char before = '.';
  for (char c : name) {
    if (c == ' ' || (c == '.' && before == '.')) return false;
    before = c;
  }
  return before != '.';
}

template <class First, class... Rest>
consteval First* first_type(const type_list<First, Rest...>*);
consteval void* first_type(...);

template <class Layer, class Visitor>
consteval void traverse(Visitor& visitor) {
  if constexpr (layer_series<Layer> && requires { Layer::name; }) {
    constexpr auto* parts = static_cast<const typename Layer::parts*>(nullptr);
    using first = std::remove_pointer_t<decltype(first_type(parts))>;
    constexpr bool one_layer =
        length(parts) == 1 && !layer_series<first> && !requires { first::tagged; } && !requires { first::source; };
    if constexpr (!is_path(Layer::name)) {
      visitor.template refuse<Layer>(
          refuse("a name is not empty, has no blank, and no dot at an end or beside another"));
    } else if constexpr (length(parts) == 0) {
      visitor.template refuse<Layer>(refuse("it names no layer"));
    } else if constexpr (one_layer) {
      visitor.name_next(Layer::name);
      traverse<first>(visitor);
    } else {
      visitor.open(Layer::name);
      traverse_series<Layer>(visitor);
      visitor.close();
    }
  } else if constexpr (layer_series<Layer>) {
    traverse_series<Layer>(visitor);
  } else if constexpr (requires { typename Layer::branches; }) {
    constexpr auto* branches = static_cast<const typename Layer::branches*>(nullptr);
    if constexpr (length(branches) < 2) {
      visitor.template refuse<Layer>(refuse("it joins at least two branches, not {}", length(branches)));
    } else {
      traverse_branches(visitor, branches);
      if (!visitor.stopped()) visitor.template add_join<Layer>(length(branches));
    }
  } else if constexpr (requires { typename Layer::results; }) {
    constexpr auto* branches = static_cast<const typename Layer::results*>(nullptr);
    if constexpr (length(branches) == 0) {
      visitor.template refuse<Layer>(refuse("it has no branch"));
    } else {
      traverse_branches(visitor, branches);
      if (!visitor.stopped()) visitor.template add_outputs<Layer>(length(branches));
    }
  } else if constexpr (requires { Layer::tagged; }) {
    visitor.template tag<Layer>(Layer::tagged);
  } else if constexpr (requires { Layer::source; }) {
    visitor.template from<Layer>(Layer::source);
  } else if constexpr (branch_like<Layer>) {
    visitor.template refuse<Layer>(
        refuse("a branch stands only among the branches of add, multiply, concat, outputs, or residual (at most two)"));
  } else if constexpr (requires { Layer::declared(); }) {
    visitor.template refuse<Layer>(refuse("the input stands first, and once"));
  } else if constexpr (layer<Layer>) {
    visitor.template add_layer<Layer>();
  } else if constexpr (names_output<Layer>) {
    visitor.template refuse<Layer>(refuse("its output should be: static consteval checked output(const shape& in)"));
  } else {
    visitor.template refuse<Layer>(refuse("it is no layer, for it has no output(shape)"));
  }
}

}  // namespace convexpr::detail
