// SPDX-License-Identifier: BSL-1.0
// The library's macros, and what it asks of a compiler.
//   CONVEXPR_CHECKED   defined by the user (-DCONVEXPR_CHECKED), for all files of a program: tensor and tensor_view
//                      check every index at run time, as they always do in constant expressions
//   CONVEXPR_MACHINE   the machine that a file is compiled for, as the compiler's macros tell it: a member of target
//                      (plan/target.hpp)
//   CONVEXPR_BUILD     names what the code of kernels and models depends on beside its source: the instruction set, the
//                      machine that it is planned for, and whether there are threads (-fopenmp) and -ffast-math. They
//                      stand in an inline namespace of this name, so that files of one program that are compiled for
//                      different machines each keep their own.
//   CONVEXPR_VERSION   10000 major + 100 minor + patch, for #if; convexpr::version has them one by one
//   CONVEXPR_COMPOSED_MESSAGES   defined here where the message of a static_assert can be composed: from C++26 on;
//                      compilers that can do so before warn of it
#pragma once

#if defined(__apple_build_version__)
#if __apple_build_version__ < 16000000
#error "convexpr needs Apple clang 16 or later, which is clang 17"
#endif
#elif defined(__clang__)
#if __clang_major__ < 17
#error "convexpr needs clang 17 or later"
#endif
#elif defined(__GNUC__)
#if __GNUC__ < 12
#error "convexpr needs g++ 12 or later"
#endif
#else
#error "convexpr needs g++ 12 or clang 17, or later"
#endif

#if __cplusplus < 202002L
#error "convexpr needs C++20 or later: -std=c++20"
#endif

#if defined(__AVX512F__)
#define CONVEXPR_INSTRUCTIONS avx512
#elif defined(__AVX2__) && defined(__FMA__)
#define CONVEXPR_INSTRUCTIONS avx2
#elif defined(__AVX__)
#define CONVEXPR_INSTRUCTIONS avx
#elif defined(__SSE2__)
#define CONVEXPR_INSTRUCTIONS sse
#elif defined(__ARM_NEON)
#define CONVEXPR_INSTRUCTIONS neon
#elif defined(__ARM_FEATURE_MVE)
#define CONVEXPR_INSTRUCTIONS mve
#elif defined(__wasm_simd128__)
#define CONVEXPR_INSTRUCTIONS wasm_simd
#else
#define CONVEXPR_INSTRUCTIONS portable
#endif

// GCC has names for all that -march and -mtune can say, Clang for AMD's only; the rest is told by what the machines were
// first to have. GCC 12 takes Zen 4 for a Zen 3 with AVX-512. Nothing tells little ARM cores from big ones.
#if defined(__AVX512F__)
#if defined(__znver5__)
#define CONVEXPR_MACHINE zen5
#elif defined(__znver4__) || defined(__znver3__)
#define CONVEXPR_MACHINE zen4
#elif defined(__AMX_TILE__)
#define CONVEXPR_MACHINE sapphire_rapids
#elif defined(__AVX512VBMI2__)
#define CONVEXPR_MACHINE ice_lake
#else
#define CONVEXPR_MACHINE skylake_x
#endif
#elif defined(__AVX2__) && defined(__FMA__)
#if defined(__znver1__) || defined(__znver2__) || defined(__znver3__) || defined(__znver4__)
#define CONVEXPR_MACHINE zen3
#elif defined(__AVXVNNI__)
#define CONVEXPR_MACHINE alder_lake
#else
#define CONVEXPR_MACHINE haswell
#endif
#elif defined(__AVX__)
#define CONVEXPR_MACHINE sandy_bridge
#elif defined(__SSE2__)
#define CONVEXPR_MACHINE x86_64
#elif defined(__aarch64__) && defined(__APPLE__)
#define CONVEXPR_MACHINE apple_m1
#elif defined(__aarch64__) && defined(__ARM_FEATURE_SVE)
#define CONVEXPR_MACHINE neoverse_v1
#elif defined(__aarch64__)
#define CONVEXPR_MACHINE cortex_a76
#elif defined(__ARM_FEATURE_MVE)
#define CONVEXPR_MACHINE cortex_m55
#elif defined(__wasm_simd128__)
#define CONVEXPR_MACHINE wasm
#else
#define CONVEXPR_MACHINE portable
#endif

#if defined(_OPENMP)
#define CONVEXPR_THREADS _openmp
#else
#define CONVEXPR_THREADS
#endif
#if defined(__FAST_MATH__)
#define CONVEXPR_ARITHMETIC _fast_math
#else
#define CONVEXPR_ARITHMETIC
#endif

#define CONVEXPR_PASTE(a, b, c, d) a##_##b##c##d
#define CONVEXPR_NAME(a, b, c, d) CONVEXPR_PASTE(a, b, c, d)
#define CONVEXPR_BUILD CONVEXPR_NAME(CONVEXPR_INSTRUCTIONS, CONVEXPR_MACHINE, CONVEXPR_THREADS, CONVEXPR_ARITHMETIC)

#if __cplusplus > 202302L && __cpp_static_assert >= 202306L
#define CONVEXPR_COMPOSED_MESSAGES
#endif

#define CONVEXPR_VERSION 200

namespace convexpr {

inline constexpr struct {
  int major, minor, patch;
} version{CONVEXPR_VERSION / 10000, CONVEXPR_VERSION / 100 % 100, CONVEXPR_VERSION % 100};

}  // namespace convexpr

namespace convexpr::detail {

#if defined(CONVEXPR_CHECKED)
inline constexpr bool checks_indices = true;
#else
inline constexpr bool checks_indices = false;
#endif

}  // namespace convexpr::detail
