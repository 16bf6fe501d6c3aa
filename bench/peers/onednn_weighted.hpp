// SPDX-License-Identifier: BSL-1.0
// Convolutions and dense layers of oneDNN: as it wants them, with packed weights, and how long one takes.
#pragma once
#include "onednn_memory.hpp"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <functional>
#include <string>
#include <unordered_map>

namespace bench::onednn {

using convexpr::curve_kind;
using convexpr::operation_kind;
using dnnl::algorithm;
using arguments = std::unordered_map<int, memory>;

inline algorithm eltwise(const convexpr::curve& c) {
  switch (c.kind) {
    case curve_kind::leaky_relu:
      return algorithm::eltwise_relu;
    case curve_kind::clip:
      return algorithm::eltwise_clip;
    case curve_kind::elu:
      return algorithm::eltwise_elu;
    case curve_kind::gelu:
      return algorithm::eltwise_gelu_erf;
    case curve_kind::gelu_tanh:
      return algorithm::eltwise_gelu_tanh;
    case curve_kind::sigmoid:
      return algorithm::eltwise_logistic;
    case curve_kind::tanh:
      return algorithm::eltwise_tanh;
    case curve_kind::hard_swish:
      return algorithm::eltwise_hardswish;
    default:
      throw unsupported("an activation that oneDNN lacks");
  }
}

inline dnnl::primitive_attr attributes(const step& s) {
  dnnl::post_ops after;
  if (s.added != none) after.append_sum(1);
  if (!s.activation.is_identity()) after.append_eltwise(1, eltwise(s.activation), s.activation.a, s.activation.b);
  dnnl::primitive_attr a;
  a.set_post_ops(after);
  a.set_scratchpad_mode(dnnl::scratchpad_mode::user);
  return a;
}

// A primitive that takes sums, with the layouts that it wants.
struct weighted {
  dnnl::primitive primitive;
  memory::desc in, weight, out, scratch;
  std::string name;
};
template <class Primitive>
weighted prepared(const typename Primitive::desc& what, const step& s) {
  const typename Primitive::primitive_desc d(what, attributes(s), cpu());
  return {Primitive(d), d.src_desc(), d.weights_desc(), d.dst_desc(), d.scratchpad_desc(), d.impl_info_str()};
}

inline weighted convolution(const step& s, algorithm how, const memory::desc& in, const memory::desc& out) {
  const auto &h = s.work.height(), &w = s.work.width();
  const dims strides{dim(h.stride), dim(w.stride)}, dilations{dim(h.dilation - 1), dim(w.dilation - 1)},
      before{dim(h.before), dim(w.before)};
  dims after{dim(h.after), dim(w.after)};
  dims weight = {dim(s.work.filters), dim(s.work.channels), dim(h.kernel), dim(w.kernel)};
  if (const memory::dim groups = dim(s.work.groups); groups > 1)
    weight = {groups, weight[0] / groups, weight[1] / groups, weight[2], weight[3]};
  const memory::desc bias = described({dim(s.work.filters)}, tag::x);
  if (s.is(operation_kind::transposed_convolution)) {
    using transposed = dnnl::deconvolution_forward;
    const transposed::desc d(dnnl::prop_kind::forward_inference, algorithm::deconvolution_direct, in, described(weight),
                             bias, out, strides, dilations, before, after);
    return prepared<transposed>(d, s);
  }
  // padding that no window reaches is none to oneDNN
  for (std::size_t axis = 0; axis < 2; ++axis) {
    const auto& a = axis == 0 ? h : w;
    after[axis] = dim((a.out - 1) * a.stride + a.span()) - dim(a.in + a.before);
  }
  const dnnl::convolution_forward::desc d(dnnl::prop_kind::forward_inference, how, in, described(weight), bias, out,
                                          strides, dilations, before, after);
  return prepared<dnnl::convolution_forward>(d, s);
}

inline weighted dense(const step& s, const dims& in) {
  dims weight = in;
  weight[0] = dim(s.work.filters);
  const dnnl::inner_product_forward::desc d(dnnl::prop_kind::forward_inference, described(in), described(weight),
                                            described({weight[0]}, tag::x), described({1, weight[0]}));
  return prepared<dnnl::inner_product_forward>(d, s);
}

// Canonical weights are [filters][kernel...][channels]: o h w i in oneDNN's letters; those of an inner product over
// an image have the same order, and groups stand in front.
inline memory weights(const step& s, const memory::desc& wanted) {
  const dims d = wanted.dims();
  const tag canonical = d.size() == 2 ? tag::ab : d.size() == 4 ? tag::acdb : tag::abdec;
  const memory given(described(d, canonical), cpu(), const_cast<float*>(s.weight));
  if (given.get_desc() == wanted) return given;
  try {
    return reordered(given, wanted);
  } catch (const dnnl::error&) {  // Winograd's weights are made of filters first only
    return reordered(reordered(given, described(d, d.size() == 4 ? tag::abcd : tag::abcde)), wanted);
  }
}
inline memory bias(const step& s) {
  memory m(described({dim(s.work.filters)}, tag::x), cpu());
  auto* const to = static_cast<float*>(m.get_data_handle());
  if (s.bias)
    std::copy_n(s.bias, s.work.filters, to);
  else
    std::fill_n(to, s.work.filters, 0.0f);
  return m;
}

// The fastest of many runs.
inline double seconds(const std::function<void()>& run) {
  using clock = std::chrono::steady_clock;
  double best = 1e9;
  const auto begin = clock::now();
  for (int n = 0; n < 5 || clock::now() - begin < std::chrono::milliseconds(20); ++n) {
    const auto start = clock::now();
    run();
    stream().wait();
    best = std::min(best, std::chrono::duration<double>(clock::now() - start).count());
  }
  return best;
}
inline memory zeros(const memory::desc& d) {
  memory m(d, cpu());
  std::memset(m.get_data_handle(), 0, d.get_size());
  return m;
}
inline double seconds(const weighted& w) {
  const arguments given{{DNNL_ARG_SRC, zeros(w.in)},
                        {DNNL_ARG_WEIGHTS, zeros(w.weight)},
                        {DNNL_ARG_BIAS, zeros(described({w.out.dims()[1]}, tag::x))},
                        {DNNL_ARG_DST, zeros(w.out)},
                        {DNNL_ARG_SCRATCHPAD, zeros(w.scratch)}};
  return seconds([&] { w.primitive.execute(stream(), given); });
}
inline double reorder_seconds(const memory::desc& a, const memory::desc& b) {
  if (a == b) return 0;
  memory from = zeros(a), to = zeros(b);
  const dnnl::reorder reorder(from, to);
  return seconds([&] { reorder.execute(stream(), from, to); });
}

}  // namespace bench::onednn
