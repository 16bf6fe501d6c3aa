// SPDX-License-Identifier: BSL-1.0
// libtorch: the network written as a TorchScript module, frozen and optimised for inference, which hands its
// convolutions to oneDNN with weights packed once.
#include "peer.hpp"

#include <ATen/Parallel.h>
#include <torch/script.h>

#include <sstream>

namespace bench {
namespace {

using convexpr::curve_kind;
using convexpr::operation_kind;

std::int64_t i64(std::size_t n) { return static_cast<std::int64_t>(n); }
std::string pair(std::size_t a, std::size_t b) { return "[" + std::to_string(a) + ", " + std::to_string(b) + "]"; }

std::string activated(const convexpr::curve& c, const std::string& x) {
  std::ostringstream text;
  switch (c.kind) {
    case curve_kind::identity:
      return x;
    case curve_kind::leaky_relu:
      if (c.a == 0) return "torch.relu(" + x + ")";
      text << "torch.leaky_relu(" << x << ", " << std::showpoint << c.a << ")";
      return text.str();
    case curve_kind::clip:
      text << "torch.hardtanh(" << x << ", " << std::showpoint << c.a << ", " << c.b << ")";
      return text.str();
    case curve_kind::tanh:
      return "torch.tanh(" + x + ")";
    case curve_kind::sigmoid:
      return "torch.sigmoid(" + x + ")";
    default:
      throw unsupported("an activation that the adapter of libtorch lacks");
  }
}

class libtorch final : public peer {
 public:
  explicit libtorch(const peer_options& options) : network_(options.network), module_("network") {
    at::set_num_threads(static_cast<int>(options.threads));
    std::ostringstream source;
    source << "def forward(self, x0):\n";
    for (std::size_t s = 1; s < network_.steps.size(); ++s) source << "  x" << s << " = " << line(s) << "\n";
    source << "  return x" << network_.result << "\n";
    module_.define(source.str());
    module_.eval();
    module_ = torch::jit::freeze(module_);
    module_ = torch::jit::optimize_for_inference(module_);
    const image i = as_image(network_.steps[0].out);
    input_ = at::from_blob(const_cast<float*>(options.input), {1, i64(i.height), i64(i.width), i64(i.channels)})
                 .permute({0, 3, 1, 2})
                 .contiguous();
    for (int profiled = 0; profiled < 3; ++profiled) run();
  }

  void run() override {
    const c10::InferenceMode guard;
    output_ = module_.forward({input_}).toTensor();
  }

  std::vector<float> output() override {
    at::Tensor t = output_;
    if (t.dim() == 4) t = t.permute({0, 2, 3, 1});
    t = t.contiguous();
    return {t.data_ptr<float>(), t.data_ptr<float>() + t.numel()};
  }

 private:
  std::string line(std::size_t place) {
    const step& s = network_.steps[place];
    const convexpr::operation& o = s.work;
    const auto &h = o.height(), &w = o.width();
    const std::string x = "x" + std::to_string(s.input);
    std::string value;
    switch (o.kind) {
      case operation_kind::convolution:
      case operation_kind::transposed_convolution:
        value = weighted(place, x);
        break;
      case operation_kind::max_pool:
        value = "torch.max_pool2d(" + x + ", " + pair(h.kernel, w.kernel) + ", " + pair(h.stride, w.stride) + ", " +
                pair(h.before, w.before) + ", " + pair(h.dilation, w.dilation) + ")";
        break;
      case operation_kind::avg_pool:
        value = s.pools_everything()
                    ? "torch.adaptive_avg_pool2d(" + x + ", [1, 1])"
                    : "torch.avg_pool2d(" + x + ", " + pair(h.kernel, w.kernel) + ", " + pair(h.stride, w.stride) +
                          ", " + pair(h.before, w.before) + ", False, " + (o.count_padding ? "True" : "False") + ")";
        break;
      case operation_kind::softmax:
        value = "torch.softmax(" + x + ", 1)";
        break;
      case operation_kind::activation:
        value = x;
        break;
      case operation_kind::sum:
        value = x;
        break;
      case operation_kind::pixel_shuffle:
        value = "torch.pixel_shuffle(" + x + ", " + std::to_string(w.stride) + ")";
        break;
      default:
        throw unsupported("an operation that the adapter of libtorch lacks");
    }
    if (s.added != none) value = value + " + x" + std::to_string(s.added);
    return activated(s.activation, value);
  }

  std::string weighted(std::size_t place, std::string x) {
    const step& s = network_.steps[place];
    const convexpr::operation& o = s.work;
    const auto &h = o.height(), &w = o.width();
    const std::string weight = "w" + std::to_string(place), bias = "b" + std::to_string(place);
    const auto given = [&](std::initializer_list<std::int64_t> sizes) {
      return at::from_blob(const_cast<float*>(s.weight), sizes);
    };
    module_.register_parameter(
        bias,
        s.bias ? at::from_blob(const_cast<float*>(s.bias), {i64(o.filters)}).clone() : at::zeros({i64(o.filters)}),
        false);
    if (s.is_dense()) {
      const image i = as_image(s.in);
      // flattened, an image is ordered by channels first here
      const at::Tensor packed = given({i64(o.filters), i64(i.height), i64(i.width), i64(i.channels)})
                                    .permute({0, 3, 1, 2})
                                    .reshape({i64(o.filters), i64(s.in.size())});
      module_.register_parameter(weight, s.in.rank == 1 ? packed.clone() : packed.contiguous(), false);
      const bool is_flat = network_.steps[s.input].out.rank == 1 && network_.steps[s.input].is_dense();
      return "torch.linear(" + (is_flat ? x : "torch.flatten(" + x + ", 1)") + ", self." + weight + ", self." + bias +
             ")";
    }
    std::string padding = pair(h.before, w.before);
    const std::string strides = pair(h.stride, w.stride), dilations = pair(h.dilation, w.dilation),
                      groups = std::to_string(o.groups), parameters = ", self." + weight + ", self." + bias + ", ";
    if (s.is(operation_kind::transposed_convolution)) {
      if (o.groups != 1 || h.before != h.after || w.before != w.after) throw unsupported("asymmetric or grouped");
      module_.register_parameter(
          weight,
          given({i64(o.filters), i64(h.kernel), i64(w.kernel), i64(o.channels)}).permute({3, 0, 1, 2}).contiguous(),
          false);
      const auto more = [](const convexpr::axis_window& a) {
        return a.out + a.before + a.after - (a.in - 1) * a.stride - a.span();
      };
      return "torch.conv_transpose2d(" + x + parameters + strides + ", " + padding + ", " + pair(more(h), more(w)) +
             ", " + groups + ", " + dilations + ")";
    }
    module_.register_parameter(weight,
                               given({i64(o.filters), i64(h.kernel), i64(w.kernel), i64(o.channels / o.groups)})
                                   .permute({0, 3, 1, 2})
                                   .contiguous(),
                               false);
    if (h.before != h.after || w.before != w.after) {
      x = "torch.constant_pad_nd(" + x + ", [" + std::to_string(w.before) + ", " + std::to_string(w.after) + ", " +
          std::to_string(h.before) + ", " + std::to_string(h.after) + "], 0.0)";
      padding = "[0, 0]";
    }
    return "torch.conv2d(" + x + parameters + strides + ", " + padding + ", " + dilations + ", " + groups + ")";
  }

  const program& network_;
  torch::jit::Module module_;
  at::Tensor input_, output_;
};

const peer_kind kind("libtorch", [](const peer_options& o) { return std::make_unique<libtorch>(o); });

}  // namespace
}  // namespace bench
