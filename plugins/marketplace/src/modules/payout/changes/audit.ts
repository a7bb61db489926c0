import type { NewAuditEntry } from "@san-ocop/floor/lib/append-audit"
import type { PayoutState } from "@san-ocop/kit/http/payouts"
import { sumVnd } from "@san-ocop/kit/vnd"
import type { KeptPayout, MoveNote, Write } from "../../../lib/payouts/types"

type Batch = { id: string; floor_id: string; province_code: string }

/** What is recorded of a step of a whole batch. */
export const batchAudit = (
  { id, floor_id, province_code }: Batch,
  to: PayoutState | "formed",
  payouts: readonly { amount: number }[],
  { actor }: Write,
): NewAuditEntry => ({
  actor,
  action: `payout_batch.${to}`,
  entity_type: "payout_batch",
  entity_id: id,
  province_code,
  after: { floor_id, payouts: payouts.length, amount: sumVnd(payouts.map(({ amount }) => amount)) },
})

/** What is recorded of a payout of its own. */
export const payoutAudit = (payout: KeptPayout, to: PayoutState, note: MoveNote, { actor }: Write): NewAuditEntry => ({
  actor,
  action: `payout.${to}`,
  entity_type: "payout",
  entity_id: payout.id,
  province_code: payout.province_code,
  seller_id: payout.seller_id,
  before: { state: payout.state },
  after: { state: to, amount: payout.amount, reference: payout.reference, bank_reference: note.bank_reference ?? null },
  reason: note.reason ?? null,
})
