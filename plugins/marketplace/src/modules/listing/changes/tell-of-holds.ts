import type { Context } from "@medusajs/framework/types"
import { appendNotice } from "@san-ocop/floor/lib/append-notice"
import { withdrawNotice } from "@san-ocop/floor/lib/withdraw-notice"
import { type HeldOfStall, holdNotice } from "../../../lib/notices/hold-notice"
import type { HoldGround } from "../hold-grounds"

type Source = { ground: HoldGround; source_id: string }
type HoldTold = "held" | "hold_released"
type Listing = { seller_id: string; province_code: string }

// Restrictions, requests of authorities and recalls tell the stalls themselves.
const TOLD: readonly HoldGround[] = ["producer_suspended"]

const keyOf = (what: HoldTold, { ground, source_id }: Source, sellerId: string) =>
  `listing-${what}:${ground}:${source_id}:${sellerId}:`

function byStall(listings: readonly Listing[], reason: string | null): HeldOfStall[] {
  const stalls = new Map<string, HeldOfStall>()
  for (const { seller_id, province_code } of listings) {
    const { count = 0 } = stalls.get(seller_id) ?? {}
    stalls.set(seller_id, { seller_id, province_code, reason, count: count + 1 })
  }
  return [...stalls.values()]
}

/** Tells each stall, once, how many of its goods left the floor with their maker or came back; in the transaction of the change. */
export async function tellOfHolds(
  context: Context,
  what: HoldTold,
  source: Source & { at: Date; reason?: string },
  listings: readonly Listing[],
): Promise<void> {
  if (!TOLD.includes(source.ground)) return
  for (const stall of byStall(listings, source.reason ?? null)) {
    const dedupe_key = `${keyOf(what, source, stall.seller_id)}${source.at.toISOString()}`
    await appendNotice(context, { ...holdNotice(what, stall), dedupe_key })
  }
}

/** Takes back what was told, for a workflow that could not finish. */
export async function withdrawOfHolds(
  context: Context,
  what: HoldTold,
  source: Source,
  sellers: Iterable<string>,
): Promise<void> {
  if (!TOLD.includes(source.ground)) return
  for (const id of new Set(sellers)) await withdrawNotice(context, keyOf(what, source, id))
}
