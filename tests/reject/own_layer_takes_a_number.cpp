// rejects: layer 1 (twice) cannot take 3: its takes should be: static constexpr std::string_view takes
// remedy: write the signature as it stands in docs/adding-a-layer.md
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

struct twice {
#ifdef REJECT
  static constexpr int takes = 1;
#else
  static constexpr std::string_view takes = "factor";
#endif
  static consteval cx::checked output(const cx::shape& in) { return in; }
};

using net = cx::network<cx::input<3>, twice>;
constexpr cx::shape output = net::output;
