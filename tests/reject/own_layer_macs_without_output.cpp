// rejects: layer 1 (twice) cannot take 3: its macs should be: static consteval std::uint64_t macs(const shape& in, const shape& out)
// remedy: write the signature as it stands in docs/adding-a-layer.md
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

struct twice {
  static consteval cx::checked output(const cx::shape& in) { return in; }
#ifdef REJECT
  static consteval std::size_t macs(const cx::shape& in) { return in.size(); }
#else
  static consteval std::size_t macs(const cx::shape& in, const cx::shape&) { return in.size(); }
#endif
};

using net = cx::network<cx::input<3>, twice>;
constexpr cx::shape output = net::output;
