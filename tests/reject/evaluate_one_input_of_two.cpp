// rejects: evaluate cannot take 1 input: the network has 2, in a tuple
// remedy: std::tie(image, mask)
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

using net = cx::network<cx::inputs<cx::as<"image", cx::input<8, 8, 3>>, cx::as<"mask", cx::input<8, 8, 1>>>,
                        cx::conv<1>, cx::multiply<cx::from<"mask">>>;
using image = cx::tensor<float, cx::shape{8, 8, 3}>;
using mask = cx::tensor<float, cx::shape{8, 8, 1}>;
#ifdef REJECT
auto run(const cx::parameters<net>& p, const image& x, const mask&) { return cx::evaluate<net>(p, x); }
#else
auto run(const cx::parameters<net>& p, const image& x, const mask& y) { return cx::evaluate<net>(p, std::tie(x, y)); }
#endif
