import { lockingModule } from "../locking"
import { redisModules } from "../redis"

const provider = (url?: string) => lockingModule(url).options.providers[0]

it("locks are in Redis where it is, else in this process, and several keys are taken one after the other in both", () => {
  expect(provider()).toMatchObject({ resolve: "@san-ocop/floor/providers/local-locks", is_default: true })
  expect(provider("redis://127.0.0.1:1")).toMatchObject({
    resolve: "@san-ocop/floor/providers/redis-locks",
    is_default: true,
    options: { redisUrl: "redis://127.0.0.1:1" },
  })
  expect(redisModules("redis://127.0.0.1:1").map(({ resolve }) => resolve)).not.toContain("@medusajs/medusa/locking")
})
