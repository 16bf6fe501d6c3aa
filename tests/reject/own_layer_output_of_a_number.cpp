// rejects: layer 1 (twice) cannot take 3: its output should be: static consteval checked output(const shape& in)
// remedy: write the signature as it stands in docs/adding-a-layer.md
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

struct twice {
#ifdef REJECT
  static consteval std::size_t output(const cx::shape& in) { return in[0]; }
#else
  static consteval cx::shape output(const cx::shape& in) { return {in[0]}; }
#endif
};

using net = cx::network<cx::input<3>, twice>;
constexpr cx::shape output = net::output;
