/** What acts when no person does, as people read its name in the log: set-up, a command, a scheduled job, news from outside. */
export const SYSTEM_ACTORS = {
  system: "Hệ thống",
  "badge:artwork": "Lệnh đặt hình sao",
  "bank-feed": "Báo có của ngân hàng",
  "begin-suspensions": "Lịch tạm đình chỉ",
  card: "Cổng thanh toán thẻ",
  "check-papers": "Lịch kiểm tra hạn giấy tờ",
  compensation: "Hệ thống hoàn tác việc chưa xong",
  "expire-unpaid-orders": "Lịch hủy đơn chưa chuyển khoản",
  "finish-verifications": "Lịch hoàn tất xác minh",
  "floor:create": "Lệnh mở sàn",
  "follow-card-payments": "Lịch theo dõi thanh toán thẻ",
  "follow-due-cases": "Lịch theo dõi hạn vụ việc",
  "follow-returns": "Lịch theo dõi hạn trả hàng",
  "form-payout-batches": "Lịch chi tiền",
  ghn: "Đơn vị vận chuyển GHN",
  "login-not-opened": "Hệ thống (chưa mở được tài khoản)",
  "officer:create": "Lệnh cấp tài khoản cán bộ",
  "operator:create": "Lệnh cấp tài khoản điều hành",
  "producer-verified": "Hệ thống, khi chủ thể được xác minh",
  recall: "Hệ thống, khi có thu hồi",
  seed: "Dữ liệu mẫu",
  "seed-second-officer": "Dữ liệu mẫu (cán bộ thứ hai)",
  "staff:status": "Lệnh đổi tình trạng tài khoản",
} as const

export type SystemActorId = keyof typeof SYSTEM_ACTORS
