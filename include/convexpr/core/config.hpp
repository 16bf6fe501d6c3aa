// SPDX-License-Identifier: BSL-1.0
// The library's macros, and what it asks of a compiler.
//   CONVEXPR_CHECKED   defined by the user (-DCONVEXPR_CHECKED), for all files of a program: tensor and tensor_view
//                      check every index at run time, as they always do in constant expressions
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

#if __cplusplus > 202302L && __cpp_static_assert >= 202306L
#define CONVEXPR_COMPOSED_MESSAGES
#endif

namespace convexpr::detail {

#if defined(CONVEXPR_CHECKED)
inline constexpr bool checks_indices = true;
#else
inline constexpr bool checks_indices = false;
#endif

}  // namespace convexpr::detail
