// SPDX-License-Identifier: BSL-1.0
// Graphs that are read when the program runs: a text file with an edge a line, two nodes and, if it has one, a weight,
// between commas, spaces or tabs. Nodes count from 0; each edge stands there once and holds in both directions. A first
// line that names the columns is skipped, and so are empty ones and those that begin with #.
//   read(file)             the symmetrically normalised matrix, which gcn takes
//   read_adjacency(file)   the raw one
// There are as many nodes as the largest number says, or as many as are given. Whatever does not fit is a cx::error with
// the file and the line.
#pragma once
#include <convexpr/core/error.hpp>
#include <convexpr/graph/check_matrix.hpp>
#include <convexpr/graph/normalize.hpp>
#include <convexpr/graph/sparse_matrix.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace convexpr::graph {

namespace detail {

struct read_edge {
  std::size_t from = 0, to = 0;
  double weight = 1;
  std::size_t line = 0;
};

class edge_reader {
 public:
  edge_reader(const std::string& file, std::size_t nodes, bool allows_loops)
      : file_(file), nodes_(nodes), allows_loops_(allows_loops) {}

  csr_matrix<matrix_state::adjacency> read() {
    constexpr const char* wanted = "a text file with an edge a line";
    const std::unique_ptr<std::FILE, closing> in(std::fopen(file_.c_str(), "rb"));
    if (in == nullptr) raise(file_, refuse("cannot be opened"), refuse(wanted));
    std::string text;  // a line, or the begin of one
    std::array<char, 1 << 14> piece;
    while (const std::size_t count = std::fread(piece.data(), 1, piece.size(), in.get()))
      for (std::string_view rest(piece.data(), count); !rest.empty();) {
        const std::size_t end = rest.find('\n');
        text += rest.substr(0, end);
        if (end == std::string_view::npos) break;
        rest.remove_prefix(end + 1);
        read_line(text);
        text.clear();
      }
    if (std::ferror(in.get()) != 0) raise(file_, refuse("cannot be read to its end"), refuse(wanted));
    read_line(text);
    if (nodes_ == 0)
      for (const read_edge& e : edges_) nodes_ = std::max({nodes_, e.from + 1, e.to + 1});
    if (nodes_ == 0) raise(file_, refuse("has no edge"), refuse("an edge a line"));
    return rows();
  }

 private:
  static constexpr std::string_view separators = ", \t\r";
  static constexpr std::size_t most_nodes = std::numeric_limits<std::uint32_t>::max();

  struct closing {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };

  [[noreturn]] void fail(std::size_t line, const refusal& found, const refusal& expected) const {
    raise(file_ + " line " + std::to_string(line), found, expected);
  }

  void read_line(std::string_view text) {
    ++line_;
    std::vector<std::string_view>& cells = cells_;
    cells.clear();
    for (std::size_t at = 0; (at = text.find_first_not_of(separators, at)) != std::string_view::npos;) {
      const std::size_t end = std::min(text.find_first_of(separators, at), text.size());
      cells.push_back(text.substr(at, end - at));
      at = end;
    }
    if (cells.empty() || cells[0][0] == '#') return;
    const char initial = cells[0][0];
    const bool names_columns = (initial >= 'a' && initial <= 'z') || (initial >= 'A' && initial <= 'Z');
    if (names_columns && !has_begun_) {
      has_begun_ = true;
      return;
    }
    has_begun_ = true;
    if (cells.size() < 2 || cells.size() > 3)
      fail(line_, refuse("has {} numbers", cells.size()), refuse("two nodes and, if it has one, a weight"));
    read_edge e{node(cells[0]), node(cells[1]), 1, line_};
    if (cells.size() == 3) e.weight = weight(cells[2]);
    if (e.from == e.to && !allows_loops_)
      fail(line_, refuse("joins node {} with itself", e.from), refuse("normalising adds that edge to every node"));
    edges_.push_back(e);
  }

  std::size_t node(std::string_view cell) const {
    std::size_t number = 0;
    const auto [end, failure] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
    if (failure != std::errc{} || end != cell.data() + cell.size())
      fail(line_, refuse("has {} as a node", cell), refuse("a whole number from 0 on"));
    const std::size_t count = nodes_ == 0 ? most_nodes : nodes_;
    if (number >= count) fail(line_, refuse("leads to node {}", number), refuse("a node below {}", count));
    return number;
  }
  double weight(std::string_view cell) const {
    double number = 0;
#if defined(__cpp_lib_to_chars)
    const auto [end, failure] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
    const bool is_number = failure == std::errc{} && end == cell.data() + cell.size();
#else
    const std::string text(cell);
    char* end = nullptr;
    number = std::strtod(text.c_str(), &end);
    const bool is_number = end == text.c_str() + text.size();
#endif
    if (!is_number || !is_finite(number) || number < 0)
      fail(line_, refuse("has {} as a weight", cell), refuse("a finite number from 0 on"));
    return number;
  }

  // Each edge in both directions, sorted by row and column.
  csr_matrix<matrix_state::adjacency> rows() {
    const std::size_t count = edges_.size();
    for (std::size_t n = 0; n < count; ++n)
      if (edges_[n].from != edges_[n].to)
        edges_.push_back({edges_[n].to, edges_[n].from, edges_[n].weight, edges_[n].line});
    std::sort(edges_.begin(), edges_.end(), [](const read_edge& a, const read_edge& b) {
      return a.from != b.from ? a.from < b.from : a.to != b.to ? a.to < b.to : a.line < b.line;
    });
    csr_matrix<matrix_state::adjacency> a;
    a.first.assign(nodes_ + 1, 0);
    a.column.reserve(edges_.size());
    a.value.reserve(edges_.size());
    for (std::size_t n = 0; n < edges_.size(); ++n) {
      const read_edge& e = edges_[n];
      if (n != 0 && edges_[n - 1].from == e.from && edges_[n - 1].to == e.to)
        fail(e.line, refuse("has the edge between {} and {}", e.from, e.to),
             refuse("each edge once, and line {} has it", edges_[n - 1].line));
      ++a.first[e.from + 1];
      a.column.push_back(static_cast<std::uint32_t>(e.to));
      a.value.push_back(e.weight);
    }
    for (std::size_t r = 0; r < nodes_; ++r) a.first[r + 1] += a.first[r];
    return a;
  }

  std::string file_;
  std::size_t nodes_, line_ = 0;
  bool allows_loops_, has_begun_ = false;
  std::vector<read_edge> edges_;
  std::vector<std::string_view> cells_;
};

}  // namespace detail

inline csr_matrix<matrix_state::adjacency> read_adjacency(const std::string& file, std::size_t nodes = 0) {
  return detail::edge_reader(file, nodes, true).read();
}
inline csr_matrix<matrix_state::symmetric_normalized> read(const std::string& file, std::size_t nodes = 0) {
  return symmetric_normalized(detail::edge_reader(file, nodes, false).read());
}

}  // namespace convexpr::graph
