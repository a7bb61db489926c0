import { addDays, vietnamDay } from "@san-ocop/kit/day"
import type { VoucherList } from "@san-ocop/kit/http/vouchers"
import { makeMember, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { auditOf } from "../../../support/floors"
import { FISH_SAUCE_PHONE, HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { giveVoucher, postVoucher, toldBy, voucherForm } from "../../../support/vouchers"

let seller: SampleSeller
let other: SampleSeller
const today = vietnamDay(new Date())

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  other = await sampleSeller(FISH_SAUCE_PHONE)
})

const stop = (by: SampleSeller, id: string) =>
  ask<VoucherList>("POST", `${by.path}/vouchers/${id}/stop`, { token: by.token, body: {} })

const memberAs = (role: string) =>
  withDatabase(async (database) => {
    const { id, login } = await makeMember(database, seller.id)
    await database.query("update seller_membership set role = $1 where member_id = $2", [role, id])
    return logIn("seller_member", login, PASSWORD)
  })

describe("a stall's vouchers", () => {
  it("are given by it, seen by it with their state and uses, and stopped by it, with an entry of the log each", async () => {
    const voucher = await giveVoucher(seller, { terms: { kind: "percent", percent: 10, most: 30_000 }, total_uses: 5 })
    expect(voucher).toMatchObject({
      bearer: "seller",
      terms: { kind: "percent", percent: 10, most: 30_000 },
      words: "giảm 10%, nhiều nhất 30.000\u00a0₫, cho tiền hàng từ 100.000\u00a0₫",
      total_uses: 5,
      uses_per_person: null,
      used: 0,
      state: "running",
    })
    const { body } = await stop(seller, voucher.id)
    expect(body.vouchers.find(({ id }) => id === voucher.id)?.state).toBe("stopped")
    expect((await stop(seller, voucher.id)).status).toBe(200)
    expect((await auditOf(voucher.id)).map(({ action }) => action)).toEqual(["voucher.made", "voucher.stopped"])
  })

  it("are told on the page of the stall where it wants so, while they hold", async () => {
    const told = async () => (await toldBy(seller)).map(({ code }) => code)
    const shown = await giveVoucher(seller, { is_shown: true })
    const quiet = await giveVoucher(seller)
    const later = await giveVoucher(seller, { is_shown: true, valid_from: addDays(today, 1) })
    const codes = await told()
    expect([shown, quiet, later].map(({ code }) => codes.includes(code))).toEqual([true, false, false])
    await stop(seller, shown.id)
    expect(await told()).not.toContain(shown.code)
  })

  it("wait for their first day", async () => {
    expect((await giveVoucher(seller, { valid_from: addDays(today, 1) })).state).toBe("coming")
  })

  it("of another stall are not found, and not in the list", async () => {
    const voucher = await giveVoucher(seller)
    expect((await stop(other, voucher.id)).status).toBe(404)
    const { body } = await ask<VoucherList>("GET", `${other.path}/vouchers`, { token: other.token })
    expect(body.vouchers.map(({ id }) => id)).not.toContain(voucher.id)
  })

  it("have codes that nobody else has given", async () => {
    const { code } = await giveVoucher(seller)
    const { status, body } = await postVoucher(other, voucherForm({ code: code.toLowerCase() }))
    expect([status, body]).toMatchObject([409, { field: "code", code: "voucher_code_taken" }])
  })

  it.each([
    ["a code with marks", { code: "TẾT2027" }, "code"],
    ["a code of three signs", { code: "TET" }, "code"],
    ["an unknown way", { terms: { kind: "half" } }, "terms.kind"],
    ["a part of a dong", { terms: { kind: "fixed", amount: 0.5 } }, "terms.amount"],
    ["nothing off", { terms: { kind: "fixed", amount: 0 } }, "terms.amount"],
    ["percents without a most", { terms: { kind: "percent", percent: 10 } }, "terms.most"],
    ["more than ninety percent", { terms: { kind: "percent", percent: 91, most: 1_000 } }, "terms.percent"],
    ["more off than the least goods", { min_spend: 20_000 }, "min_spend"],
    ["a day that there is not", { valid_from: "2026-02-30" }, "valid_from"],
    ["an end before its beginning", { valid_from: addDays(today, 2), valid_to: addDays(today, 1) }, "valid_to"],
    ["an end in the past", { valid_from: addDays(today, -2), valid_to: addDays(today, -1) }, "valid_to"],
    ["no use at all", { total_uses: 0 }, "total_uses"],
    ["uses without an end", { uses_per_person: 1e12 }, "uses_per_person"],
    ["a field that nobody knows", { bearer: "floor" }, "bearer"],
  ])("are not given with %s", async (_what, change, field) => {
    const { status, body } = await postVoucher(seller, { ...voucherForm(), ...change })
    expect([status, body]).toMatchObject([400, { field }])
  })

  it("are seen by who counts the money, given and stopped by owner and sales alone", async () => {
    for (const [role, reads, writes] of [
      ["sales", 200, 200],
      ["accountant", 200, 403],
      ["packing", 403, 403],
    ] as const) {
      const token = await memberAs(role)
      expect((await ask("GET", `${seller.path}/vouchers`, { token })).status).toBe(reads)
      expect((await postVoucher({ ...seller, token }, voucherForm())).status).toBe(writes)
    }
  })
})
