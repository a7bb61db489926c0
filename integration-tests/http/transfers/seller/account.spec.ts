import type { StallAccountPage } from "@san-ocop/kit/http/transfers"
import { PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { freshAccount, keepAccount } from "../../../support/transfers"

let seller: SampleSeller
beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
})

const good = { bank_bin: "970436", account_number: "0123456789", holder_name: "HTX THU NGHIEM" }
const save = (body: unknown, token = seller.token) =>
  ask<StallAccountPage>("POST", `${seller.path}/bank-account`, { token, body })
const rows = (sql: string, values: unknown[]) =>
  withDatabase(async (database) => (await database.query<object>(sql, values)).rows)

describe("a stall's bank account", () => {
  it("is kept by its owner as it is typed, without blanks", async () => {
    const number = freshAccount()
    const typed = `${number.slice(0, 4)} ${number.slice(4, 8)}-${number.slice(8)}`
    const { status, body } = await save({ ...good, account_number: typed })
    expect(status).toBe(200)
    expect(body.account).toMatchObject({ ...good, account_number: number, is_sample: false })
    const read = await ask<StallAccountPage>("GET", `${seller.path}/bank-account`, { token: seller.token })
    expect(read.body).toEqual(body)
  })

  it("is logged without its number and told to everybody of the stall, once", async () => {
    const number = await keepAccount(seller)
    await keepAccount(seller, number)
    const tail = number.slice(-4)
    const logged = await rows(
      "select after from audit_entry where action = 'stall_account.saved' and seller_id = $1 and after->>'ends_with' = $2",
      [seller.id, tail],
    )
    expect(logged).toHaveLength(1)
    expect(JSON.stringify(logged)).not.toContain(number)
    expect(
      await rows("select 1 from notice where topic = 'stall_account.changed' and to_id = $1 and body like $2", [
        seller.id,
        `%${tail}%`,
      ]),
    ).toHaveLength(1)
  })

  it.each([
    ["a bank that is not in the list", { bank_bin: "123456" }, "bank_bin"],
    ["a number with marks", { account_number: "sốtàikhoản" }, "account_number"],
    ["a number that is too long", { account_number: "1".repeat(20) }, "account_number"],
    ["no name", { holder_name: " " }, "holder_name"],
    ["a field that it does not know", { swift: "X" }, "swift"],
  ])("is refused with %s", async (_what, change, field) => {
    const { status, body } = await save({ ...good, ...change })
    expect([status, body.field]).toEqual([400, field])
  })

  it.each([
    ["0900002001", 403, 200],
    ["0900002002", 403, 403],
    ["0900002003", 403, 200],
  ])("is nothing that staff may change, and what they may read hangs on their role: %s", async (phone, write, read) => {
    const token = await logIn("seller_member", phone, PASSWORD)
    expect((await save(good, token)).status).toBe(write)
    expect((await ask("GET", `${seller.path}/bank-account`, { token })).status).toBe(read)
  })
})
