// SPDX-License-Identifier: BSL-1.0
// gcn: every node takes the weighted mean of its neighbours' and its own features, then mixes them linearly.
//   x_i' = bias + sum over j in N(i) and i of W^T x_j / sqrt(d_i d_j)      d the degree, the self-loop counted
//   in {nodes, F}  ->  out {nodes, Features}:  out = S in W + bias,  S = D^-1/2 (A + I) D^-1/2
//   weight [F][Features]; bias [Features] with with_bias
// gcn<F, on<graph>> knows its graph, a constant at namespace scope. gcn<F> is given S when it runs: anything with
// rows(), first, column and value as sparse_matrix has them, and if it says what was done to it, normalised
// symmetrically. gcn<F, takes<"near">> takes the matrix that a call gives as given<"near">(matrix).
// Kipf & Welling, Semi-supervised classification with graph convolutional networks, 2017.
#pragma once
#include <convexpr/core/concepts.hpp>
#include <convexpr/core/scratch.hpp>
#include <convexpr/graph/check_matrix.hpp>
#include <convexpr/graph/kernels/propagate.hpp>
#include <convexpr/graph/normalize.hpp>
#include <convexpr/layers/options.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <string_view>

namespace convexpr::graph {

namespace options {

template <const auto& Graph>
struct on : convexpr::options::flag {
  static constexpr std::string_view name = "on";
  static constexpr const auto& graph = Graph;
  static constexpr const auto& matrix() { return symmetric_normalized_of<Graph>; }
};
struct with_bias : convexpr::options::flag {
  static constexpr std::string_view name = "with_bias";
};

}  // namespace options

// The graph that a layer runs on.
template <const auto& Graph>
inline constexpr options::on<Graph> on{};
// A graph layer adds a learned offset to every feature.
inline constexpr options::with_bias with_bias{};

namespace detail {

struct no_graph {};

// The option on<...> among a layer's options.
consteval no_graph graph_option() { return {}; }
template <class First, class... Rest>
consteval auto graph_option(First first, Rest... rest) {
  if constexpr (requires { First::graph; })
    return first;
  else
    return graph_option(rest...);
}

}  // namespace detail

template <std::size_t Features, auto... Options>
struct gcn {
  static constexpr option_list given = read_options<Options...>({"on", "with_bias", "takes"});
  using graph_type = decltype(detail::graph_option(Options...));
  static constexpr bool knows_graph = !std::same_as<graph_type, detail::no_graph>;
  static constexpr bool has_bias = given.has("with_bias");
  static constexpr std::string_view takes = taken_name<Options...>();
  using kernels = kernel_list<propagate<graph_type>>;

  static consteval checked output(const shape& in) {
    if (given.error) return given.error;
    if (Features == 0) return refuse("it has 0 features");
    if (in.rank != 2) return refuse("a graph layer takes nodes and features");
    if constexpr (knows_graph) {
      if (!takes.empty()) return refuse("it knows its graph, and takes another");
      if (const std::string_view fault = find_fault(graph_type::graph); !fault.empty()) return refuse("{}", fault);
      if (graph_type::graph.nodes != in[0])
        return refuse("its graph has {} nodes, the input has {}", graph_type::graph.nodes, in[0]);
    }
    return shape{in[0], Features};
  }
  static consteval auto parameters(const shape& in) {
    const parameter weight =
        weight_parameter({in[1], Features}, in[1], Features, "weight", {axis_meaning::channels, axis_meaning::filters});
    if constexpr (has_bias)
      return std::array{weight, constant_parameter("bias", {Features}, 0, per_filter)};
    else
      return std::array{weight};
  }
  // X W for every node, then S on the result; an unknown graph's S is not counted.
  static consteval std::uint64_t macs(const shape& in, const shape& out) {
    std::size_t entries = 0;
    if constexpr (knows_graph) entries = 2 * graph_type::graph.edge_list().size() + in[0];
    return count_sum(count_macs(in.size(), Features), count_macs(entries, out.channels()));
  }
  static consteval axis_maps field(const shape& in) { return everything_seen(in); }
  static constexpr graph_product work(const shape& in) {
    std::size_t entries = 0;
    if constexpr (knows_graph) entries = graph_type::matrix().entries();
    return {in[0], in[1], Features, entries, has_bias};
  }
  template <normalized_matrix Matrix>
    requires(!knows_graph)
  static constexpr refusal check_given(const shape& in, const Matrix& propagation) {
    return check_matrix(propagation, in[0]);
  }

  template <class T>
  static constexpr void forward(tensor_view<const T> in, tensor_view<T> out, weights<const T> weight)
    requires knows_graph
  {
    multiply(graph_type::matrix(), in, out, weight);
  }
  template <class T, normalized_matrix Matrix>
    requires(!knows_graph)
  static constexpr void forward(tensor_view<const T> in, tensor_view<T> out, weights<const T> weight,
                                const Matrix& propagation) {
    multiply(propagation, in, out, weight);
  }

