import type { SellerChoice } from "@san-ocop/kit/http/casework"
import type { SellerStatusAnswer } from "@san-ocop/kit/http/operator"
import type { Choices } from "../shared/fields"

/** Why a stall may be restricted; the last two hold at once. */
export const GROUNDS: Choices = [
  ["repeated_violations", "Vi phạm nhiều lần (báo trước 5 ngày)"],
  ["false_information", "Khai thông tin không đúng (báo trước 5 ngày)"],
  ["complaints_ignored", "Không giải quyết khiếu nại (báo trước 5 ngày)"],
  ["law", "Pháp luật quy định phải dừng ngay"],
  ["urgent_harm", "Có nguy cơ gây hại, dừng ngay"],
]

type Standing = Pick<SellerChoice | SellerStatusAnswer, "status" | "restricted_from">

/** True where something is to be ended: it may not sell, or will not from a day on. */
export const isStopped = ({ status, restricted_from }: Standing): boolean =>
  status !== "active" || restricted_from !== null

/** Whether a stall may sell, in words. */
export function standingWords({ status, restricted_from }: Standing): string {
  if (status !== "active") return "Tạm dừng"
  return restricted_from ? `Dừng từ ${restricted_from.split("-").reverse().join("/")}` : "Đang bán"
}
