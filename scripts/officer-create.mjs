import { readArguments } from "./lib/args.mjs"
import { maintain } from "./lib/maintenance.mjs"
import { say, Sentence } from "./lib/say.mjs"
import { main } from "./lib/supervisor.mjs"

const USAGE =
  "npm run officer:create -- --email a@example.vn --name 'Nguyễn Văn A' --agency trade --province 38 [--role officer] [--phone …]"

/**
 * Gives a person of a department an account for the desk at /so. `--province national` sees all and changes nothing. The
 * password may come from OFFICER_PASSWORD.
 */
main(async () => {
  const options = readArguments({
    email: "text",
    name: "text",
    agency: "text",
    province: "text",
    role: "text",
    phone: "text",
    password: "text",
  })
  const { email, name, agency, province, role = "officer", phone = "" } = options
  const password = options.password ?? process.env.OFFICER_PASSWORD
  if (!email || !name || !agency || !province || !password) {
    throw new Sentence(`Say who it is, and give a password (--password, or OFFICER_PASSWORD): ${USAGE}`)
  }
  const args = [email, name, agency, province, role, ...(phone ? [phone] : [])]
  await maintain("Appointing the officer", "officer-create.ts", args, { OFFICER_PASSWORD: password })
  say(`✓ ${email.toLowerCase()} may now log in at /so.`)
})
