// rejects: model.run cannot take const float*, const float* and float*: it takes an array of pointers to floats, one for each input, and an array of one for each output
// remedy: in[k] is where input k is, and out[k] where output k goes
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

using net =
    cx::network<cx::inputs<cx::as<"x", cx::input<4>>, cx::as<"mask", cx::input<4>>>, cx::multiply<cx::from<"mask">>>;
void run(cx::model<net>& model, const float* x, const float* mask, float* y) {
#ifdef REJECT
  model.run(x, mask, y);
#else
  const float* const in[] = {x, mask};
  float* const out[] = {y};
  model.run(in, out);
#endif
}
