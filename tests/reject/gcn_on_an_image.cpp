// rejects: layer 1 (gcn<4, on<karate_club>>) cannot take 34x8x3: a graph layer takes nodes and features
// remedy: give it {nodes, features}; reshape what has more axes
#include <convexpr/graph/graph.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<34, 8, 3>, cx::graph::gcn<4, cx::graph::on<cx::graph::karate_club>>>;
#else
using net = cx::network<cx::input<34, 8, 3>, cx::reshape<34, 24>, cx::graph::gcn<4>>;
#endif
constexpr cx::shape output = net::output;
