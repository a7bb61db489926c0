import { readArguments } from "./lib/args.mjs"
import { maintain } from "./lib/maintenance.mjs"
import { say, Sentence } from "./lib/say.mjs"
import { main } from "./lib/supervisor.mjs"

const USAGE = "npm run operator:create -- --email a@example.vn --name 'Nguyễn Văn A'"

/** Makes a platform operator, who logs in to the Admin. The password may come from OPERATOR_PASSWORD. */
main(async () => {
  const {
    email,
    name,
    password = process.env.OPERATOR_PASSWORD,
  } = readArguments({
    email: "text",
    name: "text",
    password: "text",
  })
  if (!email || !password) {
    throw new Sentence(`Give an e-mail address and a password (--password, or OPERATOR_PASSWORD): ${USAGE}`)
  }
  const own = { OPERATOR_PASSWORD: password }
  await maintain("Making the operator", "operator-create.ts", [email, ...(name ? [name] : [])], own)
  say(`✓ ${email.toLowerCase()} may now log in to the Admin.`)
})
