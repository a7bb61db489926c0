import { formatDay, vietnamDay } from "@san-ocop/kit/day"
import type { ProductList } from "@san-ocop/kit/http/catalog"
import type { Page } from "@san-ocop/kit/http/problem"
import type { Registration } from "@san-ocop/kit/http/verification"
import type { VerificationDossier, VerificationRow } from "@san-ocop/kit/http/verification-desk"
import { makeOfficer, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { eventually } from "../../../support/eventually"
import { newLot } from "../../../support/lots"
import { newProduct, productOf, recognise } from "../../../support/recognition"
import { freshPersonalId, handIn, newSubmitted, newVerified, step } from "../../../support/registration"
import { freshName, newDraft, newSubmission } from "../../../support/sample-listing"
import { sampleOfficer } from "../../../support/sample-people"

const PROVINCE = "38"
let officer: string
let elsewhere: string
beforeAll(async () => {
  officer = await sampleOfficer(PROVINCE)
  const account = await withDatabase((database) =>
    makeOfficer(database, { agency: "trade", role: "officer", province_code: "01" }),
  )
  elsewhere = await logIn("officer", account.login, PASSWORD)
})

const desk = (id: string, verb: string, body: unknown = {}, token = officer) =>
  ask<VerificationDossier>("POST", `/department/verifications/${id}/${verb}`, { token, body })
const note = "Giấy đăng ký được cấp lại."

describe("a correction of a verified producer", () => {
  it("waits at the desk, its numbers masked, and is on every page when an officer confirms it", async () => {
    const { one, producer_id: id } = await newVerified(officer)
    const name = `${one.name} mới`
    const personal_id = freshPersonalId()
    const asked = await step(one, "corrections", { name, personal_id, representative_name: "Lê Thị Mai", note })
    expect(asked.body).toMatchObject({
      producer_name: one.name,
      correction: { state: "waiting", name, personal_id: `*** *** ${personal_id.slice(-4)}`, street: null, note },
    })
    expect(JSON.stringify(asked.body)).not.toContain(personal_id)
    const q = encodeURIComponent(one.name)
    const waiting = await ask<Page<VerificationRow>>("GET", `/department/verifications?waiting=true&q=${q}`, {
      token: officer,
    })
    expect(waiting.body.items.map(({ producer_id }) => producer_id)).toEqual([id])
    const correction = asked.body.correction?.id ?? ""
    expect((await desk(id, `corrections/${correction}/confirm`, {}, elsewhere)).status).toBe(404)
    const seen = await ask<{ value: string }>("POST", `/department/verifications/${id}/reveal`, {
      token: officer,
      body: { field: "new_personal_id", reason: "Đối chiếu với căn cước." },
    })
    expect(seen.body.value).toBe(personal_id)
    const confirmed = await desk(id, `corrections/${correction}/confirm`)
    expect(confirmed.body).toMatchObject({ producer_name: name, identity: { representative_name: "Lê Thị Mai" } })
    const page = await ask<{ producer: { name: string } }>("GET", `/catalog/producers/${confirmed.body.slug}`)
    expect(JSON.stringify(page.body)).toContain(name)
    expect((await desk(id, `corrections/${correction}/confirm`)).status).toBe(409)
  })

  it("is asked by an officer for who has no account, and confirmed by another one", async () => {
    const { one, producer_id: id } = await newVerified(officer)
    expect((await desk(id, "corrections", { street: "Số 9", note })).body.code).toBe("producer_has_account")
    await withDatabase(async (database) => {
      await database.query("update producer_registration set member_id = null where producer_id = $1", [id])
      await database.query(
        "delete from seller_membership where seller_id = (select seller_id from producer_registration where producer_id = $1)",
        [id],
      )
    })
    const asked = await desk(id, "corrections", { street: "Số 9", note })
    const route = `corrections/${asked.body.correction?.id ?? ""}/confirm`
    expect(asked.body.moves).toContain("refuse_correction")
    expect(asked.body.moves).not.toContain("confirm_correction")
    const own = await desk(id, route)
    expect([own.status, own.body.code]).toEqual([403, "own_correction"])
    const second = await sampleOfficer(PROVINCE, "so-nn")
    const both = await Promise.all([desk(id, route, {}, second), desk(id, route, {}, second)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(both.find(({ status }) => status === 200)?.body).toMatchObject({ producer_name: one.name, street: "Số 9" })
  })

  it("is on the pages of his goods, of their certificates and lots, and is found by search", async () => {
    const { one, producer_id, stall } = await newVerified(officer)
    const path = `/seller/${stall.seller_id}`
    const seller = { token: one.token, id: stall.seller_id, province_code: PROVINCE, path, producer_id }
    const product = await newProduct(seller, "Nem chua đổi tên")
    const { code } = await newLot(seller, { product_id: product.product_id })
    const { number } = await recognise(await sampleOfficer(PROVINCE, "so-nn"), PROVINCE, product, {
      decision_number: `${process.hrtime.bigint()}/QĐ-UBND`,
      decided_on: formatDay(vietnamDay(new Date())),
      stars: "3",
    })
    const name = freshName("Cơ sở Hạc Thành")
    const asked = await step(one, "corrections", { name, commune_code: "14758", note })
    await desk(producer_id, `corrections/${asked.body.correction?.id ?? ""}/confirm`)
    expect((await productOf(product.handle)).producer?.name).toBe(name)
    const pages = [`/catalog/certificates/${number}`, `/catalog/traces/${code}`, `/catalog/products/${product.handle}`]
    for (const page of pages) expect(JSON.stringify((await ask("GET", page)).body)).toContain(name)
    const list = () => ask<ProductList>("GET", `/catalog/products?q=${encodeURIComponent(name)}&province=${PROVINCE}`)
    const found = await eventually(list, ({ body }) => body.items.some(({ handle }) => handle === product.handle))
    expect(found.body.items.map(({ handle }) => handle)).toContain(product.handle)
  })

  it("lets a maker of food sell spirits, once the papers that this asks for are accepted; and not before", async () => {
    const { one, producer_id: id, stall } = await newVerified(officer)
    const seller = { ...{ token: one.token, id: stall.seller_id }, province_code: PROVINCE, producer_id: id }
    const goods = { group: "do-uong", alcohol_percent: 29 } as const
    const draft = await newDraft({ ...seller, path: `/seller/${stall.seller_id}` }, freshName("Rượu mía"), goods)
    const send = () =>
      ask("POST", `/seller/${stall.seller_id}/listings/${draft.id}/submit`, { token: one.token, body: {} })
    expect((await send()).body).toMatchObject({ code: "group_not_registered", field: "content.group" })
    expect((await handIn(one, "spirits_licence", "2029-12-31")).body).toMatchObject({ code: "requirement_unknown" })

    const wish = { groups: ["thuc-pham", "do-uong"], makes_spirits: true }
    const asked = await step(one, "corrections", { ...wish, note })
    expect(asked.body).toMatchObject({ groups: ["thuc-pham"], makes_spirits: false, correction: wish, to_do: 1 })
    const licence = ({ checklist }: Registration) => checklist.find(({ code }) => code === "spirits_licence")
    expect(licence(asked.body)).toMatchObject({ for_correction: true, standing: "missing", mandatory: true })
    expect(asked.body.checklist.filter(({ for_correction }) => for_correction)).toHaveLength(1)
    const route = `corrections/${asked.body.correction?.id ?? ""}/confirm`
    const early = await desk(id, route)
    expect([early.status, early.body.code]).toEqual([400, "papers_missing"])
    expect(early.body.message).toContain("Giấy phép sản xuất rượu")

    const handed = await handIn(one, "spirits_licence", "2029-12-31")
    await desk(id, `proofs/${licence(handed.body)?.proofs[0]?.id ?? ""}/accept`)
    expect((await send()).status).toBe(400)
    const confirmed = await desk(id, route)
    expect(confirmed.body).toMatchObject(wish)
    expect(licence(confirmed.body)).toMatchObject({ for_correction: false, standing: "met" })
    expect((await send()).status).toBe(200)
    const approve = `/department/listings/${draft.id}/approve`
    const approved = await ask("POST", approve, { token: officer, body: { revision_number: 1 } })
    expect(approved.status).toBe(200)

    // What is on sale keeps him registered for it.
    const given = await step(one, "corrections", { groups: ["thuc-pham"], note })
    expect([given.status, given.body.code, given.body.field]).toEqual([400, "goods_on_sale", "groups"])
    const dry = await step(one, "corrections", { makes_spirits: false, note })
    expect([dry.status, dry.body.code]).toEqual([400, "goods_on_sale"])
  })

  /** A verified producer who is registered for crafts, too. */
  const crafting = async () => {
    const verified = await newVerified(officer)
    const sql =
      "update producer_registration set product_groups = '{thuc-pham,thu-cong-my-nghe}' where producer_id = $1"
    await withDatabase((database) => database.query(sql, [verified.producer_id]))
    return verified
  }

  it("lets one of two officers have his way who, at the same moment, give a group up and approve goods of it", async () => {
    const { one, producer_id, stall } = await crafting()
    const path = `/seller/${stall.seller_id}`
    const seller = { token: one.token, id: stall.seller_id, province_code: PROVINCE, path, producer_id }
    const { id, revision_number } = await newSubmission(seller, freshName("Giỏ cói"), { group: "thu-cong-my-nghe" })
    const asked = await step(one, "corrections", { groups: ["thuc-pham"], note })
    const body = { revision_number }
    const [given, approved] = await Promise.all([
      desk(producer_id, `corrections/${asked.body.correction?.id ?? ""}/confirm`),
      ask<{ state: string }>("POST", `/department/listings/${id}/approve`, { token: officer, body }),
    ])
    expect([given.status, approved.status].sort()).toEqual([200, 400])
    const { body: listing } = await ask<{ state: string }>("GET", `${path}/listings/${id}`, { token: one.token })
    expect(listing.state).toBe(approved.status === 200 ? "approved" : "submitted")
  })

  it("gives up a group of which nothing is on sale", async () => {
    const { one, producer_id: id } = await crafting()
    const asked = await step(one, "corrections", { groups: ["thuc-pham"], note })
    const confirmed = await desk(id, `corrections/${asked.body.correction?.id ?? ""}/confirm`)
    expect(confirmed.body).toMatchObject({ groups: ["thuc-pham"] })
  })

  it("is refused with a reason that the producer reads, or taken back by him", async () => {
    const { one, producer_id: id } = await newVerified(officer)
    const asked = await step(one, "corrections", { street: "Số 9", note })
    const reason = "Giấy đăng ký ghi số 1."
    await desk(id, `corrections/${asked.body.correction?.id ?? ""}/refuse`, { reason })
    const again = await step(one, "corrections", { street: "Số 8", note })
    expect(again.body).toMatchObject({ street: "Số 1, xóm 2", correction: { state: "waiting", street: "Số 8" } })
    const taken = await step(one, `corrections/${again.body.correction?.id ?? ""}/withdraw`)
    expect(taken.body.correction).toMatchObject({ state: "refused", reason })
  })

  it.each([
    ["a tax code with a wrong digit", { tax_code: "0123456789" }, "tax_code"],
    ["a commune of another province", { commune_code: "00004" }, "commune_code"],
    ["nothing that is other than on file", { street: "Số 1, xóm 2" }, "name"],
    ["another kind", { kind: "farm" }, "kind"],
    ["no group at all", { groups: [] }, "groups"],
    ["a group that there is not", { groups: ["vu-khi"] }, "groups.0"],
    ["goods as they are registered", { groups: ["thuc-pham"], makes_spirits: false }, "name"],
  ])("is refused with %s", async (_what, wish, field) => {
    const { one } = await newVerified(officer)
    const { status, body } = await step(one, "corrections", { ...wish, note })
    expect([status, (body as { field?: string }).field]).toEqual([400, field])
  })

  it("is not there before the verification: then the steps are open, or the department has it", async () => {
    const one = await newSubmitted()
    expect((await step(one, "corrections", { street: "Số 9", note })).status).toBe(409)
  })
})
