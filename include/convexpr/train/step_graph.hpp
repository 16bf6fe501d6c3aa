// SPDX-License-Identifier: BSL-1.0
// step_graph<Net, Loss>: a training step as nodes, for plan_nodes to plan like a model's: the layers that the loss needs,
// the losses, and backwards the gradients of what learns, each the output of a node:
//   - in front of a layer with several readers the sum of what they hand back
//   - of a convolution the convolution that hands gradients back, with filters and channels of its weights exchanged
//   - of a batch norm its moments and sums over all samples
//   - of what has no kernel the backward of the layer itself
// What a batch norm gives, and what activations and sums make of that, is not kept for the backward pass: a pass over what
// the batch norm read brings it back where it is wanted. Nor is what flows inside a checkpoint<...>, which is computed again.
// Gradients of parameters lie where the caller has them; what is one for all samples, in memory of its own.
#pragma once
#include <convexpr/core/scratch.hpp>
#include <convexpr/kernels/training/slope.hpp>
#include <convexpr/kernels/training/training.hpp>
#include <convexpr/model/kernels_of.hpp>
#include <convexpr/model/plan.hpp>
#include <convexpr/network/layer_views.hpp>
#include <convexpr/network/manifest.hpp>
#include <convexpr/train/losses/losses.hpp>
#include <convexpr/train/reference_pass.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <span>

namespace convexpr::detail {

enum class step_kind : unsigned char { layer, loss, input_gradient, weight_gradient, sum, statistic };

struct step_node {
  step_kind kind = step_kind::layer;
  std::size_t layer = none;
  std::size_t which = 0;                  // of input gradients the input; of losses the output
  bool exchanges = false, turns = false;  // weights: filters and channels exchanged, taps in reverse order
  std::size_t first_link = 0, link_count = 0;
  plan_node value{};
  work_item item{};
};

// What a step has to know of a layer beside its work.
struct step_facts {
  bool learns = false;        // it has parameters or statistics
  bool trains_alone = false;  // in a way of its own (layers/training_moment.hpp)
  bool sees_batch = false;    // and all samples together
  bool keeps = false;         // numbers from call to call
  bool has_kernel = true;     // nothing else keeps a kernel from computing it
  forward_values reads{};
};
struct step_facts_of_layer {
  using type = step_facts;
  static constexpr step_facts for_inputs{};

  template <class Layer>
  static consteval step_facts of(const layer_info& info) {
    step_facts f;
    f.learns = info.tensor_count != 0;
    f.trains_alone = trains_forward<Layer, float>;
    f.sees_batch = has_batch_saved<Layer>;
    f.keeps = has_state<Layer>;
    f.has_kernel = !has_saved<Layer> && !has_state<Layer> && !has_own_work<Layer>;
    f.reads = backward_reads_of_layer::of<Layer>(info);
    return f;
  }
};

// Which checkpoint each layer stands in, counted from 1; 0 of none. One inside another belongs to it.
struct checkpoint_visitor : counting_visitor {
  std::size_t* checkpoints;
  std::size_t count = 0, depth = 0;

  consteval void begin_checkpoint() { count += depth++ == 0 ? 1 : 0; }
  consteval void end_checkpoint() { --depth; }
  template <class>
  consteval void add_layer() {
    checkpoints[++layer] = depth == 0 ? 0 : count;
  }
  template <class Join>
  consteval void add_join(std::size_t) {
    add_layer<Join>();
  }
};
template <class Net>
consteval auto list_checkpoints() {
  std::array<std::size_t, Net::size> checkpoints{};
  checkpoint_visitor visitor{begin_count<Net>(), checkpoints.data()};
  traverse_list(visitor, static_cast<const typename Net::layer_types*>(nullptr));
  return checkpoints;
}
template <class Net>
inline constexpr auto checkpoints_of = list_checkpoints<Net>();

// Nodes and links one behind the other.
struct step_list {
  step_node* nodes;
  std::size_t* links;
  std::size_t count = 0, link_count = 0;
};

template <class Net, class Loss>
class step_builder {
  static constexpr std::size_t size = Net::size;
  static constexpr const auto& layers = Net::layers;
  static constexpr const auto& is_needed = layers_needed<Net, Loss>;
  static constexpr kernel_range training_kernels{kernels::all::size, kernels::all::size + kernels::training::size};

