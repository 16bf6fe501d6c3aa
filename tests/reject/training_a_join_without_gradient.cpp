// rejects: layer 3 (concat) cannot be trained: it has no backward
// remedy: train with layers that have a gradient; docs/guide.md lists them
#include <convexpr/convexpr.hpp>
#include <convexpr/train/backpropagate.hpp>
#include <convexpr/train/optimizers.hpp>
#include <convexpr/train/softmax_cross_entropy.hpp>
namespace cx = convexpr;

#ifdef REJECT
template <class... Branches>
using join = cx::concat<Branches...>;
#else
template <class... Branches>
using join = cx::add<Branches...>;
#endif
using net = cx::network<cx::input<4>, join<cx::branch<cx::dense<2>>, cx::branch<cx::dense<2>>>, cx::softmax>;
auto train(const cx::parameters<net>& weights, const cx::tensor<float, net::input>& x) {
  const int label[] = {1};
  return cx::backpropagate<net>(weights, x, cx::softmax_cross_entropy{label}).loss;
}
