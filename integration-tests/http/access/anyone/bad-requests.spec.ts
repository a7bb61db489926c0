import type { Problem } from "@san-ocop/kit/http/problem"
import { call } from "../../../support/api"
import { backendUrl } from "../../../support/server"

const VIETNAMESE = /[àáảãạăâđèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵ]/i
const LOGIN = "/auth/officer/emailpass"

async function post(path: string, body: string, type = "application/json"): Promise<[number, Problem]> {
  const response = await fetch(`${backendUrl()}${path}`, { method: "POST", headers: { "content-type": type }, body })
  return [response.status, (await response.json()) as Problem]
}

describe("a request that cannot be right", () => {
  it.each([
    ["broken JSON", "{khong phai json", 400],
    ["a megabyte", JSON.stringify({ email: "a".repeat(1_000_000) }), 413],
    ["a text instead of an object", '"xin chào"', 400],
    ["no login", "{}", 401],
    ["a login that is a number", '{"email":1,"password":2}', 401],
    ["a character that cannot be stored", '{"email":"a\\u0000b","password":"mat-khau-dai"}', 401],
  ])("is refused in Vietnamese: %s", async (_what, body, status) => {
    const [answered, problem] = await post(LOGIN, body)
    expect(answered).toBe(status)
    expect(problem.message).toMatch(VIETNAMESE)
    expect(JSON.stringify(problem)).not.toMatch(/stack|node_modules|postgres|select /i)
  })

  it.each([
    "/store/carts",
    "/store/carts/cart_khong_co/line-items",
    "/store/carts/cart_khong_co/complete",
    "/store/order-lookup",
    "/seller/sel_khong_co/listings",
    "/department/reports/rep_khong_co/decide",
  ])("is refused in Vietnamese at %s, too", async (path) => {
    for (const [body, expected] of [
      ["{khong phai json", 400],
      [JSON.stringify({ note: "a".repeat(1_000_000) }), 413],
    ] as const) {
      const [status, problem] = await post(path, body)
      expect([path, status]).toEqual([path, expected])
      expect(problem.message).toMatch(VIETNAMESE)
    }
  })

  it("is refused before the database sees an address that cannot be decoded", async () => {
    const { status, body } = await call("GET", "/catalog/%E0%A4%A")
    expect([status, (body as Problem).code]).toEqual([400, "malformed"])
  })
})

describe("opening an account by oneself", () => {
  it.each(["officer", "seller_member", "user", "anything"])("is closed to whoever would be %s", async (actor) => {
    const login = JSON.stringify({ email: `ke-gian-${actor}@san-ocop.example`, password: "mat-khau-dai" })
    const [status, problem] = await post(`/auth/${actor}/emailpass/register`, login)
    expect([status, problem.code]).toEqual([403, "registration_closed"])
    expect((await post(`/auth/${actor}/emailpass`, login))[0]).toBe(401)
  })

  it("gives a shopper's login no other rights", async () => {
    const email = `nguoi-mua-${Date.now()}@san-ocop.example`
    const login = JSON.stringify({ email, password: "mat-khau-dai" })
    expect((await post("/auth/customer/emailpass/register", login))[0]).toBe(200)
    for (const [actor, path] of [
      ["officer", "/department/me"],
      ["seller_member", "/seller/me"],
      ["user", "/admin/users/me"],
    ] as const) {
      const response = await post(`/auth/${actor}/emailpass`, login)
      const { token } = response[1] as unknown as { token?: string }
      const { status } = await call("GET", path, { authorization: token ? `Bearer ${token}` : undefined })
      expect(status).toBe(401)
    }
  })
})
