// SPDX-License-Identifier: BSL-1.0
// Graphs that are read from files: what they give, and what is refused with its line.
#include <convexpr/graph/graph.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <type_traits>

namespace cx = convexpr;
using cx::graph::matrix_state;

namespace {

// A text file for as long as it is needed.
class file {
 public:
  explicit file(std::string_view text)
      : path_(
            (std::filesystem::temp_directory_path() / ("convexpr_read_" + std::to_string(++count) + ".csv")).string()) {
    std::ofstream(path_) << text;
  }
  file(const file&) = delete;
  ~file() { std::filesystem::remove(path_); }
  const std::string& path() const { return path_; }

 private:
  static inline int count = 0;
  std::string path_;
};

// What is said of a text behind its name.
std::string fault(std::string_view text, std::size_t nodes = 0) {
  const file f(text);
  try {
    cx::graph::read(f.path(), nodes);
  } catch (const cx::error& e) {
    const std::string what = e.what();
    CHECK(what.starts_with(f.path()));
    return what.substr(f.path().size() + 1);
  }
  return "nothing";
}

// The entry in a row and a column, 0 where there is none.
double at(const auto& m, std::size_t row, std::size_t column) {
  for (std::size_t e = m.first[row]; e < m.first[row + 1]; ++e)
    if (m.column[e] == column) return m.value[e];
  return 0;
}

}  // namespace

TEST_CASE("an edge a line") {
  const file f("u,v,weight\n0,1,3\n# and that is all\n\n");
  const auto a = cx::graph::read_adjacency(f.path(), 3);
  static_assert(std::is_same_v<decltype(a), const cx::graph::csr_matrix<matrix_state::adjacency>>);
  CHECK(a.rows() == 3);
  CHECK(a.entries() == 2);
  CHECK(at(a, 0, 1) == 3);
  CHECK(at(a, 1, 0) == 3);
  // A + I = [[1 3 0] [3 1 0] [0 0 1]], degrees 4 4 1
  const auto s = cx::graph::read(f.path(), 3);
  static_assert(std::is_same_v<decltype(s), const cx::graph::csr_matrix<matrix_state::symmetric_normalized>>);
  CHECK(s.entries() == 5);
  CHECK(at(s, 0, 0) == 0.25);
  CHECK(at(s, 0, 1) == 0.75);
  CHECK(at(s, 1, 0) == 0.75);
  CHECK(at(s, 1, 1) == 0.25);
  CHECK(at(s, 2, 2) == 1);
}

TEST_CASE("separators, line ends and the number of nodes") {
  for (const char* text : {"0 1\n2 1\n", "0\t1\r\n2\t1\r\n", "from to\n 2 , 1 \n0,1", "# words\n\nu,v\n1,2\n1,0"}) {
    const file f(text);
    const auto a = cx::graph::read_adjacency(f.path());
    CHECK(a.rows() == 3);
    CHECK(at(a, 1, 2) == 1);
    CHECK(at(a, 0, 1) == 1);
  }
}

TEST_CASE("a self-loop counts beside the one that normalising adds") {
  const file f("0,0,2\n0,1\n");
  const auto a = cx::graph::read_adjacency(f.path());
  CHECK(a.entries() == 3);
  // A + I = [[3 1] [1 1]], degrees 4 2
  const auto s = cx::graph::symmetric_normalized(a);
  CHECK(at(s, 0, 0) == doctest::Approx(0.75));
  CHECK(at(s, 1, 1) == doctest::Approx(0.5));
  CHECK(fault("0,0\n") == "line 1 joins node 0 with itself: normalising adds that edge to every node");
}

TEST_CASE("what is refused") {
  CHECK(fault("") == "has no edge: an edge a line");
  CHECK(fault("u,v\n") == "has no edge: an edge a line");
  CHECK(fault("0,1\n2\n") == "line 2 has 1 numbers: two nodes and, if it has one, a weight");
  CHECK(fault("0,1\n1,x\n") == "line 2 has x as a node: a whole number from 0 on");
  CHECK(fault("0,1\n1,-1\n") == "line 2 has -1 as a node: a whole number from 0 on");
  CHECK(fault("0,1\n1,1.5\n") == "line 2 has 1.5 as a node: a whole number from 0 on");
  CHECK(fault("0,99999999999999999999\n") == "line 1 has 99999999999999999999 as a node: a whole number from 0 on");
  CHECK(fault("0,4294967295\n") == "line 1 leads to node 4294967295: a node below 4294967295");
  CHECK(fault("u,v\n0,1\n1,5\n", 5) == "line 3 leads to node 5: a node below 5");
  CHECK(fault("0,1,-1\n") == "line 1 has -1 as a weight: a finite number from 0 on");
  CHECK(fault("0,1,nan\n") == "line 1 has nan as a weight: a finite number from 0 on");
  CHECK(fault("0,1,1e999\n") == "line 1 has 1e999 as a weight: a finite number from 0 on");
  CHECK(fault("0,1,2,3\n") == "line 1 has 4 numbers: two nodes and, if it has one, a weight");
  CHECK(fault("0,1\n1,2\n1,0\n") == "line 3 has the edge between 0 and 1: each edge once, and line 1 has it");
  CHECK(fault("0,1\nu,v\n") == "line 2 has u as a node: a whole number from 0 on");
  // longer than what is read at a time
  CHECK(fault(std::string(100'000, ' ') + "0 1\n" + std::string(40'000, '\n') + "2") ==
        "line 40002 has 1 numbers: two nodes and, if it has one, a weight");
  const std::string folder = std::filesystem::temp_directory_path().string();
  CHECK_THROWS_WITH_AS(cx::graph::read(folder),
                       (folder + " cannot be read to its end: a text file with an edge a line").c_str(), cx::error);
  try {
    cx::graph::read("/nowhere/edges.csv");
    FAIL("it was read");
  } catch (const cx::error& e) {
    CHECK(std::string(e.what()) == "/nowhere/edges.csv cannot be opened: a text file with an edge a line");
  }
}

TEST_CASE("Cora from its edge list") {
  const std::string path = CONVEXPR_SHARED_DATA "/data/cora/edges.csv";
  if (!std::filesystem::exists(path)) {
    MESSAGE("skipped: there is no " << path);
    return;
  }
  const auto s = cx::graph::read(path);
  CHECK(s.rows() == 2708);
  CHECK(s.entries() == 2 * 5278 + 2708);
  using net = cx::network<cx::input<2708, 3>, cx::graph::gcn<2>>;
  cx::parameters<net> p;
  for (std::size_t n = 0; n < p.count; ++n) p.values[n] = static_cast<float>(n % 3) - 1;
  cx::model<net> model(p);
  auto call = model.bind(s);
  cx::tensor<float, net::input> x;
  for (std::size_t n = 0; n < x.size(); ++n) x[n] = static_cast<float>(n % 11) / 11;
  const auto y = call(x), expected = cx::evaluate<net>(p, x, s);
  for (std::size_t n = 0; n < y.size(); n += 97) CHECK(y[n] == doctest::Approx(expected[n]).epsilon(1e-5));
}
