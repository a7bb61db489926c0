import type { Day } from "@san-ocop/kit/day"
import { DEADLINES } from "../cases/deadlines"
import { DISPUTE_DAYS } from "../disputes/deadlines"
import { RETURN_DAYS } from "../returns/deadlines"
import { operatorOn, operatorWords } from "./operator-entity"

/** The days that a contract promises, as this server is set now. */
export type TermDays = {
  return: number
  changed_mind: number
  return_answer: number
  refund: number
  complaint_answer: number
  dispute: number
}

export const TERM_DAYS: TermDays = {
  return: RETURN_DAYS.window,
  changed_mind: RETURN_DAYS.changed_mind,
  return_answer: RETURN_DAYS.answer,
  refund: RETURN_DAYS.refund,
  complaint_answer: DEADLINES.answer_days,
  dispute: DISPUTE_DAYS.window,
}

/** What a shopper is told before he orders: who runs the floors by law, where the server says it, and what holds for every order. */
export const checkoutTerms = (today: Day): string[] => {
  const operator = operatorOn(today)
  return [...(operator ? [operatorWords(operator)] : []), ...contractTerms()]
}

/** What holds for every order, one sentence each: the checkout shows them before the order, its contract tells them afterwards. */
export const contractTerms = (days: TermDays = TERM_DAYS): string[] => [
  "Người mua được hủy đơn khi gian hàng chưa xác nhận. Gian hàng chỉ được hủy khi chưa gửi hàng và phải nói lý do; tiền đã trả được hoàn đủ.",
  "Kiện không giao được thì gian hàng chịu phí gửi cả hai chiều; người mua không phải trả cho kiện mình không nhận được.",
  `Hàng không đúng mô tả, giao sai, hư hỏng, hết hạn hoặc thiếu được trả trong ${days.return} ngày sau ngày giao. Hàng bị thu hồi được trả bất cứ lúc nào.`,
  days.changed_mind > 0
    ? `Hàng không có lỗi được trả trong ${days.changed_mind} ngày sau ngày giao, không hoàn phí giao.`
    : "Hàng không có lỗi thì gian hàng không phải nhận lại.",
  `Gian hàng trả lời yêu cầu trả hàng trong ${days.return_answer} ngày, và hoàn tiền trong ${days.refund} ngày từ khi phải hoàn.`,
  `Khiếu nại gửi ở trang đơn hàng: gian hàng trả lời trong ${days.complaint_answer} ngày; nếu chưa được, người mua chuyển lên Sở Công Thương của sàn.`,
  `Không thống nhất về tiền: người mua mở tranh chấp trong ${days.dispute} ngày sau ngày giao, hoặc sau ngày bị từ chối trả hàng; người vận hành sàn phân xử.`,
]
