import type {
  MarkPayout,
  PayeeHold,
  PayoutBatchRow,
  PayoutChannel,
  PayoutOutcome,
  PayoutResult,
  PayoutState,
} from "@san-ocop/kit/http/payouts"

export const STATES: Readonly<Record<PayoutState, string>> = {
  drafted: "Mới lập",
  approved: "Đã duyệt",
  sent: "Đã chuyển ngân hàng",
  paid: "Đã chi",
  failed: "Không thành công",
  unknown: "Chưa rõ kết quả",
  returned: "Ngân hàng hoàn lại",
  paid_late: "Ngân hàng chuyển muộn",
  cancelled: "Đã hủy",
}

export const WHY: Readonly<Record<PayeeHold | "below_minimum", string>> = {
  no_account: "Chưa ghi tài khoản",
  unconfirmed: "Tài khoản chưa xác nhận",
  suspended: "Đang tạm ngừng bán",
  below_minimum: "Chưa đến mức tối thiểu",
}

/** By what a batch is paid. */
export const CHANNELS: Readonly<Record<PayoutChannel, string>> = {
  file: "đã tải tệp nên không còn mã VietQR",
  code: "đang chi từng lệnh bằng mã VietQR nên không còn tệp",
}

export const RESULTS: Readonly<Record<PayoutResult, string>> = {
  paid: "đã chuyển",
  failed: "không thành công",
  unknown: "chưa rõ",
  returned: "hoàn lại",
}

export const OUTCOMES: Readonly<Record<PayoutOutcome, string>> = {
  applies: "Sẽ ghi",
  known: "Đã ghi từ trước",
  stranger: "Không có lệnh chi này trong đợt",
  amount: "Số tiền khác lệnh chi",
  no_reference: "Thiếu số giao dịch của ngân hàng",
  contradicts: "Trái với kết quả đã ghi, cần hỏi ngân hàng",
}

/** What the button says that marks a payout so. */
export const MARKS: Readonly<Record<MarkPayout["state"], string>> = {
  paid: "Ghi đã chi",
  failed: "Ghi không thành công",
  unknown: "Ghi chưa rõ",
  returned: "Ghi bị hoàn lại",
  paid_late: "Ghi đã chuyển muộn",
  cancelled: "Rút khỏi đợt",
}

const KNOWN: readonly string[] = Object.keys(MARKS)
export const isMark = (state: PayoutState): state is MarkPayout["state"] => KNOWN.includes(state)

/** "2 đã chi, 1 chưa rõ kết quả" */
export const statesInWords = (states: PayoutBatchRow["states"]): string =>
  Object.entries(states)
    .map(([state, count]) => `${count} ${STATES[state as PayoutState].toLowerCase()}`)
    .join(", ")

const DAYS = ["", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật"]
export const daysInWords = (weekdays: readonly number[]): string => weekdays.map((day) => DAYS[day]).join(", ")
