// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <convexpr/data/augment.hpp>
#include <convexpr/data/batches.hpp>
#include <convexpr/data/cifar.hpp>
#include <convexpr/data/csv.hpp>
#include <convexpr/data/idx.hpp>
#include <convexpr/data/npy.hpp>
#include <convexpr/data/read_ahead.hpp>
#include <convexpr/data/scaling.hpp>
#include <convexpr/data/wav.hpp>
#include <convexpr/graph/graph.hpp>
#include <convexpr/graph/view/scatter.hpp>
#include <convexpr/train/backpropagate.hpp>
#include <convexpr/train/optimizers.hpp>
#include <convexpr/train/softmax_cross_entropy.hpp>
#include <convexpr/view/draw.hpp>

namespace cx = convexpr;

using net = cx::network<cx::input<34, 34>, cx::graph::gcn<4, cx::graph::on<cx::graph::karate_club>>, cx::tanh,
                        cx::graph::gcn<2, cx::graph::on<cx::graph::karate_club>>>;

cx::tensor<float, net::output> elsewhere();
