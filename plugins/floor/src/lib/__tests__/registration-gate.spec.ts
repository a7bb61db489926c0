import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { registrationGate } from "../registration-gate"

const pass = (originalUrl: string): boolean => {
  let passed = false
  registrationGate({ originalUrl } as MedusaRequest, {} as MedusaResponse, () => {
    passed = true
  })
  return passed
}
const closed = expect.objectContaining({ type: "forbidden", code: "registration_closed" })

describe("opening an account by oneself", () => {
  it("is for shoppers", () => {
    expect(pass("/auth/customer/emailpass/register")).toBe(true)
  })

  it.each([
    "/auth/officer/emailpass/register",
    "/auth/seller_member/emailpass/register?x=/auth/customer/emailpass/register",
    "/auth/user/emailpass/register/",
    "/AUTH/Officer/emailpass/REGISTER",
    "/auth/anything/emailpass/register",
    "/auth/emailpass/user",
  ])("is refused at %s", (url) => {
    expect(() => pass(url)).toThrow(closed)
  })

  it("does not hinder login", () => {
    for (const url of ["/auth/officer/emailpass", "/auth/session", "/auth/token/refresh"]) expect(pass(url)).toBe(true)
  })
})
