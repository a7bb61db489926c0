import { connect } from "../../../../../../testing/process-database.mjs"
import { formByHand } from "../../../../.medusa/server/src/modules/payout/changes/form-by-hand.js"
import { takeInResults } from "../../../../.medusa/server/src/modules/payout/changes/results.js"
import { approveBatch, sendBatch } from "../../../../.medusa/server/src/modules/payout/changes/steps.js"

// Pays a floor's stalls out as two operators do, from what is due to what the bank says, in a process of its own that a test can kill at any step. Started
// again it goes on with the batch that is there.
const [floor_id, database] = process.argv.slice(2)
const { inTransaction, rows, end } = await connect(database, "pay-out")
const at = new Date("2026-11-27T05:00:00Z")
const by = (id) => ({ actor: { type: "user", id, name: id, province_code: null }, at })

await inTransaction((context) => formByHand(context, { floor_id, ...by("user_hoa") })).catch((error) => {
  if (error.code !== "nothing_due") throw error
})
for (const { id } of await rows("select id from payout_batch order by formed_at, id")) {
  await inTransaction((context) => approveBatch(context, { id, ...by("user_binh") }))
  await inTransaction((context) => sendBatch(context, { id, ...by("user_binh") }))
  const sql = "select reference, amount::float8 as amount from payout where batch_id = $1 order by id"
  const lines = (await rows(sql, [id])).map(({ reference, amount }, line) => ({
    line,
    reference,
    amount,
    result: "paid",
    bank_reference: `FT${reference}`,
    reason: null,
  }))
  await inTransaction((context) => takeInResults(context, { id, lines, ...by("user_binh") }))
}
await end()
