// rejects: layer 1 (gcn<5>) cannot be evaluated: its forward does not take the csr_matrix<adjacency> that this call gives
// remedy: gcn multiplies by the symmetrically normalised matrix: read(file), or symmetric_normalized(matrix)
#include <convexpr/graph/graph.hpp>
namespace cx = convexpr;

using net = cx::network<cx::input<3, 4>, cx::graph::gcn<5>>;
float run(const cx::parameters<net>& p, const cx::tensor<float, net::input>& x) {
  const auto matrix = cx::graph::read_adjacency("edges.csv");
#ifdef REJECT
  return cx::model<net>{p}(x, matrix)[0];
#else
  return cx::model<net>{p}(x, cx::graph::symmetric_normalized(matrix))[0];
#endif
}
