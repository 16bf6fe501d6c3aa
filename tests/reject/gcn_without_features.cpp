// rejects: layer 1 (gcn<0>) cannot take 34x8: it has 0 features
// remedy: say how many features every node shall have
#include <convexpr/graph/graph.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<34, 8>, cx::graph::gcn<0>>;
#else
using net = cx::network<cx::input<34, 8>, cx::graph::gcn<4>>;
#endif
constexpr cx::shape output = net::output;
