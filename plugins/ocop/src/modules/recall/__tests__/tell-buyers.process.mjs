import { connect } from "../../../../../../testing/process-database.mjs"
import { tellSomeBuyers } from "../../../../.medusa/server/src/modules/recall/changes/tell-buyers.js"

// Tells the buyers of a recall as the worker does, batch after batch, in a process of its own that a test can kill.
const [recall_id, database] = process.argv.slice(2)
const { inTransaction, end } = await connect(database, "tell-buyers")
const input = { recall_id, about: { products: "Mật ong", lots: "LO-38-0001-A" }, limit: 10 }
for (let more = 1; more > 0;) {
  more = await inTransaction((context) => tellSomeBuyers(context, { ...input, at: new Date() }))
}
await end()
