// SPDX-License-Identifier: BSL-1.0
// Holds every kernel to what evaluate gives, in every network of a table: as the plan would have it, and with each
// algorithm of the list preferred that can serve there. What is compared and how is written in fuzz/situations.cpp:
// threads, batches, odd addresses, poisoned memory, special numbers.
#pragma once
#include "fuzz/harness.hpp"
#include "subjects.hpp"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace laws {

template <template <class> class... Around>
struct surroundings {};

using all_surroundings =
    surroundings<activated, normalised, behind_a_norm, summed_in_place, summed_and_kept, behind_a_sum, residual,
                 concatenated, concatenated_at_the_end, reading_between_gaps, adding_between_gaps, pooled, averaged,
                 pooled_and_reshaped, activated_and_reshaped, reshaped_and_summed, reshaped_and_normalised,
                 reshaped_in_front, flattened, many_outputs, behind_depthwise, behind_reshaped_depthwise, padded>;
using no_surroundings = surroundings<activated>;
using few_surroundings = surroundings<summed_in_place>;

// Whether two plans have the same stages.
template <class Net, cx::plan_options A, cx::plan_options B>
consteval bool are_alike() {
  return std::ranges::equal(cx::plan<Net, A>, cx::plan<Net, B>, {}, &cx::planned_stage::nest, &cx::planned_stage::nest);
}

// Whether some convolution can have it, whatever was fused with it.
template <class Net>
consteval bool can_have(cx::algorithm how) {
  return std::ranges::any_of(cx::detail::works_of<Net>, [&](const cx::operation& work) {
    cx::stage s;
    s.main = work;
    return work.is(cx::operation_kind::convolution) && cx::detail::serves(how, s);
  });
}

// Plans that take an algorithm wherever it serves.
template <cx::algorithm How, std::size_t Block = 0>
inline constexpr cx::plan_options with{.preferred = How, .preferred_block = Block};

// Networks to be held, with their names.
class table {
 public:
  // All subjects in all surroundings that they fit.
  template <class... S, class Surroundings>
  void add(subjects<S...>, Surroundings around) {
    (add_subject<S>(around), ...);
  }

  // 0 where all of them hold.
  int hold(int count, char** arguments) const {
    std::vector<const fuzz::subject*> list;
    for (const auto& subject : subjects_) list.push_back(subject.get());
    return fuzz::check(list, count, arguments);
  }

 private:
  template <class S, template <class> class... Around>
  void add_subject(surroundings<Around...>) {
    (add_situation<Around<S>>(), ...);
  }
  template <class Situation>
  void add_situation() {
    if constexpr (Situation::fits) {
      add_model<typename Situation::net, cx::fast>(std::string(cx::type_name<Situation>));
      [&]<std::size_t... A>(std::index_sequence<A...>) {
        (add_preferred<Situation, with<static_cast<cx::algorithm>(A), 2>>(), ...);
      }(std::make_index_sequence<cx::algorithm_count>{});
      add_preferred<Situation, with<cx::algorithm::winograd, 4>>();
    }
  }
  // Where it makes another plan.
  template <class Situation, cx::plan_options Options>
  void add_preferred() {
    using net = typename Situation::net;
    if constexpr (can_have<net>(Options.preferred))
      if constexpr (!are_alike<net, Options, cx::fast>())
        add_model<net, Options>(std::string(cx::type_name<Situation>) + " by " +
                                std::string(cx::name_of(Options.preferred)));
  }
  template <class Net, cx::plan_options Options>
  void add_model(std::string name) {
    subjects_.push_back(std::make_unique<fuzz::typed_subject<Net, Options>>(std::move(name)));
  }

  std::vector<std::unique_ptr<const fuzz::subject>> subjects_;
};

}  // namespace laws
