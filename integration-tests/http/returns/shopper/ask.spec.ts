import type { StallOrder } from "@san-ocop/kit/http/checkout"
import { ask } from "../../../support/ask"
import { PDF, sendFile } from "../../../support/casework"
import { moveClockByDays } from "../../../support/clock"
import { conserveMoney } from "../../../support/money"
import { deliver, write } from "../../../support/orders"
import { ACCOUNT, askReturn, PHOTO, returnNow, sellerReturns, shopperReturns } from "../../../support/returns"
import { FISH_SAUCE_PHONE, HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { buy, type Goods, PHONE, plentyOfGoods } from "../../../support/shopper"

conserveMoney()

const STRANGER = "0987654321"
let seller: SampleSeller
let other: SampleSeller
let goods: Goods
/** A delivered order of two pieces of which no return is ever written. */
let untouched: StallOrder

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  other = await sampleSeller(FISH_SAUCE_PHONE)
  goods = await plentyOfGoods(seller)
  untouched = await delivered()
})

const delivered = async (quantity = 2) => deliver(seller, await buy([{ variant_id: goods.variant_id, quantity }]))
const requested = async () => (await askReturn(await delivered(), 1)).body
const withPhone = (phone: string) => ({ "x-contact-phone": phone })

describe("what is asked for badly is refused by its field, and nothing is written", () => {
  afterEach(async () => {
    const { rows } = await write("select state from goods_return where group_order_id = $1", [untouched.id])
    expect(rows).toEqual([])
  })

  it.each([
    ["no reason", { reason: undefined }, "reason"],
    ["a reason that nobody offers", { reason: "because" }, "reason"],
    ["no words", { words: " " }, "words"],
    ["no lines", { lines: [] }, "lines"],
    ["an account at no known bank", { account: { ...ACCOUNT, bank_bin: "123456" } }, "account.bank_bin"],
    [
      "an account whose number is too short",
      { account: { ...ACCOUNT, account_number: "abc" } },
      "account.account_number",
    ],
    ["a field of one's own", { state: "refunded" }, "state"],
  ])("%s", async (_what, change, field) => {
    const answer = await askReturn(untouched, 1, change)
    expect([answer.status, answer.body.field]).toEqual([400, field])
  })

  it.each([[0], [-1], [1.5], ["2"]])("%s pieces", async (quantity) => {
    const answer = await askReturn(untouched, 1, { lines: [{ line_id: untouched.lines[0]?.id, quantity }] })
    expect([answer.status, answer.body.field]).toEqual([400, "lines.0.quantity"])
  })

  it("a line of another order, and one line named twice for more than was bought", async () => {
    const another = await delivered(1)
    const strange = await askReturn(untouched, 1, { lines: [{ line_id: another.lines[0]?.id, quantity: 1 }] })
    expect([strange.status, strange.body.code]).toEqual([400, "more_than_bought"])
    const line = { line_id: untouched.lines[0]?.id, quantity: 2 }
    const twice = await askReturn(untouched, 1, { lines: [line, line] })
    expect([twice.status, twice.body.code]).toEqual([400, "more_than_bought"])
    expect((await requested()).state).toBe("requested") // what is asked for well is taken
  })
})

describe("one order", () => {
  afterEach(() => moveClockByDays(0))

  it("has one request open at a time, and five in a day, however often they are withdrawn", async () => {
    const order = await delivered()
    for (let count = 0; count < 5; count += 1) {
      const { code } = (await askReturn(order, 1)).body
      expect((await askReturn(order, 1)).body.code).toBe("return_open")
      await shopperReturns(code, "withdraw")
    }
    const sixth = await askReturn(order, 1)
    expect([sixth.status, sixth.body.code]).toEqual([429, "too_many_returns"])
    moveClockByDays(1)
    expect((await askReturn(order, 1)).status).toBe(201)
  })
})

