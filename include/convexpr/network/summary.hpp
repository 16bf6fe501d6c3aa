// SPDX-License-Identifier: BSL-1.0
// summary<Net>(): the network as the table that people know from Keras and torchinfo: a row for each layer with its
// name, output, parameters, multiply-accumulates, receptive field and the memory of its output, and the totals.
#pragma once
#include <convexpr/network/network.hpp>
#include <convexpr/network/wrong_use.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace convexpr {

namespace detail {

inline std::string shape_text(const shape& s) { return std::string(text_buffer<128>{}.append(s).view()); }

// 61706 -> 61,706
inline std::string count_text(std::uint64_t count) {
  const std::string digits = std::to_string(count);
  std::string text;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i != 0 && (digits.size() - i) % 3 == 0) text += ',';
    text += digits[i];
  }
  return text;
}

// 23520 -> 23.0 KiB
inline std::string bytes_text(std::size_t bytes) {
  constexpr const char* units[] = {"B", "KiB", "MiB", "GiB"};
  std::size_t unit = 0, tenths = bytes * 10;
  for (; tenths >= 10240 && unit < 3; ++unit) tenths = (tenths + 512) / 1024;
  if (unit == 0) return std::to_string(bytes) + " B";
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " " + units[unit];
}

// 6x6, or 1 for each axis at the input; fields that are not whole (behind an upsampling) keep two decimals.
inline std::string extent_text(const extent& e) {
  std::string text;
  for (double value : e) {
    if (!text.empty()) text += 'x';
    const auto hundredths = static_cast<std::uint64_t>(value * 100 + 0.5);
    text += std::to_string(hundredths / 100);
    if (hundredths % 100 == 0) continue;
    text += '.';
    text += std::to_string(hundredths % 100 / 10);
    if (hundredths % 10 != 0) text += std::to_string(hundredths % 10);
  }
  return text.empty() ? "-" : text;
}

// Columns as wide as their widest cell; text to the left, numbers to the right.
template <std::size_t Columns>
std::string table_text(const std::vector<std::array<std::string, Columns>>& rows,
                       const std::array<bool, Columns>& to_the_right) {
  std::array<std::size_t, Columns> width{};
  for (const auto& row : rows)
    for (std::size_t c = 0; c < Columns; ++c) width[c] = std::max(width[c], row[c].size());
  std::string text;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    std::string line;
    for (std::size_t c = 0; c < Columns; ++c) {
      const std::string space(width[c] - rows[r][c].size(), ' ');
      line += to_the_right[c] ? space + rows[r][c] : rows[r][c] + space;
      if (c + 1 < Columns) line += "  ";
    }
    line.erase(line.find_last_not_of(' ') + 1);
    text += line + "\n";
    if (r == 0) {
      for (std::size_t c = 0; c < Columns; ++c) text += std::string(width[c], '-') + (c + 1 < Columns ? "  " : "\n");
    }
  }
  return text;
}

}  // namespace detail

template <class Net>
  requires(!detail::is_network<Net>)
std::string summary() {
  static_assert(detail::asserted<detail::is_network<Net>, detail::no_network<Net>>());
  return {};
}

template <class Net>
  requires detail::is_network<Net>
std::string summary() {
  using detail::bytes_text, detail::count_text;
  std::vector<std::array<std::string, 8>> rows{
      {"#", "name", "layer", "output", "parameters", "MACs", "receptive field", "memory"}};
  std::size_t activations = 0;
  for (std::size_t i = 0; i < Net::size; ++i) {
    const layer_info& layer = Net::layers[i];
    const std::size_t bytes = layer.output.size() * sizeof(float);
    activations += bytes;
    rows.push_back({std::to_string(i), std::string(layer.path), std::string(layer.layer),
                    detail::shape_text(layer.output), count_text(layer.parameter_count), count_text(layer.macs),
                    detail::extent_text(layer.receptive_field), bytes_text(bytes)});
  }
  std::string text = detail::table_text(rows, {true, false, false, true, true, true, true, true});
  text += "\nparameters   " + count_text(Net::parameter_count) + " (" +
          bytes_text(Net::parameter_count * sizeof(float)) + ")";
  if (Net::value_count != Net::parameter_count)
    text += " and " + count_text(Net::value_count - Net::parameter_count) + " statistics";
  text += "\nMACs         " + count_text(Net::macs);
  text += "\nactivations  " + bytes_text(activations) + ", in an arena of " + bytes_text(Net::arena_bytes) + "\n";
  return text;
}

}  // namespace convexpr
