import { askedGoods } from "../correction-start"

const start = { registered_groups: "thuc-pham do-uong", registered_spirits: "" }

describe("a correction", () => {
  it("asks for no goods where they are ticked as they were registered when the form was opened", () => {
    expect(askedGoods(["do-uong", "thuc-pham"], "", start)).toEqual({})
  })

  it("asks for what is ticked otherwise", () => {
    expect(askedGoods(["thuc-pham"], "", start)).toEqual({ groups: ["thuc-pham"] })
    expect(askedGoods(["thuc-pham", "sinh-vat-canh"], "", start)).toEqual({ groups: ["thuc-pham", "sinh-vat-canh"] })
    expect(askedGoods(["thuc-pham", "do-uong"], "yes", start)).toEqual({ makes_spirits: true })
    expect(askedGoods(["thuc-pham", "do-uong"], "", { ...start, registered_spirits: "yes" })).toEqual({
      makes_spirits: false,
    })
  })
})
