import { day } from "@san-ocop/kit/day"
import { seal } from "../../personal-data/seal"
import { openParty, type SealedParty } from "../open-party"

const party = (change: Partial<SealedParty>): SealedParty => ({
  producer_id: "prod_1",
  name: "Hợp tác xã Lê Gia",
  kind: "cooperative",
  address: "Số 1, Xã Hoằng Phụ, Tỉnh Thanh Hóa",
  tax_code_kind: "organisation",
  tax_code_cipher: seal("2801234567", "tax_code:prod_1"),
  tax_code_last4: "4567",
  registrations: [],
  ...change,
})
const paper = (number: string) => ({
  title: "Giấy đăng ký",
  number,
  issuer: "UBND xã",
  issued_on: day("2025-01-02"),
})

describe("a seller on a contract", () => {
  it("that is an organisation is known by its whole tax code", () =>
    expect(openParty(party({})).tax_code).toBe("2801234567"))

  it("whose tax code is a personal ID shows the last digits of it, though the whole could be opened", () => {
    const cipher = seal("038185001234", "tax_code:prod_1")
    const personal = party({ tax_code_kind: "personal", tax_code_cipher: cipher, tax_code_last4: "1234" })
    expect(JSON.stringify(openParty(personal))).not.toContain("038185001234")
    expect(openParty(personal).tax_code).toBe("*** *** 1234")
  })

  it("shows the last digits of a code whose key is gone, or that is another producer's", () =>
    expect(openParty(party({ producer_id: "prod_2" })).tax_code).toBe("*** *** 4567"))

  it("without a tax code has none", () =>
    expect(openParty(party({ tax_code_kind: null, tax_code_cipher: null, tax_code_last4: null })).tax_code).toBeNull())

  it("shows no personal ID as the number of his registration", () => {
    const { registrations } = openParty(party({ registrations: [paper("038185001234"), paper("12/2019")] }))
    expect(registrations.map(({ number }) => number)).toEqual(["*** *** 1234", "12/2019"])
  })

  it("brings nothing along that is kept closed", () =>
    expect(Object.keys(openParty(party({}))).sort()).toEqual(["address", "kind", "name", "registrations", "tax_code"]))
})
