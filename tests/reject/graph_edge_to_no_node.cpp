// rejects: layer 1 (gcn<2, on<path>>) cannot take 3x2: an edge of its graph leads to a node that the graph does not have
// remedy: nodes are numbered from 0
#include <convexpr/graph/graph.hpp>
namespace cx = convexpr;

#ifdef REJECT
inline constexpr cx::graph::undirected<3, 2> path{{{0, 1}, {1, 3}}};
#else
inline constexpr cx::graph::undirected<3, 2> path{{{0, 1}, {1, 2}}};
#endif
using net = cx::network<cx::input<3, 2>, cx::graph::gcn<2, cx::graph::on<path>>>;
constexpr cx::shape output = net::output;
