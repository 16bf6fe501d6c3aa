// SPDX-License-Identifier: BSL-1.0
// What each layer of a network computes and who can: the library's kernels, and those that layers bring.
//   items_of<Net>     a work_item for each layer, in the order of network::layers
//   kernels_of<Net>   a kernel_list: the library's and those of the network's layers
#pragma once
#include <convexpr/core/type_list.hpp>
#include <convexpr/kernels/kernels.hpp>
#include <convexpr/network/layer_info.hpp>
#include <convexpr/network/per_layer.hpp>
#include <convexpr/plan/graph.hpp>

#include <boost/hana/at.hpp>

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

namespace convexpr::detail::inline CONVEXPR_BUILD {

template <class Layer>
concept has_own_work = has_work<Layer> && !requires(const shape& in) {
  { Layer::work(in) } -> std::convertible_to<operation>;
};
template <class Layer>
concept brings_kernels = requires { typename Layer::kernels; };

// A kernel for a work of the layer's own type, as one for stages: it finds the work by the stage's input.
template <class Layer, class K>
struct layer_kernel {
  using work_type = decltype(Layer::work(shape{}));
  static constexpr std::string_view name = K::name;
  static constexpr kernel_traits traits = K::traits;

  static constexpr stage_of<work_type> whole(const stage& s) { return {s, Layer::work(s.own_input)}; }
  static constexpr bool serves(const stage& s) { return s.main.is(operation_kind::own) && K::serves(whole(s)); }
  static constexpr offer ask(const stage& s) { return K::ask(whole(s)); }
  static constexpr void pack(const stage& s, const stage_weights& w, std::byte* to) { K::pack(whole(s), w, to); }

