// SPDX-License-Identifier: BSL-1.0
// parameters: all weights and statistics of a network as one literal aggregate of named tensors, zero at first.
//   p["features.0.weight"], p[2]                    views with run-time shapes; an unknown name throws
//   std::out_of_range p.get<"features.0.weight">(), p.get<2>()        the same, checked by the compiler
// Canonical layouts: conv [filters][kernel...][channels / groups], dense [out][in].
#pragma once
#include <convexpr/core/tensor_view.hpp>
#include <convexpr/core/text.hpp>
#include <convexpr/network/manifest.hpp>

#include <cstddef>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

namespace convexpr {

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
    const tensor_info& info = manifest<Net>[tensor];
    return {values + info.offset, info.extents};
  }
  constexpr tensor_view<const T> operator[](std::size_t tensor) const {
    const tensor_info& info = manifest<Net>[tensor];
    return {values + info.offset, info.extents};
  }
  constexpr tensor_view<T> operator[](std::string_view name) { return (*this)[place_of(name)]; }
  constexpr tensor_view<const T> operator[](std::string_view name) const { return (*this)[place_of(name)]; }

  template <std::size_t Tensor>
    requires(Tensor < manifest<Net>.size())
  constexpr tensor_view<T> get() {
    return (*this)[Tensor];
  }
  template <std::size_t Tensor>
    requires(Tensor < manifest<Net>.size())
  constexpr tensor_view<const T> get() const {
    return (*this)[Tensor];
  }
  template <fixed_text Name>
  constexpr tensor_view<T> get() {
    static_assert(find(Name.view()) < size(), "convexpr: the network has no parameter of this name");
    return (*this)[find(Name.view())];
  }
  template <fixed_text Name>
  constexpr tensor_view<const T> get() const {
    static_assert(find(Name.view()) < size(), "convexpr: the network has no parameter of this name");
    return (*this)[find(Name.view())];
  }

 private:
  static constexpr std::size_t place_of(std::string_view name) {
    const std::size_t place = find(name);
    if (place == size()) throw std::out_of_range("the network has no parameter \"" + std::string(name) + "\"");
    return place;
  }
};

}  // namespace convexpr
