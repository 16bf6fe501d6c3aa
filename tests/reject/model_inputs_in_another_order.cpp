// rejects: model cannot take 8x8x1 as input image: it is 8x8x3
// remedy: in the order in which inputs<...> lists them
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

using net = cx::network<cx::inputs<cx::as<"image", cx::input<8, 8, 3>>, cx::as<"mask", cx::input<8, 8, 1>>>,
                        cx::conv<1>, cx::multiply<cx::from<"mask">>>;
using image = cx::tensor<float, cx::shape{8, 8, 3}>;
using mask = cx::tensor<float, cx::shape{8, 8, 1}>;
#ifdef REJECT
auto run(cx::model<net>& model, const image& x, const mask& y) { return model(std::tie(y, x)); }
#else
auto run(cx::model<net>& model, const image& x, const mask& y) { return model(std::tie(x, y)); }
#endif
