import type { Context } from "@medusajs/framework/types"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { CodLineState } from "@san-ocop/kit/http/cod-statements"
import { parcelEntry, surplusEntry, surplusKey } from "../../../lib/ledger/remittance-entries"
import { postEntries } from "../../../lib/ledger/post-entries"
import { reverseEntry } from "../../../lib/ledger/reverse-entry"
import { type Booking, settleAll, settleClaim, settleWhatCame } from "../../../lib/remittances/book-line"
import { judgeLine, meantParcel, settledSum } from "../../../lib/remittances/judge-line"
import { codLineMoves } from "../../../lib/remittances/line-moves"
import { ownerLock } from "../../../lib/remittances/owner-lock"
import type { CodOwner, KeptLine, Parcel } from "../../../lib/remittances/types"
import { runSql } from "../../../lib/run-sql"
import type { ResolveLine } from "../types"
import { loadParcels } from "./load-parcels"
import { markPaid } from "./mark-paid"
import { replaceTicks } from "./replace-ticks"

const READ = `select c.id, c.owner_kind, c.owner_id, s.carrier, c.line, c.day, c.tracking_code, c.cod::float8 as cod, c.fee::float8 as fee,
    c.remitted::float8 as remitted, c.group_order_id, c.reason, c.state, c.booked::float8 as booked, c.booked_fee::float8 as booked_fee,
    c.surplus::float8 as surplus
  from cod_line c join cod_statement s on s.id = c.statement_id where c.id = ? and c.owner_id = ? for update of c`
const WRITE = `update cod_line set group_order_id = ?, held = ?, reason = ?, state = ?, booked = booked + ?, booked_fee = booked_fee + ?, surplus = ?,
    note = coalesce(?, note), resolved_by = ?, resolved_at = ? where id = ?`
const REASONED = `update cod_line set group_order_id = ?, held = ?, reason = ? where id = ?`

const NOTHING: Booking = { booked: 0, fee: 0, surplus: 0 }

/**
 * Carries out what was decided about a line that does not fit, judging it once more first: one that fits by now is settled, whatever was asked.
 * @throws Refusal not_found; conflict for what may not be done with it
 */
export async function resolveLine(context: Context, input: ResolveLine): Promise<void> {
  const { owner, id, resolution, note, actor, at } = input
  await runSql(context, ...ownerLock(owner.id))
  const [line] = await runSql<KeptLine>(context, READ, [id, owner.id])
  if (line?.owner_kind !== owner.kind) return refuse("not_found", "Không tìm thấy dòng này.")
  if (line.state === resolution) return
  const parcel = await parcelOf(context, owner, line)
  const fresh: KeptLine = { ...line, group_order_id: parcel?.id ?? null }
  const outcome = line.state === "waiting" ? judgeLine(line, parcel) : line.reason
  fresh.reason = outcome === "settles" ? null : outcome
  const held = (parcel && (outcome === "settles" ? settledSum(parcel) : parcel.held)) ?? 0
  if (line.state === "waiting" && resolution === "settled" && outcome !== "settles") {
    await runSql(context, REASONED, [fresh.group_order_id, held, outcome, id])
    return
  }
  const fits = line.state === "waiting" && outcome === "settles"
  const to: CodLineState = fits && resolution !== "dismissed" ? "settled" : resolution
  if (!fits && !codLineMoves(fresh).includes(to)) {
    refuse("conflict", "Không xử lý dòng này như vậy được. Mời tải lại trang.", { code: "cod_line_move_refused" })
  }
  const { moved, surplus } = await book(context, fresh, parcel, held, to, at)
  const paid = parcel !== null && parcel.held > 0 && moved.booked === held
  await runSql(context, WRITE, [
    fresh.group_order_id,
    held,
    fresh.reason,
    to,
    moved.booked,
    moved.fee,
    surplus,
    note,
    actor.id,
    at,
    id,
  ])
  if (paid) await markPaid(context, [{ ...parcel, amount: moved.booked }], { actor, at })
  await appendAudit(context, {
    actor,
    action: `cod_line.${to}`,
    entity_type: "cod_line",
    entity_id: id,
    province_code: parcel?.province_code ?? null,
    seller_id: parcel?.seller_id ?? (owner.kind === "seller" ? owner.id : null),
    before: { state: line.state, reason: line.reason },
    after: { state: to, tracking_code: line.tracking_code, remitted: line.remitted, ...moved },
    reason: note,
  })
}

/** The parcel of a line: one that is claimed keeps its own, whatever tracking code that has by now, and never gets another. */
async function parcelOf(context: Context, owner: CodOwner, line: KeptLine): Promise<Parcel | null> {
  const isWaiting = line.state === "waiting"
  const parcels = await loadParcels(context, owner, [line.tracking_code], isWaiting ? null : line.group_order_id)
  const own = parcels.find((one) => one.id === line.group_order_id) ?? null
  return isWaiting ? (own ?? meantParcel(parcels)) : own
}

/** Posts what a decision moves. @returns that, and what of the line belongs to no parcel from now on */
async function book(context: Context, line: KeptLine, parcel: Parcel | null, held: number, to: CodLineState, at: Date) {
  if (to === "dismissed") return { moved: NOTHING, surplus: 0 }
  if (line.state === "claimed") {
    const moved = settleClaim(line, held, to === "accepted")
    if (parcel) await postEntries(context, [parcelEntry("rest", line, parcel, moved, at)])
    await reverseEntry(context, surplusKey(line.id), at)
    return { moved, surplus: 0 }
  }
  const moved = to === "claimed" ? settleWhatCame(line, held) : settleAll(line, held)
  if (parcel && to === "settled") await replaceTicks(context, [parcel], at)
  await postEntries(context, [
    ...(parcel ? [parcelEntry("line", line, parcel, moved, at)] : []),
    surplusEntry(line, moved, at),
  ])
  return { moved, surplus: moved.surplus }
}
