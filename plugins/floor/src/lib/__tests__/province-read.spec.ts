import type { OfficerOnDuty } from "../officer-request"
import { provinceRead } from "../province-read"

const officer = (province_code: string | null): OfficerOnDuty => ({
  ...{ id: "off_1", name: "An", email: "an@so.example", agency: "trade", role: "officer", status: "active" },
  province_code,
})
const read = (own: string | null, validatedQuery: object = {}, validatedBody?: object) =>
  provinceRead({ officer: officer(own), validatedQuery: { ...validatedQuery }, validatedBody })

describe("whose records a list shows", () => {
  it("are those of the officer's province, whichever he asks for", () => {
    expect(read("33")).toBe("33")
    expect(read("33", { province_code: "22" })).toBe("33")
    expect(read("33", {}, { province_code: "22" })).toBe("33")
  })

  it("are to a national officer those of the province that he asks for, or of all", () => {
    expect(read(null)).toBeNull()
    expect(read(null, { province_code: "22" })).toBe("22")
    expect(read(null, {}, { province_code: "22" })).toBe("22")
  })
})
