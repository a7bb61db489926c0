import { formatDay, vietnamDay } from "@san-ocop/kit/day"
import type { JudgedStatementLine, StatementReading } from "@san-ocop/kit/http/transfers"
import { ask, type Told } from "../../../support/ask"
import { conserveMoney } from "../../../support/money"
import { FISH_SAUCE_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { backendUrl } from "../../../support/server"
import { type Goods, newGoods } from "../../../support/shopper"
import {
  freshAccount,
  keepAccount,
  orderNow,
  orderToPay,
  tellSepay,
  transfersOf,
  webhook,
} from "../../../support/transfers"

conserveMoney()

let seller: SampleSeller
let account: string
let goods: Goods

beforeAll(async () => {
  seller = await sampleSeller(FISH_SAUCE_PHONE)
  account = await keepAccount(seller)
  goods = await newGoods(seller)
})

const today = formatDay(vietnamDay(new Date()))
const order = () => orderToPay(goods.variant_id, 1)
const csv = (...rows: (string | number)[][]) =>
  [["Ngày giao dịch", "Số tham chiếu", "Ghi nợ", "Ghi có", "Nội dung"], ...rows].map((row) => row.join(";")).join("\n")

async function read(text: string): Promise<Told<StatementReading>> {
  const answer = await fetch(`${backendUrl()}${seller.path}/transfers/statement`, {
    method: "POST",
    headers: { authorization: seller.token, "content-type": "application/octet-stream", "x-file-name": "sao-ke.csv" },
    body: Buffer.from(text),
  })
  return { status: answer.status, body: (await answer.json()) as Told<StatementReading>["body"] }
}
const apply = (lines: readonly JudgedStatementLine[]) =>
  ask<StatementReading>("POST", `${seller.path}/transfers/statement/apply`, {
    token: seller.token,
    body: {
      lines: lines.map(({ line, day, amount, content, reference }) => ({ line, day, amount, content, reference })),
    },
  })
const outcomes = ({ lines }: StatementReading) => lines.map(({ outcome }) => outcome)

describe("a stall's statement", () => {
  it("is read without writing anything, says what each line would do, and what could not be read", async () => {
    const { group, memo, amount, code } = await order()
    const { status, body } = await read(
      csv(
        [today, "R1", "", amount, memo],
        [today, "R2", "50.000", "", "phí"],
        ["hôm qua", "R3", "", "1.000", "?"],
        [today, "R4", "", "7.000", "tiền cà phê"],
      ),
    )
    expect(status).toBe(200)
    expect(body.lines.map(({ line, outcome, order_code }) => [line, outcome, order_code])).toEqual([
      [2, "pays", code],
      [5, "unknown", null],
    ])
    expect(body).toMatchObject({
      outgoing: 1,
      errors: [{ line: 4, message: expect.stringContaining("ngày") as string }],
    })
    expect((await orderNow(group)).state).toBe("awaiting_payment")
  })

  it("pays orders when it is taken in, and does nothing a second time, alone or in a longer file", async () => {
    const { group, memo, amount } = await order()
    const lines = (await read(csv([today, "", "", amount, memo]))).body.lines
    expect(outcomes((await apply(lines)).body)).toEqual(["pays"])
    expect((await orderNow(group)).state).toBe("placed")
    expect(outcomes((await apply(lines)).body)).toEqual(["known"])
    const again = await read(csv([today, "", "", 1_000, `khác ${freshAccount()}`], [today, "", "", amount, memo]))
    expect(outcomes(again.body)).toEqual(["unknown", "known"])
    expect(await transfersOf(seller, "waiting", memo)).toEqual([])
  })

  it("knows by the bank's own number what a webhook told already", async () => {
    const { group, memo, amount } = await order()
    const told = webhook(account, amount, memo)
    await tellSepay(told)
    const { body } = await read(csv([today, told.referenceCode, "", amount, memo]))
    expect(outcomes(body)).toEqual(["known"])
    expect(outcomes((await apply(body.lines)).body)).toEqual(["known"])
    expect((await orderNow(group)).transfer?.received).toBe(amount)
    expect(await transfersOf(seller, "waiting", memo)).toEqual([])
  })

  it("judges two lines for one order one after the other, in the dry run as when it is taken in", async () => {
    const { memo, amount } = await order()
    const { body } = await read(csv([today, "", "", amount, memo], [today, "", "", amount, memo]))
    expect(outcomes(body)).toEqual(["pays", "duplicate"])
    expect(outcomes((await apply(body.lines)).body)).toEqual(["pays", "duplicate"])
  })

  it("of a thousand lines is read by its lines, not refused for its size", async () => {
    const line = {
      day: vietnamDay(new Date()),
      amount: 1_000,
      content: "Khách chuyển tiền đặc sản ".repeat(35),
      reference: null,
    }
    const lines = Array.from({ length: 1_000 }, (_, at) => ({ ...line, line: at + 2, amount: at === 999 ? 0 : 1_000 }))
    const { status, body } = await ask("POST", `${seller.path}/transfers/statement/apply`, {
      token: seller.token,
      body: { lines },
    })
    expect([status, body.field]).toEqual([400, "lines.999.amount"])
  })

  it("of another stall pays nothing", async () => {
    const { group, memo, amount } = await order()
    const other = await sampleSeller("0900000003")
    const { status, body } = await ask<StatementReading>("POST", `${other.path}/transfers/statement/apply`, {
      token: other.token,
      body: { lines: [{ line: 1, day: vietnamDay(new Date()), amount, content: memo, reference: null }] },
    })
    expect([status, outcomes(body)]).toEqual([200, ["unknown"]])
    expect((await orderNow(group)).state).toBe("awaiting_payment")
  })

  it.each([
    ["a table of something else", "a;b\n1;2", "statement_header_missing"],
    ["a picture", "\u0089PNG\r\n", "sheet_unreadable"],
  ])("is refused in a sentence when it is %s", async (_what, text, code) => {
    const { status, body } = await read(text)
    expect([status, body.field]).toEqual([400, "file"])
    if (code === "statement_header_missing") expect(body.code).toBe(code)
  })
})
