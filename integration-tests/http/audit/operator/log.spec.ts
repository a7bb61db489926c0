import { OPERATOR, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"

type Entry = { actor_type: string; actor_name: string; after: { method: string; fields: string[] } }

const entriesOf = (address: string) =>
  withDatabase(async (database) => {
    const sql =
      "select actor_type, actor_name, after from audit_entry where entity_type = 'admin_address' and entity_id = $1"
    return (await database.query<Entry>(sql, [address])).rows
  })

describe("what an operator changes in Medusa's Admin", () => {
  it("is written down with the names of the fields and without their values", async () => {
    const token = await logIn("user", OPERATOR, PASSWORD)
    const address = "/admin/customers/cus_cua_bai_kiem_tra"
    await ask("POST", address, { token, body: { phone: "0912000111" } })
    const [entry, ...others] = await entriesOf(address)
    expect(others).toEqual([])
    expect(entry).toMatchObject({ actor_type: "user", after: { method: "POST", fields: ["phone"] } })
    expect(entry?.actor_name).not.toBe("")
    expect(JSON.stringify(entry)).not.toContain("0912000111")
  })

  it("leaves no entry when it was only read, or asked by somebody else", async () => {
    const token = await logIn("user", OPERATOR, PASSWORD)
    const address = "/admin/customers/cus_chi_xem"
    await ask("GET", address, { token })
    await ask("POST", address, { body: {} })
    expect(await entriesOf(address)).toEqual([])
  })
})
