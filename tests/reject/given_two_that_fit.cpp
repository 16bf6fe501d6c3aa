// rejects: layer 1 (gcn<5>) cannot be evaluated: it could take more than one of sparse_matrix<3, 7, symmetric_normalized> and sparse_matrix<3, 5, symmetric_normalized>: name them, given<...>(...), and what it takes
// remedy: gcn<5, takes<"near">> takes what the call gives as given<"near">(matrix)
#include <convexpr/graph/graph.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<3, 4>, cx::graph::gcn<5>>;
#else
using net = cx::network<cx::input<3, 4>, cx::graph::gcn<5, cx::takes<"near">>, cx::graph::gcn<5, cx::takes<"far">>>;
#endif
inline constexpr cx::graph::undirected<3, 2> path{{{0, 1}, {1, 2}}};
inline constexpr cx::graph::undirected<3, 1> jump{{{0, 2}}};
constexpr auto near = cx::graph::symmetric_normalized(path);
constexpr auto far = cx::graph::symmetric_normalized(jump);
#ifdef REJECT
float run(const cx::parameters<net>& p, const cx::tensor<float, net::input>& x) {
  return cx::evaluate(p, x, near, far)[0];
}
#else
float run(const cx::parameters<net>& p, const cx::tensor<float, net::input>& x) {
  return cx::evaluate(p, x, cx::given<"near">(near), cx::given<"far">(far))[0];
}
#endif
