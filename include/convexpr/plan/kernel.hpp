// SPDX-License-Identifier: BSL-1.0
// kernel: what computes a stage. It is an empty type:
//   static constexpr std::string_view name
//   static constexpr kernel_traits traits         what can be fused with it, and where its result may lie
//   static constexpr bool serves(const stage& s)  whether it can compute a stage
//   static constexpr offer ask(const stage& s)    what that costs, how it would be cut, what memory it takes
//   static constexpr void pack(const stage& s, const stage_weights& w, std::byte* to)    its numbers as it wants them
//   template <stage S> struct code                static void run(const arguments& a, const band& b) noexcept
// with `units` in code: how a call can be shared (plan/band.hpp). A kernel of the library stands in a list
// (kernels/kernels.hpp); one of a user's layer in the layer, `using kernels = kernel_list<...>`, and takes
// stage_of<Work> for stage where the layer's work is of a type of its own, which it copies (`static constexpr Work w =
// S.work`): Clang 19 reads a float in S.work as another number. Plans ask kernels and know none by name.
#pragma once
#include <convexpr/core/tensor_view.hpp>
#include <convexpr/plan/stage.hpp>

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <span>
#include <string_view>

namespace convexpr {

// Elements as a set.
struct element_set {
  unsigned members = 0;

  constexpr element_set() = default;
  constexpr element_set(std::initializer_list<element> all) {
    for (const element e : all) members |= 1u << static_cast<unsigned>(e);
  }
  constexpr bool has(element e) const { return (members >> static_cast<unsigned>(e) & 1u) != 0; }
};

struct kernel_traits {
  bool adds = false;              // a second tensor, number by number
  bool activates = false;         // the result
  bool pools = false;             // quartets of the result
  bool takes_front = false;       // a depthwise convolution in front
  bool leaves_gaps = false;       // reads and writes places that lie apart, as in a concatenation
  bool overwrites_input = false;  // the result may lie on the input, number on number
  bool overwrites_added = false;  // the result may lie on what is added
  bool uses_room = false;         // stage::has_room
  bool sums_products = true;      // it rounds as a sum of products does, in whatever order
  bool reads_16_bits = false;     // its weights can be bfloat16 or float16
  element_set reads{element::float32}, writes{element::float32};  // of its tensors
};

// What a kernel says of a stage that it serves. Tiles that the stage asks for already stay as they are.
struct offer {
  double cycles = 0;  // of one core
  tiling tiles{};
  std::size_t packed_bytes = 0;
  std::size_t scratch_bytes = 0;  // of each worker
};

// The parameters and statistics of a layer, as it lists them, and those of the batch norm that was folded into it.
struct layer_weights {
  std::span<const tensor_view<const float>> tensors{}, norm{};
  operation norm_work{};
};

struct stage_weights {
  layer_weights main{}, front{};
  std::span<float> room{};  // two numbers for each filter or channel of the stage, for use while it is packed
};

// A kernel as a value: what plans say of it.
struct kernel_entry {
  std::string_view name{};
  kernel_traits traits{};
};
// And what they ask it, apart: who keeps a plan would keep all code that its entries point to.
struct kernel_questions {
  bool (*serves)(const stage&) = nullptr;
  offer (*ask)(const stage&) = nullptr;
};

// Stands for the reference loop nest of a layer that no kernel computes.
inline constexpr kernel_entry no_kernel{"reference"};

template <class K>
concept stage_kernel = requires(const stage& s, const stage_weights& w, std::byte* to) {
  { K::name } -> std::convertible_to<std::string_view>;
  { K::traits } -> std::convertible_to<kernel_traits>;
  { K::serves(s) } -> std::same_as<bool>;
  { K::ask(s) } -> std::same_as<offer>;
  K::pack(s, w, to);
};

template <stage_kernel K>
inline constexpr kernel_entry entry_of{K::name, K::traits};

inline constexpr std::size_t cache_line = 64;

constexpr std::size_t whole_lines(std::size_t bytes) { return (bytes + cache_line - 1) / cache_line * cache_line; }

// Kernels of a list, from `first` to in front of `last`.
struct kernel_range {
  std::size_t first = 0, last = 0;

  constexpr std::size_t size() const { return last - first; }
};

template <class... Kernels>
struct kernel_list {
  static constexpr std::size_t size = sizeof...(Kernels);

  template <class... Others>
  friend consteval kernel_list<Kernels..., Others...> operator+(kernel_list, kernel_list<Others...>) {
    return {};
  }
};

}  // namespace convexpr
