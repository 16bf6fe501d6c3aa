// SPDX-License-Identifier: BSL-1.0
// How often this program has asked for memory, and for how much.
#pragma once
#include <cstddef>

extern std::size_t allocations, allocated_bytes;
