import { makeOfficer, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { officerWithPhone } from "../../../support/casework"
import { noticesWithKey, whileOnlyOfficer } from "../../../support/only-officer"
import { withDatabase } from "../../../support/database"
import { decide, draft, readRecall, recallOf } from "../../../support/recall"
import { recalledGoods } from "../../../support/recalled-goods"
import { HONEY_PHONE } from "../../../support/sample-people"
import { conserveMoney } from "../../../support/money"

conserveMoney()

jest.setTimeout(120_000)

const stage = recalledGoods()

/** The same number as it is typed for one account and for the other. */
const MOBILE = ["0987 654 321", "+84987654321"] as const
const DESK = ["0239 3876 543", "+84 239 3876543"] as const

const forget = () =>
  withDatabase((database) =>
    database.query("update officer set phone = null where phone = any($1)", [[...MOBILE, ...DESK]]),
  )
afterEach(forget)

/** A draft of one officer, and another account with his telephone number. */
async function draftAndAccount([mine, other]: readonly [string, string]) {
  const { id } = (await draft(stage.officer, recallOf([stage.lot]))).body
  const account = await withDatabase(async (database) => {
    const { province_code } = stage.seller
    const made = await makeOfficer(database, { agency: "agriculture", role: "officer", province_code })
    const drafter = `(select o.id from recall r join officer o on o.id = r.drafted_by where r.id = $1)`
    await database.query(`update officer set phone = $2 where id = ${drafter}`, [id, mine])
    await database.query("update officer set phone = $2 where id = $1", [made.id, other])
    return made
  })
  return { id, token: await logIn("officer", account.login, PASSWORD) }
}

describe("a recall that two accounts with one telephone number drafted and approve", () => {
  it("is not approved where it is a mobile number: they are one person's", async () => {
    const { id, token } = await draftAndAccount(MOBILE)
    expect((await readRecall(token, id)).body).toMatchObject({ is_own_draft: true, may: { approve: false } })
    expect(await decide(token, id, "approve")).toMatchObject({ status: 403, body: { code: "second_officer_needed" } })
    await forget()
    expect((await decide(token, id, "approve")).status).toBe(200)
  })

  it("is approved where it is the telephone of their desk: they are colleagues", async () => {
    const { id, token } = await draftAndAccount(DESK)
    expect((await readRecall(token, id)).body).toMatchObject({ is_own_draft: false, may: { approve: true } })
    expect((await decide(token, id, "approve")).status).toBe(200)
  })
})

describe("a recall of goods of the stall for which an officer works himself", () => {
  const words = { words: "Đã kiểm tra lại kho." }
  const self = () => officerWithPhone(stage.seller.province_code, HONEY_PHONE)
  const drafted = async () => (await draft(stage.officer, recallOf([stage.lot]))).body.id
  const started = async () => (await stage.start()).id

  it.each([
    ["approve", {}, drafted, "draft"],
    ["withdraw", words, drafted, "draft"],
    ["resume-sale", {}, started, "approved"],
    ["close", words, started, "approved"],
  ] as const)("is for others to %s: to him it is refused, and nothing changes", async (move, body, made, state) => {
    const [id, token] = [await made(), await self()]
    const answer = await decide(token, id, move, body)
    expect(answer).toMatchObject({ status: 403, body: { code: "own_matter" } })
    const decisions = { approve: false, withdraw: false, resume_sale: false, close: false }
    expect((await readRecall(token, id)).body).toMatchObject({
      state,
      barred: expect.stringContaining("làm thay"),
      may: decisions,
    })
    const { body: seen } = await readRecall(stage.second, id)
    expect(seen).toMatchObject({ state, barred: null, listings_held: state === "approved" ? 1 : 0 })
    expect((await decide(stage.second, id, move, body)).status).toBe(200)
  })

  it("is asked of operators once where nobody else of the province may approve it, from its draft on", async () => {
    const { province_code } = stage.seller
    const token = await self()
    const asked = (id: string) => noticesWithKey(`recall.no_officer:${id}`)
    const id = await whileOnlyOfficer(province_code, HONEY_PHONE, async () => {
      const { body } = await draft(token, recallOf([stage.lot]))
      expect(await asked(body.id)).toEqual([{ to_kind: "operators", province_code }])
      const message = expect.stringContaining("người vận hành nền tảng cử thêm")
      expect(await decide(token, body.id, "approve")).toMatchObject({ status: 403, body: { message } })
      expect(await asked(body.id)).toHaveLength(1)
      return body.id
    })
    expect((await decide(stage.second, id, "withdraw", words)).status).toBe(200)
    const another = (await draft(token, recallOf([stage.lot]))).body.id
    expect(await asked(another)).toEqual([])
    expect((await decide(stage.second, another, "withdraw", words)).status).toBe(200)
  })

  it("may still be drafted by him, who knows of it first", async () => {
    const { status, body } = await draft(await self(), recallOf([stage.lot]))
    expect([status, body.state]).toEqual([201, "draft"])
    expect((await decide(stage.second, body.id, "approve")).status).toBe(200)
  })
})
