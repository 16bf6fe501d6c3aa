// SPDX-License-Identifier: BSL-1.0
// parameters: all weights and statistics of a network as one literal aggregate of named tensors, zero at first.
//   p["features.0.weight"], p[2]                    views with run-time shapes; an unknown name is a cx::error
//   p.get<"features.0.weight">(), p.get<2>()        the same, checked by the compiler
// Canonical layouts: conv [filters][kernel...][channels / groups], dense [out][in].
#pragma once
#include <convexpr/core/error.hpp>
#include <convexpr/core/tensor.hpp>
#include <convexpr/core/tensor_view.hpp>
#include <convexpr/core/text.hpp>
#include <convexpr/network/diagnosis.hpp>
#include <convexpr/network/manifest.hpp>
#include <convexpr/network/wrong_use.hpp>

#include <cstddef>
#include <span>
#include <string_view>

namespace convexpr {

namespace detail {

template <class Net, std::size_t Tensor>
inline constexpr text_buffer<256> missing_place = [] {
  text_buffer<256> out;
  return out.append("the network has no parameter ")
      .append(static_cast<unsigned long long>(Tensor))
      .append(": there are ")
      .append(static_cast<unsigned long long>(Net::tensor_count));
}();

// What parameters a network has: the first of them.
template <class Net>
inline constexpr text_buffer<256> first_names = [] {
  text_buffer<256> out;
  for (std::size_t i = 0; i < manifest<Net>.size() && i < 4; ++i)
    out.append(i == 0 ? "" : ", ").append(manifest<Net>[i].name);
  return out.append(manifest<Net>.size() == 0 ? "none" : manifest<Net>.size() > 4 ? ", ..." : "");
}();

template <class Net, fixed_text Name>
inline constexpr text_buffer<512> missing_name = [] {
  text_buffer<512> out;
  out.append("the network has no parameter \"").append(Name.view()).append("\": it has ");
  return out.append(first_names<Net>.view());
}();

}  // namespace detail

template <class Net, class T = float>
struct parameters {
  using network_type = Net;
  using value_type = T;

  // How many numbers there are, statistics included.
  static constexpr std::size_t count = Net::value_count;

  T values[count == 0 ? 1 : count]{};

  // The tensors by name, shape and place.
  static constexpr std::span<const tensor_info> tensors() { return manifest<Net>; }

  // Number of tensors.
  static constexpr std::size_t size() { return manifest<Net>.size(); }

  // The place of the tensor of this name, or size() where there is none.
  static constexpr std::size_t find(std::string_view name) {
    std::size_t i = 0;
    while (i < size() && manifest<Net>[i].name != name) ++i;
    return i;
  }

  constexpr tensor_view<T> operator[](std::size_t tensor) {
    if constexpr (Net::tensor_count == 0) {
      return {};  // GCC 12 warns of the subscript otherwise
    } else {
      const tensor_info& info = manifest<Net>[tensor];
      return {values + info.offset, info.extents};
    }
  }
  constexpr tensor_view<const T> operator[](std::size_t tensor) const {
    if constexpr (Net::tensor_count == 0) {
      return {};  // GCC 12 warns of the subscript otherwise
    } else {
      const tensor_info& info = manifest<Net>[tensor];
      return {values + info.offset, info.extents};
    }
  }
  constexpr tensor_view<T> operator[](std::string_view name) { return (*this)[place_of(name)]; }
  constexpr tensor_view<const T> operator[](std::string_view name) const { return (*this)[place_of(name)]; }

  template <std::size_t Tensor>
  constexpr auto get() {
    return checked_get<Tensor, detail::missing_place<Net, Tensor>>(*this);
  }
  template <std::size_t Tensor>
  constexpr auto get() const {
    return checked_get<Tensor, detail::missing_place<Net, Tensor>>(*this);
  }
  template <fixed_text Name>
  constexpr auto get() {
    return checked_get<find(Name.view()), detail::missing_name<Net, Name>>(*this);
  }
  template <fixed_text Name>
  constexpr auto get() const {
    return checked_get<find(Name.view()), detail::missing_name<Net, Name>>(*this);
  }

 private:
  // A refused network has said its sentence already, and has no tensors.
  template <std::size_t Tensor, const auto& Sentence, class Self>
  static constexpr auto checked_get(Self& self) {
    if constexpr (Tensor < size()) {
      return self[Tensor];
    } else {
      static_assert(detail::asserted<!Net::well_formed, Sentence>());
      return tensor<T, shape::unknown()>{};
    }
  }

  static constexpr std::size_t place_of(std::string_view name) {
    const std::size_t place = find(name);
    if (place == size())
      raise("the network", refuse("has no parameter \"{}\"", name),
            refuse("it has {}", detail::first_names<Net>.view()));
    return place;
  }
};

// Of something that is no network: the one error says so.
template <class Net, class T>
  requires(!detail::is_network<Net>)
struct parameters<Net, T> {
  static_assert(detail::asserted<detail::is_network<Net>, detail::no_network<Net>>());
  using network_type = Net;
  using value_type = T;
  static constexpr std::size_t count = 0;

  T values[1]{};

  static constexpr std::span<const tensor_info> tensors() { return {}; }
  static constexpr std::size_t size() { return 0; }
  static constexpr std::size_t find(std::string_view) { return 0; }
  constexpr tensor_view<T> operator[](auto) const { return {}; }
  template <auto>
  constexpr tensor<T, shape::unknown()> get() const {
    return {};
  }
};

}  // namespace convexpr
