import type { Problem } from "@san-ocop/kit/http/problem"
import { randomInt, randomUUID } from "node:crypto"
import { makeOfficer, PASSWORD } from "../../../support/accounts"
import { withDatabase } from "../../../support/database"
import { backendUrl } from "../../../support/server"

// From addresses of its own, so that it keeps nobody else out.
const freshAddress = () => `2001:db8::${randomInt(0xffff).toString(16)}:${randomInt(0xffff).toString(16)}`

async function tryPassword(email: string, password: string, address = freshAddress(), actor = "officer") {
  const response = await fetch(`${backendUrl()}/auth/${actor}/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-forwarded-for": address },
    body: JSON.stringify({ email, password }),
  })
  return { status: response.status, body: (await response.json()) as Partial<Problem> }
}

const newOfficer = () =>
  withDatabase((database) => makeOfficer(database, { agency: "trade", role: "officer", province_code: "33" }))

const guess = async (times: number, attempt: (n: number) => ReturnType<typeof tryPassword>) => {
  for (let n = 0; n < times; n++) expect((await attempt(n)).status).toBe(401)
}

/** An answer does not wait for the counter, which takes note of it just afterwards. */
const counted = () => new Promise((resolve) => setTimeout(resolve, 5_000))

describe("guessing passwords", () => {
  it("ends after ten at one login, from whatever address and as whatever actor, and leaves other logins open", async () => {
    const { login } = await newOfficer()
    const actors = ["officer", "seller_member", "user", "customer"]
    await guess(10, (n) => tryPassword(login, `sai-${n}`, freshAddress(), actors[n % actors.length]))
    const { status, body } = await tryPassword(login, PASSWORD)
    expect([status, body.type, body.code]).toEqual([429, "too_many_requests", "too_many_logins"])
    expect(body.message).toContain("mười lăm phút")
    expect((await tryPassword((await newOfficer()).login, PASSWORD)).status).toBe(200)
  })

  it("is forgiven once the password is right", async () => {
    const { login } = await newOfficer()
    for (let round = 0; round < 2; round++) {
      await guess(9, (n) => tryPassword(login, `sai-${n}`))
      expect((await tryPassword(login, PASSWORD)).status).toBe(200)
      await counted()
    }
  })

  it("ends after sixty from one address, at whatever logins, and leaves other addresses open", async () => {
    const { login } = await newOfficer()
    const address = freshAddress()
    await guess(60, () => tryPassword(`${randomUUID()}@thu-nghiem.example`, "sai", address))
    expect((await tryPassword(login, PASSWORD, address)).status).toBe(429)
    expect((await tryPassword(login, PASSWORD)).status).toBe(200)
  })
})
