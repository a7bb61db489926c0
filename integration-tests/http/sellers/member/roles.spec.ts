import { makeMember, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { freshName, newDraft, saveListing } from "../../../support/sample-listing"
import { HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"

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

/** Of a seller whom the other suites do not use: he is closed for a moment. */
const ownerOfQuietSeller = () =>
  withDatabase(async (database) => {
    const { rows } = await database.query<{ id: string }>(
      "select id from seller where status = 'active' and id <> $1 order by id desc limit 1",
      [seller.id],
    )
    const id = rows[0]?.id
    if (!id) throw new Error("this suite needs a second seeded seller")
    const { login } = await makeMember(database, id)
    return { id, token: await logIn("seller_member", login, PASSWORD) }
  })

const setStatus = (id: string, status: string) =>
  withDatabase((database) => database.query("update seller set status = $1 where id = $2", [status, id]))

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

describe("an end", () => {
  it("of a seller lets him read, and write no listing", async () => {
    const { id, token } = await ownerOfQuietSeller()
    const path = `/seller/${id}/listings`
    const draft = await ask<{ id: string }>("POST", path, { token, body: saveListing(freshName("Mật ong")) })
    await setStatus(id, "closed")
    const read = await ask<{ moves: string[] }>("GET", `${path}/${draft.body.id}`, { token })
    const written = await ask("POST", path, { token, body: saveListing(freshName("Mật ong")) })
    const sent = await ask("POST", `${path}/${draft.body.id}/submit`, { token, body: {} })
    await setStatus(id, "active")
    expect([read.status, read.body.moves]).toEqual([200, []])
    expect([written.status, written.body.code]).toEqual([400, "seller_closed"])
    expect([sent.status, sent.body.code]).toEqual([400, "seller_closed"])
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
})
