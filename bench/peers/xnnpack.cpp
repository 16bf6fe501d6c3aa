// SPDX-License-Identifier: BSL-1.0
// XNNPACK: its operators chained over channels-last buffers; the clamp of relu and relu6 is part of each.
#include "peer.hpp"

#include <pthreadpool.h>
#include <xnnpack.h>

#include <cmath>

namespace bench {
namespace {

using convexpr::curve_kind;
using convexpr::operation_kind;

void check(xnn_status status, const char* what) {
  if (status != xnn_status_success) throw unsupported(std::string("XNNPACK: ") + what);
}
std::uint32_t u32(std::size_t n) { return static_cast<std::uint32_t>(n); }

struct bounds {
  float low = -INFINITY, high = INFINITY;
};
bounds clamp_of(const convexpr::curve& c) {
  if (c.is_identity()) return {};
  if (c.kind == curve_kind::leaky_relu && c.a == 0) return {0, INFINITY};
  if (c.kind == curve_kind::clip) return {c.a, c.b};
  throw unsupported("an activation that XNNPACK cannot fuse");
}

class xnnpack final : public peer {
 public:
  explicit xnnpack(const peer_options& options)
      : network_(options.network), threads_(options.threads > 1 ? pthreadpool_create(options.threads) : nullptr) {
    static const xnn_status ready = xnn_initialize(nullptr);
    check(ready, "initialisation");
    values_.resize(network_.steps.size());
    const std::size_t count = network_.steps[0].out.size();
    std::copy_n(options.input, count, make(0));
    try {
      for (std::size_t s = 1; s < network_.steps.size(); ++s) add(s);
    } catch (...) {
      release();
      throw;
    }
  }
  ~xnnpack() override { release(); }
  xnnpack(const xnnpack&) = delete;
  xnnpack& operator=(const xnnpack&) = delete;

  void run() override {
    for (xnn_operator_t op : operators_) xnn_run_operator(op, threads_);
  }
  std::vector<float> output() override {
    std::vector<float> result = values_[network_.result];
    result.resize(network_.steps[network_.result].out.size());
    return result;
  }

 private:
  // XNNPACK reads a little beyond the end.
  float* make(std::size_t place) {
    values_[place].resize(network_.steps[place].out.size() + XNN_EXTRA_BYTES);
    return values_[place].data();
  }
  void release() {
    for (xnn_operator_t op : operators_) xnn_delete_operator(op);
    if (threads_) pthreadpool_destroy(threads_);
  }

  void add(std::size_t place) {
    const step& s = network_.steps[place];
    const bounds clamp = clamp_of(s.activation);
    const convexpr::operation& o = s.work;
    const auto &h = o.height(), &w = o.width();
    const std::size_t c = o.channels;
    const float* const in = values_[s.input].data();
    float* const out = make(place);
    xnn_operator_t op = nullptr;
    switch (o.kind) {
      case operation_kind::convolution:
        if (s.is_dense()) {
          check(xnn_create_fully_connected_nc_f32(c, o.filters, c, o.filters, s.weight, s.bias, low(s, clamp),
                                                  high(s, clamp), 0, &op),
                "dense");
          check(xnn_setup_fully_connected_nc_f32(op, 1, in, out, threads_), "dense");
        } else {
          check(xnn_create_convolution2d_nhwc_f32(
                    u32(h.before), u32(w.after), u32(h.after), u32(w.before), u32(h.kernel), u32(w.kernel),
                    u32(h.stride), u32(w.stride), u32(h.dilation), u32(w.dilation), u32(o.groups), c / o.groups,
                    o.filters / o.groups, c, o.filters, s.weight, s.bias, low(s, clamp), high(s, clamp), 0, &op),
                "convolution");
          check(xnn_setup_convolution2d_nhwc_f32(op, 1, h.in, w.in, in, out, threads_), "convolution");
        }
        break;
      case operation_kind::transposed_convolution: {
        const std::size_t more_h = h.out + h.before + h.after - (h.in - 1) * h.stride - h.span(),
                          more_w = w.out + w.before + w.after - (w.in - 1) * w.stride - w.span();
        check(xnn_create_deconvolution2d_nhwc_f32(
                  u32(h.before), u32(w.after), u32(h.after), u32(w.before), u32(h.kernel), u32(w.kernel), u32(h.stride),
                  u32(w.stride), u32(h.dilation), u32(w.dilation), u32(o.groups), c / o.groups, o.filters / o.groups, c,
                  o.filters, s.weight, s.bias, low(s, clamp), high(s, clamp), 0, &op),
              "transposed convolution");
        check(xnn_setup_deconvolution2d_nhwc_f32(op, 1, h.in, w.in, u32(more_h), u32(more_w), in, out, threads_),
              "transposed convolution");
        break;
      }
      case operation_kind::max_pool:
        check(xnn_create_max_pooling2d_nhwc_f32(u32(h.before), u32(w.after), u32(h.after), u32(w.before), u32(h.kernel),
                                                u32(w.kernel), u32(h.stride), u32(w.stride), u32(h.dilation),
                                                u32(w.dilation), c, c, c, clamp.low, clamp.high, 0, &op),
              "maximum pool");
        check(xnn_setup_max_pooling2d_nhwc_f32(op, 1, h.in, w.in, in, out, threads_), "maximum pool");
        break;
      case operation_kind::avg_pool:
        if (s.pools_everything()) {
          check(xnn_create_global_average_pooling_nwc_f32(c, c, c, clamp.low, clamp.high, 0, &op), "global pool");
          check(xnn_setup_global_average_pooling_nwc_f32(op, 1, o.in_places(), in, out, threads_), "global pool");
        } else {
          check(xnn_create_average_pooling2d_nhwc_f32(u32(h.before), u32(w.after), u32(h.after), u32(w.before),
                                                      u32(h.kernel), u32(w.kernel), u32(h.stride), u32(w.stride), c, c,
                                                      c, clamp.low, clamp.high, 0, &op),
                "average pool");
          check(xnn_setup_average_pooling2d_nhwc_f32(op, 1, h.in, w.in, in, out, threads_), "average pool");
        }
        break;
      case operation_kind::softmax:
        check(xnn_create_softmax_nc_f32(c, c, c, 0, &op), "softmax");
        check(xnn_setup_softmax_nc_f32(op, o.in_places(), in, out, threads_), "softmax");
        break;
      case operation_kind::sum:
        break;  // all of it is the addition below
      default:
        throw unsupported("an operation that the adapter of XNNPACK lacks");
    }
    if (op) operators_.push_back(op);
    if (s.added != none) {
      const std::size_t count = s.out.size();
      const float* const first = s.is(operation_kind::sum) ? in : out;
      xnn_operator_t sum = nullptr;
      check(xnn_create_add_nd_f32(clamp.low, clamp.high, 0, &sum), "sum");
      operators_.push_back(sum);
      check(xnn_setup_add_nd_f32(sum, 1, &count, 1, &count, first, values_[s.added].data(), out, threads_), "sum");
    }
  }

  // The clamp comes behind a sum.
  static float low(const step& s, const bounds& b) { return s.added == none ? b.low : -INFINITY; }
  static float high(const step& s, const bounds& b) { return s.added == none ? b.high : INFINITY; }

  const program& network_;
  pthreadpool_t threads_;
  std::vector<std::vector<float>> values_;
  std::vector<xnn_operator_t> operators_;
};

const peer_kind kind("XNNPACK", [](const peer_options& o) { return std::make_unique<xnnpack>(o); });

}  // namespace
}  // namespace bench
