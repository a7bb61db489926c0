/** Medusa's own refusals that a shopper, a seller or an officer can meet, and what he reads instead. First match wins. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/invalid email or password/i, "Tên đăng nhập hoặc mật khẩu không đúng."],
  [/(password|email) should be a string/i, "Vui lòng nhập tên đăng nhập và mật khẩu."],
  [/identity with email already exists/i, "Tên đăng nhập này đã được dùng."],
  [
    /not enough inventory|required inventory|insufficient inventory|not in stock/i,
    "Số lượng đặt vượt quá hàng còn lại.",
  ],
  [/do(es)? not have a price|has no price/i, "Sản phẩm này chưa có giá bán, xin chọn sản phẩm khác."],
  [
    /variants?.*(not exist|not found|not published|do not belong)/i,
    "Sản phẩm này không còn bán, xin chọn sản phẩm khác.",
  ],
  [/quantity/i, "Số lượng chưa đúng, vui lòng nhập số nguyên từ 1 trở lên."],
  [/line ?item.*(not found|not exist)/i, "Không tìm thấy sản phẩm này trong giỏ hàng."],
  [/cart.*already.*completed|completed cart/i, "Giỏ hàng này đã đặt xong, vui lòng tạo giỏ hàng mới."],
  [/cart.*(not found|not exist)/i, "Không tìm thấy giỏ hàng này."],
  [/order.*(not found|not exist)/i, "Không tìm thấy đơn hàng này."],
  [/region.*(not found|not exist)/i, "Không tìm thấy khu vực bán hàng này."],
  [/publishable (api )?key/i, "Địa chỉ này cần mã của cửa hàng, xin mở lại trang."],
  [/shipping (option|method|profile)/i, "Cách giao hàng này không dùng được cho giỏ hàng, xin chọn cách khác."],
  [/payment/i, "Cách thanh toán này không dùng được, xin chọn cách khác."],
  [/verification token|invalid token/i, "Đường dẫn đã hết hạn, vui lòng thử lại."],
]

const BY_TYPE: Readonly<Record<string, string>> = {
  not_found: "Không tìm thấy nội dung này.",
  invalid_data: "Thông tin gửi lên chưa đúng, vui lòng xem lại.",
  not_allowed: "Việc này chưa làm được lúc này.",
  unauthorized: "Vui lòng đăng nhập để tiếp tục.",
  forbidden: "Tài khoản không được phép làm việc này.",
  duplicate_error: "Thông tin này đã có trong hệ thống.",
  unprocessable: "Thông tin này chưa thể đúng, vui lòng xem lại.",
  conflict: "Có người vừa thay đổi nội dung này, vui lòng thử lại.",
  too_many_requests: "Bạn thao tác hơi nhanh, vui lòng chờ một lát rồi thử lại.",
  unavailable: "Hệ thống đang bận, xin thử lại sau ít giây.",
  unexpected_error: "Hệ thống gặp trục trặc, vui lòng thử lại sau ít phút.",
}

/** The general Vietnamese sentence for a type of problem. */
export const sentenceFor = (type: string): string => BY_TYPE[type] ?? "Thông tin gửi lên chưa đúng, vui lòng xem lại."

/** A Vietnamese sentence for a refusal that Medusa's core words in English. */
export const translateCoreError = (type: string, message: string): string =>
  SENTENCES.find(([pattern]) => pattern.test(message))?.[1] ?? sentenceFor(type)

/** The field that Medusa's body validators name in their message: "... for field 'items, 0, quantity', got ...". */
export const fieldInCoreError = (message: string): string | undefined =>
  /(?:field|Field) '([^']+)'/.exec(message)?.[1]?.split(", ").join(".") ??
  /Unrecognized fields: '([^',]+)/.exec(message)?.[1]
