// SPDX-License-Identifier: BSL-1.0
// Attention over a list of edges that is known when a network is called, up to a declared bound, from outside the
// library: what is given is checked once, and the kernel's scratch is sized by the bound.
#include <convexpr/convexpr.hpp>
#include <convexpr/core/error.hpp>
#include <convexpr/core/math.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace relations {

namespace cx = convexpr;

// Edges by their targets: those of target i are source[first[i]] to source[first[i + 1] - 1].
struct edge_list {
  std::vector<std::size_t> first, source;
};

struct attention_work {
  std::size_t nodes = 0, channels = 0, features = 0, most_edges = 0;

  friend constexpr bool operator==(const attention_work&, const attention_work&) = default;
};

struct attention_kernel {
  static constexpr std::string_view name = "edge attention";
  static constexpr cx::kernel_traits traits{};

  static constexpr bool serves(const cx::stage_of<attention_work>&) { return true; }
  static constexpr cx::offer ask(const cx::stage_of<attention_work>& s) {
    const attention_work& w = s.work;
    const std::size_t numbers = (w.channels + 2) * w.features;
    return {static_cast<double>(w.nodes * w.channels * w.features + w.most_edges * w.features),
            {},
            numbers * sizeof(float),
            (w.nodes * (w.features + 2) + w.most_edges) * sizeof(float)};
  }
  // weights [channel][feature], then what a source and a target are worth
  static constexpr void pack(const cx::stage_of<attention_work>&, const cx::stage_weights& w, std::byte* to) {
    cx::kernels::packer packed(to);
    for (const auto& tensor : w.main.tensors)
      for (const float x : tensor) packed.put<float>(x);
  }

  template <cx::stage_of<attention_work> S>
  struct code {
    static constexpr attention_work w = S.work;
    static constexpr cx::work_units units{w.nodes, 1, 1};

    static void run(const cx::arguments& a, const cx::band& b, const edge_list& edges) noexcept {
      const float* const weight = cx::typed<float>(a.weights);
      float* const mixed = cx::typed<float>(a.scratch);
      float *const of_source = mixed + w.nodes * w.features, *const of_target = of_source + w.nodes;
      float* const share = of_target + w.nodes;
      for (std::size_t i = 0; i < w.nodes; ++i) {
        of_source[i] = of_target[i] = 0;
        for (std::size_t f = 0; f < w.features; ++f) {
          float sum = 0;
          for (std::size_t c = 0; c < w.channels; ++c)
            sum += cx::typed<float>(a.in)[i * w.channels + c] * weight[c * w.features + f];
          mixed[i * w.features + f] = sum;
          of_source[i] += sum * weight[w.channels * w.features + f];
          of_target[i] += sum * weight[(w.channels + 1) * w.features + f];
        }
      }
      for (std::size_t i = b.first_row; i < b.last_row; ++i) {
        float all = 0;
        for (std::size_t e = edges.first[i]; e < edges.first[i + 1]; ++e) {
          const float score = of_source[edges.source[e]] + of_target[i];
          share[e] = static_cast<float>(cx::math::exp(static_cast<double>(score < 0 ? 0.2f * score : score)));
          all += share[e];
        }
        for (std::size_t f = 0; f < w.features; ++f) {
          float sum = 0;
          for (std::size_t e = edges.first[i]; e < edges.first[i + 1]; ++e)
            sum += share[e] / all * mixed[edges.source[e] * w.features + f];
          cx::typed<float>(a.out)[i * w.features + f] = sum;
        }
      }
    }
  };
};

// attention<Features, MostEdges>: every node takes a mean of what its sources hold, weighted by a softmax of scores.
//   h = x W;  score(j, i) = leaky_relu(s . h_j + t . h_i);  out_i = sum over j of softmax_j(score(j, i)) h_j
//   in {nodes, F} -> out {nodes, Features};  Velickovic et al., Graph attention networks, 2018
template <std::size_t Features, std::size_t MostEdges>
struct attention {
  using kernels = cx::kernel_list<attention_kernel>;

  static consteval cx::checked output(const cx::shape& in) { return cx::shape{in[0], Features}; }
  static consteval auto parameters(const cx::shape& in) {
    return std::array{cx::weight_parameter({in[1], Features}, in[1], Features),
                      cx::weight_parameter({Features}, Features, 1, "source"),
                      cx::weight_parameter({Features}, Features, 1, "target")};
  }
  static constexpr attention_work work(const cx::shape& in) { return {in[0], in[1], Features, MostEdges}; }

