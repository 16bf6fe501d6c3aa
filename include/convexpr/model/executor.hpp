// SPDX-License-Identifier: BSL-1.0
// Who does the work of a model: one thread, or several that share every stage and meet behind it. Threads are OpenMP's
// where the program is compiled with it (-fopenmp): its pool is there already in most programs that compute, it pins
// and spins as the user's environment says, and a network costs one parallel region. Otherwise there is one.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/core/error.hpp>
#include <convexpr/plan/band.hpp>

#include <cstddef>

#if defined(_OPENMP)
#include <omp.h>
#endif

namespace convexpr {

// Whether this file is compiled with OpenMP, and its models can have more than one thread.
inline namespace CONVEXPR_BUILD {
#if defined(_OPENMP)
inline constexpr bool has_threads = true;
#else
inline constexpr bool has_threads = false;
#endif
}  // namespace CONVEXPR_BUILD

// How many threads a model may use, 4096 at most. Work of a few microseconds stays with one, which is quicker, unless
// it is to be shared `always`.
struct threads {
  std::size_t count = 1;
  bool always = false;
};

// How many samples of a batch a model takes through its stages together, 32 at most. Weights that do not stay in the
// cache, those of large dense layers, are then read once for all of them; each has an arena of its own.
struct batch_size {
  std::size_t count = 1;
};

namespace detail::inline CONVEXPR_BUILD {

inline constexpr std::size_t most_threads = 4096;
inline constexpr std::size_t largest_batch = 32;

// The same count, where a model can have it.
constexpr std::size_t allowed_count(threads workers) {
  const refusal found = refuse("cannot take {} threads", workers.count);
  if (workers.count == 0 || workers.count > most_threads) raise("model", found, refuse("it has 1 to {}", most_threads));
  if (workers.count > 1 && !has_threads)
    raise("model", found, refuse("the program is compiled without OpenMP (-fopenmp)"));
  return workers.count;
}
constexpr std::size_t allowed_count(batch_size samples) {
  if (samples.count == 0 || samples.count > largest_batch)
    raise("model", refuse("cannot take {} samples at a time", samples.count), refuse("it has 1 to {}", largest_batch));
  return samples.count;
}

// work(worker) on at most `count` workers at once; work(Alone) if it is one.
template <class Alone, class Work>
void run_workers([[maybe_unused]] std::size_t count, const Work& work) noexcept {
#if defined(_OPENMP)
  if (count > 1) {
#pragma omp parallel num_threads(static_cast<int>(count))
    work(worker{static_cast<std::size_t>(omp_get_thread_num()), static_cast<std::size_t>(omp_get_num_threads())});
    return;
  }
#endif
  work(Alone{});
}

// Every worker waits for all others.
template <class Worker>
void meet([[maybe_unused]] Worker w) noexcept {
#if defined(_OPENMP)
  if (w.count > 1) {
#pragma omp barrier
  }
#endif
}

}  // namespace detail::inline CONVEXPR_BUILD
}  // namespace convexpr
