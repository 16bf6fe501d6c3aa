// SPDX-License-Identifier: BSL-1.0
// The library's few macros.
//   CONVEXPR_BUILD   names what the code of kernels and models depends on beside its source: the instruction set, and
//                    whether there are threads (-fopenmp) and -ffast-math. They stand in an inline namespace of this
//                    name, so that files of one program that are compiled for different machines each keep their own.
#pragma once

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

#define CONVEXPR_PASTE(a, b, c) a##b##c
#define CONVEXPR_NAME(a, b, c) CONVEXPR_PASTE(a, b, c)
#define CONVEXPR_BUILD CONVEXPR_NAME(CONVEXPR_INSTRUCTIONS, CONVEXPR_THREADS, CONVEXPR_ARITHMETIC)
