import { GhnUnreadable } from "../answers"
import { GhnRefused, GhnSilent } from "../client"
import { ghnTrouble } from "../trouble"

describe("trouble with GHN", () => {
  it.each([
    [new GhnRefused(400, "Sai địa chỉ"), { kind: "refused", words: "Sai địa chỉ" }],
    [new GhnSilent("TimeoutError"), { kind: "no_answer", words: "TimeoutError" }],
    [new GhnUnreadable("total_fee"), { kind: "no_answer", words: "total_fee" }],
    [new TypeError("not a function"), null],
  ])("%s is %j", (error, trouble) => {
    expect(ghnTrouble(error)).toEqual(trouble)
  })
})
