import type { SellerChoice } from "@san-ocop/kit/http/seller-choice"
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

/** What an operator may do to a stall. */
export type StallAct = "restrict" | "reinstate"

/** An announced restriction may still have to be hastened, or be taken back. */
export const actsOn = ({ status, restricted_from }: Standing): readonly StallAct[] => [
  ...(status === "active" ? (["restrict"] as const) : []),
  ...(status !== "active" || restricted_from !== null ? (["reinstate"] as const) : []),
]

/** The acts, as their buttons say them. */
export const ACTS: Readonly<Record<StallAct, string>> = { restrict: "Hạn chế", reinstate: "Cho bán lại" }

/** Whether a stall may sell, in words. */
export function standingWords({ status, restricted_from }: Standing): string {
  if (status !== "active") return "Tạm dừng"
  return restricted_from ? `Dừng từ ${restricted_from.split("-").reverse().join("/")}` : "Đang bán"
}
