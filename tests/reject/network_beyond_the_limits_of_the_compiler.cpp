// rejects: layer 0 (input<3>) begins too long a network: for 99991 layers raise the limits of the compiler: -fconstexpr-ops-limit= and -fconstexpr-loop-limit= for g++, -fconstexpr-steps= for clang
// remedy: compile with the flag of your compiler, or take fewer layers
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<3>, cx::repeat<99990, cx::relu>>;
#else
using net = cx::network<cx::input<3>, cx::repeat<990, cx::relu>>;
#endif
constexpr cx::shape output = net::output;
