// SPDX-License-Identifier: BSL-1.0
// peer: another library that runs the same network on the same weights. One file of this folder adapts one library and
// lists it by a static `peer_kind`; bench/CMakeLists.txt compiles it where the library is installed.
#pragma once
#include "program.hpp"

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace bench {

class peer {
 public:
  virtual ~peer() = default;
  virtual void run() = 0;                      // all that is timed
  virtual std::vector<float> output() = 0;     // of the last run, channels last
  virtual std::string chosen() { return ""; }  // what it chose to do, for the curious
};

struct peer_options {
  const program& network;
  const float* input;  // channels last; a peer brings it into the layout that it likes before any time is taken
  std::size_t threads = 1;
};

// Throws `unsupported` where the library lacks an operator; gives none where it has nothing of its own to try.
using peer_factory = std::function<std::unique_ptr<peer>(const peer_options&)>;

struct peer_kind {
  std::string name;
  peer_factory make;

  peer_kind(std::string shown, peer_factory factory) : name(std::move(shown)), make(std::move(factory)) {
    all().push_back(this);
  }
  static std::vector<const peer_kind*>& all() {
    static std::vector<const peer_kind*> kinds;
    return kinds;
  }
};

}  // namespace bench
