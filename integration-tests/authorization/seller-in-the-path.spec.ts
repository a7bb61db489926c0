import { type Actors, gatherActors, type Known } from "../support/actors"
import { call } from "../support/api"

let actors: Actors
let known: Known

beforeAll(async () => {
  ;({ actors, known } = await gatherActors())
})

describe("the seller in the path", () => {
  it.each(["/home", "/listings", "/producers", "/orders"])("must be one of the member's own: %s", async (rest) => {
    const as = (seller: string) => call("GET", `/seller/${seller}${rest}`, { authorization: actors.memberOfA })
    expect((await as(known.sellerA)).status).toBe(200)
    for (const stranger of [
      known.sellerB,
      "khong-co",
      "me",
      "ME",
      "%00",
      "*",
      encodeURIComponent(`${known.sellerA}/../x`),
    ]) {
      const { status } = await as(stranger)
      expect([stranger, status < 500 && status >= 400]).toEqual([stranger, true])
    }
  })
})
