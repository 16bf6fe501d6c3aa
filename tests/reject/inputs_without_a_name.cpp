// rejects: layer 1 (inputs<as<"image", input<8, 8, 3>>, input<8, 8, 1>>) is no input: each of several is named: as<"name", input<...>>
// remedy: name it, and reach it by from<"name">
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::inputs<cx::as<"image", cx::input<8, 8, 3>>, cx::input<8, 8, 1>>, cx::conv<4>>;
#else
using net =
    cx::network<cx::inputs<cx::as<"image", cx::input<8, 8, 3>>, cx::as<"mask", cx::input<8, 8, 1>>>, cx::conv<4>>;
#endif
constexpr cx::shape output = net::output;
