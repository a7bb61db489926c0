import { randomBytes } from "node:crypto"
import fc from "fast-check"
import { CROCKFORD } from "../crockford"
import { findTransferMemos, newTransferMemo } from "../transfer-memo"
import { vietQrPayload } from "../vietqr"

const memo = fc.uint8Array({ minLength: 10, maxLength: 10 }).map((bytes) => newTransferMemo(() => bytes))
/** What banks put around and between: nothing of it is a letter or digit that a memo could go on with. */
const noise = fc.stringMatching(/^[ .,\-/_:;\n\u00a0]{0,3}$/)
const words = fc.constantFrom(
  "",
  "MBVCB.3278907687.",
  "IBFT ",
  "Nguyễn Thị An chuyển tiền ",
  " GD 123456-112626",
  ". CT tu 0123",
)

describe("a memo", () => {
  it("is what a VietQR code takes: at most nineteen of A-Z and 0-9", () => {
    const made = newTransferMemo(randomBytes)
    expect(made).toMatch(/^OCOP[0-9A-HJKMNP-TV-Z]{11}$/)
    expect(() => vietQrPayload({ bank_bin: "970415", account: "1", amount: 1, memo: made })).not.toThrow()
  })

  it("is found in whatever a bank makes of it: case, punctuation, line breaks, text around, O for 0 and I for 1", () =>
    fc.assert(
      fc.property(
        memo,
        fc.array(noise, { minLength: 15, maxLength: 15 }),
        fc.array(fc.boolean(), { minLength: 15, maxLength: 15 }),
        words,
        words,
        (made, between, lower, before, after) => {
          const typed = [...made]
            .map((c, i) => {
              const misread = i > 3 && lower[i] ? c.replace("0", "O").replace("1", "I") : c
              return (lower[14 - i] ? misread.toLowerCase() : misread) + (between[i] ?? "")
            })
            .join("")
          expect(findTransferMemos(before + typed + after)).toContain(made)
        },
      ),
    ))

  it("is not found when one of its characters is wrong", () =>
    fc.assert(
      fc.property(memo, fc.integer({ min: 4, max: 14 }), fc.constantFrom(...CROCKFORD), (made, at, other) => {
        fc.pre(made[at] !== other)
        expect(findTransferMemos(made.slice(0, at) + other + made.slice(at + 1))).toEqual([])
      }),
    ))

  it("is told apart from another in the same content, and found once when it stands there twice", () =>
    fc.assert(
      fc.property(memo, memo, (one, two) => {
        expect(new Set(findTransferMemos(`${one} ${two} ${one}`))).toEqual(new Set([one, two]))
      }),
    ))

  it.each(["", "chuyen tien", "OCOP", "OCOP7K3M9QXZ", "đặt hàng OCOP 4 sao"])("is not in %p", (content) =>
    expect(findTransferMemos(content)).toEqual([]),
  )
})
