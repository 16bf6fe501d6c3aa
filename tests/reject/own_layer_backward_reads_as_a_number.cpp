// rejects: layer 1 (twice) cannot take 3: its backward_reads should be: static constexpr forward_values backward_reads
// remedy: write the signature as it stands in docs/adding-a-layer.md
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

struct twice {
#ifdef REJECT
  static constexpr const char* backward_reads = "input";
#else
  static constexpr cx::forward_values backward_reads{.output = false};
#endif
  static consteval cx::checked output(const cx::shape& in) { return in; }
};

using net = cx::network<cx::input<3>, twice>;
constexpr cx::shape output = net::output;
