// rejects: layer 1 (gcn<5, on<path>, takes<"near">>) cannot take 3x4: it knows its graph, and takes another
// remedy: leave out on<...> or takes<...>
#include <convexpr/graph/graph.hpp>
namespace cx = convexpr;

inline constexpr cx::graph::undirected<3, 2> path{{{0, 1}, {1, 2}}};
#ifdef REJECT
using net = cx::network<cx::input<3, 4>, cx::graph::gcn<5, cx::graph::on<path>, cx::takes<"near">>>;
#else
using net = cx::network<cx::input<3, 4>, cx::graph::gcn<5, cx::graph::on<path>>>;
#endif
constexpr cx::shape output = net::output;
