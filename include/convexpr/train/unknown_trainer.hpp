// SPDX-License-Identifier: BSL-1.0
// The sentences of networks that a trainer cannot take, and what stands for their trainer: it takes everything, so that the
// one error that says why stays the only one.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/core/text.hpp>
#include <convexpr/core/unknown_number.hpp>
#include <convexpr/network/parameters.hpp>
#include <convexpr/network/wrong_use.hpp>
#include <convexpr/train/step_graph.hpp>

#include <cstddef>
#include <cstdint>

namespace convexpr::detail {

// Why steps of a network are not planned; empty where they are.
template <class Net>
inline constexpr text_buffer<512> no_training = [] {
  text_buffer<512> out;
  if constexpr (!is_network<Net>) {
    return out.append(no_network<Net>.view());
  } else if constexpr (Net::well_formed) {
    bool learns = false;
    for (const tensor_info& t : manifest<Net>) learns = learns || t.role.trainable;
    if (!learns) return out.append("trainer cannot take the network: it has nothing that learns");
    const auto begin = [&](std::size_t layer) -> text_buffer<512>& {
      return out.append("layer ")
          .append(static_cast<unsigned long long>(layer))
          .append(" (")
          .append(Net::layers[layer].layer)
          .append(") cannot be trained: ");
    };
    for (std::size_t i = Net::input_count; i < Net::size; ++i) {
      const work_item& item = items_of<Net>[i];
      const step_facts& facts = per_layer<Net, step_facts_of_layer>[i];
      if (item.stores != element::float32)
        return begin(i).append("it gives ").append(name_of(item.stores)).append(" numbers, and has no gradient");
      if (facts.sees_batch && !item.work.is(operation_kind::scale_offset))
        return begin(i).append("it sees all samples together; train_batch trains it");
    }
  }
  return out;
}();

template <class Net>
concept trainable_network = usable_network<Net> && no_training<Net>.size() == 0;

template <class Net, class Rule>
class unknown_trainer {
  static_assert(asserted<no_training<Net>.size() == 0, no_training<Net>>());

 public:
  using network_type = Net;
  static constexpr unknown_number arena_bytes{}, arena_lower_bound{}, samples_in_hand{}, recomputed_macs{};
  static constexpr bool takes_whole_batch = false;

  explicit unknown_trainer(const Rule&, const auto&...) {}

  double step(const auto&...) { return 0; }
  double compute_gradient(const auto&...) { return 0; }
  std::uint64_t steps() const { return 0; }
};

}  // namespace convexpr::detail