  static constexpr cx::refusal check_given(const cx::shape& in, const edge_list& edges) {
    if (edges.first.size() != in[0] + 1) return cx::refuse("its edges are of {} nodes", edges.first.size() - 1);
    if (edges.source.size() > MostEdges)
      return cx::refuse("it has {} edges, and room for {}", edges.source.size(), MostEdges);
    for (const std::size_t j : edges.source)
      if (j >= in[0]) return cx::refuse("an edge begins at node {}", j);
    return {};
  }
  template <class T>
  static constexpr void forward(cx::tensor_view<const T> in, cx::tensor_view<T> out, cx::weights<const T> weight,
                                const edge_list& edges) {
    const auto mixed = [&](std::size_t node, std::size_t f) {
      T sum{};
      for (std::size_t c = 0; c < in.extents[1]; ++c) sum += in(node, c) * weight[0](c, f);
      return sum;
    };
    const auto score = [&](std::size_t j, std::size_t i) {
      T sum{};
      for (std::size_t f = 0; f < Features; ++f) sum += mixed(j, f) * weight[1][f] + mixed(i, f) * weight[2][f];
      return static_cast<T>(cx::math::exp(static_cast<double>(sum < 0 ? T{0.2f} * sum : sum)));
    };
    for (std::size_t i = 0; i < in.extents[0]; ++i) {
      T all{};
      for (std::size_t e = edges.first[i]; e < edges.first[i + 1]; ++e) all += score(edges.source[e], i);
      for (std::size_t f = 0; f < Features; ++f) {
        out(i, f) = T{};
        for (std::size_t e = edges.first[i]; e < edges.first[i + 1]; ++e)
          out(i, f) += score(edges.source[e], i) / all * mixed(edges.source[e], f);
      }
    }
  }
};

}  // namespace relations

namespace cx = convexpr;

namespace {

using net = cx::network<cx::input<9, 6>, relations::attention<8, 40>, cx::elu, relations::attention<3, 40>>;

relations::edge_list ring(std::size_t nodes, std::size_t reach) {
  relations::edge_list edges;
  for (std::size_t i = 0; i < nodes; ++i) {
    edges.first.push_back(edges.source.size());
    for (std::size_t n = 0; n <= i % reach; ++n) edges.source.push_back((i + n) % nodes);
  }
  edges.first.push_back(edges.source.size());
  return edges;
}

}  // namespace

TEST_CASE("attention over edges that a call is given") {
  static_assert(cx::plan<net>[0].kernel->name == "edge attention");
  const auto p = cx::initialize<net>(cx::he_normal{}, cx::seed{5});
  cx::tensor<float, net::input> x;
  for (std::size_t n = 0; n < x.size(); ++n) x[n] = static_cast<float>(n % 7) / 7 - 0.3f;
  cx::model<net> model(p), several(p, cx::threads{cx::has_threads ? 3u : 1u, true});
  for (const std::size_t reach : {std::size_t{1}, std::size_t{3}, std::size_t{5}}) {
    const relations::edge_list edges = ring(9, reach);
    const auto expected = cx::evaluate<net>(p, x, edges);
    auto call = model.bind(edges);
    const auto y = call(x), z = several(x, edges);
    for (std::size_t n = 0; n < y.size(); ++n) {
      CHECK(y[n] == doctest::Approx(expected[n]).epsilon(1e-4));
      CHECK(z[n] == y[n]);
    }
  }
}

TEST_CASE("edges that do not fit are refused before the call") {
  const auto p = cx::initialize<net>(cx::he_normal{}, cx::seed{5});
  cx::model<net> model(p);
  const auto message = [&](const relations::edge_list& edges) {
    try {
      model.bind(edges);
    } catch (const cx::error& e) {
      return std::string(e.what());
    }
    return std::string();
  };
  CHECK(message(ring(8, 2)).find("of 8 nodes") != std::string::npos);
  relations::edge_list many = ring(9, 3);
  many.source.resize(41);
  CHECK(message(many).find("it has 41 edges, and room for 40") != std::string::npos);
}
