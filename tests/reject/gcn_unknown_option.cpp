// rejects: layer 1 (gcn<4, no_bias>) cannot take 34x8: no_bias is not an option of this layer
// remedy: a gcn has no bias unless with_bias is given
#include <convexpr/graph/graph.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<34, 8>, cx::graph::gcn<4, cx::no_bias>>;
#else
using net = cx::network<cx::input<34, 8>, cx::graph::gcn<4>>;
#endif
constexpr cx::shape output = net::output;
