import pg from "pg"
import { tellSomeBuyers } from "../../../../.medusa/server/src/modules/recall/changes/tell-buyers.js"

// Tells the buyers of a recall as the worker does, batch after batch, in a process of its own that a test can kill.
const [recall_id, database] = process.argv.slice(2)
const { DB_HOST: host, DB_PORT: port, DB_USERNAME: user, DB_PASSWORD: password } = process.env
const client = new pg.Client({ host, port: Number(port), user, password, database, application_name: "tell-buyers" })
await client.connect()

const raw = (sql, values) => {
  let place = 0
  return client.query(
    sql.replaceAll("?", () => `$${++place}`),
    values,
  )
}
const context = { transactionManager: { getTransactionContext: () => ({ raw }) } }
const input = { recall_id, about: { products: "Mật ong", lots: "LO-38-0001-A" }, limit: 10 }
for (let more = 1; more > 0;) {
  await client.query("begin")
  more = await tellSomeBuyers(context, { ...input, at: new Date() })
  await client.query("commit")
}
await client.end()
