// SPDX-License-Identifier: BSL-1.0
// optimizer: a rule together with what it remembers of one network's training:
//   optimizer<adam, net> o{{.learning_rate = 0.01}};
//   o.update(weights, gradient)              one step; with a factor behind, of the rate, that a schedule gives
//   o.freeze("features")                     what is named is not learned any more
//   o.scale_rate("features", 0.1)            its rate is a tenth of the others'
//   o.scale_decay(".bias", 0)                what is called bias is not pulled to 0
// A name is that of a tensor, "fc.weight", the path of layers, "features.0", or behind a dot the last part of a tensor's
// name; where the network has none of it, it is a cx::error. Statistics follow what a training step says of them.
#pragma once
#include <convexpr/core/error.hpp>
#include <convexpr/network/parameters.hpp>
#include <convexpr/network/wrong_use.hpp>
#include <convexpr/train/optimizers/rule.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace convexpr {

template <learning_rule Rule, class Net, class T = float>
class optimizer {
  static_assert(detail::asserted<detail::is_network<Net>, detail::no_network<Net>>());

 public:
  constexpr explicit optimizer(const Rule& rule) : rule_(rule) {}

  constexpr void update(parameters<Net, T>& weight, const parameters<Net, T>& gradient, double factor = 1) {
    rule_.advance(progress_);
    for (std::size_t t = 0; t < manifest<Net>.size(); ++t) {
      const tensor_info& tensor = manifest<Net>[t];
      const tensor_rule& own = of_tensors_[t];
      if (own.is_frozen) continue;
      if (!tensor.role.trainable) {  // a statistic: its gradient is by how much it falls (layers/training_moment.hpp)
        for (std::size_t i = tensor.offset; i < tensor.offset + tensor.extents.size(); ++i)
          weight.values[i] -= gradient.values[i];
        continue;
      }
      std::array<T*, Rule::memories + 1> memory{};
      for (std::size_t n = 0; n < Rule::memories; ++n) memory[n] = past_[n].values + tensor.offset;
      rule_.step(progress_, rule_.learning_rate * factor * own.rate, rule_.weight_decay * own.decay,
                 weight.values + tensor.offset, gradient.values + tensor.offset, memory.data(), tensor.extents.size());
    }
  }

  constexpr void freeze(std::string_view name) {
    each_named(name, [](tensor_rule& t) { t.is_frozen = true; });
  }
  constexpr void thaw(std::string_view name) {
    each_named(name, [](tensor_rule& t) { t.is_frozen = false; });
  }
  constexpr void scale_rate(std::string_view name, double factor) {
    each_named(name, [&](tensor_rule& t) { t.rate = factor; });
  }
  constexpr void scale_decay(std::string_view name, double factor) {
    each_named(name, [&](tensor_rule& t) { t.decay = factor; });
  }

  constexpr const Rule& rule() const { return rule_; }

  // What it remembers: of every weight the Rule::memories numbers, and of all of them together.
  using past_type = std::array<parameters<Net, T>, Rule::memories>;
  constexpr const past_type& past() const { return past_; }
  constexpr past_type& past() { return past_; }
  constexpr const typename Rule::progress& progress() const { return progress_; }
  constexpr typename Rule::progress& progress() { return progress_; }

 private:
  static constexpr std::size_t tensor_count = [] {  // one mistake at a time
    if constexpr (detail::is_network<Net>)
      return std::size_t{Net::tensor_count};
    else
      return std::size_t{0};
  }();
  struct tensor_rule {
    double rate = 1, decay = 1;  // factors of the rule's
    bool is_frozen = false;
  };

  static constexpr bool is_named(std::string_view tensor, std::string_view name) {
    if (name.empty()) return false;
    if (name.front() == '.') return tensor.ends_with(name) || tensor == name.substr(1);
    return tensor.starts_with(name) && (tensor.size() == name.size() || tensor[name.size()] == '.');
  }
  template <class Change>
  constexpr void each_named(std::string_view name, Change change) {
    bool is_found = false;
    for (std::size_t t = 0; t < manifest<Net>.size(); ++t) {
      if (!is_named(manifest<Net>[t].name, name)) continue;
      change(of_tensors_[t]);
      is_found = true;
    }
    if (!is_found)
      raise("optimizer", refuse("cannot find parameters named \"{}\"", name),
            refuse("the network has {}", detail::first_names<Net>.view()));
  }

  Rule rule_;
  typename Rule::progress progress_{};
  std::array<tensor_rule, tensor_count + 1> of_tensors_{};
  past_type past_{};
};

}  // namespace convexpr
