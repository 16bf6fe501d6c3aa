// SPDX-License-Identifier: BSL-1.0
// Eigen: networks of dense layers only, a product of matrix and vector each.
#include "peer.hpp"

#include <Eigen/Core>

namespace bench {
namespace {

using convexpr::curve_kind;
using matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

class eigen final : public peer {
 public:
  explicit eigen(const peer_options& options) : network_(options.network) {
    const auto& steps = network_.steps;
    values_.resize(steps.size());
    values_[0] = Eigen::Map<const Eigen::VectorXf>(options.input, static_cast<Eigen::Index>(steps[0].out.size()));
    weights_.resize(steps.size());
    biases_.resize(steps.size());
    for (std::size_t s = 1; s < steps.size(); ++s) {
      const bool is_relu = steps[s].activation.kind == curve_kind::leaky_relu && steps[s].activation.a == 0;
      if (!steps[s].is_dense() || !is_relu || steps[s].input != s - 1) throw unsupported("more than dense layers");
      const auto outputs = static_cast<Eigen::Index>(steps[s].work.filters),
                 inputs = static_cast<Eigen::Index>(steps[s].work.channels);
      weights_[s] = Eigen::Map<const matrix>(steps[s].weight, outputs, inputs);
      biases_[s] = Eigen::VectorXf::Zero(outputs);
      if (steps[s].bias) biases_[s] = Eigen::Map<const Eigen::VectorXf>(steps[s].bias, outputs);
      values_[s].resize(outputs);
    }
  }

  void run() override {
    for (std::size_t s = 1; s < values_.size(); ++s) {
      values_[s] = biases_[s];
      values_[s].noalias() += weights_[s] * values_[s - 1];
      values_[s] = values_[s].cwiseMax(0.0f);
    }
  }
  std::vector<float> output() override {
    const Eigen::VectorXf& y = values_[network_.result];
    return {y.data(), y.data() + y.size()};
  }

 private:
  const program& network_;
  std::vector<matrix> weights_;
  std::vector<Eigen::VectorXf> biases_, values_;
};

const peer_kind kind("Eigen", [](const peer_options& o) { return std::make_unique<eigen>(o); });

}  // namespace
}  // namespace bench
