import { forwardedFor } from "../forwarded-for"

const told = (headers: Record<string, string>) => forwardedFor(new Headers(headers))

describe("what the backend is told about who asks", () => {
  it("is every address that the proxies wrote down, in their order", () => {
    expect(told({ "x-forwarded-for": "198.51.100.1,10.0.0.2" })).toEqual({
      "x-forwarded-for": "198.51.100.1, 10.0.0.2",
    })
    expect(told({ "x-forwarded-for": "::ffff:127.0.0.1" })).toEqual({ "x-forwarded-for": "::ffff:127.0.0.1" })
    expect(told({ "x-real-ip": "2001:db8::1" })).toEqual({ "x-forwarded-for": "2001:db8::1" })
  })

  it("is nothing where none is known", () => {
    expect(told({})).toEqual({})
    expect(told({ "x-forwarded-for": "unknown" })).toEqual({})
  })

  it("is no longer than it can be, and keeps the nearest", () => {
    const hops = Array.from({ length: 500 }, (_, n) => `10.0.${n % 200}.1`).join(",")
    expect(told({ "x-forwarded-for": `${hops},198.51.100.1` })["x-forwarded-for"]).toMatch(
      /^(10\S+, ){4}198\.51\.100\.1$/,
    )
  })
})
