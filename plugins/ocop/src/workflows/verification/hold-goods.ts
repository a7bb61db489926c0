import type { MedusaContainer } from "@medusajs/framework/types"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { placeHoldsWorkflow, releaseHoldsWorkflow } from "@san-ocop/marketplace/workflows"
import { readRows } from "../../reads/rows"

const GROUND = "producer_suspended" as const
const REASON = "Chủ thể làm ra sản phẩm đang tạm ngừng: giấy tờ hoặc hồ sơ cần được xử lý."

// Whatever was ever approved: what is taken down today may be put back tomorrow.
const LISTINGS = `select distinct l.id from listing l
    join listing_revision r on r.id = l.approved_revision_id
    left join product_producer k on k.product_id = l.product_id and k.deleted_at is null
  where l.deleted_at is null and l.state in ('approved', 'changed', 'taken_down')
    and coalesce(r.producer_id, k.producer_id) = ?`

type OfProducer = { actor: Actor; producer_id: string }

/** Takes all that a producer makes off sale, at every stall. May be called again. */
export async function holdGoods(container: MedusaContainer, { actor, producer_id }: OfProducer): Promise<void> {
  const rows = await readRows<{ id: string }>(container, LISTINGS, [producer_id])
  if (rows.length === 0) return
  const input = { actor, listing_ids: rows.map(({ id }) => id), ground: GROUND, source_id: producer_id, reason: REASON }
  await placeHoldsWorkflow(container).run({ input })
}

/**
 * Puts all that a producer makes, or `listing_ids` alone, back on sale, where nothing else holds it. May be called again. Without a
 * `reason` stalls read that he was let back.
 */
export async function releaseGoods(
  container: MedusaContainer,
  { actor, producer_id, ...which }: OfProducer & { listing_ids?: string[]; reason?: string },
): Promise<void> {
  await releaseHoldsWorkflow(container).run({ input: { actor, ground: GROUND, source_id: producer_id, ...which } })
}
