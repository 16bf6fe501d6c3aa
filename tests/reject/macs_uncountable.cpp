// rejects: layer 1 (conv<32, kernel<99999>, padding_same>) cannot take 1048576x1048576x32: with it the multiply-accumulates are more than can be counted
// remedy: no machine computes so much: look for a number that slipped
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<1048576, 1048576, 32>, cx::conv<32, cx::kernel<99999>, cx::padding_same>>;
#else
using net = cx::network<cx::input<1048, 1048, 32>, cx::conv<32, cx::kernel<9>, cx::padding_same>>;
#endif
constexpr cx::shape output = net::output;
