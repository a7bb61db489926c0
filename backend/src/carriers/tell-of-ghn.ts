import { GhnUnreadable } from "@san-ocop/fulfillment-vn/lib/ghn/answers"
import { GhnRefused, GhnSilent } from "@san-ocop/fulfillment-vn/lib/ghn/client"
import { refuse } from "@san-ocop/floor/lib/problem"

/** What GHN has against a call, for the stall; anything else is a fault and stays one. */
export function tellOfGhn(error: unknown): never {
  if (error instanceof GhnRefused)
    return refuse("not_allowed", `GHN chưa nhận: ${error.message}`, { code: "ghn_refused" })
  if (error instanceof GhnSilent || error instanceof GhnUnreadable) {
    const message = "GHN chưa trả lời. Mời bà con thử lại sau ít phút; không có kiện nào bị tạo hai lần."
    return refuse("not_allowed", message, { code: "ghn_silent" })
  }
  throw error
}
