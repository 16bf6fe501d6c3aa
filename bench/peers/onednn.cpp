// SPDX-License-Identifier: BSL-1.0
// oneDNN 2: primitives chained, weights reordered once, activations and sums as post-ops.
//   oneDNN         every layout and algorithm the library's choice, which is never Winograd's
//   oneDNN tuned   every 3x3 convolution timed as Winograd's too, the reorders that it asks for included; the whole
//                  network timed also with channels in blocks of 16, as Winograd's wants them; the fastest of all
#include "onednn_weighted.hpp"
#include "peer.hpp"

#include <omp.h>

#include <algorithm>
#include <cstring>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace bench::onednn {
namespace {

struct tuning {
  bool winograd = false;
  bool blocked = false;  // channels in blocks of 16
};

class chain final : public peer {
 public:
  chain(const peer_options& options, tuning how) : network_(options.network), how_(how) {
    omp_set_num_threads(static_cast<int>(options.threads));
    values_.resize(network_.steps.size());
    values_[0] = user_memory(dims_of(network_.steps[0].out), options.input);
    for (std::size_t s = 1; s < network_.steps.size(); ++s) add(s);
    scratch_ = memory({{dim(scratch_bytes_)}, memory::data_type::u8, tag::a}, cpu());
    for (auto& [primitive, given] : calls_)
      if (const auto found = given.find(DNNL_ARG_SCRATCHPAD); found != given.end())
        found->second = memory(found->second.get_desc(), cpu(), scratch_.get_data_handle());
  }

  void run() override {
    for (auto& [primitive, given] : calls_) primitive.execute(stream(), given);
    stream().wait();
  }

  std::vector<float> output() override {
    memory& from = values_[network_.result];
    const dims d = from.get_desc().dims();
    std::vector<float> result(network_.steps[network_.result].out.size());
    memory to(described(d, channels_last(d)), cpu(), result.data());
    dnnl::reorder(from, to).execute(stream(), from, to);
    stream().wait();
    return result;
  }

  std::string chosen() override {
    std::string all;
    for (const auto& [name, count] : names_) all += (all.empty() ? "" : ", ") + name + " x" + std::to_string(count);
    return all;
  }
  bool took_winograd() const { return took_winograd_; }

 private:
  memory user_memory(const dims& d, const float* from) {
    memory m(described(d, channels_last(d)), cpu());
    std::memcpy(m.get_data_handle(), from, m.get_desc().get_size());
    return m;
  }

  void add(std::size_t place) {
    const step& s = network_.steps[place];
    switch (s.work.kind) {
      case operation_kind::convolution:
      case operation_kind::transposed_convolution:
        add_weighted(place);
        break;
      case operation_kind::max_pool:
      case operation_kind::avg_pool:
        add_pool(place);
        break;
      case operation_kind::activation: {
        const memory::desc d = values_[s.input].get_desc();
        const dnnl::eltwise_forward::primitive_desc e(
            {dnnl::prop_kind::forward_inference, eltwise(s.activation), d, s.activation.a, s.activation.b}, cpu());
        call(place, dnnl::eltwise_forward(e), d);
        break;
      }
      case operation_kind::softmax: {
        const memory::desc d = values_[s.input].get_desc();
        const dnnl::softmax_forward::primitive_desc e({dnnl::prop_kind::forward_inference, d, 1}, cpu());
        call(place, dnnl::softmax_forward(e), d);
        break;
      }
      case operation_kind::pixel_shuffle:
        add_shuffle(place);
        break;
      default:
        throw unsupported("an operation that the adapter of oneDNN lacks");
    }
    for (std::size_t value : {s.input, s.added})
      if (value != none && value != 0 && value != network_.result && network_.steps[value].last_reader == place &&
          values_[value].get_data_handle() != values_[place].get_data_handle())
        memory_.release(values_[value]);
  }

  void call(std::size_t place, const dnnl::primitive& p, const memory::desc& out) {
    values_[place] = memory_.make(out);
    calls_.push_back({p, {{DNNL_ARG_SRC, values_[network_.steps[place].input]}, {DNNL_ARG_DST, values_[place]}}});
  }

