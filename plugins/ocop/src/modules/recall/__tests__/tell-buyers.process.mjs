import { connect } from "../../../../../../testing/process-database.mjs"
import { tellSomeBuyers } from "../../../../.medusa/server/src/modules/recall/changes/tell-buyers.js"

// Tells the buyers of a recall as the worker does, batch after batch, in a process of its own that a test can kill.
const [recall_id, database] = process.argv.slice(2)
const { inTransaction, end } = await connect(database, "tell-buyers")
const about = { products: "Mật ong", lots: "LO-38-0001-A", isWhole: true }
const others = { about: async () => () => about }
for (let more = 1; more > 0;) {
  more = await inTransaction((context) => tellSomeBuyers(context, { recall_id, limit: 10, at: new Date() }, others))
}
await end()