 public:
  constexpr explicit step_builder(step_list& list) : list_(list), contributions_(2 * links_of<Net> + size + 2) {
    for (std::size_t i = 0; i < size; ++i) facts_[i] = per_layer<Net, step_facts_of_layer>[i];
    for (std::size_t i = 0; i < size; ++i) items_[i] = items_of<Net>[i];
    for (std::size_t i = 0; i < size; ++i) again_[i] = none;
  }

  constexpr void build() {
    find_learning();
    find_recomputed();
    for (std::size_t i = 0; i < size; ++i)
      if (i < Net::input_count || is_needed[i]) add_layer(i);
    std::size_t k = 0;
    for (const std::size_t scores : layers_before_losses<Net, Loss>) {
      const std::size_t loss = add(step_kind::loss, scores, {}, layers[scores].output, {node_of_[scores]});
      list_.nodes[loss].which = k++;
      contribute(scores, loss);
    }
    for (std::size_t i = size; i-- > Net::input_count;)
      if (learns_[i] && is_needed[i]) add_backward(i);
  }

 private:
  // Which gradients lead to something that learns.
  constexpr void find_learning() {
    for (std::size_t i = Net::input_count; i < size; ++i) {
      learns_[i] = facts_[i].learns;
      for (const std::size_t from : layers[i].inputs) learns_[i] = learns_[i] || learns_[from];
    }
  }

  // Sums of sums would be wanted one behind the other, all at once: every third is kept.
  static constexpr std::size_t most_sums_again = 2;
  constexpr void find_recomputed() {
    std::size_t sums[size]{};
    for (std::size_t i = Net::input_count; i < size; ++i) {
      const operation& work = items_[i].work;
      bool all = true, any = false;
      for (const std::size_t from : layers[i].inputs) {
        sums[i] = std::max(sums[i], sums[from]);
        all = all && (is_recomputed_[from] || !is_fused_with(from, i));
        any = any || is_recomputed_[from];
      }
      if (is_trained_norm(i))
        is_recomputed_[i] = true;
      else if (work.is(operation_kind::sum))
        is_recomputed_[i] = all && any && ++sums[i] <= most_sums_again;
      else if (has_kernel(i) && (work.is(operation_kind::activation) || work.is(operation_kind::same_elements)))
        is_recomputed_[i] = any;
      if (checkpoints_of<Net>[i] != 0) is_recomputed_[i] = is_inside_checkpoint(i);  // what leaves it is kept
      if (!is_recomputed_[i]) sums[i] = 0;
    }
  }
  // Whether it is read by layers of its checkpoint alone, and does not keep anything from call to call.
  constexpr bool is_inside_checkpoint(std::size_t i) const {
    const std::size_t own = checkpoints_of<Net>[i];
    if (own == 0 || facts_[i].keeps) return false;
    for (const std::size_t layer : layers_before_losses<Net, Loss>)
      if (layer == i) return false;
    for (std::size_t reader = i + 1; reader < size; ++reader)
      for (const std::size_t read : layers[reader].inputs)
        if (read == i && checkpoints_of<Net>[reader] != own) return false;
    return true;
  }
  // A convolution's result that only the sum behind it reads never lies in memory.
  constexpr bool is_fused_with(std::size_t from, std::size_t reader) const {
    const operation& work = items_[from].work;
    if (!work.is(operation_kind::convolution) && !work.is(operation_kind::transposed_convolution)) return false;
    for (std::size_t i = from + 1; i < size; ++i)
      for (const std::size_t read : layers[i].inputs)
        if (read == from && i != reader) return false;
    return true;
  }
  // The node that has a layer's numbers for the backward pass.
  constexpr std::size_t again(std::size_t i) {
    if (!is_recomputed_[i]) return node_of_[i];
    if (again_[i] != none) return again_[i];
    scratch<std::size_t> inputs(layers[i].inputs.size());
    for (std::size_t n = 0; n < layers[i].inputs.size(); ++n) inputs.elements[n] = again(layers[i].inputs[n]);
    if (is_trained_norm(i)) {
      again_[i] = add(step_kind::layer, i, as_kind(items_[i].work, operation_kind::batch_normalization),
                      layers[i].output, {inputs.elements[0], moments_[i]});
    } else {
      again_[i] = add(step_kind::layer, i, has_kernel(i) ? items_[i].work : operation{}, layers[i].output, {});
      for (std::size_t n = 0; n < layers[i].inputs.size(); ++n) link(inputs.elements[n]);
    }
    return again_[i];
  }
  constexpr bool is_trained_norm(std::size_t i) const {
    return facts_[i].trains_alone && items_[i].work.is(operation_kind::scale_offset);
  }

