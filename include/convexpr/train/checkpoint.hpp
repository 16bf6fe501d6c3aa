// SPDX-License-Identifier: BSL-1.0
// save_checkpoint(fit, path), resume(fit, path): a training as a file, to go on from bit by bit: the weights as cx::save
// writes them, so that cx::load takes them from a checkpoint too, and beside them what the optimiser remembers, the seed
// and the number of steps.
//   training.memory.0 ...       F32 [numbers of all parameters], in the order of cx::parameters
//   metadata: training.steps, training.seed, training.optimizer, training.progress
// The file is replaced as a whole, and a training is resumed whole or not at all: what does not fit is a cx::error. Frozen
// parts, rates by name and options are the program's to set again.
#pragma once
#include <convexpr/core/error.hpp>
#include <convexpr/core/type_name.hpp>
#include <convexpr/io/weights.hpp>
#include <convexpr/train/trainer.hpp>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace convexpr {

namespace detail {

template <class Progress>
std::string progress_text(const Progress& progress) {
  static_assert(std::is_trivially_copyable_v<Progress>);
  constexpr std::string_view digits = "0123456789abcdef";
  unsigned char bytes[sizeof progress];
  std::memcpy(bytes, &progress, sizeof progress);
  std::string text;
  for (const unsigned char b : bytes) text.append({digits[b / 16], digits[b % 16]});
  return text;
}
// Whether the text is that of a progress, which it becomes.
template <class Progress>
bool read_progress(std::string_view text, Progress& progress) {
  unsigned char bytes[sizeof progress];
  if (text.size() != 2 * sizeof bytes) return false;
  for (std::size_t n = 0; n < sizeof bytes; ++n) {
    const char* const at = text.data() + 2 * n;
    if (const auto [end, fault] = std::from_chars(at, at + 2, bytes[n], 16); fault != std::errc() || end != at + 2)
      return false;
  }
  std::memcpy(&progress, bytes, sizeof progress);
  return true;
}

inline const std::string& text_of(const safetensors_file& file, std::string_view key) {
  const std::string* const text = file.find_text(key);
  if (text == nullptr) raise(file.path(), refuse("has no {}", key), refuse("a checkpoint of a training has one"));
  return *text;
}
inline std::uint64_t read_number(const safetensors_file& file, std::string_view key) {
  const std::string& text = text_of(file, key);
  std::uint64_t number = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (fault != std::errc() || end != text.data() + text.size())
    raise(file.path(), refuse("has {} \"{}\"", key, std::string_view(text)), refuse("it is a whole number"));
  return number;
}
inline std::string memory_name(std::size_t n) { return std::string(training_prefix) + "memory." + std::to_string(n); }

}  // namespace detail

template <class Net, class Loss, class Rule, plan_options Options>
void save_checkpoint(const trainer<Net, Loss, Rule, Options>& fit, const std::string& path) {
  std::vector<stored_tensor> memories;
  for (std::size_t n = 0; n < Rule::memories; ++n)
    memories.push_back({detail::memory_name(n),
                        "F32",
                        {Net::value_count},
                        std::as_bytes(std::span(fit.optimizer().past()[n].values).first(Net::value_count))});
  const stored_text texts[] = {{"training.steps", std::to_string(fit.steps())},
                               {"training.seed", std::to_string(fit.random().value)},
                               {"training.optimizer", std::string(type_name<Rule>)},
                               {"training.progress", detail::progress_text(fit.optimizer().progress())}};
  detail::save_with(fit.parameters(), path, memories, texts);
}

template <class Net, class Loss, class Rule, plan_options Options>
void resume(trainer<Net, Loss, Rule, Options>& fit, const std::string& path) {
  const safetensors_file file(path);
  const std::uint64_t steps = detail::read_number(file, "training.steps"),
                      seed_value = detail::read_number(file, "training.seed");
  const std::string& rule = detail::text_of(file, "training.optimizer");
  if (rule != type_name<Rule>)
    raise(path, refuse("was trained by {}", std::string_view(rule)), refuse("the trainer has {}", type_name<Rule>));
  typename Rule::progress progress{};
  if (!detail::read_progress(detail::text_of(file, "training.progress"), progress))
    raise(path, refuse("has a training.progress that cannot be read"), refuse("it is that of {}", type_name<Rule>));
  for (std::size_t n = 0; n < Rule::memories; ++n) {
    const std::string name = detail::memory_name(n);
    const stored_tensor* const memory = file.find(name);
    if (memory == nullptr || memory->type != "F32" || memory->bytes.size() != Net::value_count * sizeof(float))
      raise(path, refuse("has no {} of {} numbers in F32", std::string_view(name), std::size_t{Net::value_count}),
            refuse("{} remembers them", type_name<Rule>));
  }
  detail::check_weights(file, manifest<Net>);
  load(file, fit.parameters());
  for (std::size_t n = 0; n < Rule::memories; ++n) {
    const stored_tensor& memory = *file.find(detail::memory_name(n));
    std::memcpy(fit.optimizer().past()[n].values, memory.bytes.data(), memory.bytes.size());
  }
  fit.optimizer().progress() = progress;
  fit.go_on_from(seed{seed_value}, steps);
}

}  // namespace convexpr
