// rejects: layer 2 (twice) cannot be evaluated: it has no forward
// remedy: a model runs a layer by its work, its compute or its forward: give the layer one of them
#include <convexpr/convexpr.hpp>

#include <vector>
namespace cx = convexpr;

struct twice {
  static consteval cx::checked output(const cx::shape& in) { return in; }
#ifdef REJECT
  static void run(cx::tensor_view<const float> in, cx::tensor_view<float> out, cx::weights<const float>,
                  float*) noexcept {
    for (std::size_t n = 0; n < in.size(); ++n) out[n] = 2 * in[n];
  }
#else
  static void compute(cx::tensor_view<const float> in, cx::tensor_view<float> out, cx::weights<const float>,
                      float*) noexcept {
    for (std::size_t n = 0; n < in.size(); ++n) out[n] = 2 * in[n];
  }
#endif
};

using net = cx::network<cx::input<3>, cx::dense<4>, twice, cx::dense<2>>;
static_assert(cx::plan<net>.size() == 3 && cx::model<net>::weight_bytes > 0);
float run(const cx::parameters<net>& weights, const cx::tensor<float, cx::shape{3}>& x) {
  cx::model<net> model{weights};
  static cx::static_model<net> small{weights};
  return model(x)[0] + small(x)[1] + model(std::vector{x, x})[1][0];
}
