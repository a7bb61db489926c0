import { secretsOf } from "../secrets"

const GOOD = "a-long-secret-that-only-this-server-knows"

describe("secrets in production", () => {
  const production = { NODE_ENV: "production", JWT_SECRET: GOOD, COOKIE_SECRET: GOOD }

  it("are taken when they are long and not defaults", () => {
    expect(secretsOf(production)).toEqual({ jwtSecret: GOOD, cookieSecret: GOOD })
  })

  it.each([undefined, "", "supersecret", "development-only-secret", "short"])("refuse %p", (JWT_SECRET) => {
    expect(() => secretsOf({ ...production, JWT_SECRET })).toThrow(/JWT_SECRET/)
    expect(() => secretsOf({ ...production, COOKIE_SECRET: JWT_SECRET })).toThrow(/COOKIE_SECRET/)
  })

  it("ask for a key of the search engine when there is one", () => {
    expect(() => secretsOf({ ...production, MEILISEARCH_HOST: "http://search:7700" })).toThrow(/MEILISEARCH_API_KEY/)
  })
})

describe("secrets on a developer's machine", () => {
  it("have a default", () => {
    expect(secretsOf({}).jwtSecret).toBe("development-only-secret")
  })
})
