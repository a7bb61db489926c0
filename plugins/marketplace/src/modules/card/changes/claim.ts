import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { CardShare } from "@san-ocop/kit/card-steps"
import type { CardOperationKind, CardOperationRow } from "../../../lib/cards/types"
import { runSql } from "../../../lib/run-sql"
import { lockCardPayment } from "../../../lib/cards/lock"

export type ClaimOperation = { id: string; kind: CardOperationKind; amount: number; shares: CardShare[]; at: Date }

// The keys of the table refuse a second capture and a second call under way.
const CLAIM = `
  insert into card_operation (id, card_payment_id, kind, amount, shares, claimed_at) values (?, ?, ?, ?, ?::jsonb, ?)
  on conflict do nothing returning id, kind, amount::float8 as amount, shares, state`

export async function claimOperation(
  context: Context,
  { id, kind, amount, shares, at }: ClaimOperation,
): Promise<CardOperationRow | null> {
  await lockCardPayment(context, id)
  const values = [generateEntityId(undefined, "cop"), id, kind, amount, JSON.stringify(shares), at]
  const [row] = await runSql<CardOperationRow>(context, CLAIM, values)
  return row ?? null
}