  constexpr std::size_t add(step_kind kind, std::size_t layer, const operation& work, const shape& output,
                            std::initializer_list<std::size_t> inputs) {
    step_node node;
    node.kind = kind;
    node.layer = layer;
    node.value.output = output;
    node.item.work = work;
    if (!work.is(operation_kind::reference)) {
      const bool of_training = work.kind >= operation_kind::convolution_weights;
      node.item.shared = of_training ? training_kernels : kernel_range{0, kernels::all::size};
      if (work.is(operation_kind::convolution) || work.is(operation_kind::transposed_convolution))
        node.item.brought = training_kernels;
    }
    node.first_link = list_.link_count;
    list_.nodes[list_.count] = node;
    for (const std::size_t from : inputs) link(from);
    return list_.count++;
  }
  // Another input of the last node.
  constexpr void link(std::size_t from) { list_.links[list_.link_count++] = from; }

  constexpr void add_layer(std::size_t i) {
    const operation& work = items_[i].work;
    if (is_trained_norm(i)) return add_norm(i);
    const std::size_t node = add(step_kind::layer, i, has_kernel(i) ? work : operation{}, layers[i].output, {});
    for (const std::size_t from : layers[i].inputs) link(node_of_[from]);
    node_of_[i] = node;
  }
  static constexpr shape rows_of(std::size_t rows, const operation& work) { return {rows, work.channels}; }
  static constexpr operation as_kind(operation work, operation_kind kind) {
    work.kind = kind;
    return work;
  }
  // One for all samples, in memory of its own.
  constexpr std::size_t add_statistic(std::size_t layer, const operation& work, std::size_t rows, std::size_t from) {
    const std::size_t node = add(step_kind::statistic, layer, work, rows_of(rows, work), {from});
    plan_node& value = list_.nodes[node].value;
    value.count = multiplicity::one;
    value.where = home::backward;
    value.offset = backward_bytes_;
    backward_bytes_ += whole_lines(value.output.size() * sizeof(float));
    return node;
  }
  constexpr void add_norm(std::size_t i) {
    using kind = operation_kind;
    const operation& work = items_[i].work;
    const std::size_t in = node_of_[layers[i].inputs[0]];
    const std::size_t own = add(step_kind::statistic, i, as_kind(work, kind::channel_moments), rows_of(2, work), {in});
    moments_[i] = add_statistic(i, as_kind(work, kind::joined_moments), 3, own);
    node_of_[i] =
        add(step_kind::layer, i, as_kind(work, kind::batch_normalization), layers[i].output, {in, moments_[i]});
  }

  // A gradient that is handed back to a layer.
  constexpr void contribute(std::size_t layer, std::size_t node) {
    if (!learns_[layer]) return;
    contributions_.elements[contribution_count_] = {node, first_[layer]};
    first_[layer] = ++contribution_count_;  // 0 ends a list
    ++counts_[layer];
  }
  constexpr std::size_t gradient_of(std::size_t layer) {
    if (counts_[layer] == 0) return none;
    const contribution& first = contributions_.elements[first_[layer] - 1];
    if (counts_[layer] == 1) return first.node;
    const std::size_t sum =
        add(step_kind::sum, layer, elementwise(operation_kind::sum, layers[layer].output), layers[layer].output, {});
    for (std::size_t at = first_[layer]; at != 0; at = contributions_.elements[at - 1].next)
      link(contributions_.elements[at - 1].node);
    return sum;
  }

  constexpr void add_backward(std::size_t i) {
    const std::size_t gradient = gradient_of(i);
    if (gradient == none) return;
    if (is_trained_norm(i)) return add_norm_backward(i, gradient);
    if (facts_[i].learns) add_weight_gradient(i, gradient);
    for (std::size_t k = 0; k < layers[i].inputs.size(); ++k)
      if (learns_[layers[i].inputs[k]]) add_input_gradient(i, k, gradient);
  }
  constexpr void put_with_parameters(std::size_t node) {
    plan_node& value = list_.nodes[node].value;
    value.where = home::output;
    value.offset = manifest<Net>[first_tensor_of<Net>[list_.nodes[node].layer]].offset * sizeof(float);
  }
  constexpr shape parameters_shape(std::size_t i) const { return shape{numbers_of_layer<Net>(i)}; }
  constexpr void add_norm_backward(std::size_t i, std::size_t gradient) {
    using kind = operation_kind;
    const operation& work = items_[i].work;
    const std::size_t from = layers[i].inputs[0], in = again(from), moments = moments_[i];
    const std::size_t own = add(step_kind::statistic, i, as_kind(work, kind::norm_gradient_sums), rows_of(2, work),
                                {gradient, in, moments});
    const std::size_t sums = add_statistic(i, as_kind(work, kind::joined_sums), 4, own);
    put_with_parameters(
        add(step_kind::weight_gradient, i, as_kind(work, kind::norm_weights), parameters_shape(i), {sums, moments}));
    if (learns_[from])
      contribute(from, add(step_kind::input_gradient, i, as_kind(work, kind::norm_gradient), layers[from].output,
                           {gradient, in, moments, sums}));
  }
  constexpr bool has_kernel(std::size_t i) const { return facts_[i].has_kernel && !facts_[i].trains_alone; }

