import { type Seeding, select } from "./context"
import type { Shown } from "./listings"
import { sentAnywhere } from "./sent-anywhere"

const GOODS = `select variant_id from listing l where id = any(?) and ${sentAnywhere("l")}
  order by array_position(?::text[], id) limit 1`

/** The first goods of the first sample stall that any sample buyer can order; nothing where it has none. */
export async function firstGoods({ container, stalls }: Seeding, shown: readonly Shown[]): Promise<string | null> {
  const ours = shown.filter(({ stall }) => stall === stalls[0]).map(({ listingId }) => listingId)
  const [goods] = await select<{ variant_id: string }>(container, GOODS, [ours, ours])
  return goods?.variant_id ?? null
}
