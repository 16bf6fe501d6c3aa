// rejects: the tag "image" is given twice
// remedy: a name for each
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net =
    cx::network<cx::inputs<cx::as<"image", cx::input<8, 8, 3>>, cx::as<"image", cx::input<8, 8, 1>>>, cx::conv<4>>;
#else
using net =
    cx::network<cx::inputs<cx::as<"image", cx::input<8, 8, 3>>, cx::as<"mask", cx::input<8, 8, 1>>>, cx::conv<4>>;
#endif
constexpr cx::shape output = net::output;
