import { NextRequest } from "next/server"
import { toldPlace } from "../data/told-place"

const LABEL = "https://san.example/t/7K3M9QXZ-A1/0123456789ABCDEF"

describe("whether a phone has just told its place", () => {
  it("is never said by the address: a label with a query counts as any other", () => {
    expect(toldPlace(new NextRequest(`${LABEL}?vi-tri=x&noi_quet=x`))).toBeNull()
  })

  it("is said by our own cookie", () => {
    const headers = { cookie: `noi_quet=${encodeURIComponent("Thành phố Huế")}` }
    expect(toldPlace(new NextRequest(LABEL, { headers }))).toBe("Thành phố Huế")
  })
})
