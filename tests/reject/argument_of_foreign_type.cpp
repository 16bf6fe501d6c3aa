// rejects: layer 1 (conv<8, same>) cannot take 28x28x1: it has an argument that is neither a whole number nor an option
// remedy: use an option of the library, or give yours a name and numbers
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

enum class padding_mode { valid, same };
constexpr auto same = padding_mode::same;

#ifdef REJECT
using net = cx::network<cx::input<28, 28, 1>, cx::conv<8, same>>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::conv<8, cx::padding_same>>;
#endif
constexpr cx::shape output = net::output;