  template <stage S>
  using code = typename K::template code<whole(S)>;
};

template <class Layer, class... Ks>
consteval auto adapted(const kernel_list<Ks...>&) {
  if constexpr (has_own_work<Layer>)
    return kernel_list<layer_kernel<Layer, Ks>...>{};
  else
    return kernel_list<Ks...>{};
}

template <class... Ks>
consteval std::array<kernel_entry, sizeof...(Ks)> entries(kernel_list<Ks...>) {
  return {entry_of<Ks>...};
}
template <class List>
inline constexpr auto entries_of = entries(List{});

template <class... Ks>
consteval std::array<kernel_questions, sizeof...(Ks)> questions(kernel_list<Ks...>) {
  return {kernel_questions{&Ks::serves, &Ks::ask}...};
}
template <class List>
inline constexpr auto questions_of = questions(List{});

// The kernels that the layers of a list bring.
template <class... Layers>
consteval auto brought_kernels(const type_list<Layers...>*);

template <class Layer>
consteval auto kernels_brought_by() {
  if constexpr (layer_series<Layer>)
    return brought_kernels(static_cast<const typename Layer::parts*>(nullptr));
  else if constexpr (branch_like<Layer>)
    return brought_kernels(static_cast<const typename Layer::branch_parts*>(nullptr));
  else if constexpr (requires { typename Layer::results; })
    return brought_kernels(static_cast<const typename Layer::results*>(nullptr));
  else if constexpr (requires { typename Layer::branches; } && brings_kernels<Layer>)
    return adapted<Layer>(typename Layer::kernels{}) +
           brought_kernels(static_cast<const typename Layer::branches*>(nullptr));
  else if constexpr (requires { typename Layer::branches; })
    return brought_kernels(static_cast<const typename Layer::branches*>(nullptr));
  else if constexpr (brings_kernels<Layer>)
    return adapted<Layer>(typename Layer::kernels{});
  else
    return kernel_list<>{};
}

template <class... Layers>
consteval auto brought_kernels([[maybe_unused]] const type_list<Layers...>* list) {
  constexpr std::size_t count = sizeof...(Layers);
  constexpr std::array<bool, count> brings{decltype(kernels_brought_by<Layers>())::size != 0 ...};
  constexpr std::size_t several = static_cast<std::size_t>(std::count(brings.begin(), brings.end(), true));
  if constexpr (several == 0) {
    return kernel_list<>{};
  } else {
    constexpr auto first = [&] {
      std::array<std::size_t, several> at{};
      std::size_t n = 0;
      for (std::size_t i = 0; i < count; ++i)
        if (brings[i]) at[n++] = i;
      return at;
    }();
    return [&]<std::size_t... N>(std::index_sequence<N...>) {
      using types = type_list<Layers...>;
      return (kernel_list<>{} + ... +
              kernels_brought_by<
                  typename std::remove_cvref_t<decltype(boost::hana::at_c<first[N]>(std::declval<types>()))>::type>());
    }(std::make_index_sequence<several>{});
  }
}

template <class Net>
using kernels_of = decltype(kernels::all{} + brought_kernels(static_cast<const typename Net::layer_types*>(nullptr)));

// Kernel number N of a list.
template <class... Ks>
consteval type_list<Ks...> types_in(kernel_list<Ks...>);
template <std::size_t N, class List>
using kernel_at =
    typename std::remove_cvref_t<decltype(boost::hana::at_c<N>(std::declval<decltype(types_in(List{}))>()))>::type;

// What packs weights: of the kernels that the stages of a plan have; no other's packing is compiled. By the plan, for GCC 12
// gives arrays of bool that differ in where true stands one name.
using packing = void (*)(const stage&, const stage_weights&, std::byte*);
template <class List, const auto& Plan, std::size_t Kernel>
consteval packing packing_of() {
  constexpr bool is_chosen =
      std::any_of(Plan.begin(), Plan.end(), [](const auto& s) { return s.kernel_number == Kernel; });
  if constexpr (is_chosen)
    return &kernel_at<Kernel, List>::pack;
  else
    return nullptr;
}
template <class List, const auto& Plan>
inline constexpr auto packers_of = []<std::size_t... K>(std::index_sequence<K...>) {
  return std::array<packing, sizeof...(K)>{packing_of<List, Plan, K>()...};
}(std::make_index_sequence<List::size>{});

// Where in a list the kernels of another stand, one behind the other.
template <class... Ks>
consteval kernel_range find_kernels(kernel_list<Ks...>, kernel_list<>) {
  return {};
}
template <class... Ks, class First, class... Rest>
consteval kernel_range find_kernels(kernel_list<Ks...>, kernel_list<First, Rest...>) {
  constexpr std::array is_it{std::is_same_v<First, Ks>...};
  const auto first = static_cast<std::size_t>(std::find(is_it.begin(), is_it.end(), true) - is_it.begin());
  return {first, first + 1 + sizeof...(Rest)};
}

template <class Kernels>  // of the network
struct item_of_layer {
  using type = work_item;
  static constexpr work_item for_inputs{};

  template <class Layer>
  static consteval work_item of(const layer_info& info) {
    work_item item;
    const shape& in = info.input;
    if constexpr (has_own_work<Layer>) {
      item.work.kind = operation_kind::own;
      item.work.channels = in.channels();
      item.work.filters = info.output.channels();
      item.work.axes[2].in = in.places();
      item.work.axes[2].out = info.output.places();
      item.own_input = in;
    } else if constexpr (has_work<Layer>) {
      item.work = Layer::work(in);
      item.shared = {0, kernels::all::size};
    }
    if constexpr (requires { Layer::stores; }) item.stores = Layer::stores;
    if constexpr (has_work<Layer> && brings_kernels<Layer>)
      item.brought = find_kernels(Kernels{}, adapted<Layer>(typename Layer::kernels{}));
    return item;
  }
};

template <class Net>
inline constexpr auto items_of = per_layer<Net, item_of_layer<kernels_of<Net>>>;

}  // namespace convexpr::detail::inline CONVEXPR_BUILD
