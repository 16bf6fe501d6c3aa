// SPDX-License-Identifier: BSL-1.0
// target: what a plan knows of the machine, and the machines that are known by name. `native` is the one that a file is
// compiled for, as far as the compiler tells; any other is asked for:
//   inline constexpr cx::plan_options little{.machine = cx::target::cortex_a55};
#pragma once
#include <convexpr/core/config.hpp>

#include <cstddef>
#include <string_view>

namespace convexpr {

struct target {
  std::size_t lanes = 4;       // floats in a vector register
  std::size_t registers = 16;  // vector registers
  double multiply_adds = 2;    // vector multiply-adds a cycle
  double loads = 2;            // vectors a cycle from the first-level cache
  double broadcasts = 2;       // numbers a cycle from there into all lanes of a register
  std::size_t latency = 4;     // cycles until the sum of a multiply-add can be used
  double stream_delay = 0.15;  // cycles by which a vector or number that is loaded keeps the multiply-adds waiting
  std::size_t l1_bytes = 32 * 1024;
  std::size_t l2_bytes = 1024 * 1024;        // of one core
  double l2_bandwidth = 24;                  // bytes a cycle
  std::size_t kept_bytes = 2 * 1024 * 1024;  // an output up to this size is in some cache when its reader comes
  std::size_t resident_bytes = 256 * 1024;   // weights of a layer up to this size wait in a cache that is fast enough
  double memory_bandwidth = 4;               // bytes a cycle of all other weights
  double memory_wait = 0.7;                  // of the time that these take, what arithmetic does not hide

  // Measured here are Sapphire Rapids and Zen 4; of the others the units, registers and caches are their makers' and
  // Fog's (below), and what these do not say is taken from the measured one that they are like.
  static const target sapphire_rapids, ice_lake, skylake_x, zen5, zen4;  // AVX-512
  static const target alder_lake, haswell, zen3;                         // AVX2
  static const target sandy_bridge, x86_64;                              // AVX, SSE2
  static const target apple_m1, neoverse_v1, cortex_a76, cortex_a55;     // NEON
  static const target cortex_m55, wasm, portable;

