// SPDX-License-Identifier: BSL-1.0
// Options of layers: conv<32, kernel<3>, stride<2>, padding<1>>, in any order, each at most once.
// An option is an empty object with a name and its numbers; a user's own layer may bring its own. They are objects, not
// types, because a parameter list of C++20 cannot mix numbers and types: max_pool<3, stride<2>> and max_pool<1, 2, 2>
// (docs/decisions.md).
#pragma once
#include <convexpr/core/checked.hpp>
#include <convexpr/core/text.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <span>
#include <string_view>

namespace convexpr {

// The numbers of an option: one for all axes, or one an axis. Only the first three are kept, all are counted.
struct axis_numbers {
  std::size_t values[max_spatial_rank]{};
  std::size_t count = 0;

  constexpr axis_numbers() = default;
  constexpr axis_numbers(std::initializer_list<std::size_t> numbers) {
    for (std::size_t n : numbers) push(n);
  }
  constexpr void push(std::size_t n) {
    if (count < max_spatial_rank) values[count] = n;
    ++count;
  }
  constexpr bool given() const { return count != 0; }
  constexpr std::size_t largest() const { return std::max({values[0], values[1], values[2]}); }
  constexpr std::size_t on(std::size_t axis, std::size_t otherwise) const {
    return count == 0 ? otherwise : values[count == 1 ? 0 : axis];
  }
  // Why these numbers do not fit an input of so many spatial axes.
  constexpr refusal check(std::string_view name, std::size_t spatial_rank) const {
    if (count > 1 && count != spatial_rank)
      return refuse("{} has {} numbers for {} spatial {}", name, count, spatial_rank,
                    spatial_rank == 1 ? "axis" : "axes");
    return {};
  }
};

// An option as a value: what a layer reads.
struct option_value {
  std::string_view name{};
  axis_numbers numbers{};
  double real = 0;
  std::string_view error{};
};

namespace options {

template <std::size_t... N>
struct per_axis {
  static constexpr axis_numbers numbers{N...};
  static constexpr std::string_view error = sizeof...(N) == 0 ? "no number" : "";
};
struct flag {
  static constexpr axis_numbers numbers{};
};

// clang-format off
template <std::size_t... N> struct kernel         : per_axis<N...> { static constexpr std::string_view name = "kernel"; };
template <std::size_t... N> struct stride         : per_axis<N...> { static constexpr std::string_view name = "stride"; };
template <std::size_t... N> struct dilation       : per_axis<N...> { static constexpr std::string_view name = "dilation"; };
template <std::size_t... N> struct padding        : per_axis<N...> { static constexpr std::string_view name = "padding"; };
template <std::size_t... N> struct padding_before : per_axis<N...> { static constexpr std::string_view name = "padding_before"; };
template <std::size_t... N> struct padding_after  : per_axis<N...> { static constexpr std::string_view name = "padding_after"; };
template <std::size_t... N> struct output_padding : per_axis<N...> { static constexpr std::string_view name = "output_padding"; };
template <std::size_t... N> struct crop_before    : per_axis<N...> { static constexpr std::string_view name = "crop_before"; };
template <std::size_t... N> struct crop_after     : per_axis<N...> { static constexpr std::string_view name = "crop_after"; };
template <std::size_t N>    struct groups         : per_axis<N>    { static constexpr std::string_view name = "groups"; };
template <std::size_t N>    struct axes           : per_axis<N>    { static constexpr std::string_view name = "axes"; };
template <auto Value>       struct epsilon        : flag { static constexpr std::string_view name = "epsilon"; static constexpr double real = Value; };
template <auto Value>       struct momentum       : flag { static constexpr std::string_view name = "momentum"; static constexpr double real = Value; };
template <auto Value>       struct power          : flag { static constexpr std::string_view name = "power";   static constexpr double real = Value; };
template <auto Value>       struct alpha          : flag { static constexpr std::string_view name = "alpha";   static constexpr double real = Value; };
template <auto Value>       struct beta           : flag { static constexpr std::string_view name = "beta";    static constexpr double real = Value; };
template <auto Value>       struct bias           : flag { static constexpr std::string_view name = "bias";    static constexpr double real = Value; };
struct padding_same       : flag { static constexpr std::string_view name = "padding_same"; };
struct padding_same_lower : flag { static constexpr std::string_view name = "padding_same_lower"; };
struct no_bias            : flag { static constexpr std::string_view name = "no_bias"; };
struct no_affine          : flag { static constexpr std::string_view name = "no_affine"; };
struct ceil_mode          : flag { static constexpr std::string_view name = "ceil_mode"; };
struct count_padding      : flag { static constexpr std::string_view name = "count_padding"; };
struct average            : flag { static constexpr std::string_view name = "average"; };
struct nearest            : flag { static constexpr std::string_view name = "nearest"; };
struct bilinear           : flag { static constexpr std::string_view name = "bilinear"; };
template <fixed_text Name>  struct takes : flag { static constexpr std::string_view name = "takes"; static constexpr std::string_view thing = Name.view(); };
struct align_corners      : flag { static constexpr std::string_view name = "align_corners"; };
// clang-format on

}  // namespace options

// One number counts for every axis; otherwise one an axis, in the order of the shape.
template <std::size_t... N>
inline constexpr options::kernel<N...> kernel{};
template <std::size_t... N>
inline constexpr options::stride<N...> stride{};
template <std::size_t... N>
inline constexpr options::dilation<N...> dilation{};
// Zeros on both sides of an axis.
template <std::size_t... N>
inline constexpr options::padding<N...> padding{};
template <std::size_t... N>
inline constexpr options::padding_before<N...> padding_before{};
template <std::size_t... N>
inline constexpr options::padding_after<N...> padding_after{};
// As much padding as makes the output ceil(in / stride); an odd cell goes behind (ONNX SAME_UPPER, Keras 'same').
inline constexpr options::padding_same padding_same{};
// The same with the odd cell in front (ONNX SAME_LOWER).
inline constexpr options::padding_same_lower padding_same_lower{};
// Extra cells at the end of a transposed convolution's output.
template <std::size_t... N>
inline constexpr options::output_padding<N...> output_padding{};
template <std::size_t... N>
inline constexpr options::crop_before<N...> crop_before{};
template <std::size_t... N>
inline constexpr options::crop_after<N...> crop_after{};
// Channels fall into this many groups that do not see each other.
template <std::size_t N>
inline constexpr options::groups<N> groups{};
// How many trailing axes a normalisation runs over.
template <std::size_t N>
inline constexpr options::axes<N> axes{};
template <auto Value>
inline constexpr options::epsilon<Value> epsilon{};
template <auto Value>
inline constexpr options::momentum<Value> momentum{};
// The exponent of lp_pool.
template <auto Value>
inline constexpr options::power<Value> power{};
// The constants of local_response_norm.
template <auto Value>
inline constexpr options::alpha<Value> alpha{};
template <auto Value>
inline constexpr options::beta<Value> beta{};
template <auto Value>
inline constexpr options::bias<Value> bias{};
inline constexpr options::no_bias no_bias{};
// A normalisation without learned scale and offset.
inline constexpr options::no_affine no_affine{};
// A pool's output extent rounds up; a last window that would begin behind the input is dropped.
inline constexpr options::ceil_mode ceil_mode{};
// Padding counts in the divisor of an average.
inline constexpr options::count_padding count_padding{};
// pyramid_pool averages instead of taking the largest.
inline constexpr options::average average{};
inline constexpr options::nearest nearest{};
inline constexpr options::bilinear bilinear{};
// Resizing maps the centres of the corner cells onto each other, instead of the corners of the image.
inline constexpr options::align_corners align_corners{};
// The layer takes what a call gives under this name: given<"near">(matrix).
template <fixed_text Name>
inline constexpr options::takes<Name> takes{};

namespace detail {

template <class T>
concept option = requires {
  { T::name } -> std::convertible_to<std::string_view>;
  T::numbers;
};

template <class Argument>
consteval option_value read_option(Argument argument) {
  if constexpr (option<Argument>) {
    option_value value{Argument::name, Argument::numbers};
    if constexpr (requires { Argument::real; }) value.real = Argument::real;
    if constexpr (requires { Argument::error; }) value.error = Argument::error;
    return value;
  } else if constexpr (std::integral<Argument>) {
    if (argument < 0) return {.error = "a number below 0"};
    return {.numbers = {static_cast<std::size_t>(argument)}};
  } else {
    return {.error = "an argument that is neither a whole number nor an option"};
  }
}

}  // namespace detail

// The name of what a layer takes, from among its arguments; empty where none says it.
template <auto... Arguments>
consteval std::string_view taken_name() {
  std::string_view name;
  [[maybe_unused]] const auto look_at = [&]<class Argument>(Argument) {
    if constexpr (requires { Argument::thing; }) name = Argument::thing;
  };
  (look_at(Arguments), ...);
  return name;
}

// The arguments of a layer: its leading numbers, then its options.
struct option_list {
  static constexpr std::size_t capacity = 12;
  option_value values[capacity]{};
  std::size_t count = 0;
  axis_numbers leading{};
  std::size_t leading_values[max_rank]{};
  refusal error{};