  constexpr void add_weight_gradient(std::size_t i, std::size_t gradient) {
    const bool is_convolution = has_kernel(i) && items_[i].work.is(operation_kind::convolution);
    const std::size_t in = is_convolution ? again(layers[i].inputs[0]) : none;
    const std::size_t node =
        is_convolution
            ? add(step_kind::weight_gradient, i, as_kind(items_[i].work, operation_kind::convolution_weights),
                  parameters_shape(i), {gradient, in})
            : add_reference(step_kind::weight_gradient, i, gradient, parameters_shape(i));
    put_with_parameters(node);
  }
  // By the layer's own backward: it reads the gradient, what it wants of its inputs, and of its output.
  constexpr std::size_t add_reference(step_kind kind, std::size_t i, std::size_t gradient, const shape& output) {
    scratch<std::size_t> inputs(layers[i].inputs.size() + 1);
    std::size_t count = 0;
    if (facts_[i].reads.input)
      for (const std::size_t from : layers[i].inputs) inputs.elements[count++] = again(from);
    if (facts_[i].reads.output) inputs.elements[count++] = again(i);
    const std::size_t node = add(kind, i, {}, output, {gradient});
    for (std::size_t n = 0; n < count; ++n) link(inputs.elements[n]);
    return node;
  }

  constexpr void add_input_gradient(std::size_t i, std::size_t k, std::size_t gradient) {
    using kind = operation_kind;
    const std::size_t from = layers[i].inputs[k];
    const shape& output = layers[from].output;
    const operation work = has_kernel(i) ? items_[i].work : operation{};
    const auto add_gradient = [&](const operation& o, std::initializer_list<std::size_t> inputs) {
      return add(step_kind::input_gradient, i, o, output, inputs);
    };
    std::size_t node = none;
    if (work.is(kind::sum)) {
      node = gradient;
    } else if (work.is(kind::same_elements)) {
      node = add_gradient(work, {gradient});
    } else if (work.is(kind::convolution) || work.is(kind::transposed_convolution)) {
      node = add_gradient(handed_back(work), {gradient});
      list_.nodes[node].exchanges = true;
      list_.nodes[node].turns = work.is(kind::convolution) && list_.nodes[node].item.work.is(kind::convolution);
    } else if (work.is(kind::activation)) {
      const std::size_t known = again(kernels::slope_reads_input(work.activation) ? from : i);
      node = add_gradient(as_kind(work, kind::activation_gradient), {gradient, known});
    } else if (work.is(kind::max_pool)) {
      const std::size_t in = again(from);
      node = add_gradient(as_kind(work, kind::max_pool_gradient), {gradient, in});
    } else if (work.is(kind::avg_pool)) {
      node = add_gradient(as_kind(work, kind::avg_pool_gradient), {gradient});
    } else if (work.is(kind::concatenation)) {
      node = add_gradient(part_of(i, k), {gradient});
    } else {
      node = add_reference(step_kind::input_gradient, i, gradient, output);
    }
    if (node != gradient) list_.nodes[node].which = k;
    contribute(from, node);
  }
  constexpr operation part_of(std::size_t i, std::size_t k) const {
    operation o = elementwise(operation_kind::part, layers[i].output);
    o.filters = layers[layers[i].inputs[k]].output.channels();
    for (std::size_t n = 0; n < k; ++n) o.axes[2].before += layers[layers[i].inputs[n]].output.channels();
    return o;
  }
  // The operation from a convolution's results to its inputs: a convolution with the taps turned around where it moves
  // place by place and is not cut, otherwise a transposed one; and the other way round.
  static constexpr operation handed_back(const operation& work) {
    operation o = work;
    o.channels = work.filters;
    o.filters = work.channels;
    o.has_bias = false;
    bool as_convolution = true;
    for (axis_window& a : o.axes) {
      const axis_window w = a;
      a.in = w.out;
      a.out = w.in;
      as_convolution = as_convolution && w.stride == 1 && w.before < w.span() && w.after < w.span();
    }
    if (work.is(operation_kind::transposed_convolution)) {
      o.kind = operation_kind::convolution;
    } else if (!as_convolution) {
      o.kind = operation_kind::transposed_convolution;
    } else {
      for (axis_window& a : o.axes) {
        a.before = a.span() - 1 - a.before;
        a.after = a.out + a.span() - 1 - a.in - a.before;
      }
    }
    return o;
  }

