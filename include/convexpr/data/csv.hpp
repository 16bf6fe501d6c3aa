// SPDX-License-Identifier: BSL-1.0
// Tables of numbers in text: a line a row, numbers between commas or another separator, names of the columns on the first
// line if there are any, texts in quotation marks; empty lines are skipped. Plain, or packed by gzip (data_file.hpp).
//   auto table = cx::read_csv("iris.csv", {.has_header = true});
//   auto iris = table.labelled<cx::shape{4}>("species");                  all other columns are features, in their order
//   auto some = table.labelled<cx::shape{2}>(4, {"length", "width"});     columns by number, from 0 on, or by name
//   auto line = table.with_targets<cx::shape{3}, cx::shape{1}>({"price"});
// What is wrong is a cx::error with the file and the line.
#pragma once
#include <convexpr/core/error.hpp>
#include <convexpr/core/shape.hpp>
#include <convexpr/core/tensor.hpp>
#include <convexpr/core/text.hpp>
#include <convexpr/data/data_file.hpp>
#include <convexpr/data/dataset.hpp>

#include <algorithm>
#include <charconv>
#include <concepts>
#include <cstddef>
#include <cstdlib>
#include <limits>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace convexpr {

struct csv_format {
  bool has_header = false;
  char separator = ',';
};

// A column by its number or its name.
struct csv_column {
  std::size_t number = 0;
  std::string name{};  // empty: by number

  csv_column(std::integral auto n)
      : number(n < 0 ? std::numeric_limits<std::size_t>::max() : static_cast<std::size_t>(n)) {}
  csv_column(const char* text) : name(text) {}
  csv_column(std::string text) : name(std::move(text)) {}
};

struct csv_table {
  std::string path{};
  std::vector<std::string> names{};  // of the columns; none without a header
  std::size_t rows = 0, columns = 0;
  std::vector<double> numbers{};     // a row behind the other
  std::vector<std::size_t> lines{};  // that the rows stand on, from 1 on
  std::size_t header_line = 0;

  double operator()(std::size_t row, std::size_t column) const { return numbers[row * columns + column]; }

  // Labels are whole numbers from 0 to classes - 1.
  template <shape Input>
  dataset<Input> labelled(const csv_column& label, const std::vector<csv_column>& features = {},
                          std::size_t classes = std::numeric_limits<int>::max()) const {
    const std::size_t of_label = place_of(label);
    dataset<Input> data;
    data.inputs = tensors<Input>(features.empty() ? others({of_label}) : places_of(features));
    data.targets.reserve(rows);
    for (std::size_t r = 0; r < rows; ++r) {
      const double number = (*this)(r, of_label);
      if (!(number >= 0 && number < static_cast<double>(classes) && number <= std::numeric_limits<int>::max()) ||
          static_cast<double>(static_cast<int>(number)) != number)
        raise(path + " line " + std::to_string(lines[r]), refuse("has {} as a label", std::to_string(number)),
              refuse("a whole number from 0 on, below {}", classes));
      data.targets.push_back(static_cast<int>(number));
    }
    return data;
  }

  template <shape Input, shape Target>
  dataset<Input, tensor<float, Target>> with_targets(const std::vector<csv_column>& targets,
                                                     const std::vector<csv_column>& features = {}) const {
    const std::vector<std::size_t> wanted = places_of(targets);
    return {tensors<Input>(features.empty() ? others(wanted) : places_of(features)), tensors<Target>(wanted)};
  }

  // These columns of every row, in this order.
  template <shape Input>
  std::vector<tensor<float, Input>> tensors(const std::vector<std::size_t>& from) const {
    if (from.size() != Input.size()) {
      text_buffer<64> wanted;
      raise(path, refuse("is to give {} columns", from.size()),
            refuse("{} has {} numbers", wanted.append(Input).view(), Input.size()));
    }
    std::vector<tensor<float, Input>> all(rows);
    for (std::size_t r = 0; r < rows; ++r)
      for (std::size_t n = 0; n < from.size(); ++n) all[r][n] = static_cast<float>((*this)(r, from[n]));
    return all;
  }

  std::size_t place_of(const csv_column& column) const {
    if (column.name.empty()) {
      if (column.number >= columns)
        raise(path, refuse("has no column {}", column.number), refuse("a column below {}", columns));
      return column.number;
    }
    const auto found = std::find(names.begin(), names.end(), column.name);
    if (found == names.end())
      raise(path, refuse("has no column \"{}\"", column.name),
            names.empty() ? refuse("it was read without a header") : refuse("line {} names the columns", header_line));
    return static_cast<std::size_t>(found - names.begin());
  }
  std::vector<std::size_t> places_of(const std::vector<csv_column>& some) const {
    std::vector<std::size_t> places;
    for (const csv_column& column : some) places.push_back(place_of(column));
    return places;
  }
  std::vector<std::size_t> others(const std::vector<std::size_t>& some) const {
    std::vector<std::size_t> places;
    for (std::size_t n = 0; n < columns; ++n)
      if (std::find(some.begin(), some.end(), n) == some.end()) places.push_back(n);
    return places;
  }
};

