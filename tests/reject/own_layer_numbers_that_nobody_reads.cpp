// rejects: layer 1 (rounded) cannot be computed: what reads its int8 numbers, or the end of the network, takes float32
// remedy: a kernel that reads int8 behind it, or no `stores`
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

struct rounded {
  static consteval cx::checked output(const cx::shape& in) { return in; }
#ifdef REJECT
  static constexpr cx::element stores = cx::element::int8;
#else
  static constexpr cx::element stores = cx::element::float32;
#endif
  template <class T>
  static constexpr void forward(cx::tensor_view<const T> in, cx::tensor_view<T> out) {
    for (std::size_t n = 0; n < in.size(); ++n) out[n] = static_cast<T>(static_cast<int>(in[n]));
  }
};

using net = cx::network<cx::input<3>, rounded, cx::dense<2>>;
void run(cx::model<net>& model, const cx::tensor<float, cx::shape{3}>& x) { model(x); }
