// SPDX-License-Identifier: BSL-1.0
// batches: a data set as a range of batches, a view of range-v3. The last one has what is left.
//   for (auto&& batch : cx::batches<64>(mnist.train, cx::shuffled{epoch})) fit.step(batch.inputs, batch.targets);
//   cx::batches<64>(data)                                       in order
//   cx::batches<64>(data, cx::shuffled{epoch, cx::seed{7}}, cx::random_flip{})    and each input changed (augment.hpp)
// A data set is anything with `inputs` and `targets` that lie in memory, equally many, and has to outlive the view. A batch
// is two spans. They see the data set itself where the samples come in order as they are; else samples are gathered in
// memory of the iterator's, which the next batch overwrites. Views are copied in no time, and each begin() starts anew.
#pragma once
#include <convexpr/core/random.hpp>
#include <convexpr/data/dataset.hpp>
#include <convexpr/data/order.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <memory>
#include <range/v3/view/facade.hpp>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

namespace convexpr {

template <class Input, class Target>
struct batch {
  using input_type = Input;
  using target_type = Target;

  std::span<const Input> inputs{};
  std::span<const Target> targets{};

  std::size_t size() const { return inputs.size(); }
};

// Leaves an input as it is.
struct unchanged {
  constexpr void operator()(auto&, seed) const {}
};

namespace detail {

// Where the samples of a batch are put together.
template <class Input, class Target>
struct batch_room {
  std::vector<Input> inputs{};
  std::vector<Target> targets{};
};

// Which samples make batch n, and what becomes of them. Nothing of it changes once it is built.
template <class Input, class Target, class Augmentation>
class batch_source {
 public:
  using room = batch_room<Input, Target>;
  using value = batch<Input, Target>;

  template <sample_order Order>
  batch_source(std::span<const Input> inputs, std::span<const Target> targets, std::size_t size, const Order& order,
               Augmentation augment)
      : inputs_(inputs),
        targets_(targets),
        size_(size),
        samples_(epoch_seed(order.random, order.epoch, random_use::augmentation)),
        augment_(std::move(augment)) {
    if constexpr (std::same_as<Order, shuffled>) order_ = permutation(order, inputs.size());
  }

  std::size_t count() const { return inputs_.size() / size_ + (inputs_.size() % size_ != 0); }

  value get(std::size_t n, room& in) const {
    const std::size_t first = n * size_, samples = std::min(size_, inputs_.size() - first);
    if (order_.empty() && std::same_as<Augmentation, unchanged>)
      return {inputs_.subspan(first, samples), targets_.subspan(first, samples)};
    in.inputs.resize(std::max(in.inputs.size(), samples));
    in.targets.resize(in.inputs.size());
    for (std::size_t s = 0; s < samples; ++s) {
      const std::size_t from = order_.empty() ? first + s : order_[first + s];
      in.inputs[s] = inputs_[from];
      in.targets[s] = targets_[from];
      augment_(in.inputs[s], seed{random_bits(samples_, from)});
    }
    return {std::span<const Input>(in.inputs).first(samples), std::span<const Target>(in.targets).first(samples)};
  }

 private:
  std::span<const Input> inputs_;
  std::span<const Target> targets_;
  std::size_t size_;
  seed samples_;
  Augmentation augment_;
  std::vector<std::size_t> order_{};  // empty: in order
};

template <class Range>
using element_of = std::remove_cv_t<typename decltype(std::span(std::declval<const Range&>()))::element_type>;

}  // namespace detail

template <class Input, class Target, class Augmentation>
class batches_view : public ranges::view_facade<batches_view<Input, Target, Augmentation>, ranges::finite> {
  friend ranges::range_access;

 public:
  using source_type = detail::batch_source<Input, Target, Augmentation>;

  batches_view() = default;
  explicit batches_view(std::shared_ptr<const source_type> source) : source_(std::move(source)) {}

  // Number of batches.
  std::size_t size() const { return source_ == nullptr ? 0 : source_->count(); }
  const std::shared_ptr<const source_type>& source() const { return source_; }

 private:
  class cursor {
    friend ranges::range_access;
    using single_pass = std::true_type;

   public:
    cursor() = default;
    explicit cursor(std::shared_ptr<const source_type> source)
        : source_(std::move(source)),
          room_(std::make_shared<typename source_type::room>()),
          count_(source_ == nullptr ? 0 : source_->count()) {}

   private:
    batch<Input, Target> read() const { return source_->get(at_, *room_); }
    void next() { ++at_; }
    bool equal(ranges::default_sentinel_t) const { return at_ == count_; }
    bool equal(const cursor& other) const { return at_ == other.at_; }

    std::shared_ptr<const source_type> source_{};
    std::shared_ptr<typename source_type::room> room_{};
    std::size_t at_ = 0, count_ = 0;
  };

  cursor begin_cursor() const { return cursor(source_); }

  std::shared_ptr<const source_type> source_{};
};

// augment(input, seed) changes an input in place; the seed is a function of seed, epoch and the sample's number in the
// data set.
template <std::size_t Size, class Data, sample_order Order = in_order, class Augmentation = unchanged>
auto batches(const Data& data, const Order& order = {}, Augmentation augment = {}) {
  static_assert(Size > 0, "convexpr: a batch has a sample at least");
  using input_type = detail::element_of<decltype(data.inputs)>;
  using target_type = detail::element_of<decltype(data.targets)>;
  static_assert(std::invocable<const Augmentation&, input_type&, seed>,
                "convexpr: an augmentation is called with an input of the data set and a seed");
  using source = detail::batch_source<input_type, target_type, Augmentation>;
  const std::span<const input_type> inputs(data.inputs);
  const std::span<const target_type> targets(data.targets);
  if (targets.size() != inputs.size())
    raise("batches", refuse("cannot take {} targets", targets.size()),
          refuse("the data set has {} inputs", inputs.size()));
  return batches_view<input_type, target_type, Augmentation>(
      std::make_shared<const source>(inputs, targets, Size, order, std::move(augment)));
}
// The batches would see a data set that is gone.
template <std::size_t Size, class Data, class... More>
  requires(!std::is_lvalue_reference_v<Data>)
auto batches(Data&& data, const More&... more) = delete;

}  // namespace convexpr
