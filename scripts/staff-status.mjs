import { readArguments } from "./lib/args.mjs"
import { maintain } from "./lib/maintenance.mjs"
import { say, Sentence } from "./lib/say.mjs"
import { main } from "./lib/supervisor.mjs"

const USAGE = "npm run staff:status -- --email a@example.vn --to suspended --reason 'Nghỉ việc' (or --to active)"

/** Suspends an officer or an operator, or lets him work again; takes effect at his next request. */
main(async () => {
  const { email, to, reason } = readArguments({ email: "text", to: "text", reason: "text" })
  if (!email || !reason || (to !== "suspended" && to !== "active")) {
    throw new Sentence(`Say who, what he is to be and why: ${USAGE}`)
  }
  await maintain("Changing the account", "staff-status.ts", [email, to, reason])
  say(`✓ ${email.toLowerCase()} is ${to} now.`)
})
