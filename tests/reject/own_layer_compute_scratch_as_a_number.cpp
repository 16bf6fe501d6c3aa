// rejects: layer 1 (twice) cannot take 3: its compute_scratch should be: static constexpr std::size_t compute_scratch(const shape& in)
// remedy: write the signature as it stands in docs/adding-a-layer.md
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

struct twice {
  static consteval cx::checked output(const cx::shape& in) { return in; }
#ifdef REJECT
  static constexpr std::size_t compute_scratch = 16;
#else
  static constexpr std::size_t compute_scratch(const cx::shape&) { return 16; }
#endif
};

using net = cx::network<cx::input<3>, twice>;
constexpr cx::shape output = net::output;
