import { makeUser, OPERATOR, PASSWORD } from "../../../support/accounts"
import { call, logIn } from "../../../support/api"
import { withDatabase } from "../../../support/database"

describe("Medusa's Admin", () => {
  it("is open to an operator", async () => {
    const authorization = await logIn("user", OPERATOR, PASSWORD)
    expect((await call("GET", "/admin/products?limit=1", { authorization })).status).toBe(200)
  })

  it("shows a user who is no operator himself and nothing else, until he is one", async () => {
    const user = await withDatabase(makeUser)
    const authorization = await logIn("user", user.login, PASSWORD)
    const status = async (method: string, path: string) => (await call(method, path, { authorization })).status
    expect(await status("GET", "/admin/users/me")).toBe(200)
    expect(await status("POST", "/admin/users/me")).toBe(403)
    expect(await status("GET", `/admin/users/${user.id}`)).toBe(403)
    expect(await status("GET", "/admin/products")).toBe(403)

    const appoint = "insert into operator (id, user_id) values ($1, $2)"
    await withDatabase((database) => database.query(appoint, [`oper_${user.id}`, user.id]))
    expect(await status("GET", "/admin/products?limit=1")).toBe(200)

    const suspend = "update operator set status = 'suspended' where user_id = $1"
    await withDatabase((database) => database.query(suspend, [user.id]))
    expect(await status("GET", "/admin/products?limit=1")).toBe(403)
  })

  it("takes no invitation: operators are made by operator:create", async () => {
    const body = { first_name: "A", last_name: "B" }
    expect((await call("POST", "/admin/invites/accept?token=x", { body })).status).toBe(403)
  })
})