namespace detail {

class csv_reader {
 public:
  csv_reader(const std::string& path, const csv_format& format) : format_(format), file_(path) { table_.path = path; }

  csv_table read() {
    std::string_view text(reinterpret_cast<const char*>(file_.bytes().data()), file_.bytes().size());
    if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);  // the mark of UTF-8
    while (!text.empty()) {
      const std::size_t end = std::min(text.find('\n'), text.size());
      ++line_;
      read_line(text.substr(0, end));
      text.remove_prefix(std::min(end + 1, text.size()));
    }
    if (table_.rows == 0) raise(table_.path, refuse("has no row of numbers"), refuse("a line a row"));
    return std::move(table_);
  }

 private:
  [[noreturn]] void fail(const refusal& found, const refusal& expected) const {
    raise(table_.path + " line " + std::to_string(line_), found, expected);
  }

  static bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r'; }
  static std::string_view trimmed(std::string_view text) {
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    return text;
  }

  void read_line(std::string_view line) {
    if (trimmed(line).empty()) return;
    cells_.clear();
    if (format_.separator == ' ') line = trimmed(line);
    for (;;) {
      cells_.push_back(take_cell(line));
      if (line.empty()) break;
      line.remove_prefix(1);  // the separator
      if (format_.separator == ' ') line = trimmed(line);
    }
    if (format_.has_header && table_.header_line == 0) {
      table_.header_line = line_;
      table_.names = cells_;
      table_.columns = cells_.size();
      return;
    }
    if (table_.rows == 0 && !format_.has_header) table_.columns = cells_.size();
    if (cells_.size() != table_.columns)
      fail(refuse("has {} columns", cells_.size()),
           refuse("line {} has {}", table_.rows == 0 ? table_.header_line : table_.lines[0], table_.columns));
    for (std::size_t n = 0; n < cells_.size(); ++n) table_.numbers.push_back(number(cells_[n], n));
    table_.lines.push_back(line_);
    ++table_.rows;
  }

  // A cell from the begin of the line; what is left begins with a separator, or is nothing.
  std::string take_cell(std::string_view& line) const {
    std::string_view ahead = line;
    while (!ahead.empty() && is_space(ahead.front()) && ahead.front() != format_.separator) ahead.remove_prefix(1);
    if (!ahead.starts_with('"')) {
      const std::size_t end = std::min(line.find(format_.separator), line.size());
      const std::string_view cell = line.substr(0, end);
      line.remove_prefix(end);
      return std::string(trimmed(cell));
    }
    std::string cell;
    ahead.remove_prefix(1);
    for (;;) {
      if (ahead.empty()) fail(refuse("has a text without an end"), refuse("quotation marks on both sides of it"));
      const char c = ahead.front();
      ahead.remove_prefix(1);
      if (c == '"') {
        if (!ahead.starts_with('"')) break;
        ahead.remove_prefix(1);  // twice: one of the text
      }
      cell.push_back(c);
    }
    while (!ahead.empty() && is_space(ahead.front()) && ahead.front() != format_.separator) ahead.remove_prefix(1);
    if (!ahead.empty() && ahead.front() != format_.separator)
      fail(refuse("goes on behind a quotation mark"), refuse("a separator, or the end of the line"));
    line = ahead;
    return cell;
  }

  double number(const std::string& cell, std::size_t column) const {
    const char *const begin = cell.c_str() + (cell.starts_with('+') && !cell.starts_with("+-") ? 1 : 0),
                      *const end = cell.c_str() + cell.size();
    double value = 0;
#if defined(__cpp_lib_to_chars)
    const auto [stop, failure] = std::from_chars(begin, end, value);
    const bool is_number = failure == std::errc{} && stop == end;
#else
    char* stop = nullptr;
    value = std::strtod(begin, &stop);
    const bool is_number = begin != end && stop == end;
#endif
    constexpr double largest = std::numeric_limits<float>::max();
    if (!is_number || !(value >= -largest && value <= largest))
      fail(refuse("has \"{}\" in column {}", std::string_view(cell).substr(0, 64), column), refuse("a finite number"));
    return value;
  }

  csv_format format_;
  data_file file_;
  csv_table table_{};
  std::size_t line_ = 0;
  std::vector<std::string> cells_{};
};

}  // namespace detail

inline csv_table read_csv(const std::string& path, const csv_format& format = {}) {
  return detail::csv_reader(path, format).read();
}

}  // namespace convexpr
