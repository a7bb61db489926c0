import { ghnTrouble } from "@san-ocop/fulfillment-vn/lib/ghn/trouble"
import { refuse } from "@san-ocop/floor/lib/problem"

/** What GHN has against a call, for the stall; anything else is a fault and stays one. */
export function tellOfGhn(error: unknown): never {
  const trouble = ghnTrouble(error)
  if (!trouble) throw error
  if (trouble.kind === "refused")
    return refuse("not_allowed", `GHN chưa nhận: ${trouble.words}`, { code: "ghn_refused" })
  const message = "GHN chưa trả lời. Mời bà con thử lại sau ít phút; không có kiện nào bị tạo hai lần."
  return refuse("not_allowed", message, { code: "ghn_silent" })
}
