// SPDX-License-Identifier: BSL-1.0
// Holds every kernel to what evaluate gives, in every network of a table: as the plan would have it, and with each
// kernel of the list preferred that can serve there. What is compared and how is written in fuzz/situations.cpp:
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
    surroundings<activated, normalised, behind_a_norm, summed_in_place, summed_and_kept, behind_a_sum,
                 added_to_what_stays, residual, concatenated, concatenated_at_the_end, reading_between_gaps,
                 adding_between_gaps, pooled, averaged, pooled_and_reshaped, activated_and_reshaped,
                 reshaped_and_summed, reshaped_and_normalised, reshaped_in_front, flattened, many_outputs,
                 behind_depthwise, behind_reshaped_depthwise, padded>;
using no_surroundings = surroundings<activated>;
using few_surroundings = surroundings<summed_in_place>;

// Whether two plans have the same stages, computed by the same kernels.
template <class Net, cx::plan_options A, cx::plan_options B>
consteval bool are_alike() {
  return std::ranges::equal(cx::plan<Net, A>, cx::plan<Net, B>, [](const auto& a, const auto& b) {
    return a.nest == b.nest && a.kernel_number == b.kernel_number;
  });
}

// Whether some layer can have it, whatever was fused with it.
template <class Net, class Kernel>
consteval bool can_have() {
  return std::ranges::any_of(cx::detail::items_of<Net>, [](const cx::work_item& item) {
    cx::stage s;
    s.machine = cx::native;
    s.main = item.work;
    return Kernel::serves(s);
  });
}

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
      add_preferred<Situation>(cx::kernels::all{});
    }
  }
  template <class Situation, class... Kernels>
  void add_preferred(cx::kernel_list<Kernels...>) {
    (add_preferred<Situation, Kernels>(), ...);
  }
  // Where it makes another plan.
  template <class Situation, class Kernel>
  void add_preferred() {
    using net = typename Situation::net;
    static constexpr cx::plan_options preferring{.preferred = &cx::entry_of<Kernel>};
    if constexpr (can_have<net, Kernel>())
      if constexpr (!are_alike<net, preferring, cx::fast>())
        add_model<net, preferring>(std::string(cx::type_name<Situation>) + " by " + std::string(Kernel::name));
  }
  template <class Net, cx::plan_options Options>
  void add_model(std::string name) {
    subjects_.push_back(std::make_unique<fuzz::typed_subject<Net, Options>>(std::move(name)));
  }

  std::vector<std::unique_ptr<const fuzz::subject>> subjects_;
};

}  // namespace laws
