// SPDX-License-Identifier: BSL-1.0
// A graph that is given when the program runs is checked before it is used, wherever it is given.
#include <convexpr/graph/graph.hpp>
#include <convexpr/train/backpropagate.hpp>
#include <convexpr/train/softmax_cross_entropy.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <limits>
#include <span>
#include <string>
#include <vector>

#include "kernels/agree.hpp"

namespace {

inline constexpr cx::graph::undirected<4, 4> square{{{0, 1}, {1, 2}, {2, 3}, {3, 0, 0.5}}};
inline constexpr cx::graph::undirected<5, 5> house{{{0, 1}, {1, 2}, {2, 3}, {3, 0}, {3, 4}}};
constexpr auto on_square = cx::graph::symmetric_normalized(square);
constexpr auto on_house = cx::graph::symmetric_normalized(house);

using net = cx::network<cx::input<4, 3>, cx::graph::gcn<5>, cx::relu, cx::graph::gcn<2>>;
using tensor = cx::tensor<float, net::input>;

// As a file gives it.
struct matrix {
  std::vector<std::size_t> first{0, 1, 2, 3, 4};
  std::vector<std::size_t> column{0, 1, 2, 3};
  std::vector<double> value{1, 1, 1, 1};

  std::size_t rows() const { return first.size() - 1; }
};

constexpr const char* too_many =
    "layer 1 (gcn<5>) cannot take what it is given: its matrix has 5 rows, the input has 4 nodes";

}  // namespace

TEST_CASE("a graph of another node count") {
  const agree::example<net> e;
  cx::model<net> model(*e.weights);
  cx::tensor<float, net::output> y;
  std::vector<tensor> samples(2, *e.x);
  std::vector<cx::tensor<float, net::output>> results(2);
  const int labels[] = {0, 1, 0, 1};
  CHECK_THROWS_WITH_AS(cx::evaluate<net>(*e.weights, *e.x, on_house), too_many, cx::error);
  CHECK_THROWS_WITH_AS(cx::backpropagate(*e.weights, *e.x, cx::softmax_cross_entropy{labels}, on_house), too_many,
                       cx::error);
  CHECK_THROWS_WITH_AS(model.bind(on_house), too_many, cx::error);
  CHECK_THROWS_WITH_AS(model(*e.x, on_house), too_many, cx::error);
  CHECK_THROWS_WITH_AS(model.run(e.x->data(), y.data(), on_house), too_many, cx::error);
  CHECK_THROWS_WITH_AS(model(samples, results, on_house), too_many, cx::error);
}

TEST_CASE("a matrix that contradicts itself") {
  const agree::example<net> e;
  const auto sentence = [&](auto change) {
    matrix m;
    change(m);
    try {
      cx::evaluate<net>(*e.weights, *e.x, m);
    } catch (const cx::error& error) {
      CHECK(error.where() == "layer 1 (gcn<5>)");
      CHECK(error.found() == "cannot take what it is given");
      return std::string(error.expected());
    }
    return std::string("nothing");
  };
  constexpr double infinity = std::numeric_limits<double>::infinity();
  CHECK(sentence([](matrix&) {}) == "nothing");
  CHECK(sentence([](matrix& m) { m.first[2] = 4; }) == "row 2 of its matrix ends before it begins");
  CHECK(sentence([](matrix& m) { m.first[0] = static_cast<std::size_t>(-1); }) ==
        "row 0 of its matrix ends before it begins");
  CHECK(sentence([](matrix& m) { m.first[4] = 5; }) ==
        "its matrix has fewer columns or values than the 5 entries of its rows");
  CHECK(sentence([](matrix& m) { m.value.pop_back(); }) ==
        "its matrix has fewer columns or values than the 4 entries of its rows");
  CHECK(sentence([](matrix& m) { m.column[3] = 4; }) == "row 3 of its matrix has column 4, the input has 4 nodes");
  CHECK(sentence([](matrix& m) {
          m.column[1] = static_cast<std::size_t>(-1);
        }).starts_with("row 1 of its matrix has column "));
  CHECK(sentence([](matrix& m) { m.value[2] = infinity; }) ==
        "row 2 of its matrix is infinite or no number in column 2");
  CHECK(sentence([](matrix& m) { m.value[2] = std::numeric_limits<double>::quiet_NaN(); }) ==
        "row 2 of its matrix is infinite or no number in column 2");
  struct short_of_rows : matrix {
    std::size_t rows() const { return 4; }
  } m;
  m.first.pop_back();
  CHECK_THROWS_WITH_AS(
      cx::evaluate<net>(*e.weights, *e.x, m),
      "layer 1 (gcn<5>) cannot take what it is given: its matrix does not say where each of its 4 rows "
      "begins",
      cx::error);
}

TEST_CASE("a bound call takes every form") {
  const agree::example<net> e;
  cx::model<net> model(*e.weights);
  const auto expected = model(*e.x, on_square);
  auto call = model.bind(on_square);
  auto kept = model.bind(cx::graph::symmetric_normalized(square));  // a temporary, which the call keeps
  cx::tensor<float, net::output> y;
  const std::vector<tensor> samples(3, *e.x);
  std::vector<cx::tensor<float, net::output>> results(3);
  CHECK(call(*e.x) == expected);
  CHECK(kept(*e.x) == expected);
  call.run(e.x->data(), y.data());
  call(samples, results);
  CHECK(call(std::array{*e.x})[0] == expected);
  CHECK(y == expected);
  for (const auto& result : results) CHECK(result == expected);
  CHECK(call(samples) == results);
  model(samples, results, on_square);
  CHECK(call(samples) == results);
  CHECK_THROWS_AS(call(samples, std::span(results).first(2)), cx::error);
}
