import { makeMember, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { freshName, newApproval, newDraft, saveListing } from "../../../support/sample-listing"
import { HONEY_PHONE, sampleOfficer, type SampleSeller, sampleSeller } from "../../../support/sample-people"

let seller: SampleSeller

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
})

const member = (role: string) =>
  withDatabase(async (database) => {
    const { id, login } = await makeMember(database, seller.id)
    await database.query("update seller_membership set role = $1 where member_id = $2", [role, id])
    return { id, token: await logIn("seller_member", login, PASSWORD) }
  })

const statuses = async (token: string, listing: string) => {
  const path = `${seller.path}/listings`
  const tries = [
    ask("GET", `${seller.path}/home`, { token }),
    ask("GET", path, { token }),
    ask("POST", path, { token, body: saveListing(freshName("Mật ong")) }),
    ask("POST", `${path}/${listing}/price-and-stock`, { token, body: { price: 140_000 } }),
  ]
  return (await Promise.all(tries)).map((answer) => answer.status)
}

describe("a member's role", () => {
  it.each([
    ["owner", [200, 200, 201, 200]],
    ["sales", [200, 200, 201, 200]],
    ["packing", [200, 403, 403, 403]],
    ["accountant", [200, 200, 403, 403]],
  ])("%s opens and closes the doors of the seller centre", async (role, expected) => {
    const { id } = await newDraft(seller, freshName("Mật ong"))
    const { token } = await member(role)
    expect(await statuses(token, id)).toEqual(expected)
  })
})

describe("a suspension", () => {
  it("of a member works at his next request", async () => {
    const { id, token } = await member("owner")
    expect((await ask("GET", "/seller/me", { token })).status).toBe(200)
    await withDatabase((database) =>
      database.query("update seller_member set status = 'suspended' where id = $1", [id]),
    )
    const after = await ask("GET", "/seller/me", { token })
    expect([after.status, after.body.code]).toEqual([403, "suspended"])
  })

  it("of a membership makes the seller unknown to him", async () => {
    const { id, token } = await member("owner")
    await withDatabase((database) =>
      database.query("update seller_membership set status = 'suspended' where member_id = $1", [id]),
    )
    expect((await ask("GET", `${seller.path}/home`, { token })).status).toBe(404)
  })

  it("of a seller lets him read, and write no listing", async () => {
    const officer = await sampleOfficer(seller.province_code)
    const { id } = await newApproval(seller, officer, freshName("Mật ong"))
    const setStatus = (status: string) =>
      withDatabase((database) => database.query("update seller set status = $1 where id = $2", [status, seller.id]))
    await setStatus("suspended")
    try {
      const read = await ask<{ moves: string[] }>("GET", `${seller.path}/listings/${id}`, { token: seller.token })
      const body = saveListing(freshName("Mật ong"))
      const written = await ask("POST", `${seller.path}/listings`, { token: seller.token, body })
      expect([read.status, read.body.moves]).toEqual([200, []])
      expect([written.status, written.body.code]).toEqual([400, "seller_suspended"])
    } finally {
      await setStatus("active")
    }
  })
})
