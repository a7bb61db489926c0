import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import { readRows } from "../../../reads/sql"

const OWN = `
  select 1 from officer o
    join seller_member m on (lower(m.email) = lower(o.email) or m.phone = o.phone) and m.deleted_at is null
    join seller_membership ms on ms.member_id = m.id and ms.seller_id = ? and ms.deleted_at is null
   where o.id = ? limit 1`

/** Refuses an officer who works for the seller himself: the same phone number or e-mail address. @throws Refusal forbidden */
export const assertNotOwnListingStep = createStep(
  "assert-not-own-listing",
  async ({ actor, seller_id }: { actor: Actor; seller_id: string }, { container }) => {
    if (actor.type !== "officer") return new StepResponse(null)
    const [own] = await readRows(container, OWN, [seller_id, actor.id])
    if (own) {
      const message = "Anh/chị có tên trong gian hàng này nên không được tự xét. Mời cán bộ khác xem."
      refuse("forbidden", message, { code: "own_listing" })
    }
    return new StepResponse(null)
  },
)
