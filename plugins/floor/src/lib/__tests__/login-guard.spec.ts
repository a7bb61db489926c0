import { beginLogin, isPasswordLogin, type LoginOutcome } from "../login-guard"
import { inProcessCounter } from "../rate-limit"

const setUp = () => {
  let now = 0
  const counter = inProcessCounter(() => now)
  const attempt = async (outcome: LoginOutcome, { login = "a@so.example", address = "198.51.100.1" } = {}) =>
    (await beginLogin(address, login, counter))(outcome)
  const times = async (count: number, one: (n: number) => Promise<unknown>) => {
    for (let n = 0; n < count; n++) await one(n)
  }
  return { attempt, times, counter, pass: (seconds: number) => (now += seconds * 1_000) }
}
const refused = { type: "too_many_requests", code: "too_many_logins" }

describe("guarding passwords", () => {
  it("refuses the eleventh attempt at one login, from wherever and however it is written, for a quarter of an hour", async () => {
    const { attempt, times, pass } = setUp()
    await times(10, (n) =>
      attempt("wrong", { address: `198.51.100.${n}`, login: n % 2 ? "a@so.example" : " A@SO.example" }),
    )
    await expect(attempt("right", { address: "203.0.113.1" })).rejects.toMatchObject(refused)
    await attempt("right", { login: "b@so.example" })
    pass(15 * 60)
    await attempt("right")
  })

  it("refuses an address that tries many logins", async () => {
    const { attempt, times } = setUp()
    await times(60, (n) => attempt("wrong", { login: `${n}@so.example` }))
    await expect(attempt("right", { login: "z@so.example" })).rejects.toMatchObject(refused)
    await attempt("right", { login: "z@so.example", address: "203.0.113.1" })
  })

  it("forgives a login what was wrong once its password is right, but not its address", async () => {
    const { attempt, times } = setUp()
    for (let round = 0; round < 6; round++) {
      await times(9, () => attempt("wrong"))
      await attempt("right")
    }
    await times(6, () => attempt("wrong"))
    await expect(attempt("right", { login: "b@so.example" })).rejects.toMatchObject(refused)
  })

  it("counts neither right passwords nor mistakes of our own", async () => {
    const { attempt, times } = setUp()
    await times(100, () => attempt("right"))
    await times(100, () => attempt("other"))
    await attempt("right")
  })

  it("lets only ten of many attempts at the same time try a password", async () => {
    const { counter } = setUp()
    const begun = await Promise.allSettled(
      Array.from({ length: 40 }, (_, n) => beginLogin(`198.51.100.${n}`, "a@so.example", counter)),
    )
    expect(begun.filter(({ status }) => status === "fulfilled")).toHaveLength(10)
  })

  it.each([
    ["/auth/officer/emailpass", true],
    ["/AUTH/user/emailpass/?x=1", true],
    ["/auth/seller_member/emailp%61ss", true],
    ["/auth/user/%zz", false],
    ["/auth/token/refresh", false],
    ["/auth/customer/emailpass/register", false],
    ["/auth/session", false],
  ])("knows whether %s tries a password", (url, expected) => {
    expect(isPasswordLogin(url)).toBe(expected)
  })
})
