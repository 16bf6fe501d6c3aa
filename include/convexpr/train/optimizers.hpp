// SPDX-License-Identifier: BSL-1.0
// All optimisers.
#pragma once
#include <convexpr/train/optimizers/adagrad.hpp>
#include <convexpr/train/optimizers/adam.hpp>
#include <convexpr/train/optimizers/lion.hpp>
#include <convexpr/train/optimizers/optimizer.hpp>
#include <convexpr/train/optimizers/rmsprop.hpp>
#include <convexpr/train/optimizers/rule.hpp>
#include <convexpr/train/optimizers/sgd.hpp>
