import { ask } from "../../../support/ask"
import { escalatedComplaint, newComplaint, PDF, sendFile, shopperMove } from "../../../support/casework"
import {
  FISH_SAUCE_PHONE,
  HONEY_PHONE,
  sampleOfficer,
  type SampleSeller,
  sampleSeller,
} from "../../../support/sample-people"
import { type Goods, PHONE, plentyOfGoods } from "../../../support/shopper"
import { conserveMoney } from "../../../support/money"

conserveMoney()

let seller: SampleSeller
let other: SampleSeller
let officer: string
let goods: Goods

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  other = await sampleSeller(FISH_SAUCE_PHONE)
  officer = await sampleOfficer(seller.province_code)
  goods = await plentyOfGoods(seller) // every complaint is about an order of its own
})

describe("a file as proof", () => {
  const headers = { "x-contact-phone": PHONE }
  it("is kept for both sides and the department, and for nobody else", async () => {
    const { id, code } = await newComplaint(goods)
    const sent = await sendFile(`/store/complaints/${code}/files`, PDF, headers)
    expect([sent.status, sent.body.files.map(({ name }) => name)]).toEqual([201, [PDF.name]])
    const file = sent.body.files[0]?.id ?? ""
    const path = `/complaints/${id}/files/${file}`
    expect((await ask("GET", `${seller.path}${path}`, { token: seller.token })).status).toBe(200)
    expect((await ask("GET", `/department${path}`, { token: officer })).status).toBe(200)
    expect((await ask("GET", `${other.path}${path}`, { token: other.token })).status).toBe(404)
    const foreign = await sampleOfficer(other.province_code)
    expect((await ask("GET", `/department${path}`, { token: foreign })).status).toBe(404)
  })

  it("is taken in after the decision from the side whose appeal waits, and from no other", async () => {
    const { id, code } = await escalatedComplaint(goods, seller)
    const body = { outcome: "no_fault", words: "Gian hàng không có lỗi." }
    await ask("POST", `/department/complaints/${id}/decide`, { token: officer, body })
    const send = () => sendFile(`/store/complaints/${code}/files`, PDF, headers)
    expect((await send()).body.code).toBe("case_moved")
    const appealed = await shopperMove(code, "appeal", "Có ảnh chụp hũ vỡ.")
    expect(appealed.body.may_add_files).toBe(true)
    expect((await send()).status).toBe(201)
    const bearer = { authorization: seller.token }
    const ofStall = await sendFile(`${seller.path}/complaints/${id}/files`, PDF, bearer)
    expect([ofStall.status, ofStall.body.code]).toEqual([409, "case_moved"])
  })

  it.each([
    ["says that it is a picture", { ...PDF, name: "anh.png", type: "image/png" }, "file_kind_mismatch"],
    [
      "is a program",
      { name: "a.pdf", type: "application/pdf", bytes: Buffer.from("MZ\u0000\u0000") },
      "file_kind_refused",
    ],
    ["weighs more than ten megabytes", { ...PDF, bytes: Buffer.alloc(10 * 1024 * 1024 + 1, 32) }, "file_too_large"],
  ])("that %s is refused", async (_what, file, code) => {
    const complaint = await newComplaint(goods)
    const sent = await sendFile(`/store/complaints/${complaint.code}/files`, file, headers)
    expect([sent.status, sent.body.code]).toEqual([400, code])
  })

  it("is not taken from who does not know the phone number", async () => {
    const { code } = await newComplaint(goods)
    const sent = await sendFile(`/store/complaints/${code}/files`, PDF, { "x-contact-phone": "0987654321" })
    expect(sent.status).toBe(404)
  })
})
