// rejects: layer 2 (int) cannot take 4x4x2: it is no layer, for it has no output(shape)
// remedy: how many layers and outputs a refused network has is not told: mend the network
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using scale = int;
#else
using scale = cx::batch_norm;
#endif
using net = cx::network<cx::input<4, 4, 1>, cx::conv<2>, scale, cx::outputs<cx::branch<>, cx::branch<cx::conv<3>>>>;
static_assert(net::size == 4 && net::layers.size() >= 3);
static_assert(net::outputs.size() == 2 && net::layers[net::outputs[1]].output == cx::shape{4, 4, 3});
static_assert([] {
  std::size_t costs = 0;
  for (std::size_t i = 0; i < net::size; ++i) costs += net::layers[i].macs;
  for (std::size_t o : net::outputs) costs += o;
  return costs;
}() < 1000);
