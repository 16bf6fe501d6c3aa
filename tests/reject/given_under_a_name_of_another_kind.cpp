// rejects: layer 1 (gcn<5, takes<"near">>) cannot be evaluated: it cannot take what this call names near
// remedy: the layer says what it takes in its forward: gcn a normalised matrix
#include <convexpr/graph/graph.hpp>
namespace cx = convexpr;

using net = cx::network<cx::input<3, 4>, cx::graph::gcn<5, cx::takes<"near">>>;
inline constexpr cx::graph::undirected<3, 2> path{{{0, 1}, {1, 2}}};
constexpr auto matrix = cx::graph::symmetric_normalized(path);
float run(const cx::parameters<net>& p, const cx::tensor<float, net::input>& x) {
#ifdef REJECT
  return cx::evaluate(p, x, cx::given<"near">(path))[0];
#else
  return cx::evaluate(p, x, cx::given<"near">(matrix))[0];
#endif
}