  static constexpr forward_values backward_reads{.output = false};
  // W' += X^T S^T out',  X' += S^T out' W^T,  bias' += out'
  template <class T>
  static constexpr void backward(tensor_view<const T> in, tensor_view<const T>, weights<const T> weight,
                                 tensor_view<const T> out_gradient, tensor_view<T> in_gradient,
                                 weights<T> weight_gradient)
    requires knows_graph
  {
    multiply_backward(graph_type::matrix(), in, weight, out_gradient, in_gradient, weight_gradient);
  }
  template <class T, normalized_matrix Matrix>
    requires(!knows_graph)
  static constexpr void backward(tensor_view<const T> in, tensor_view<const T>, weights<const T> weight,
                                 tensor_view<const T> out_gradient, tensor_view<T> in_gradient,
                                 weights<T> weight_gradient, const Matrix& propagation) {
    multiply_backward(propagation, in, weight, out_gradient, in_gradient, weight_gradient);
  }

 private:
  // i j nodes, e entries of the matrix, c feature in, f feature out. Features are mostly zero (words, one-hot): those that
  // are cost nothing.
  template <class Matrix, class T>
  static constexpr void multiply(const Matrix& propagation, tensor_view<const T> in, tensor_view<T> out,
                                 weights<const T> weight) {
    const std::size_t nodes = in.extents[0], channels = in.extents[1];
    const T *const w = weight[0].data(), *x = in.data(), *const bias = has_bias ? weight[1].data() : nullptr;
    scratch<double> mixed(nodes * Features);
    double* m = mixed.elements;
    for (std::size_t i = 0; i < nodes; ++i, m += Features)
      for (std::size_t c = 0; c < channels; ++c, ++x) {
        if (*x == T{}) continue;
        const T* const row = w + c * Features;
        for (std::size_t f = 0; f < Features; ++f) m[f] += static_cast<double>(*x) * static_cast<double>(row[f]);
      }
    const auto& first = detail::in_memory(propagation.first);
    const auto& column = detail::in_memory(propagation.column);
    const auto& value = detail::in_memory(propagation.value);
    T* y = out.data();
    for (std::size_t i = 0; i < nodes; ++i, y += Features) {
      double sums[Features];
      for (std::size_t f = 0; f < Features; ++f) sums[f] = has_bias ? static_cast<double>(bias[f]) : 0.0;
      const std::size_t end = first[i + 1];
      for (std::size_t e = first[i]; e < end; ++e) {
        const double share = value[e];
        const double* const from = mixed.elements + column[e] * Features;
        for (std::size_t f = 0; f < Features; ++f) sums[f] += share * from[f];
      }
      for (std::size_t f = 0; f < Features; ++f) y[f] = static_cast<T>(sums[f]);
    }
  }

  template <class Matrix, class T>
  static constexpr void multiply_backward(const Matrix& propagation, tensor_view<const T> in, weights<const T> weight,
                                          tensor_view<const T> out_gradient, tensor_view<T> in_gradient,
                                          weights<T> weight_gradient) {
    const std::size_t nodes = in.extents[0], channels = in.extents[1];
    const auto& first = detail::in_memory(propagation.first);
    const auto& column = detail::in_memory(propagation.column);
    const auto& value = detail::in_memory(propagation.value);
    scratch<T> mixed_gradient(nodes * Features);  // S^T out'
    const T* y_gradient = out_gradient.data();
    for (std::size_t i = 0; i < nodes; ++i, y_gradient += Features) {
      if (add_nothing(y_gradient, Features)) continue;
      const std::size_t end = first[i + 1];
      for (std::size_t e = first[i]; e < end; ++e) {
        T* const to = mixed_gradient.elements + column[e] * Features;
        const T share = static_cast<T>(value[e]);
        for (std::size_t f = 0; f < Features; ++f) to[f] += share * y_gradient[f];
      }
    }
    T* const w_gradient = weight_gradient[0].data();
    const T *const w = weight[0].data(), *x = in.data(), *g = mixed_gradient.elements;
    const bool gives_in_gradient = in_gradient.size() != 0;
    for (std::size_t i = 0; i < nodes; ++i, x += channels, g += Features) {
      if (add_nothing(g, Features)) continue;
      for (std::size_t c = 0; c < channels; ++c) {
        if (x[c] == T{}) continue;
        T* const to = w_gradient + c * Features;
        for (std::size_t f = 0; f < Features; ++f) to[f] += x[c] * g[f];
      }
      if (!gives_in_gradient) continue;
      T* const to = in_gradient.data() + i * channels;
      for (std::size_t c = 0; c < channels; ++c) {
        const T* const row = w + c * Features;
        for (std::size_t f = 0; f < Features; ++f) to[c] += row[f] * g[f];
      }
    }
    if constexpr (has_bias) {
      T* const bias_gradient = weight_gradient[1].data();
      const T* from = out_gradient.data();
      for (std::size_t i = 0; i < nodes; ++i)
        for (std::size_t f = 0; f < Features; ++f) bias_gradient[f] += *from++;
    }
  }
};

}  // namespace convexpr::graph
