import type { CommissionRuleView, WithholdingRateView } from "@san-ocop/kit/http/money"
import { addDays, vietnamDay } from "@san-ocop/kit/day"
import { OPERATOR, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { conserveMoney } from "../../../support/money"
import { withGoods } from "../../../support/sample-listing"
import { buy, newGoods } from "../../../support/shopper"
import { FISH_SAUCE_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"

conserveMoney()

let operator: string
let seller: SampleSeller
const today = vietnamDay(new Date())

beforeAll(async () => {
  operator = await logIn("user", OPERATOR, PASSWORD)
  seller = await sampleSeller(FISH_SAUCE_PHONE)
})

const rows = <Row>(sql: string, values: unknown[]): Promise<Row[]> =>
  withDatabase(async (database) => (await database.query(sql, values)).rows as Row[])
const TERMS = { rate_bp: 300, vat_bp: 800, valid_from: today, note: "Quy chế thử nghiệm" }
const addRule = (change: object = {}) =>
  ask<CommissionRuleView>("POST", "/admin/commission-rules", {
    token: operator,
    body: { ...TERMS, seller_id: seller.id, category: "do-uong", ...change },
  })
const endRule = (id: string, valid_to: string) =>
  ask<CommissionRuleView>("POST", `/admin/commission-rules/${id}/end`, { token: operator, body: { valid_to } })

type Frozen = { rule_id: string | null; base: number; rate_bp: number; fee: number; vat: number }
const frozenOf = (groupCode: string) =>
  rows<Frozen>(
    `select c.rule_id, c.base::int as base, c.rate_bp, c.fee::int as fee, c.vat::int as vat from commission_line c
      join group_order o on o.id = c.group_order_id join order_group g on g.id = o.group_id where g.code = $1 order by c.id`,
    [groupCode],
  )

describe("a commission rule", () => {
  it("holds for what is sold under it; a new one changes no order of before", async () => {
    const goods = await withGoods(seller, { group: "do-uong" }, () =>
      newGoods(seller, "Si-rô thử", { group: "do-uong" }),
    )
    const item = { variant_id: goods.variant_id, quantity: 1 }
    const first = await addRule()
    expect(first.status).toBe(201)
    const old = await buy([item])
    const before = await frozenOf(old.code)
    expect(before).toEqual([{ rule_id: first.body.id, base: 150_000, rate_bp: 300, fee: 4500, vat: 360 }])

    expect((await endRule(first.body.id, today)).body.valid_to).toBe(today)
    const second = await addRule({ rate_bp: 1000, max_fee: 9000 })
    expect(await frozenOf((await buy([item])).code)).toMatchObject([{ rule_id: second.body.id, fee: 9000, vat: 720 }])
    expect(await frozenOf(old.code)).toEqual(before)
    await endRule(second.body.id, today)
  })

  it("is in the list and, when it is added and when it is ended, in the audit log", async () => {
    const { body: rule } = await addRule({ valid_from: addDays(today, 400) })
    const { body } = await ask<{ rules: CommissionRuleView[] }>("GET", "/admin/commission-rules", { token: operator })
    expect(body.rules).toContainEqual(rule)
    await endRule(rule.id, addDays(today, 401))
    const audit = await rows<{ action: string; actor_type: string }>(
      "select action, actor_type from audit_entry where entity_id = $1 order by at",
      [rule.id],
    )
    expect(audit).toEqual([
      { action: "commission_rule.added", actor_type: "user" },
      { action: "commission_rule.ended", actor_type: "user" },
    ])
  })

  it.each([
    ["from yesterday", { valid_from: addDays(today, -1) }, "valid_from"],
    ["on a day that does not exist", { valid_from: "2027-02-30" }, "valid_from"],
    ["that ends before it begins", { valid_from: addDays(today, 2), valid_to: addDays(today, 1) }, "valid_to"],
    ["above a hundred percent", { rate_bp: 10_001 }, "rate_bp"],
    ["in fractions of a basis point", { rate_bp: 2.5 }, "rate_bp"],
    ["of a stall that is not there", { seller_id: "sel_khong_co" }, "seller_id"],
    ["of a floor that is not there", { floor_id: "floor_khong_co" }, "floor_id"],
    ["of an unknown product group", { category: "khac" }, "category"],
    ["whose least is above its most", { min_fee: 5000, max_fee: 4000 }, "max_fee"],
    ["without its grounds", { note: " " }, "note"],
    ["with a field that it does not know", { currency: "vnd" }, "currency"],
  ])("%s is refused, naming the field", async (_what, change, field) => {
    const { status, body } = await addRule(change)
    expect([status, body.field]).toEqual([400, field])
  })

  it("cannot be ended before it begins, in the past, twice later, or when there is none", async () => {
    const { body: rule } = await addRule({ valid_from: addDays(today, 400) })
    expect((await endRule(rule.id, addDays(today, 399))).body.code).toBe("ends_before_start")
    expect((await endRule(rule.id, addDays(today, -1))).body.code).toBe("day_past")
    expect((await endRule(rule.id, addDays(today, 401))).status).toBe(200)
    expect((await endRule(rule.id, addDays(today, 402))).body.code).toBe("already_ended")
    expect((await endRule("crule_khong_co", today)).status).toBe(404)
  })
})

describe("a withholding rate", () => {
  const addRate = (change: object = {}) =>
    ask<WithholdingRateView>("POST", "/admin/withholding-rates", {
      token: operator,
      body: {
        supply: "goods",
        vat_bp: 100,
        pit_bp: 50,
        valid_from: addDays(today, 400),
        source: "Nghị định thử",
        ...change,
      },
    })

  it("is for one floor, from a day on, and is ended like a rule", async () => {
    const [floor] = await rows<{ id: string }>("select id from floor where province_code = $1", [seller.province_code])
    const { status, body: rate } = await addRate({ floor_id: floor?.id })
    expect([status, rate.vat_bp, rate.pit_bp, rate.valid_to]).toEqual([201, 100, 50, null])
    const { body: list } = await ask<{ rates: WithholdingRateView[] }>("GET", "/admin/withholding-rates", {
      token: operator,
    })
    expect(list.rates).toContainEqual(rate)
    const ended = await ask<WithholdingRateView>("POST", `/admin/withholding-rates/${rate.id}/end`, {
      token: operator,
      body: { valid_to: addDays(today, 400) },
    })
    expect(ended.body.valid_to).toBe(addDays(today, 400))
  })

  it.each([
    ["of no floor", {}, "floor_id"],
    ["of a floor that is not there", { floor_id: "floor_khong_co" }, "floor_id"],
    ["of an unknown supply", { floor_id: "x", supply: "other" }, "supply"],
  ])("%s is refused, naming the field", async (_what, change, field) => {
    const { status, body } = await addRate(change)
    expect([status, body.field]).toEqual([400, field])
  })
})