  // The place of the option, or `count` where it was not given. No pointer: with -fsanitize=undefined, GCC 12 takes no
  // comparison of an address with nullptr for a constant expression.
  constexpr std::size_t find(std::string_view name) const {
    std::size_t i = 0;
    while (i < count && values[i].name != name) ++i;
    return i;
  }
  constexpr bool has(std::string_view name) const { return find(name) != count; }
  constexpr axis_numbers numbers(std::string_view name) const {
    const std::size_t i = find(name);
    return i == count ? axis_numbers{} : values[i].numbers;
  }
  constexpr double real(std::string_view name, double otherwise) const {
    const std::size_t i = find(name);
    return i == count ? otherwise : values[i].real;
  }
};

namespace detail {

// A normalisation divides by sqrt(variance + epsilon), and a constant input has no variance.
constexpr refusal check_epsilon(double epsilon) {
  if (!(epsilon > 0)) return refuse("its epsilon is not above 0");
  return {};
}

}  // namespace detail

// Reads a layer's arguments: at most so many leading numbers, then options.
// Refused: an option that the layer does not know, one without its number or given twice, a number behind an option or
// beyond the last, and one so large that geometry could not count with it.
template <auto... Arguments>
consteval option_list read_options(std::initializer_list<std::string_view> known, std::size_t most_numbers = 0) {
  option_list list;
  const option_value given[sizeof...(Arguments) + 1] = {detail::read_option(Arguments)...};
  for (std::size_t i = 0; i < sizeof...(Arguments); ++i) {
    const option_value& value = given[i];
    if (!value.error.empty()) {
      list.error =
          value.name.empty() ? refuse("it has {}", value.error) : refuse("option {} has {}", value.name, value.error);
    } else if (const std::size_t n = value.numbers.largest(); n > largest_option) {
      list.error = value.name.empty() ? refuse("its number {} is above the largest allowed, {}", n, largest_option)
                                      : refuse("option {} has {}, which is above the largest allowed, {}", value.name,
                                               n, largest_option);
    } else if (value.name.empty()) {
      if (list.count != 0)
        list.error = refuse("the number {} stands behind an option", value.numbers.values[0]);
      else if (list.leading.count == most_numbers)
        list.error = refuse("the number {} is one too many, only options may follow", value.numbers.values[0]);
      if (list.leading.count < max_rank) list.leading_values[list.leading.count] = value.numbers.values[0];
      list.leading.push(value.numbers.values[0]);
    } else {
      bool is_known = false;
      for (std::string_view name : known) is_known = is_known || name == value.name;
      if (!is_known)
        list.error = refuse("{} is not an option of this layer", value.name);
      else if (list.has(value.name))
        list.error = refuse("option {} is given twice", value.name);
      else if (list.count == option_list::capacity)
        list.error = refuse("it has more than {} options", option_list::capacity);
      else
        list.values[list.count++] = value;
    }
    if (list.error) return list;
  }
  return list;
}

}  // namespace convexpr
