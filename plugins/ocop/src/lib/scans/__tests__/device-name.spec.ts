import fc from "fast-check"
import { isDeviceName, newDeviceName } from "../device-name"

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

describe("the name of a phone", () => {
  it("is known for ours, and each is another", () => {
    const names = Array.from({ length: 1_000 }, () => newDeviceName())
    expect(new Set(names).size).toBe(1_000)
    expect(names.every(isDeviceName)).toBe(true)
  })

  it("is nothing that somebody made up, nor ours with any letter changed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 21 }), fc.constantFrom(...LETTERS), (at, letter) => {
        const name = newDeviceName()
        const changed = name.slice(0, at) + letter + name.slice(at + 1)
        expect(isDeviceName(changed)).toBe(changed === name)
      }),
    )
    fc.assert(fc.property(fc.string(), (text) => expect(isDeviceName(text)).toBe(false)))
  })

  it("is not one that another key signed", () => expect(isDeviceName(newDeviceName(Buffer.alloc(32, 7)))).toBe(false))
})
