import { authModule } from "../auth"

const providerFor = (NODE_ENV?: string) => authModule({ NODE_ENV }).options.providers[0]

describe("hashing of passwords", () => {
  it.each([undefined, "production", "development"])("is as dear as Medusa's when NODE_ENV is %p", (NODE_ENV) => {
    expect(providerFor(NODE_ENV)).not.toHaveProperty("options")
  })

  it("is cheap in tests", () => {
    expect(providerFor("test")).toHaveProperty("options.hashConfig.logN", 10)
  })
})
