// rejects: layer 1 (gcn<5, takes<"near">>) cannot be evaluated: it takes what is named near, which this call does not give
// remedy: name what the call gives: given<"near">(matrix)
#include <convexpr/graph/graph.hpp>
namespace cx = convexpr;

using net = cx::network<cx::input<3, 4>, cx::graph::gcn<5, cx::takes<"near">>>;
inline constexpr cx::graph::undirected<3, 2> path{{{0, 1}, {1, 2}}};
constexpr auto near = cx::graph::symmetric_normalized(path);
float run(const cx::parameters<net>& p, const cx::tensor<float, net::input>& x) {
  cx::model<net> model{p};
#ifdef REJECT
  return model(x, near)[0];
#else
  return model(x, cx::given<"near">(near))[0];
#endif
}
