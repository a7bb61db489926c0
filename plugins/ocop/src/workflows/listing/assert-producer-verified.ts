import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { readRows } from "../../reads/rows"
import type { CheckedListing } from "./assert-listing-producer"

const STATE = `select p.name, p.verification_state as state from listing_revision r
  join producer p on p.id = r.producer_id and p.deleted_at is null where r.id = ?`

/**
 * Refuses the approval of goods whose producer is not verified. Goods of a suspended one stay off sale anyway, but an approval
 * would promise otherwise. @throws Refusal not_allowed
 */
export async function assertProducerVerified(container: MedusaContainer, listing: CheckedListing): Promise<void> {
  const [producer] = await readRows<{ name: string; state: string }>(container, STATE, [listing.current_revision_id])
  if (producer?.state === "verified") return
  const who = producer?.name ?? "Chủ thể"
  refuse("not_allowed", `${who} chưa được xác minh hoặc đang tạm ngừng nên chưa duyệt được sản phẩm này.`, {
    field: "content.producer_id",
    code: "producer_not_verified",
  })
}
