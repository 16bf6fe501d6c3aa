// SPDX-License-Identifier: BSL-1.0
// The comparison itself: every way in which a table can be wrong is found.
#include <convexpr/convexpr.hpp>

#include <zoo/agree.hpp>

#include <array>
#include <string_view>
#include <utility>

namespace {

using net = cx::network<cx::input<4, 4, 1>,
                        cx::as<"block", cx::residual<cx::as<"conv1", cx::conv<1, cx::kernel<3>, cx::padding<1>>>>>,
                        cx::as<"pool", cx::max_pool<2>>, cx::as<"flatten", cx::flatten>, cx::as<"fc", cx::dense<3>>>;

using layers = std::array<expected_layer, 4>;
using fields = std::array<expected_field, 2>;

constexpr layers right_layers = {{
    {"block/conv1", {4, 4, 1}, 10, 144},
    {"block.add", {4, 4, 1}, 0, 0},
    {"pool", {2, 2, 1}, 0, 0},
    {"fc", {3}, 15, 12},
}};
constexpr fields right_fields = {{{"block.conv1", 3, 1, 0.5}, {"pool", 4, 2, 1}}};

// What a change to the right table makes of it.
template <class Change>
constexpr std::string_view after(Change change) {
  layers l = right_layers;
  fields f = right_fields;
  table t = {"", {4, 4, 1}, {3}, 25, 156, {}, {}};
  change(l, f, t);
  t.layers = l;
  t.fields = f;
  const std::string_view wrong = first_disagreement<net>(t);
  // the row may stand in this function's tables: answer with a name that outlives them
  for (std::string_view name : {"", "block/conv1", "block.conv1", "block.add", "pool", "pool.add", "fc", "absent",
                                "input", "output", "parameters", "macs"})
    if (name == wrong) return name;
  return "unknown";
}

static_assert(after([](layers&, fields&, table&) {}) == "");
static_assert(after([](layers& l, fields&, table&) { l[2].name = "absent"; }) == "absent");
static_assert(after([](layers& l, fields&, table&) { l[2] = l[0]; }) == "block/conv1");  // one layer, two rows
static_assert(after([](layers& l, fields&, table&) { std::swap(l[0], l[2]); }) == "block.add");
static_assert(after([](layers& l, fields&, table&) { l[2].output = {2, 2, 2}; }) == "pool");
static_assert(after([](layers& l, fields&, table&) { l[3].parameters = 16; }) == "fc");
static_assert(after([](layers& l, fields&, table&) { l[0].macs = 0; }) == "block/conv1");
// a join's name fits no layer of one input
static_assert(after([](layers& l, fields&, table&) { l[2].name = "pool.add"; }) == "pool.add");
// a row left out is missed by the sums
static_assert(after([](layers& l, fields&, table&) { l[3] = {"flatten", {4}, 0, 0}; }) == "parameters");
static_assert(after([](layers&, fields&, table& t) { t.parameters = 26; }) == "parameters");
static_assert(after([](layers&, fields&, table& t) { t.macs = 155; }) == "macs");
static_assert(after([](layers&, fields&, table& t) { t.input = {4, 4, 2}; }) == "input");
static_assert(after([](layers&, fields&, table& t) { t.output = {4}; }) == "output");
static_assert(after([](layers&, fields& f, table&) { f[0].receptive_field = 5; }) == "block.conv1");
static_assert(after([](layers&, fields& f, table&) { f[1].jump = 1; }) == "pool");
static_assert(after([](layers&, fields& f, table&) { f[1].start = 0.5; }) == "pool");
static_assert(after([](layers&, fields& f, table&) { f[1].name = "absent"; }) == "absent");

}  // namespace

TEST_CASE("A table that is right agrees, at run time too") {
  CHECK(after([](layers&, fields&, table&) {}) == "");
  CHECK(after([](layers& l, fields&, table&) { l[3].parameters = 16; }) == "fc");
}
