import type { SellerOrder } from "@san-ocop/kit/http/seller"
import { cashWords, goodsWords, warningsOf, weightWords } from "../parcel-words"

const order = (change: Partial<SellerOrder>) => change as SellerOrder

describe("the words on a parcel", () => {
  it("tell the carrier to take the whole sum of an order with cash on delivery, and nothing of any other", () => {
    expect(cashWords(order({ payment_method: "cod", total: 430_000 }))).toBe("Thu hộ: 430.000\u00a0₫")
    expect(cashWords(order({ payment_method: "vietqr", total: 430_000 }))).toBe("Không thu tiền người nhận")
    expect(cashWords(order({ payment_method: "card", total: 430_000 }))).toBe("Không thu tiền người nhận")
  })
  it("warn of everything that anything in it needs", () =>
    expect(warningsOf(["liquid", "frozen", "fragile"])).toEqual([
      "GIỮ ĐÔNG LẠNH",
      "HÀNG DỄ VỠ, NHẸ TAY",
      "CHẤT LỎNG, ĐẶT ĐỨNG",
    ]))
  it.each([
    [null, null],
    [850, "850 g"],
    [1_000, "1 kg"],
    [1_400, "1,4 kg"],
    [12_340, "12,3 kg"],
  ])("say %p grams as %p", (grams, words) => expect(weightWords(grams)).toBe(words))
  it("say what is in it", () => {
    const lines = [
      { quantity: 2, name: "Mật ong", unit: "hũ 500 g" },
      { quantity: 1, name: "Nón lá", unit: "" },
    ] as SellerOrder["lines"]
    expect(goodsWords(order({ lines }))).toBe("2 × Mật ong (hũ 500 g); 1 × Nón lá")
  })
})
