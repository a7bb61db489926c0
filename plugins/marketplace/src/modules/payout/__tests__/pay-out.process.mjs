import pg from "pg"
import { formBatch } from "../../../../.medusa/server/src/modules/payout/changes/form.js"
import { takeInResults } from "../../../../.medusa/server/src/modules/payout/changes/results.js"
import { approveBatch, sendBatch } from "../../../../.medusa/server/src/modules/payout/changes/steps.js"

// Pays a floor's stalls out as two operators do, from what is due to what the bank says, in a process of its own that a test can kill at any step. Started
// again it goes on with the batch that is there.
const [floor_id, database] = process.argv.slice(2)
const { DB_HOST: host, DB_PORT: port, DB_USERNAME: user, DB_PASSWORD: password } = process.env
const client = new pg.Client({ host, port: Number(port), user, password, database, application_name: "pay-out" })
await client.connect()

const raw = (sql, values) => {
  let place = 0
  return client.query(
    sql.replaceAll("?", () => `$${++place}`),
    values,
  )
}
const context = { transactionManager: { getTransactionContext: () => ({ raw }) } }
const at = new Date("2026-11-27T05:00:00Z")
const by = (id) => ({ actor: { type: "user", id, name: id, province_code: null }, at })

async function inTransaction(work) {
  await client.query("begin")
  try {
    const result = await work()
    await client.query("commit")
    return result
  } catch (error) {
    await client.query("rollback")
    throw error
  }
}
await inTransaction(() => formBatch(context, { floor_id, ...by("user_hoa") })).catch((error) => {
  if (error.code !== "nothing_due") throw error
})
const { rows } = await client.query("select id from payout_batch order by formed_at, id")
for (const { id } of rows) {
  await inTransaction(() => approveBatch(context, { id, ...by("user_binh") }))
  await inTransaction(() => sendBatch(context, { id, ...by("user_binh") }))
  const payouts = await client.query(
    "select reference, amount::float8 as amount from payout where batch_id = $1 order by id",
    [id],
  )
  const lines = payouts.rows.map(({ reference, amount }, line) => ({
    line,
    reference,
    amount,
    result: "paid",
    bank_reference: `FT${reference}`,
    reason: null,
  }))
  await inTransaction(() => takeInResults(context, { id, lines, ...by("user_binh") }))
}
await client.end()
