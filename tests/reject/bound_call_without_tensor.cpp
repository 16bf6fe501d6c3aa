// rejects: model cannot take float* as the input: it takes a tensor<float, shape{4, 3}>, or a batch of them
// remedy: run takes pointers
#include <convexpr/graph/graph.hpp>
namespace cx = convexpr;

inline constexpr cx::graph::undirected<4, 3> path{{{0, 1}, {1, 2}, {2, 3}}};
using net = cx::network<cx::input<4, 3>, cx::graph::gcn<2>>;
void run(cx::model<net>& model, float* x, float* y) {
  const auto matrix = cx::graph::symmetric_normalized(path);
  auto call = model.bind(matrix);
#ifdef REJECT
  y[0] = call(x)[0];
#else
  call.run(x, y);
#endif
}
