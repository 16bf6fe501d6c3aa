// rejects: layer 1 (gcn<4, on<karate_club>>) cannot take 35x8: its graph has 34 nodes, the input has 35
// remedy: the first extent of the input is the number of nodes
#include <convexpr/graph/graph.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<35, 8>, cx::graph::gcn<4, cx::graph::on<cx::graph::karate_club>>>;
#else
using net = cx::network<cx::input<34, 8>, cx::graph::gcn<4, cx::graph::on<cx::graph::karate_club>>>;
#endif
constexpr cx::shape output = net::output;
