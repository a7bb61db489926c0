import { randomBytes } from "node:crypto"
import { secretsOf } from "../secrets"

const GOOD = "a-long-secret-that-only-this-server-knows"

describe("secrets in production", () => {
  const key = randomBytes(32).toString("base64")
  const keys = { PERSONAL_DATA_KEYS: `k1:${key}`, PERSONAL_DATA_HASH_KEY: key, LABEL_KEY: key }
  const production = { NODE_ENV: "production", JWT_SECRET: GOOD, COOKIE_SECRET: GOOD, ...keys }

  it("are taken when they are long and not defaults", () => {
    expect(secretsOf(production)).toEqual({ jwtSecret: GOOD, cookieSecret: GOOD })
  })

  it.each([undefined, "", "supersecret", "development-only-secret", "only-for-the-tests-of-this-clone-1", "short"])(
    "refuse %p",
    (JWT_SECRET) => {
      expect(() => secretsOf({ ...production, JWT_SECRET })).toThrow(/JWT_SECRET/)
      expect(() => secretsOf({ ...production, COOKIE_SECRET: JWT_SECRET })).toThrow(/COOKIE_SECRET/)
    },
  )

  it.each([
    ["no keys", { PERSONAL_DATA_KEYS: undefined }],
    ["a key that is none", { PERSONAL_DATA_KEYS: "k1:short" }],
    ["no hash key", { PERSONAL_DATA_HASH_KEY: undefined }],
  ])("refuse %s for personal data", (_what, wrong) => {
    expect(() => secretsOf({ ...production, ...wrong })).toThrow(/PERSONAL_DATA/)
  })

  it.each([undefined, "short"])("refuse %p as the key of labels", (LABEL_KEY) => {
    expect(() => secretsOf({ ...production, LABEL_KEY })).toThrow(/LABEL_KEY/)
  })

  it("ask for a key of the search engine when there is one, and for one that is written nowhere", () => {
    const search = { ...production, MEILISEARCH_HOST: "http://search:7700" }
    expect(() => secretsOf(search)).toThrow(/MEILISEARCH_API_KEY/)
    const known = { ...search, MEILISEARCH_API_KEY: "only-for-the-tests-of-this-clone" }
    expect(() => secretsOf(known)).toThrow(/MEILISEARCH_API_KEY is a default that everybody knows/)
  })

  it("ask for both of Stripe's or for none", () => {
    const [STRIPE_API_KEY, STRIPE_WEBHOOK_SECRET] = [`sk_live_${GOOD}`, `whsec_${GOOD}`]
    expect(() => secretsOf({ ...production, STRIPE_API_KEY })).toThrow(/STRIPE_WEBHOOK_SECRET is not set/)
    expect(() => secretsOf({ ...production, STRIPE_WEBHOOK_SECRET })).toThrow(/STRIPE_API_KEY is not set/)
    expect(() => secretsOf({ ...production, STRIPE_API_KEY: "short", STRIPE_WEBHOOK_SECRET })).toThrow(/shorter/)
    expect(secretsOf({ ...production, STRIPE_API_KEY, STRIPE_WEBHOOK_SECRET }).jwtSecret).toBe(GOOD)
  })
})

describe("a setting of the outside in production", () => {
  const key = randomBytes(32).toString("base64")
  const rest = { PERSONAL_DATA_KEYS: `k1:${key}`, PERSONAL_DATA_HASH_KEY: key, LABEL_KEY: key }
  const production = { NODE_ENV: "production", JWT_SECRET: GOOD, COOKIE_SECRET: GOOD, ...rest }

  it("may be missing, but not be guessed", () => {
    expect(secretsOf({ ...production, SEPAY_API_KEY: GOOD }).jwtSecret).toBe(GOOD)
    for (const SEPAY_API_KEY of ["secret", "only-for-the-tests-of-this-clone-3", "s"]) {
      expect(() => secretsOf({ ...production, SEPAY_API_KEY })).toThrow("SEPAY_API_KEY")
    }
  })

  it.each(["LABEL_ORIGIN", "STOREFRONT_URL"])(
    "is refused with a %s that is no address: lots are named by it for ever",
    (name) => {
      expect(secretsOf({ ...production, [name]: "https://t.so.example.vn" }).jwtSecret).toBe(GOOD)
      for (const wrong of ["t.so.example.vn", "t.so.example.vn:443", "ftp://t.so.example.vn"]) {
        expect(() => secretsOf({ ...production, [name]: wrong })).toThrow(name)
      }
    },
  )
})

describe("secrets on a developer's machine", () => {
  it("have a default", () => {
    expect(secretsOf({}).jwtSecret).toBe("development-only-secret")
  })
})