describe("somebody else's return", () => {
  it("is found by neither another stall nor another phone number, whatever they do with it", async () => {
    const { id, code } = await requested()
    for (const [move, body] of [
      ["approve", {}],
      ["waive", {}],
      ["refuse", { words: "Không phải của chúng tôi." }],
      ["receive", { goods: "good" }],
      ["refunded", { reference: "FT123" }],
    ] as const)
      expect((await sellerReturns(other, id, move, body)).status).toBe(404)
    expect((await ask("GET", `${other.path}/returns/${id}`, { token: other.token })).status).toBe(404)
    for (const move of ["withdraw", "send"] as const) {
      expect((await shopperReturns(code, move, STRANGER)).status).toBe(404)
    }
    expect((await returnNow(code, STRANGER)).status).toBe(404)
    expect((await returnNow(code)).body.state).toBe("requested")
  })

  it("is on the list of its own stall alone", async () => {
    const { id } = await requested()
    const list = async (one: SampleSeller) => {
      const answer = await ask<{ items: { id: string }[] }>("GET", `${one.path}/returns?limit=100`, {
        token: one.token,
      })
      return answer.body.items.some((row) => row.id === id)
    }
    expect([await list(seller), await list(other)]).toEqual([true, false])
  })
})

describe("a photo of what is wrong", () => {
  const path = (code: string) => `/store/goods-returns/${code}/files`

  it("is read by its shopper and its stall, and by nobody else", async () => {
    const { id, code } = await requested()
    const sent = await sendFile(path(code), PHOTO, withPhone(PHONE))
    expect(sent.status).toBe(201)
    const [file] = sent.body.files
    expect(file).toMatchObject({ name: PHOTO.name, mime: "image/png", size: PHOTO.bytes.length })
    const fileId = file?.id ?? ""
    const asShopper = (phone: string) => ask("POST", `${path(code)}/${fileId}`, { body: { phone } })
    const asStall = (one: SampleSeller) => ask("GET", `${one.path}/returns/${id}/files/${fileId}`, { token: one.token })
    expect((await asShopper(PHONE)).status).toBe(200)
    expect((await asShopper(STRANGER)).status).toBe(404)
    expect((await asStall(seller)).status).toBe(200)
    expect((await asStall(other)).status).toBe(404)
  })

  it("is not taken from who does not know the phone number, nor when it is not what it says it is", async () => {
    const { code } = await requested()
    expect((await sendFile(path(code), PHOTO, withPhone(STRANGER))).status).toBe(404)
    const false_ = await sendFile(path(code), { ...PDF, name: "anh.png", type: "image/png" }, withPhone(PHONE))
    expect([false_.status, false_.body.code]).toEqual([400, "file_kind_mismatch"])
    expect((await returnNow(code)).body.files).toEqual([])
  })

  it("is the sixth at most, and none is taken once the return is over", async () => {
    const { code } = await requested()
    const send = () => sendFile(path(code), PHOTO, withPhone(PHONE))
    for (let count = 0; count < 6; count += 1) expect((await send()).status).toBe(201)
    const seventh = await send()
    expect([seventh.status, seventh.body.code]).toEqual([400, "too_many_files"])
    expect((await shopperReturns(code, "withdraw")).body.state).toBe("withdrawn")
    expect((await send()).body.code).toBe("return_moved")
  })
})

describe("a second click", () => {
  it("changes nothing, on either side", async () => {
    const { id, code } = await requested()
    const approve = () => sellerReturns(seller, id, "approve", { words: "Mời gửi lại." })
    const send = () => shopperReturns(code, "send")
    for (const press of [approve, send]) {
      const answers = await Promise.all([press(), press(), press()])
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    }
    await sellerReturns(seller, id, "receive", { goods: "damaged" })
    const pay = () => sellerReturns(seller, id, "refunded", { reference: "FT331" })
    const answers = await Promise.all([pay(), pay(), pay()])
    expect(answers.map(({ body }) => body.state)).toEqual(Array(3).fill("refunded"))
  })
})
