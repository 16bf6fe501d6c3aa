// rejects: layer 2 (larger) cannot be evaluated: it has no forward
// remedy: give the join a static constexpr void forward of all of its branches
#include <convexpr/convexpr.hpp>

#include <span>
namespace cx = convexpr;

template <class... Branches>
struct larger {
  using branches = cx::type_list<Branches...>;
  static consteval cx::checked output(std::span<const cx::shape> in) { return in[0]; }
#ifdef REJECT
  template <class T>
  static constexpr void run(std::span<const cx::tensor_view<const T>> in, cx::tensor_view<T> out) {
    for (std::size_t n = 0; n < out.size(); ++n) out[n] = in[0][n] > in[1][n] ? in[0][n] : in[1][n];
  }
#else
  template <class T>
  static constexpr void forward(std::span<const cx::tensor_view<const T>> in, cx::tensor_view<T> out) {
    for (std::size_t n = 0; n < out.size(); ++n) out[n] = in[0][n] > in[1][n] ? in[0][n] : in[1][n];
  }
#endif
};

using net = cx::network<cx::input<3>, larger<cx::branch<>, cx::branch<cx::relu>>>;
static_assert(net::output == cx::shape{3});
auto run(cx::model<net>& model, const cx::tensor<float, net::input>& x) {
  cx::tensor<float, net::output> y;
  cx::evaluate<net>({}, x, y);
  return y == model(x);
}
