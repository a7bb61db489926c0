import { goodsGap, goodsGapText, type RegisteredGoods } from "../registered-goods"

const food: RegisteredGoods = { groups: ["thuc-pham"], makes_spirits: false }
const drinks: RegisteredGoods = { groups: ["thuc-pham", "do-uong"], makes_spirits: false }
const distiller: RegisteredGoods = { ...drinks, makes_spirits: true }
const wine = { name: "Rượu mía", group: "do-uong", alcohol_percent: 29 } as const

describe("what a maker is registered for", () => {
  it.each([
    ["goods of his group", { name: "Mắm", group: "thuc-pham" as const }, food, null],
    ["goods of another group", { name: "Trà", group: "do-uong" as const }, food, "group_not_registered"],
    ["spirits of a maker of drinks", wine, drinks, "spirits_not_registered"],
    [
      "a drink that is called rượu, its strength unsaid",
      { ...wine, alcohol_percent: null },
      drinks,
      "spirits_not_registered",
    ],
    ["a drink so weak that it needs no licence", { ...wine, alcohol_percent: 4.5 }, drinks, null],
    ["spirits of who makes spirits", wine, distiller, null],
    ["anything of who has no registration", wine, { groups: null, makes_spirits: false }, null],
  ])("%s", (_what, goods, registered, code) => {
    expect(goodsGap(goods, registered)?.code ?? null).toBe(code)
  })

  it("is said with the groups that there are, the one that is not, and where to ask for it", () => {
    const gap = goodsGap(wine, food)
    const text = gap && goodsGapText(gap, wine, "Hộ Lan", food)
    expect(text).toContain("Hộ Lan đăng ký nhóm “Thực phẩm”, chưa đăng ký nhóm “Đồ uống”")
    expect(text).toContain("Sửa thông tin đã xác minh")
  })
})
