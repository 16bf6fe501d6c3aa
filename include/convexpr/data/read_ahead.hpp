// SPDX-License-Identifier: BSL-1.0
// read_ahead: the same batches in the same order, put together by a thread in the background while the loop works on the
// one before.
//   for (auto&& batch : cx::read_ahead(cx::batches<64>(data, cx::shuffled{epoch}, cx::random_crop{4}))) ...
// Each begin() starts a thread, which ends with the last copy of the iterator. What is thrown while a batch is put together
// is thrown where the loop would read that batch. Where the standard library has no threads it gives the view it is given.
#pragma once
#include <convexpr/data/batches.hpp>

#if defined(__GLIBCXX__) && !defined(_GLIBCXX_HAS_GTHREADS) || defined(_LIBCPP_HAS_NO_THREADS) || \
    defined(__wasi__) && !defined(_REENTRANT)
#define CONVEXPR_READS_AHEAD 0
#else
#define CONVEXPR_READS_AHEAD 1
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <memory>
#include <mutex>
#include <range/v3/view/facade.hpp>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>
#endif

namespace convexpr {

#if CONVEXPR_READS_AHEAD

namespace detail {

// A thread that puts batches together, at most so many more than are used.
template <class Source>
class batch_reader {
  using value = typename Source::value;

 public:
  batch_reader(std::shared_ptr<const Source> source, std::size_t ahead)
      : source_(std::move(source)), slots_(ahead + 1), thread_([this] { prepare(); }) {}
  batch_reader(const batch_reader&) = delete;
  batch_reader& operator=(const batch_reader&) = delete;
  ~batch_reader() {
    {
      const std::lock_guard lock(mutex_);
      ends_ = true;
    }
    changed_.notify_all();
    thread_.join();
  }

  // Those in front of it are used no longer.
  value get(std::size_t n) {
    std::unique_lock lock(mutex_);
    used_ = n;
    changed_.notify_all();
    changed_.wait(lock, [&] { return n < prepared_ || failure_ != nullptr; });
    if (n >= prepared_) std::rethrow_exception(failure_);
    return slots_[n % slots_.size()].ready;
  }

 private:
  struct slot {
    typename Source::room room{};
    value ready{};
  };

  void prepare() {
    const std::size_t count = source_->count();
    for (std::size_t n = 0; n < count; ++n) {
      {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return ends_ || n < used_ + slots_.size(); });
        if (ends_) return;
      }
      if (!fill(slots_[n % slots_.size()], n)) return;
      {
        const std::lock_guard lock(mutex_);
        prepared_ = n + 1;
      }
      changed_.notify_all();
    }
  }
  bool fill(slot& s, std::size_t n) {
#if defined(__cpp_exceptions)
    try {
      s.ready = source_->get(n, s.room);
    } catch (...) {
      {
        const std::lock_guard lock(mutex_);
        failure_ = std::current_exception();
      }
      changed_.notify_all();
      return false;
    }
#else
    s.ready = source_->get(n, s.room);
#endif
    return true;
  }

  std::shared_ptr<const Source> source_;
  std::vector<slot> slots_;
  std::mutex mutex_{};
  std::condition_variable changed_{};
  std::size_t prepared_ = 0, used_ = 0;  // batches that are ready; the one in use
  bool ends_ = false;
  std::exception_ptr failure_{};
  std::thread thread_;  // the last: it uses all others
};

}  // namespace detail

template <class Input, class Target, class Augmentation>
class read_ahead_view : public ranges::view_facade<read_ahead_view<Input, Target, Augmentation>, ranges::finite> {
  friend ranges::range_access;
  using source_type = detail::batch_source<Input, Target, Augmentation>;

 public:
  read_ahead_view() = default;
  read_ahead_view(std::shared_ptr<const source_type> source, std::size_t ahead)
      : source_(std::move(source)), ahead_(ahead) {}

  // Number of batches.
  std::size_t size() const { return source_ == nullptr ? 0 : source_->count(); }

 private:
  class cursor {
    friend ranges::range_access;
    using single_pass = std::true_type;
    using reader = detail::batch_reader<source_type>;

   public:
    cursor() = default;
    cursor(const std::shared_ptr<const source_type>& source, std::size_t ahead)
        : count_(source == nullptr ? 0 : source->count()),
          reader_(count_ == 0 ? nullptr : std::make_shared<reader>(source, ahead)) {}

   private:
    batch<Input, Target> read() const { return reader_->get(at_); }
    void next() { ++at_; }
    bool equal(ranges::default_sentinel_t) const { return at_ == count_; }
    bool equal(const cursor& other) const { return at_ == other.at_; }

    std::size_t at_ = 0, count_ = 0;
    std::shared_ptr<reader> reader_{};
  };

  cursor begin_cursor() const { return cursor(source_, ahead_); }

  std::shared_ptr<const source_type> source_{};
  std::size_t ahead_ = 1;
};

// At most `ahead` batches are ready beside the one in use.
template <class Input, class Target, class Augmentation>
read_ahead_view<Input, Target, Augmentation> read_ahead(const batches_view<Input, Target, Augmentation>& view,
                                                        std::size_t ahead = 1) {
  return {view.source(), ahead == 0 ? 1 : ahead};
}

#else

template <class Input, class Target, class Augmentation>
batches_view<Input, Target, Augmentation> read_ahead(const batches_view<Input, Target, Augmentation>& view,
                                                     std::size_t = 1) {
  return view;
}

#endif

}  // namespace convexpr

#undef CONVEXPR_READS_AHEAD
