import { randomBytes } from "node:crypto"
import { labelKey, lotKeyOf } from "../lot-key"

const secret = randomBytes(32)

describe("the secret of labels", () => {
  it("is read as 32 bytes in base64, also in the spelling for addresses", () => {
    expect(labelKey({ LABEL_KEY: secret.toString("base64") })).toEqual(secret)
    expect(labelKey({ LABEL_KEY: secret.toString("base64url") })).toEqual(secret)
  })

  it.each([
    ["none in production", { NODE_ENV: "production" }],
    ["a short one", { LABEL_KEY: "c2hvcnQ=" }],
    [
      "in production the one that everybody knows",
      { NODE_ENV: "production", LABEL_KEY: labelKey({}).toString("base64") },
    ],
  ])("is refused: %s", (_what, env) => {
    expect(() => labelKey(env)).toThrow(/LABEL_KEY/)
  })

  it("gives each lot a key of its own, always the same", () => {
    expect(lotKeyOf("lot_1", secret)).toEqual(lotKeyOf("lot_1", secret))
    expect(lotKeyOf("lot_1", secret)).not.toEqual(lotKeyOf("lot_2", secret))
    expect(lotKeyOf("lot_1", secret)).not.toEqual(lotKeyOf("lot_1", randomBytes(32)))
  })
})
