import { connect } from "../../testing/process-database.mjs"
import { claimOperation } from "../../plugins/marketplace/.medusa/server/src/modules/card/changes/claim.js"
import { endOperation } from "../../plugins/marketplace/.medusa/server/src/modules/card/changes/end.js"
import {
  moveReturn,
  settleCardReturn,
} from "../../plugins/marketplace/.medusa/server/src/modules/goods_return/changes/move.js"
import { restockReturn } from "../../plugins/marketplace/.medusa/server/src/modules/goods_return/changes/restock.js"

// Gives the money of a return back as the server does, step by step, in a process of its own that a test can kill at each of them. `stripe`: where the refund
// is asked for when a card paid.
const [database, told] = process.argv.slice(2)
const { id, move, stripe } = JSON.parse(told)
const { inTransaction, rows, end } = await connect(database, "give-back")
const write = { actor: { type: "system", id: "give-back", name: "give-back", province_code: null }, at: new Date() }
const CARD = `select c.id, c.payment_id, p.data ->> 'id' as intent, x.group_order_id as share, (x.captured - x.refunded - x.amount + x.reduced)::float8 as amount
  from goods_return r join card_order x on x.group_order_id = r.group_order_id join card_payment c on c.id = x.card_payment_id join payment p on p.id = c.payment_id
  where r.id = $1`
// Medusa's payment has its row before the provider is asked.
const REFUND = `insert into refund (id, payment_id, amount, raw_amount, note, created_at, updated_at)
  values ($1, $2, $3::numeric, jsonb_build_object('value', $3::text, 'precision', 20), $4, now(), now()) returning id`

await inTransaction((context) => moveReturn(context, { id, ...move, ...write }))
if (stripe) {
  await inTransaction((context) => restockReturn(context, { id, at: write.at }))
  const [{ id: card, payment_id, intent, share, amount }] = await rows(CARD, [id])
  const claim = { id: card, kind: "refund", amount, shares: [{ id: share, amount }], at: write.at }
  const { id: operation } = await inTransaction((context) => claimOperation(context, claim))
  await rows(REFUND, [`ref_${operation}`, payment_id, String(amount), operation])
  const asked = { payment_intent: intent, amount: String(amount), "metadata[operation]": operation }
  const headers = { "idempotency-key": operation }
  await fetch(`${stripe}/v1/refunds`, { method: "POST", headers, body: new URLSearchParams(asked) })
  await inTransaction((context) =>
    endOperation(context, { id: card, operation, outcome: "done", note: null, at: write.at }),
  )
  await inTransaction((context) => settleCardReturn(context, { id, ...write }))
}
await end()
