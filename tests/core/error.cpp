// SPDX-License-Identifier: BSL-1.0
#include <convexpr/core/error.hpp>

#include <doctest/doctest.h>

#include <exception>
#include <string>
#include <string_view>

namespace cx = convexpr;

namespace {

cx::error caught(std::string_view where, const cx::refusal& found, const cx::refusal& expected) {
  try {
    cx::raise(where, found, expected);
  } catch (const std::exception& e) {
    return dynamic_cast<const cx::error&>(e);
  }
}

}  // namespace

TEST_CASE("an error is a sentence and its parts") {
  const cx::error e = caught("softmax_cross_entropy", cx::refuse("cannot take label {} of row {}", 7, 2),
                             cx::refuse("the scores have {} classes", 4));
  CHECK(std::string(e.what()) == "softmax_cross_entropy cannot take label 7 of row 2: the scores have 4 classes");
  CHECK(e.where() == "softmax_cross_entropy");
  CHECK(e.found() == "cannot take label 7 of row 2");
  CHECK(e.expected() == "the scores have 4 classes");
  const cx::error copy = e;
  CHECK(copy.found().data() != e.found().data());
  CHECK(copy.found() == e.found());
}

TEST_CASE("what does not fit is cut") {
  const std::string name(2000, 'x');
  const cx::error e =
      caught("the network", cx::refuse("has no parameter \"{}\"", std::string_view(name)), cx::refuse("it has none"));
  CHECK(std::string_view(e.what()).size() == 1023);
  CHECK(e.where() == "the network");
  CHECK(e.found().size() == 1023 - std::string_view("the network ").size());
  CHECK(e.expected().empty());
  CHECK(std::string_view(caught(name, cx::refuse("is long"), cx::refuse("it is short")).what()).size() == 1023);
}

// Where exceptions are on, the handler is not asked: tests/without_exceptions has the other half.
TEST_CASE("the handler") {
  const cx::error_handler silent = [](const cx::error&) { FAIL("called"); };
  const cx::error_handler first = cx::set_error_handler(silent);
  CHECK_THROWS_AS(cx::raise("this", cx::refuse("is wrong"), cx::refuse("it is right")), cx::error);
  CHECK((cx::set_error_handler(nullptr) == silent));
  CHECK((cx::set_error_handler(nullptr) == first));
}
