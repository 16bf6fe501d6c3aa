// SPDX-License-Identifier: BSL-1.0
#include "both.hpp"

errors errors_of_other() { return {largest_error<net>(), largest_error<karate>(), cx::native.lanes}; }
