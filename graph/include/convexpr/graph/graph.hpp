// SPDX-License-Identifier: BSL-1.0
// Graph convolutions on top of convexpr. Their layers go through the same door as a user's own.
#pragma once
#include <convexpr/convexpr.hpp>
#include <convexpr/graph/accuracy.hpp>
#include <convexpr/graph/check_matrix.hpp>
#include <convexpr/graph/data/karate_club.hpp>
#include <convexpr/graph/edges.hpp>
#include <convexpr/graph/layers/gcn.hpp>
#include <convexpr/graph/normalize.hpp>
#include <convexpr/graph/read.hpp>
#include <convexpr/graph/sparse_matrix.hpp>
