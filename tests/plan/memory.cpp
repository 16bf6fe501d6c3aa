// SPDX-License-Identifier: BSL-1.0
// The tensors of a plan: none is overwritten while it is needed, and the arena is hardly larger than what lives at
// once.
#include <convexpr/convexpr.hpp>
#include <convexpr/model/plan.hpp>
#include <convexpr/zoo/zoo.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace cx = convexpr;

namespace {

// Writes the number of its layer wherever a stage writes, and looks whether the readers find what they were promised.
template <class Net>
class memory {
 public:
  bool keeps_what_is_needed() {
    for (const cx::planned_stage& s : plan) {
      if (!holds(s.in)) return false;
      if (s.added != cx::none && !holds(s.added)) return false;
      if (s.kernel_number == cx::none)
        for (std::size_t from : Net::layers[s.layer].inputs)
          if (!holds(plan.value_of[from])) return false;
      write(s.result);
    }
    return std::all_of(Net::outputs.begin(), Net::outputs.end(),
                       [&](std::size_t o) { return holds(plan.value_of[o]); });
  }

 private:
  static constexpr const auto& plan = cx::plan<Net>;

  // Calls visit(byte) for every number of a tensor; a part of a concatenation has gaps.
  template <class Visit>
  static bool each(std::size_t value, Visit visit) {
    const cx::value& v = plan.values[value];
    for (std::size_t p = 0; p < v.extents.places(); ++p)
      for (std::size_t c = 0; c < v.extents.channels(); ++c)
        if (!visit(v.offset + (p * v.pitch + c) * sizeof(float))) return false;
    return true;
  }
  static bool lies_in_arena(std::size_t value) { return plan.values[value].where == cx::home::arena; }
  void write(std::size_t value) {
    if (lies_in_arena(value)) each(value, [&](std::size_t n) { return writers_.at(n) = value, true; });
  }
  // A concatenation is written by its parts.
  bool holds(std::size_t value) const {
    if (plan.values[value].where == cx::home::nowhere) return false;
    if (!lies_in_arena(value)) return true;
    const bool is_whole = Net::layers[value].inputs.size() > 1;
    return each(value, [&](std::size_t n) {
      return n < writers_.size() && (writers_[n] == value || (is_whole && is_part(writers_[n], value)));
    });
  }
  static bool is_part(std::size_t value, std::size_t whole) {
    while (plan.values[value].buffer != value && value != whole) value = plan.values[value].buffer;
    return value == whole || plan.values[whole].buffer == value;
  }

  std::vector<std::size_t> writers_ = std::vector<std::size_t>(plan.arena_bytes, 0);
};

using crossing = cx::network<cx::input<8, 8, 4>, cx::conv<4>, cx::tag<"a">, cx::relu, cx::tag<"b">, cx::conv<4>,
                             cx::add<cx::from<"a">>, cx::relu, cx::concat<cx::branch<>, cx::from<"b">, cx::from<"a">>>;
using around_one =
    cx::network<cx::input<8, 8, 4>, cx::conv<4>, cx::residual<cx::conv<4, cx::kernel<3>, cx::padding<1>>>, cx::conv<2>>;
using chains = cx::network<cx::input<8, 8, 4>, cx::conv<4>,
                           cx::repeat<4, cx::concat<cx::branch<>, cx::branch<cx::batch_norm, cx::relu, cx::conv<3>>>>,
                           cx::conv<2>>;
using early_output = cx::network<cx::input<6, 6, 2>, cx::conv<2>, cx::tag<"a">, cx::relu, cx::conv<4>,
                                 cx::outputs<cx::branch<>, cx::branch<cx::from<"a">>>>;

}  // namespace

TEST_CASE_TEMPLATE("nothing is overwritten while it is needed", Net, crossing, around_one, chains, early_output,
                   cx::zoo::lenet5, cx::zoo::squeezenet1_0, cx::zoo::resnet18, cx::zoo::unet, cx::zoo::mobilenet_v2,
                   cx::zoo::googlenet, cx::zoo::dcgan_generator, cx::zoo::deeplab_aspp) {
  CHECK(memory<Net>().keeps_what_is_needed());
  CHECK(cx::plan<Net>.arena_bytes >= cx::plan<Net>.lower_bound);
  CHECK(static_cast<double>(cx::plan<Net>.arena_bytes) <= 1.05 * static_cast<double>(cx::plan<Net>.lower_bound));
}
