// SPDX-License-Identifier: BSL-1.0
// Dense layers of one sample: the weights are read once, from wherever they are.
#include "../harness/contest.hpp"

namespace cx = convexpr;

namespace {

template <std::size_t Inputs, std::size_t Units>
bench::listed row(const std::string& layer) {
  return bench::listed(bench::contest<cx::network<cx::input<Inputs>, cx::dense<Units>, cx::relu>>(
      "layers: dense", layer + " " + std::to_string(Inputs) + " > " + std::to_string(Units)));
}

const bench::listed rows[] = {row<400, 120>("lenet.f1"), row<2048, 256>("cifar.f1"), row<1024, 1000>("mobilenetv1.fc"),
                              row<4096, 4096>("vgg16.fc7"), row<9216, 4096>("alexnet.fc6")};

}  // namespace
