// SPDX-License-Identifier: BSL-1.0
// The compiler trains a graph convolutional network and checks that it has learnt its lesson: 60 steps of Adam from
// Glorot-random weights, two labelled members, and 33 of 34 on the right side.
#include "training.hpp"

namespace cx = convexpr;

// clang-format off
using club = cx::network<cx::input<34, 34>,
                         cx::graph::gcn<4, cx::graph::on<cx::graph::karate_club>>, cx::tanh,
                         cx::graph::gcn<2, cx::graph::on<cx::graph::karate_club>>>;
// clang-format on

constexpr auto karate_trained_at_compile_time =
    karate::train<club>({.learning_rate = 0.05, .weight_decay = 5e-3}, 60, cx::seed{1});

static_assert(cx::graph::accuracy(karate_trained_at_compile_time) >= 33.0 / 34);
