// rejects: model.run cannot take const float* and float*: it takes a pointer to floats, and an array of one for each output
// remedy: out[k] is where output k goes
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

using net = cx::network<cx::input<3>, cx::outputs<cx::branch<>, cx::branch<cx::dense<4>>>>;
void run(cx::model<net>& model, const float* x, float* y, float* z) {
#ifdef REJECT
  model.run(x, y);
  z[0] = 0;
#else
  float* const out[] = {y, z};
  model.run(x, out);
#endif
}
