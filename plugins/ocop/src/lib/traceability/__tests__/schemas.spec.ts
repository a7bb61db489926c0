import { isLotNumber } from "@san-ocop/kit/lot-number"
import { lotUri } from "@san-ocop/kit/lot-uri"
import { parsePlatformLink } from "@san-ocop/kit/platform-link"
import fc from "fast-check"
import { NewLotSchema } from "../schemas"

const { lot_number: field } = NewLotSchema.shape
const ROOT = "https://t.san.example"
const identifier = { scheme: "platform", value: "7K3M9QXZ" } as const
const written = fc.oneof(
  fc.stringMatching(/^ ?[A-Za-z0-9]{1,8} ?$/),
  fc.string({ unit: "grapheme", maxLength: 10 }),
  fc.constantFrom("ß", "ı1", "ﬁ", "401", "01", "A-1", "A/1"),
)

describe("the number that a stall writes for a lot", () => {
  it("is taken only when labels and events can carry it, and is what is read from their address", () =>
    fc.assert(
      fc.property(written, (text) => {
        const { success, data: lot_number } = field.safeParse(text)
        expect(success).toBe(isLotNumber(text.trim().toUpperCase()))
        if (!success) return
        const uri = lotUri(ROOT, { code: "7K3M9QXZ-X", lot_number, identifier })
        expect(parsePlatformLink(uri.slice(ROOT.length))).toMatchObject({ product_key: identifier.value, lot_number })
      }),
      { numRuns: 500 },
    ))
})
