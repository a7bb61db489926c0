import { readArguments } from "./lib/args.mjs"
import { maintain } from "./lib/maintenance.mjs"
import { say, Sentence } from "./lib/say.mjs"
import { main } from "./lib/supervisor.mjs"

const USAGE =
  "npm run floor:create -- --province 38 --department 'Sở Công Thương tỉnh Thanh Hóa' --phone 02373852246 --email so@example.vn --address '…' [--collected]"

/** Opens a province's floor. `--collected`: the floor holds the shopper's money, not the seller. */
main(async () => {
  const options = readArguments({
    province: "text",
    department: "text",
    phone: "text",
    email: "text",
    address: "text",
    collected: "flag",
  })
  const { province, department, phone, email, address, collected } = options
  const args = [province, department, phone, email, address]
  if (args.some((one) => !one)) throw new Sentence(`Say which province and who governs its floor: ${USAGE}`)
  await maintain("Opening the floor", "floor-create.ts", [...args, collected ? "collected" : "direct"])
  say(`✓ The floor of province ${province} is open.`)
})
