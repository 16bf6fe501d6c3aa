// SPDX-License-Identifier: BSL-1.0
// A kernel's traits are what plans do with it: in the situations of tests/laws each trait that a kernel states is made
// use of somewhere, so that the laws hold it to that, and no other is.
#include <convexpr/convexpr.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "laws/subjects.hpp"

namespace {

// One entry for each trait that is a matter of plans.
constexpr std::array<std::string_view, 8> names{
    "adds", "activates", "pools", "takes_front", "leaves_gaps", "overwrites_input", "overwrites_added", "uses_room"};
using trait_set = std::array<bool, names.size()>;
constexpr trait_set stated(const cx::kernel_traits& t) {
  return {t.adds,     t.activates, t.pools, t.takes_front, t.leaves_gaps, t.overwrites_input, t.overwrites_added,
          t.uses_room};
}

template <class Plan>
constexpr trait_set used(const Plan& plan, const cx::planned_stage& s) {
  const cx::stage& nest = s.nest;
  const auto same_place = [&](std::size_t v) {
    return v != cx::none && plan.values[v].where == cx::home::arena &&
           plan.values[v].buffer == plan.values[s.result].buffer &&
           plan.values[v].offset == plan.values[s.result].offset;
  };
  const auto in_gaps = [&](std::size_t v) { return v != cx::none && plan.values[v].has_gaps(); };
  const bool gaps = in_gaps(s.in) || in_gaps(s.added) || in_gaps(s.result);
  return {nest.adds,
          !nest.activation.is_identity(),
          nest.pool != cx::quartet::apart,
          nest.has_front(),
          gaps,
          same_place(s.in),
          same_place(s.added),
          nest.has_room};
}

// What plans make use of, for each kernel of the list.
using use = std::array<trait_set, cx::kernels::all::size>;

template <class Net, class Kernel>
void look_at(use& seen) {
  static constexpr cx::plan_options preferring{.preferred = &cx::entry_of<Kernel>};
  constexpr const auto& plan = cx::plan<Net, preferring>;
  for (const cx::planned_stage& s : plan) {
    if (s.kernel_number == cx::none) continue;
    const trait_set now = used(plan, s);
    for (std::size_t n = 0; n < now.size(); ++n) seen[s.kernel_number][n] = seen[s.kernel_number][n] || now[n];
  }
}

template <class Situation, class... Kernels>
void look_at_situation(use& seen, cx::kernel_list<Kernels...>) {
  if constexpr (Situation::fits) (look_at<typename Situation::net, Kernels>(seen), ...);
}
template <template <class> class Around, class... S>
void look_around(use& seen, laws::subjects<S...>) {
  (look_at_situation<Around<S>>(seen, cx::kernels::all{}), ...);
}
template <template <class> class... Around, class Subjects>
void look_around_all(use& seen, Subjects subjects) {
  (look_around<Around>(seen, subjects), ...);
}

// A subject for each kind of work; the surroundings are those in which a trait can show.
using subjects =
    laws::subjects<laws::subject<cx::input<8, 8, 18>, cx::conv<18, cx::kernel<3>, cx::padding<1>>>,
                   laws::subject<cx::input<8, 8, 3>, cx::conv<3, cx::kernel<3>, cx::padding<1>>>,
                   laws::subject<cx::input<6, 4, 16>, cx::conv<16>>,
                   laws::subject<cx::input<6, 4, 12>, cx::conv<12, cx::kernel<3>, cx::padding<1>, cx::groups<3>>>,
                   laws::subject<cx::input<6, 4, 9>, cx::depthwise_conv<cx::kernel<3>, cx::padding<1>>>,
                   laws::subject<cx::input<6, 4, 6>, cx::transposed_conv<6, cx::kernel<3>, cx::padding<1>>>,
                   laws::subject<cx::input<17>, cx::dense<17>>,
                   laws::subject<cx::input<6, 4, 11>, cx::avg_pool<3, cx::stride<1>, cx::padding<1>>>,
                   laws::subject<cx::input<6, 4, 8>, cx::pixel_shuffle<2>>,
                   laws::subject<cx::input<6, 4, 10>, cx::softmax>, laws::subject<cx::input<21>, cx::softmax>,
                   laws::subject<cx::input<6, 4, 10>, cx::elu>, laws::subject<cx::input<6, 4, 7>, cx::zero_pad<1, 2>>>;

}  // namespace

TEST_CASE("the traits of kernels") {
  use seen{};
  look_around_all<laws::activated, laws::normalised, laws::summed_in_place, laws::added_to_what_stays,
                  laws::summed_and_kept, laws::behind_a_sum, laws::concatenated, laws::adding_between_gaps,
                  laws::reading_between_gaps, laws::pooled, laws::behind_depthwise, laws::flattened, laws::residual>(
      seen, subjects{});

  const auto entries = cx::detail::entries_of<cx::kernels::all>;
  for (std::size_t k = 0; k < entries.size(); ++k) {
    const std::string_view kernel = entries[k].name;
    CAPTURE(kernel);
    const trait_set traits = stated(entries[k].traits);
    for (std::size_t n = 0; n < names.size(); ++n) {
      const std::string_view trait = names[n];
      CAPTURE(trait);
      CHECK(seen[k][n] == traits[n]);
    }
  }
}
