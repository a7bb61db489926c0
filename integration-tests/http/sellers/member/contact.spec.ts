import type { StallPage } from "@san-ocop/kit/http/catalog"
import type { StallContact } from "@san-ocop/kit/http/seller"
import { makeMember, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { newVerified, type Verified } from "../../../support/registration"
import { sampleOfficer } from "../../../support/sample-people"

let verified: Verified
beforeAll(async () => {
  verified = await newVerified(await sampleOfficer("38"))
})

const contact = (method: "GET" | "POST", body?: unknown, token = verified.one.token) =>
  ask<StallContact>(method, `/seller/${verified.stall.seller_id}/contact`, { token, ...(body ? { body } : {}) })

describe("how a stall is reached", () => {
  it("is changed by its owner at once, and shoppers see it; nothing of it is in the audit log in full", async () => {
    const saved = await contact("POST", { phone: "0987 654 321", email: "HTX@nem-chua.example" })
    expect([saved.status, saved.body]).toEqual([200, { phone: "0987654321", email: "htx@nem-chua.example" }])
    const page = await ask<StallPage>("GET", `/catalog/stalls/${verified.stall.slug}`)
    expect(page.body).toMatchObject({ phone: "0987654321", email: "htx@nem-chua.example" })
    const entries = await withDatabase(async (database) => {
      const sql = "select * from audit_entry where action = 'seller.contact_saved' and entity_id = $1"
      return (await database.query(sql, [verified.stall.seller_id])).rows
    })
    expect(entries).toHaveLength(1)
    expect(JSON.stringify(entries)).not.toMatch(/0987654321|htx@/)
    const cleared = await contact("POST", { phone: "0987654321", email: "" })
    expect(cleared.body.email).toBeNull()
  })

  it("names the field that is wrong", async () => {
    const phone = "0987654321"
    for (const [body, field] of [
      [{ phone: "12" }, "phone"],
      [{ phone, email: "khong-phai" }, "email"],
      [{ phone, name: "Tên khác" }, "name"],
    ] as const) {
      const answer = await contact("POST", body)
      expect([answer.status, answer.body.field]).toEqual([400, field])
    }
  })

  it("is not for the other roles of the stall", async () => {
    const login = await withDatabase(async (database) => {
      const member = await makeMember(database, verified.stall.seller_id)
      await database.query("update seller_membership set role = 'packing' where member_id = $1", [member.id])
      return member.login
    })
    const token = await logIn("seller_member", login, PASSWORD)
    for (const answer of [
      await contact("GET", undefined, token),
      await contact("POST", { phone: "0987654321" }, token),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([403, "role_may_not"])
    }
  })
})
