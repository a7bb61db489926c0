import fc from "fast-check"
import { crc16, emvPayload, vietQrPayload } from "../vietqr"

const transfer = { bank_bin: "970415", account: "113366668888", amount: 79_000, memo: "OCOP7K3M9QXZ" }

describe("VietQR", () => {
  it("ends as the published example of NAPAS does", () =>
    expect(emvPayload({ ...transfer, memo: "Ung Ho Quy Vac Xin" })).toMatch(/63043ACF$/))
  it("has the check value of CRC-16/CCITT-FALSE", () => expect(crc16("123456789")).toBe("29B1"))
  it("names account, amount and memo where readers look for them", () =>
    expect(vietQrPayload(transfer)).toMatch(
      /^00020101021238560010A0000007270126000697041501121133666688880208QRIBFTTA53037045405790005802VN62160812OCOP7K3M9QXZ6304[0-9A-F]{4}$/,
    ))
  it.each([
    ["memo", { memo: "Ủng hộ" }],
    ["memo", { memo: "ABCDEFGHIJ0123456789" }],
    ["memo", { memo: "" }],
    ["amount", { amount: 0 }],
    ["amount", { amount: 1000.5 }],
    ["account", { account: "12-34" }],
    ["bank_bin", { bank_bin: "97041" }],
  ])("refuses a bad %s: %p", (part, change) => expect(() => vietQrPayload({ ...transfer, ...change })).toThrow(part))
  it("is a chain of well-formed fields for any transfer", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999_999_999 }),
        fc.stringMatching(/^[A-Z0-9]{1,19}$/),
        (amount, memo) => {
          let rest = vietQrPayload({ ...transfer, amount, memo })
          const fields = new Map<string, string>()
          while (rest) {
            const length = Number(rest.slice(2, 4))
            fields.set(rest.slice(0, 2), rest.slice(4, 4 + length))
            rest = rest.slice(4 + length)
          }
          expect(fields.get("54")).toBe(String(amount))
          expect(fields.get("62")?.slice(4)).toBe(memo)
        },
      ),
    ))
})
