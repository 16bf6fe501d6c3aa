// SPDX-License-Identifier: BSL-1.0
#include <convexpr/data/batches.hpp>
#include <convexpr/data/read_ahead.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <numeric>
#include <range/v3/range/concepts.hpp>
#include <range/v3/view/drop.hpp>
#include <range/v3/view/take.hpp>
#include <range/v3/view/transform.hpp>
#include <stdexcept>
#include <string>
#include <vector>

namespace cx = convexpr;

namespace {

using samples = cx::dataset<cx::shape{2, 3}>;
using view = decltype(cx::batches<4>(std::declval<const samples&>(), cx::shuffled{0}));
static_assert(ranges::view_<view> && ranges::input_range<view> && ranges::sized_range<view>);
static_assert(ranges::input_range<const view>);
static_assert(ranges::view_<decltype(cx::read_ahead(view()))>);

// Sample n is n everywhere, and n is its target.
samples numbered(std::size_t size) {
  samples data;
  data.inputs.resize(size);
  data.targets.resize(size);
  for (std::size_t n = 0; n < size; ++n) {
    std::fill(data.inputs[n].begin(), data.inputs[n].end(), static_cast<float>(n));
    data.targets[n] = static_cast<int>(n);
  }
  return data;
}
template <class Batches>
std::vector<std::vector<int>> targets_of(Batches&& batches) {
  std::vector<std::vector<int>> all;
  for (auto&& batch : batches) {
    const std::span inputs(batch.inputs);
    const std::span targets(batch.targets);
    REQUIRE(inputs.size() == targets.size());
    REQUIRE(batch.size() == targets.size());
    for (std::size_t n = 0; n < targets.size(); ++n) {
      CHECK(inputs[n][0] == static_cast<float>(targets[n]));
      CHECK(inputs[n][5] == static_cast<float>(targets[n]));
    }
    all.emplace_back(targets.begin(), targets.end());
  }
  return all;
}
std::vector<int> joined(const std::vector<std::vector<int>>& lists) {
  std::vector<int> all;
  for (const std::vector<int>& list : lists) all.insert(all.end(), list.begin(), list.end());
  return all;
}

struct doubled {
  void operator()(cx::tensor<float, cx::shape{2, 3}>& x, cx::seed) const {
    for (float& value : x) value *= 2;
  }
};
struct refusing {
  void operator()(cx::tensor<float, cx::shape{2, 3}>& x, cx::seed) const {
    if (x[0] == 13) throw std::runtime_error("sample 13");
  }
};

}  // namespace

TEST_CASE("batches in order see the data set, and the last has what is left") {
  const samples data = numbered(10), none;
  const auto some = cx::batches<4>(data);
  CHECK(some.size() == 3);
  CHECK(targets_of(some) == std::vector<std::vector<int>>{{0, 1, 2, 3}, {4, 5, 6, 7}, {8, 9}});
  CHECK((*some.begin()).inputs.data() == data.inputs.data());
  CHECK(cx::batches<5>(data).size() == 2);
  CHECK(targets_of(cx::batches<100>(data)).size() == 1);
  CHECK(targets_of(cx::batches<4>(none)).empty());
}

TEST_CASE("shuffled batches have every sample once, and the epoch decides where") {
  const samples data = numbered(103);
  const auto first = targets_of(cx::batches<16>(data, cx::shuffled{0}));
  CHECK(first.size() == 7);
  CHECK(first.back().size() == 103 - 6 * 16);
  std::vector<int> all = joined(first);
  CHECK_FALSE(std::is_sorted(all.begin(), all.end()));
  std::sort(all.begin(), all.end());
  CHECK(all == data.targets);
  CHECK(targets_of(cx::batches<16>(data, cx::shuffled{0})) == first);
  CHECK(targets_of(cx::batches<16>(data, cx::shuffled{1})) != first);
  CHECK(targets_of(cx::batches<16>(data, cx::shuffled{0, cx::seed{1}})) != first);
  CHECK(joined(targets_of(cx::batches<5>(data, cx::shuffled{0}))) == joined(first));
}

// from references/permutation.py
TEST_CASE("a permutation is the same everywhere") {
  CHECK(cx::permutation(cx::in_order{}, 3) == std::vector<std::size_t>{0, 1, 2});
  CHECK(cx::permutation(cx::shuffled{}, 0).empty());
  CHECK(cx::permutation(cx::shuffled{}, 1) == std::vector<std::size_t>{0});
  CHECK(cx::permutation(cx::shuffled{}, 10) == std::vector<std::size_t>{5, 9, 3, 8, 7, 0, 4, 6, 2, 1});
  CHECK(cx::permutation(cx::shuffled{3, cx::seed{42}}, 10) == std::vector<std::size_t>{6, 2, 4, 1, 0, 8, 5, 7, 3, 9});
}

TEST_CASE("every sample is equally likely at every place") {
  constexpr std::size_t size = 5, epochs = 20'000;
  std::array<std::array<int, size>, size> count{};
  for (std::size_t epoch = 0; epoch < epochs; ++epoch) {
    const std::vector<std::size_t> order = cx::permutation(cx::shuffled{epoch}, size);
    for (std::size_t n = 0; n < size; ++n) ++count[n][order[n]];
  }
  for (const auto& row : count)
    for (const int n : row) CHECK(std::abs(n - 4000) < 283);  // 5 standard deviations of 56.6
}

