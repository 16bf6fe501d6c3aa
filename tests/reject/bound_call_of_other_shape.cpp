// rejects: model cannot take 3x4: the network begins with 4x3, for channels come last
// remedy: a call that is bound to a graph takes what its model takes
#include <convexpr/graph/graph.hpp>
namespace cx = convexpr;

inline constexpr cx::graph::undirected<4, 3> path{{{0, 1}, {1, 2}, {2, 3}}};
using net = cx::network<cx::input<4, 3>, cx::graph::gcn<2>>;
#ifdef REJECT
using nodes = cx::tensor<float, cx::shape{3, 4}>;
#else
using nodes = cx::tensor<float, net::input>;
#endif
float run(cx::model<net>& model, const nodes& x) {
  const auto matrix = cx::graph::symmetric_normalized(path);
  return model.bind(matrix)(x)[1];
}
