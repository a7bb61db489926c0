import type { DisputeState } from "@san-ocop/kit/http/dispute-state"
import type { DisputeBearer, DisputeReason, DisputeSide } from "@san-ocop/kit/http/disputes"

export const STATES: Readonly<Record<DisputeState, string>> = {
  opened: "Chờ gian hàng trả lời",
  answered: "Chờ phân xử",
  decided: "Đã phân xử",
  withdrawn: "Đã rút",
}

export const SIDES: Readonly<Record<DisputeSide, string>> = { shopper: "Khách", seller: "Gian hàng" }
export const BEARERS: Readonly<Record<DisputeBearer, string>> = { seller: "Gian hàng chịu", floor: "Sàn chịu" }

export const REASONS: Readonly<Record<DisputeReason, string>> = {
  not_received: "Không nhận được hàng",
  not_as_described: "Hàng không như giới thiệu",
  damaged: "Hàng hỏng, vỡ",
  missing: "Thiếu hàng trong kiện",
  return_refused: "Bị từ chối trả hàng",
  other: "Lý do khác",
}
