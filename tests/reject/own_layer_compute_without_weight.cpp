// rejects: layer 1 (twice) cannot take 3: its compute should be: static void compute(tensor_view<const float> in, tensor_view<float> out, weights<const float> weight, float* scratch) noexcept
// remedy: write the signature as it stands in docs/adding-a-layer.md
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

struct twice {
  static consteval cx::checked output(const cx::shape& in) { return in; }
#ifdef REJECT
  static void compute(cx::tensor_view<const float> in, cx::tensor_view<float> out) noexcept {
    for (std::size_t n = 0; n < in.size(); ++n) out[n] = 2 * in[n];
  }
#else
  static void compute(cx::tensor_view<const float> in, cx::tensor_view<float> out, cx::weights<const float>,
                      float*) noexcept {
    for (std::size_t n = 0; n < in.size(); ++n) out[n] = 2 * in[n];
  }
#endif
};

using net = cx::network<cx::input<3>, twice>;
constexpr cx::shape output = net::output;
