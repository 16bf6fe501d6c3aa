// SPDX-License-Identifier: BSL-1.0
// network: a list of layers as a type, input<...> first. Everything about it is a constant:
//   network::output, ::parameter_count, ::macs, ::layers[i].{name, input, output, parameter_count, macs, ...}
// A list that does not fit together is one error, whose sentence names the layer, what it was given, and why not.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/core/type_list.hpp>
#include <convexpr/core/unknown_number.hpp>
#include <convexpr/layers/input.hpp>
#include <convexpr/network/arena.hpp>
#include <convexpr/network/check.hpp>
#include <convexpr/network/diagnosis.hpp>
#include <convexpr/network/layer_info.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <span>
#include <string_view>
#include <type_traits>

namespace convexpr {

namespace detail {

template <class... Layers>
inline constexpr auto checked_list =
    check<typename split_list<Layers...>::input, typename split_list<Layers...>::layers>();

template <class... Layers>
inline constexpr text_buffer<1024> list_sentence = sentence_of(checked_list<Layers...>.wrong);

// One layer of a refused network: what it has of numbers is hidden.
struct unknown_layer : layer_info {
  constexpr explicit unknown_layer(const layer_info& known) : layer_info(known) {}
  static constexpr unknown_number parameter_count{}, macs{};
  static constexpr extent receptive_field = extent::unknown(), jump = extent::unknown(), start = extent::unknown();
};

// How many layers a refused network has, as far as they were understood; it equals every number.
struct unknown_count {
  std::size_t understood = 0;

  constexpr operator std::size_t() const { return understood; }
  friend constexpr bool operator==(unknown_count, std::integral auto) { return true; }
  friend constexpr bool operator!=(unknown_count, std::integral auto) { return true; }
};

template <std::size_t Count>
struct unknown_layers : std::array<layer_info, Count> {
  constexpr unknown_layer operator[](std::size_t i) const {
    return unknown_layer(i < Count ? this->data()[i] : layer_info{});
  }
  static constexpr unknown_count size() { return {Count}; }
};

// What a refused network ends in.
struct no_outputs : std::span<const std::size_t> {
  static constexpr unknown_count size() { return {}; }
  constexpr std::size_t operator[](std::size_t) const { return static_cast<std::size_t>(-1); }  // a layer that it lacks
};

// Views into the tables of paths and links, which have static storage.
template <class... Layers>
consteval auto described_layers() {
  constexpr const auto& net = checked_list<Layers...>;
  constexpr std::size_t count = net.layers.size();
  std::conditional_t<net.refused(), unknown_layers<count>, std::array<layer_info, count>> infos;
  for (std::size_t i = 0; i < count; ++i) {
    const checked_layer& layer = net.layers[i];
    layer_info& info = infos.data()[i];
    info = layer.info;
    info.path = std::string_view(net.paths.data() + layer.path.begin, layer.path.size);
    info.name = layer.path.named() ? info.path : info.layer;
    info.inputs = std::span(net.links.data() + layer.first_link, layer.link_count);
  }
  return infos;
}

template <class... Layers>
inline constexpr auto described_list = described_layers<Layers...>();

// network_is<> for a well-formed list, network_is<"the sentence"> for any other
template <class... Layers>
consteval auto verdict() {
  if constexpr (checked_list<Layers...>.refused())
    return diagnosis<list_sentence<Layers...>>();
  else
    return network_is<>{};
}

// The one place where a wrong network becomes an error. It stands in a function: Clang takes a class whose own
// assertion fails for incomplete, and would report every use of it as well.
template <class... Layers>
consteval bool reported() {
#if defined(CONVEXPR_COMPOSED_MESSAGES)
  constexpr bool well_formed = !checked_list<Layers...>.refused();
  static_assert(well_formed, list_sentence<Layers...>);
#else
  static_assert(decltype(verdict<Layers...>())::well_formed, "convexpr: ill-formed network (docs/errors.md)");
#endif
  return true;
}

template <class... Layers>
inline constexpr auto arena_of = [] {
  constexpr const auto& walked = checked_list<Layers...>;
  if constexpr (walked.refused())
    return arena_plan<1>{};
  else
    return plan_arena<walked.layers.size()>(described_list<Layers...>,
                                            std::span(walked.outputs).first(walked.output_count));
}();

// A number of a network, unknown where the network is refused.
template <bool WellFormed>
consteval auto known(auto number) {
  if constexpr (WellFormed)
    return number;
  else
    return unknown_number{};
}

}  // namespace detail

template <class... Layers>
struct network {
  static constexpr bool well_formed = !detail::checked_list<Layers...>.refused();
  static_assert(detail::reported<Layers...>());

  // What stands behind the input.
  using layer_types = typename detail::split_list<Layers...>::layers;

  // How many tensors it takes, one unless it begins with inputs<...>.
  static constexpr std::size_t input_count = detail::inputs_in<typename detail::split_list<Layers...>::input>;

  // The layers in the order of evaluation, inputs first; layers[0] is the input that goes on, a join follows its
  // branches.
  static constexpr const auto& layers = detail::described_list<Layers...>;
  static constexpr std::conditional_t<well_formed, std::size_t, detail::unknown_count> size{layers.size()};

  // The layers that the network ends in: one, or one for each branch of outputs<...>.
  static constexpr auto outputs = [] {
    if constexpr (well_formed)
      return std::span<const std::size_t>{detail::checked_list<Layers...>.outputs.data(),
                                          detail::checked_list<Layers...>.output_count};
    else
      return detail::no_outputs{};
  }();

  static constexpr shape input = layers[0].output;
  static constexpr shape output =
      well_formed ? layers[detail::checked_list<Layers...>.outputs[0]].output : shape::unknown();

  // Trainable numbers; the statistics of normalisations count in value_count only.
  static constexpr auto parameter_count = detail::known<well_formed>(detail::checked_list<Layers...>.parameter_count);
  static constexpr std::size_t value_count = detail::checked_list<Layers...>.value_count;
  static constexpr std::size_t tensor_count = detail::checked_list<Layers...>.tensor_count;
  // Multiply-accumulates of one forward pass.
  static constexpr auto macs = detail::known<well_formed>(detail::checked_list<Layers...>.macs);

  // Where each activation lies, in elements.
  static constexpr const auto& arena() { return detail::arena_of<Layers...>; }
  // How many bytes of float hold all activations while the network is evaluated, its input aside (network/arena.hpp).
  // Its type is spelled out so that the arena is planned only where somebody asks.
  static constexpr std::conditional_t<well_formed, std::size_t, unknown_number> arena_bytes =
      detail::known<well_formed>(count_product(detail::arena_of<Layers...>.size, sizeof(float)));
};

}  // namespace convexpr