  void add_weighted(std::size_t place) {
    const step& s = network_.steps[place];
    // a sum is added in place, so it has the other summand's layout, and nobody reads that one afterwards
    if (s.added != none && (s.added == 0 || network_.steps[s.added].last_reader != place))
      throw unsupported("a summand that is read again");
    const auto blocked = [&](const dims& d) {
      return described(d, how_.blocked && d.size() == 4 && d[1] % 16 == 0 ? tag::aBcd16b : tag::any);
    };
    const memory::desc before = values_[s.input].get_desc(), in_wanted = blocked(before.dims()),
                       out = s.added != none ? values_[s.added].get_desc() : blocked(dims_of(s.out));
    weighted best =
        s.is_dense() ? dense(s, before.dims()) : convolution(s, algorithm::convolution_direct, in_wanted, out);
    if (how_.winograd && !s.is_dense() && s.is(operation_kind::convolution) && s.work.taps() == 9) try {
        const weighted winograd = convolution(s, algorithm::convolution_winograd, in_wanted, out);
        const double others = s.input == 0 ? 0
                                           : reorder_seconds(before, winograd.in) - reorder_seconds(before, best.in) +
                                                 reorder_seconds(winograd.out, best.out);
        if (seconds(winograd) + others < seconds(best)) {
          best = winograd;
          took_winograd_ = true;
        }
      } catch (const dnnl::error&) {  // not for this geometry
      }
    ++names_[best.name];

    const bool reads_input = s.input == 0;
    memory in = values_[s.input];
    if (in.get_desc() != best.in) {
      if (reads_input) {
        in = reordered(in, best.in);
      } else {
        const memory wanted = memory_.make(best.in);
        calls_.push_back({dnnl::reorder(in, wanted), {{DNNL_ARG_FROM, in}, {DNNL_ARG_TO, wanted}}});
        ++names_["reorder"];
        in = wanted;
      }
    }
    values_[place] = s.added != none ? values_[s.added] : memory_.make(best.out);
    scratch_bytes_ = std::max(scratch_bytes_, best.scratch.get_size());
    calls_.push_back({best.primitive,
                      {{DNNL_ARG_SRC, in},
                       {DNNL_ARG_WEIGHTS, weights(s, best.weight)},
                       {DNNL_ARG_BIAS, bias(s)},
                       {DNNL_ARG_DST, values_[place]},
                       {DNNL_ARG_SCRATCHPAD, memory(best.scratch, cpu(), nullptr)}}});
    if (!reads_input && in.get_data_handle() != values_[s.input].get_data_handle()) memory_.release(in);
  }

  void add_pool(std::size_t place) {
    const step& s = network_.steps[place];
    const dims in = values_[s.input].get_desc().dims();
    dims kernel, strides{1, 1}, before{0, 0}, after{0, 0}, out{1, in[1], 1, 1};
    if (s.pools_everything()) {
      kernel = {in[2], in[3]};
    } else {
      const convexpr::axis_window* const axes[] = {&s.work.height(), &s.work.width()};
      kernel = {0, 0};
      for (std::size_t axis = 0; axis < 2; ++axis) {
        const convexpr::axis_window& a = *axes[axis];
        kernel[axis] = dim(a.kernel);
        strides[axis] = dim(a.stride);
        before[axis] = dim(a.before);
        out[2 + axis] = dim(a.out);
        after[axis] = dim((a.out - 1) * a.stride + a.kernel) - dim(a.in + a.before);
        if (a.dilation != 1) throw unsupported("a dilated pool");
      }
    }
    const algorithm how = s.is(operation_kind::max_pool) ? algorithm::pooling_max
                          : s.work.count_padding         ? algorithm::pooling_avg_include_padding
                                                         : algorithm::pooling_avg_exclude_padding;
    const dnnl::pooling_forward::primitive_desc d({dnnl::prop_kind::forward_inference, how, values_[s.input].get_desc(),
                                                   described(out), strides, kernel, before, after},
                                                  cpu());
    call(place, dnnl::pooling_forward(d), d.dst_desc());
  }

  // {h, w, c, y, x} -> {h, y, w, x, c}: one reorder between two views of channels-last memory.
  void add_shuffle(std::size_t place) {
    const step& s = network_.steps[place];
    const memory::dim r = dim(s.work.width().stride), h = dim(s.work.height().in), w = dim(s.work.width().in),
                      c = dim(s.work.filters);
    memory in = values_[s.input];
    const dims d = in.get_desc().dims();
    if (in.get_desc() != described(d, tag::acdb)) {
      memory plain = memory_.make(described(d, tag::acdb));
      calls_.push_back({dnnl::reorder(in, plain), {{DNNL_ARG_FROM, in}, {DNNL_ARG_TO, plain}}});
      in = plain;
    }
    const dims blocks{h, w, c, r, r};
    const memory::desc from(blocks, memory::data_type::f32, dims{w * c * r * r, c * r * r, r * r, r, 1});
    const memory::desc to(blocks, memory::data_type::f32, dims{r * w * r * c, r * c, 1, w * r * c, c});
    values_[place] = memory_.make(described({1, c, h * r, w * r}, tag::acdb));
    const memory source(from, cpu(), in.get_data_handle()), target(to, cpu(), values_[place].get_data_handle());
    calls_.push_back({dnnl::reorder(source, target), {{DNNL_ARG_FROM, source}, {DNNL_ARG_TO, target}}});
  }

  const program& network_;
  tuning how_;
  bool took_winograd_ = false;
  buffers memory_;
  std::vector<memory> values_;
  std::vector<std::pair<dnnl::primitive, arguments>> calls_;
  std::size_t scratch_bytes_ = 0;
  memory scratch_;
  std::map<std::string, int> names_;
};

const peer_kind direct("oneDNN", [](const peer_options& o) { return std::make_unique<chain>(o, tuning{}); });
const peer_kind tuned("oneDNN tuned", [](const peer_options& o) -> std::unique_ptr<peer> {
  auto best = std::make_unique<chain>(o, tuning{.winograd = true});
  auto blocked = std::make_unique<chain>(o, tuning{.winograd = true, .blocked = true});
  const bool is_faster = seconds([&] { blocked->run(); }) < seconds([&] { best->run(); });
  if (is_faster) std::swap(best, blocked);
  if (!best->took_winograd() && (!is_faster || best->chosen() == blocked->chosen())) return nullptr;  // "oneDNN" again
  return best;
});

}  // namespace
}  // namespace bench::onednn
