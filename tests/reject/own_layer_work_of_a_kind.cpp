// rejects: layer 1 (twice) cannot take 3: its work should be: static consteval operation work(const shape& in), or another structural class
// remedy: give an operation of this kind
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

struct twice {
  static consteval cx::checked output(const cx::shape& in) { return in; }
#ifdef REJECT
  static consteval cx::operation_kind work(const cx::shape&) { return cx::operation_kind::reference; }
#else
  static consteval cx::operation work(const cx::shape&) { return {.kind = cx::operation_kind::reference}; }
#endif
};

using net = cx::network<cx::input<3>, twice>;
constexpr cx::shape output = net::output;
