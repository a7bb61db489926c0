import { randomBytes } from "node:crypto"
import fc from "fast-check"
import { personalDataKeys } from "../keys"
import { keyedHash, seal, sealNumber, unseal } from "../seal"

const key = () => randomBytes(32).toString("base64")
const [oldKey, newKey, hashKey] = [key(), key(), key()]
const before = personalDataKeys({ PERSONAL_DATA_KEYS: `k1:${oldKey}`, PERSONAL_DATA_HASH_KEY: hashKey })
const after = personalDataKeys({ PERSONAL_DATA_KEYS: `k2:${newKey},k1:${oldKey}`, PERSONAL_DATA_HASH_KEY: hashKey })

describe("a sealed number", () => {
  it("opens again in its own place, and shows nothing of itself", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{10,14}$/), (number) => {
        const sealed = seal(number, "tax_code:prod_1", before)
        expect(unseal(sealed, "tax_code:prod_1", before)).toBe(number)
        expect(sealed).not.toContain(number)
        expect(seal(number, "tax_code:prod_1", before)).not.toBe(sealed)
      }),
    )
  })

  it("opens neither in another place nor changed", () => {
    const sealed = seal("038185001234", "personal_id:prod_1", before)
    expect(() => unseal(sealed, "personal_id:prod_2", before)).toThrow(/changed or moved/)
    const flipped = sealed.replace(/.$/, (last) => (last === "A" ? "B" : "A"))
    expect(() => unseal(flipped, "personal_id:prod_1", before)).toThrow(/changed or moved/)
  })

  it("opens after a new key took over, and no longer when its own is gone", () => {
    const sealed = seal("038185001234", "x", before)
    expect(unseal(sealed, "x", after)).toBe("038185001234")
    expect(seal("1", "x", after)).toMatch(/^v1\.k2\./)
    const gone = personalDataKeys({ PERSONAL_DATA_KEYS: `k2:${newKey}`, PERSONAL_DATA_HASH_KEY: hashKey })
    expect(() => unseal(sealed, "x", gone)).toThrow(/no key k1/)
  })

  it("is found again by its hash, which a new key leaves alone and another hash key does not", () => {
    expect(keyedHash("038185001234", after)).toBe(keyedHash("038185001234", before))
    const other = personalDataKeys({ PERSONAL_DATA_HASH_KEY: key() })
    expect(keyedHash("038185001234", other)).not.toBe(keyedHash("038185001234", before))
  })

  it("keeps the last four digits for pages", () => {
    expect(sealNumber("0100109106-001", "x").last4).toBe("6001")
  })
})

describe("the keys", () => {
  it.each([
    ["none in production", { NODE_ENV: "production" }],
    ["no hash key in production", { NODE_ENV: "production", PERSONAL_DATA_KEYS: `k1:${oldKey}` }],
    ["a short key", { PERSONAL_DATA_KEYS: "k1:c2hvcnQ=" }],
    ["a key without a name", { PERSONAL_DATA_KEYS: oldKey }],
    ["one name twice", { PERSONAL_DATA_KEYS: `k1:${oldKey},k1:${newKey}` }],
    ["a short hash key", { PERSONAL_DATA_HASH_KEY: "c2hvcnQ=" }],
  ])("are refused: %s", (_what, env) => {
    expect(() => personalDataKeys(env)).toThrow(/PERSONAL_DATA/)
  })
})
