import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { runSql } from "../../../lib/run-sql"
import type { HoldGround } from "../hold-grounds"
import type { Held, PlaceHolds, ReleaseHolds, Write } from "../types"
import { tellOfHolds, withdrawOfHolds } from "./tell-of-holds"

type Listing = { id: string; seller_id: string; province_code: string }

// In one order, so that two holds on the same listings wait for each other instead of locking each other out.
const LOCK = `select id, seller_id, province_code from listing where id = any(?) and deleted_at is null order by id for update`

const PLACE = `
  insert into listing_hold (id, listing_id, ground, source_id, reason, placed_by, placed_at, created_at, updated_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict (listing_id, ground, source_id) where released_at is null and deleted_at is null do nothing
  returning id`

// A listing that changed is looked at again by the job that lets products follow.
const TOUCH = `update listing set updated_at = ? where id = any(?)`

type Entry = {
  listing: Listing
  hold: string
  action: string
  reason: string | null
  ground: string
  source_id: string
}

const sellersOf = (holds: readonly Held[]): string[] => holds.map(({ seller_id }) => seller_id)

async function audit(context: Context, { actor }: Write, entry: Entry): Promise<void> {
  const { listing, hold, action, reason, ground, source_id } = entry
  await appendAudit(context, {
    actor,
    action,
    entity_type: "listing",
    entity_id: listing.id,
    province_code: listing.province_code,
    seller_id: listing.seller_id,
    after: { hold_id: hold, ground, source_id },
    reason,
  })
}

/** Places the holds that are not there yet and tells the stalls; answers only the new ones. */
export async function placeHolds(context: Context, input: PlaceHolds & Write): Promise<Held[]> {
  const { ground, source_id, reason, at } = input
  const placed: Held[] = []
  const told: Listing[] = []
  for (const listing of await runSql<Listing>(context, LOCK, [input.listing_ids])) {
    const id = generateEntityId(undefined, "lhold")
    const values = [id, listing.id, ground, source_id, reason, input.actor.id, at, at, at]
    const [hold] = await runSql<{ id: string }>(context, PLACE, values)
    if (!hold) continue
    await audit(context, input, { listing, hold: id, action: "listing.held", reason, ground, source_id })
    placed.push({ hold_id: id, listing_id: listing.id, seller_id: listing.seller_id })
    told.push(listing)
  }
  await tellOfHolds(context, "held", input, told)
  await runSql(context, TOUCH, [at, placed.map(({ listing_id }) => listing_id)])
  return placed
}

const OPEN = `
  select listing_id as id from listing_hold
   where ground = ? and source_id = ? and released_at is null and deleted_at is null
     and (?::text[] is null or listing_id = any(?))`

const RELEASE = `
  update listing_hold set released_by = ?, released_at = ?, updated_at = ?
   where listing_id = ? and ground = ? and source_id = ? and released_at is null and deleted_at is null returning id`

/** Releases the open holds of one source and tells the stalls, unless they were placed in vain; answers those that it released. */
export async function releaseHolds(context: Context, input: ReleaseHolds & Write): Promise<Held[]> {
  const { ground, source_id, at, listing_ids: wanted = null, reason } = input
  const open = await runSql<{ id: string }>(context, OPEN, [ground, source_id, wanted, wanted])
  const released: Held[] = []
  const told: Listing[] = []
  for (const listing of await runSql<Listing>(context, LOCK, [open.map(({ id }) => id)])) {
    const values = [input.actor.id, at, at, listing.id, ground, source_id]
    const [hold] = await runSql<{ id: string }>(context, RELEASE, values)
    if (!hold) continue
    const entry = { listing, hold: hold.id, action: "listing.hold_released", reason: reason ?? null, ground, source_id }
    await audit(context, input, entry)
    released.push({ hold_id: hold.id, listing_id: listing.id, seller_id: listing.seller_id })
    told.push(listing)
  }
  if (input.is_undone) await withdrawOfHolds(context, "held", input, sellersOf(released))
  else await tellOfHolds(context, "hold_released", { ground, source_id, at, ...(reason && { reason }) }, told)
  await runSql(context, TOUCH, [at, released.map(({ listing_id }) => listing_id)])
  return released
}

/** Opens released holds again, for a workflow that could not finish. */
export async function reopenHolds(
  context: Context,
  input: { holds: Held[]; ground: HoldGround; source_id: string } & Write,
) {
  await withdrawOfHolds(context, "hold_released", input, sellersOf(input.holds))
  for (const { hold_id, listing_id } of input.holds) {
    const [listing] = await runSql<Listing>(context, LOCK, [[listing_id]])
    if (!listing) continue
    await runSql(context, `update listing_hold set released_by = null, released_at = null where id = ?`, [hold_id])
    const { ground, source_id } = input
    await audit(context, input, { listing, hold: hold_id, action: "listing.held", reason: null, ground, source_id })
  }
}