TEST_CASE("batches are ranges like others") {
  const samples data = numbered(20);
  CHECK(targets_of(cx::batches<4>(data) | ranges::views::drop(3) | ranges::views::take(1)) ==
        std::vector<std::vector<int>>{{12, 13, 14, 15}});
  const auto shuffled = cx::batches<4>(data, cx::shuffled{7});
  const auto all = targets_of(shuffled);
  CHECK(targets_of(shuffled | ranges::views::drop(2)).front() == all[2]);
  CHECK(targets_of(shuffled) == all);  // once more
  const auto copy = shuffled;
  auto a = shuffled.begin(), b = copy.begin();  // each goes on by itself
  ++a;
  CHECK((*b).targets[0] == all[0][0]);
  CHECK((*a).targets[0] == all[1][0]);
  int sum = 0;
  for (const std::size_t size : shuffled | ranges::views::transform([](const auto& batch) { return batch.size(); }))
    sum += static_cast<int>(size);
  CHECK(sum == 20);
}

TEST_CASE("memory for a batch is used again") {
  const samples data = numbered(12);
  const auto shuffled = cx::batches<4>(data, cx::shuffled{0});
  const void* where = nullptr;
  for (auto&& batch : shuffled) {
    if (where != nullptr) CHECK(where == batch.inputs.data());
    where = batch.inputs.data();
  }
}

TEST_CASE("inputs are changed one by one, the data set is not") {
  const samples data = numbered(5);
  for (auto&& batch : cx::batches<2>(data, cx::in_order{0}, doubled{}))
    for (std::size_t n = 0; n < batch.size(); ++n)
      CHECK(batch.inputs[n][3] == static_cast<float>(2 * batch.targets[n]));
  CHECK(data == numbered(5));
  // the seed of a sample does not depend on where it comes
  std::vector<std::uint64_t> by_sample(5), shuffled(5);
  const auto record = [](std::vector<std::uint64_t>& to) {
    return [&to](cx::tensor<float, cx::shape{2, 3}>& x, cx::seed s) { to[static_cast<std::size_t>(x[0])] = s.value; };
  };
  for (auto&& batch : cx::batches<2>(data, cx::in_order{4}, record(by_sample))) CHECK(batch.size() > 0);
  for (auto&& batch : cx::batches<3>(data, cx::shuffled{4}, record(shuffled))) CHECK(batch.size() > 0);
  CHECK(by_sample == shuffled);
  for (auto&& batch : cx::batches<3>(data, cx::shuffled{5}, record(shuffled))) CHECK(batch.size() > 0);
  CHECK(by_sample != shuffled);
}

TEST_CASE("a data set is anything with inputs and targets") {
  struct measured {
    std::vector<std::array<double, 2>> inputs{{1, 2}, {3, 4}, {5, 6}};
    std::vector<cx::tensor<float, cx::shape{1}>> targets{{{1}}, {{2}}, {{3}}};
  } data;
  double sum = 0;
  for (auto&& batch : cx::batches<2>(data, cx::shuffled{1}))
    for (std::size_t n = 0; n < batch.size(); ++n) sum += batch.inputs[n][1] * static_cast<double>(batch.targets[n][0]);
  CHECK(sum == 2 + 8 + 18);
  data.targets.pop_back();
  CHECK_THROWS_WITH_AS(cx::batches<2>(data), "batches cannot take 2 targets: the data set has 3 inputs", cx::error);
}

TEST_CASE("batches read ahead are the same ones") {
  const samples data = numbered(103), none;
  for (const std::size_t ahead : {std::size_t{0}, std::size_t{1}, std::size_t{3}, std::size_t{200}}) {
    CAPTURE(ahead);
    CHECK(targets_of(cx::read_ahead(cx::batches<8>(data), ahead)) == targets_of(cx::batches<8>(data)));
    const auto shuffled = cx::batches<8>(data, cx::shuffled{2});
    const auto early = cx::read_ahead(shuffled, ahead);
    CHECK(early.size() == 13);
    CHECK(targets_of(early) == targets_of(shuffled));
    CHECK(targets_of(early | ranges::views::drop(4)).size() == 9);
  }
  CHECK(targets_of(cx::read_ahead(cx::batches<8>(none))).empty());
}

TEST_CASE("a loop over batches read ahead may end early") {
  const samples data = numbered(64);
  for (int times = 0; times < 20; ++times) {
    int seen = 0;
    for (auto&& batch : cx::read_ahead(cx::batches<4>(data, cx::shuffled{0})))
      if (seen += static_cast<int>(batch.size()); seen > times) break;
    CHECK(seen > times);
    const auto never_read = cx::read_ahead(cx::batches<4>(data));
    const auto begun = never_read.begin();
    CHECK(begun != never_read.end());
  }
}

TEST_CASE("what is thrown in the background is thrown in the loop, where the batch would come") {
  const samples data = numbered(20);
  std::size_t seen = 0;
  const auto loop = [&] {
    for (auto&& batch : cx::read_ahead(cx::batches<4>(data, cx::in_order{}, refusing{}), 2)) seen += batch.size();
  };
  CHECK_THROWS_WITH_AS(loop(), "sample 13", std::runtime_error);
  CHECK(seen == 12);
}

TEST_CASE("a part is held out") {
  const samples data = numbered(10);
  const cx::split<samples> parts = cx::hold_out(data, 0.25, cx::seed{1});
  CHECK(parts.train.size() == 8);
  CHECK(parts.test.size() == 2);
  CHECK(std::is_sorted(parts.train.targets.begin(), parts.train.targets.end()));
  std::vector<int> all = parts.train.targets;
  all.insert(all.end(), parts.test.targets.begin(), parts.test.targets.end());
  std::sort(all.begin(), all.end());
  CHECK(all == data.targets);
  CHECK(parts.test.inputs[1][2] == static_cast<float>(parts.test.targets[1]));
  CHECK(cx::hold_out(data, 1).train.size() == 0);
  CHECK_THROWS_AS(cx::hold_out(data, 1.5), cx::error);
}
