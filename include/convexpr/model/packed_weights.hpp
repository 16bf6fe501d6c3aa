// SPDX-License-Identifier: BSL-1.0
// packed_weights: the weights of a network as a model's kernels read them, apart from any model: a constant, which a
// linker can put into flash, or one copy that several models use where it lies.
//   inline constexpr cx::packed_weights<net> weights{parameters};
//   cx::model<net> model{weights};                    allocates room for activations only
//   static cx::static_model_on<weights> model;        the same without a heap
// They are of one plan: a model of another network, other options or another machine has another type of them.
#pragma once
#include <convexpr/core/scratch.hpp>
#include <convexpr/core/unknown_number.hpp>
#include <convexpr/model/program.hpp>
#include <convexpr/model/storage.hpp>
#include <convexpr/network/parameters.hpp>
#include <convexpr/network/wrong_use.hpp>
#include <convexpr/plan/options.hpp>

#include <cstddef>
#include <span>

namespace convexpr::inline CONVEXPR_BUILD {

template <class Net, plan_options Options = fast>
class packed_weights {
  using program = detail::program<Net, Options>;

 public:
  using network_type = Net;
  static constexpr plan_options options = Options;
  static constexpr std::size_t size = program::weight_bytes;

  constexpr explicit packed_weights(const parameters<Net, float>& p) {
    scratch<float> room(program::packing_room);
    program::pack(p, bytes_, std::span(room.elements, program::packing_room));
  }

  constexpr const std::byte* data() const { return bytes_; }

 private:
  alignas(detail::memory_alignment) std::byte bytes_[size == 0 ? 1 : size]{};
};

// Of a network that was refused, or of something that is none.
template <class Net, plan_options Options>
  requires(!detail::usable_network<Net>)
class packed_weights<Net, Options> {
  static_assert(detail::asserted<detail::is_network<Net>, detail::no_network<Net>>());

 public:
  using network_type = Net;
  static constexpr plan_options options = Options;
  static constexpr unknown_number size{};
  constexpr explicit packed_weights(const auto&...) {}
};

}  // namespace convexpr::inline CONVEXPR_BUILD
