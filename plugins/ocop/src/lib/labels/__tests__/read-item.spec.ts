import { mintSerial } from "@san-ocop/kit/serial"
import fc from "fast-check"
import { readItem } from "../read-item"

const key = Buffer.alloc(32, 7)
const serial = mintSerial(key, 12)

describe("a label that somebody names", () => {
  it.each([
    ["its number", "12", 12],
    ["its number with a point for the thousand", "1.204", 1204],
    ["its code", serial, 12],
    ["its code in small letters and groups", serial.toLowerCase().replace(/(.{4})/g, "$1 "), 12],
    ["the address in its code", `HTTPS://T.SAN.VN/T/7K3M9QXZ/A1/${serial}`, 12],
    ["words", "tem đầu tiên", null],
    ["nothing", " ", null],
    ["too long a number", "123456789", null],
  ])("by %s", (_what, text, item) => expect(readItem(key, text)).toBe(item))

  it("is of this lot", () => expect(readItem(Buffer.alloc(32, 8), serial)).toBeNull())

  it("by any text ends in an answer", () =>
    fc.assert(
      fc.property(fc.string(), (text) => {
        const item = readItem(key, text)
        return item === null || (Number.isInteger(item) && item >= 0)
      }),
    ))
})