  struct contribution {
    std::size_t node, next;
  };

  step_list& list_;
  step_facts facts_[size]{};
  work_item items_[size]{};
  bool learns_[size]{};
  bool is_recomputed_[size]{};
  std::size_t node_of_[size]{}, moments_[size]{}, again_[size]{};
  std::size_t first_[size]{}, counts_[size]{};
  scratch<contribution> contributions_;
  std::size_t contribution_count_ = 0;
  std::size_t backward_bytes_ = 0;
};

// More than any step of the network has.
template <class Net>
inline constexpr std::size_t most_step_nodes = 8 * Net::size + 2 * links_of<Net> + 8;
template <class Net>
inline constexpr std::size_t most_step_links = 8 * (Net::size + links_of<Net>)+8;

struct step_size {
  std::size_t nodes = 0, links = 0;
};
template <class Net, class Loss>
inline constexpr step_size step_size_of = [] {
  scratch<step_node> nodes(most_step_nodes<Net>);
  scratch<std::size_t> links(most_step_links<Net>);
  step_list list{nodes.elements, links.elements};
  step_builder<Net, Loss>(list).build();
  return step_size{list.count, list.link_count};
}();

template <std::size_t Nodes, std::size_t Links>
struct step_nodes {
  std::array<step_node, Nodes> nodes{};
  std::array<std::size_t, Links + 1> links{};

  constexpr std::span<const std::size_t> inputs(std::size_t node) const {
    return std::span(links).subspan(nodes[node].first_link, nodes[node].link_count);
  }
};

template <class Net, class Loss>
inline constexpr auto step_graph = [] {
  constexpr step_size size = step_size_of<Net, Loss>;
  step_nodes<size.nodes, size.links> graph;
  scratch<step_node> nodes(most_step_nodes<Net>);
  scratch<std::size_t> links(most_step_links<Net>);
  step_list list{nodes.elements, links.elements};
  step_builder<Net, Loss>(list).build();
  for (std::size_t n = 0; n < size.nodes; ++n) {
    graph.nodes[n] = nodes.elements[n];
    const std::size_t end = n + 1 < size.nodes ? nodes.elements[n + 1].first_link : size.links;
    graph.nodes[n].link_count = end - nodes.elements[n].first_link;
  }
  for (std::size_t n = 0; n < size.links; ++n) graph.links[n] = links.elements[n];
  return graph;
}();

// What a step is planned with: kernels of models, and those of training.
using step_kernels = decltype(kernels::all{} + kernels::training{});

template <class Net, class Loss>
inline constexpr auto step_plan_nodes = [] {
  constexpr const auto& graph = step_graph<Net, Loss>;
  std::array<plan_node, graph.nodes.size()> nodes{};
  for (std::size_t n = 0; n < nodes.size(); ++n) {
    nodes[n] = graph.nodes[n].value;
    nodes[n].inputs = graph.inputs(n);
  }
  return nodes;
}();
template <class Net, class Loss>
inline constexpr auto step_items = [] {
  constexpr const auto& graph = step_graph<Net, Loss>;
  std::array<work_item, graph.nodes.size()> items{};
  for (std::size_t n = 0; n < items.size(); ++n) items[n] = graph.nodes[n].item;
  return items;
}();

template <class Net, class Loss, plan_options Options>
inline constexpr auto step_plan = plan_nodes<step_size_of<Net, Loss>.nodes, step_size_of<Net, Loss>.links>(
    step_plan_nodes<Net, Loss>, step_items<Net, Loss>, entries_of<step_kernels>, questions_of<step_kernels>, {},
    Options);

}  // namespace convexpr::detail
