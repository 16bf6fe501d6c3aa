// rejects: layer 1 (twice) cannot take 3: its check_given should be: static constexpr refusal check_given(const shape& in, const Given& given)
// remedy: write the signature as it stands in docs/adding-a-layer.md
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

struct factor {
  float value = 2;
};
struct twice {
  static consteval cx::checked output(const cx::shape& in) { return in; }
#ifdef REJECT
  static constexpr cx::refusal check_given(const factor&) { return {}; }
#else
  static constexpr cx::refusal check_given(const cx::shape&, const factor&) { return {}; }
#endif
};

using net = cx::network<cx::input<3>, twice>;
constexpr cx::shape output = net::output;
