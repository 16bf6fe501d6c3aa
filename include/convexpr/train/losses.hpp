// SPDX-License-Identifier: BSL-1.0
// All losses.
#pragma once
#include <convexpr/train/losses/cosine_distance.hpp>
#include <convexpr/train/losses/cross_entropy.hpp>
#include <convexpr/train/losses/elementwise_loss.hpp>
#include <convexpr/train/losses/kullback_leibler.hpp>
#include <convexpr/train/losses/loss.hpp>
#include <convexpr/train/losses/losses.hpp>