  friend constexpr bool operator==(const target&, const target&) = default;
};

// Xeon of the 4th generation and later. Units: Intel 64 and IA-32 Architectures Optimization Reference Manual (2023),
// Golden Cove. Measured: 93 to 95% of the peak with 14x2 sums (stream_delay); L2 at 24 bytes a cycle while multiplying;
// weights at 10 to 13 GB/s and 3.6 GHz, of which 0.7 add to the arithmetic; outputs of 12.8 MB a quarter faster when
// stored past the caches.
inline constexpr target target::sapphire_rapids{.lanes = 16,
                                                .registers = 32,
                                                .l1_bytes = 48 * 1024,
                                                .l2_bytes = 2 * 1024 * 1024,
                                                .kept_bytes = 4 * 1024 * 1024,
                                                .resident_bytes = 512 * 1024};
// Ice Lake and Tiger Lake, and Skylake-X to Cooper Lake. The same manual; Fog, The microarchitecture of Intel, AMD and
// VIA CPUs (2023).
inline constexpr target target::ice_lake{
    .lanes = 16, .registers = 32, .l1_bytes = 48 * 1024, .l2_bytes = 1280 * 1024, .resident_bytes = 320 * 1024};
inline constexpr target target::skylake_x{.lanes = 16, .registers = 32};
// Two whole 512-bit multiply-adds and loads a cycle: Software Optimization Guide for the AMD Zen5 Microarchitecture
// (2024). Streams and memory as of Zen 3 and 4.
inline constexpr target target::zen5{.lanes = 16,
                                     .registers = 32,
                                     .stream_delay = 0.04,
                                     .l1_bytes = 48 * 1024,
                                     .l2_bandwidth = 64,
                                     .kept_bytes = 16 * 1024 * 1024,
                                     .resident_bytes = 4 * 1024 * 1024,
                                     .memory_bandwidth = 6,
                                     .memory_wait = 0.2};
// 512 bits are two halves: one multiply-add and one load a cycle. Software Optimization Guide for the AMD Zen4
// Microarchitecture (2023). Measured on a server core: 99.7% of that with tiles of three places and more, their weights
// in L1 or in L2 (no stream delays that can be measured; 0.01 chooses the fewer of equals, whose results lie side by
// side); L2 at 30 to 32 bytes a cycle, L3 at 27 up to 6 MB; larger weights at 6 to 8.6, as neighbours let, behind
// arithmetic but for 0.2; outputs of 12.8 MB 4% faster with their reader when left to the caches (L3 has 32 MB).
inline constexpr target target::zen4{.lanes = 16,
                                     .registers = 32,
                                     .multiply_adds = 1,
                                     .loads = 1,
                                     .stream_delay = 0.01,
                                     .l2_bandwidth = 32,
                                     .kept_bytes = 16 * 1024 * 1024,
                                     .resident_bytes = 4 * 1024 * 1024,
                                     .memory_bandwidth = 6,
                                     .memory_wait = 0.2};
// Big cores of the 12th Core generation and later, as Sapphire Rapids; Haswell to Comet Lake. Fog.
inline constexpr target target::alder_lake{.lanes = 8,
                                           .loads = 3,
                                           .broadcasts = 3,
                                           .l1_bytes = 48 * 1024,
                                           .l2_bytes = 1280 * 1024,
                                           .resident_bytes = 320 * 1024};
inline constexpr target target::haswell{.lanes = 8, .latency = 5, .l2_bytes = 256 * 1024, .resident_bytes = 64 * 1024};
// Zen to Zen 3. Fog. Measured with 256 bits on Zen 4, tiles of 8 to 13 sums: stream_delay.
inline constexpr target target::zen3{.lanes = 8,
                                     .stream_delay = 0.04,
                                     .l2_bytes = 512 * 1024,
                                     .l2_bandwidth = 32,
                                     .kept_bytes = 16 * 1024 * 1024,
                                     .resident_bytes = 4 * 1024 * 1024,
                                     .memory_bandwidth = 6,
                                     .memory_wait = 0.2};
// Without fused multiply-adds: one product and one sum a cycle. Fog. x86_64 is what is left of it with 128 bits.
inline constexpr target target::sandy_bridge{
    .lanes = 8, .multiply_adds = 1, .loads = 1, .l2_bytes = 256 * 1024, .resident_bytes = 64 * 1024};
inline constexpr target target::x86_64{.multiply_adds = 1, .l2_bytes = 256 * 1024, .resident_bytes = 64 * 1024};
// Four multiply-adds a cycle: Johnson, Apple M1 Firestorm (2021); Arm Neoverse V1 Software Optimization Guide (2022).
inline constexpr target target::apple_m1{.registers = 32,
                                         .multiply_adds = 4,
                                         .loads = 3,
                                         .broadcasts = 3,
                                         .l1_bytes = 128 * 1024,
                                         .l2_bytes = 3 * 1024 * 1024,
                                         .kept_bytes = 8 * 1024 * 1024,
                                         .resident_bytes = 768 * 1024};
inline constexpr target target::neoverse_v1{
    .registers = 32, .multiply_adds = 4, .loads = 3, .broadcasts = 3, .l1_bytes = 64 * 1024};
// Cortex-A72 to A78, Neoverse N1: Arm Cortex-A76 Software Optimization Guide (2019).
inline constexpr target target::cortex_a76{
    .registers = 32, .l1_bytes = 64 * 1024, .l2_bytes = 512 * 1024, .resident_bytes = 128 * 1024};
// Little cores, Cortex-A53 too: a vector is loaded in two cycles, 64 bits each. Arm Cortex-A55 Software Optimization
// Guide (2018).
inline constexpr target target::cortex_a55{.registers = 32,
                                           .multiply_adds = 1,
                                           .loads = 0.5,
                                           .broadcasts = 1,
                                           .l2_bytes = 128 * 1024,
                                           .l2_bandwidth = 8,
                                           .kept_bytes = 512 * 1024,
                                           .resident_bytes = 32 * 1024,
                                           .memory_bandwidth = 2};
// MVE works on two lanes a cycle, and has eight registers. Behind the cache lies tightly coupled memory. Arm,
// Introduction to the Arm Cortex-M55 Processor (2020).
inline constexpr target target::cortex_m55{.registers = 8,
                                           .multiply_adds = 0.5,
                                           .loads = 0.5,
                                           .broadcasts = 1,
                                           .l2_bytes = 256 * 1024,
                                           .l2_bandwidth = 8,
                                           .kept_bytes = 512 * 1024,
                                           .resident_bytes = 64 * 1024,
                                           .memory_bandwidth = 2};
// 128 bits in a browser of today, products and sums of their own: in the registers of SSE, if it runs on x86.
inline constexpr target target::wasm{.multiply_adds = 1, .l2_bytes = 512 * 1024, .resident_bytes = 128 * 1024};
inline constexpr target target::portable{};

struct named_target {
  std::string_view name;
  target machine;
};
inline constexpr named_target known_targets[] = {{"sapphire_rapids", target::sapphire_rapids},
                                                 {"ice_lake", target::ice_lake},
                                                 {"skylake_x", target::skylake_x},
                                                 {"zen5", target::zen5},
                                                 {"zen4", target::zen4},
                                                 {"alder_lake", target::alder_lake},
                                                 {"haswell", target::haswell},
                                                 {"zen3", target::zen3},
                                                 {"sandy_bridge", target::sandy_bridge},
                                                 {"x86_64", target::x86_64},
                                                 {"apple_m1", target::apple_m1},
                                                 {"neoverse_v1", target::neoverse_v1},
                                                 {"cortex_a76", target::cortex_a76},
                                                 {"cortex_a55", target::cortex_a55},
                                                 {"cortex_m55", target::cortex_m55},
                                                 {"wasm", target::wasm},
                                                 {"portable", target::portable}};

// A target is known by its figures: stages of equal machines share their code, whatever they are called.
constexpr std::string_view name_of(const target& t) {
  for (const named_target& known : known_targets)
    if (known.machine == t) return known.name;
  return "a machine without a name";
}

// Of the machine that this file is compiled for.
inline namespace CONVEXPR_BUILD {
inline constexpr target native = target::CONVEXPR_MACHINE;
}  // namespace CONVEXPR_BUILD

}  // namespace convexpr
