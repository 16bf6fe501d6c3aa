// rejects: evaluate cannot take array<tensor<float, shape>, 2> as the input: it takes a tuple of tensor<float, shape{4}> and tensor<float, shape{4}>
// remedy: std::tie(x, mask), or a tuple that holds them
#include <convexpr/convexpr.hpp>

#include <array>
#include <tuple>
namespace cx = convexpr;

using net =
    cx::network<cx::inputs<cx::as<"x", cx::input<4>>, cx::as<"mask", cx::input<4>>>, cx::multiply<cx::from<"mask">>>;
#ifdef REJECT
using inputs = std::array<cx::tensor<float, cx::shape{4}>, 2>;
#else
using inputs = cx::input_tensors<net>;
#endif
float run(const inputs& x, cx::tensor<float, net::output>& y) {
  cx::evaluate<net>({}, x, y);
  return cx::evaluate<net>({}, x)[3];
}
