import type { ProductGroupCode } from "@san-ocop/kit/product-groups"
import { sealNumber } from "../../../lib/personal-data/seal"
import type VerificationModuleService from "../service"
import {
  acceptAll,
  applicant,
  at,
  ID,
  inDays,
  newDraft,
  newVerified,
  officer,
  paper,
  second,
  sql,
  topics,
  verificationSuite,
} from "./support"

jest.setTimeout(60_000)

const of = { producer_id: ID, actor: applicant, at }
const taxCode = (code: string) => ({
  tax_code: { ...sealNumber(code, `tax_code:${ID}`), kind: "personal" as const },
})

verificationSuite(({ service }) => {
  const note = "Giấy đăng ký cấp lại."
  type Wish = Partial<Parameters<VerificationModuleService["askCorrection"]>[0]>
  const ask = (wish: Wish) => service.askCorrection({ ...of, place: {}, identity: {}, note, ...wish })
  const decide = (correction_id: string, to: "confirmed" | "refused", by = officer) =>
    service.decideCorrection({
      producer_id: ID,
      correction_id,
      to,
      reason: to === "refused" ? "Không khớp." : null,
      actor: by,
      at,
    })
  const onFile = async () => {
    const [producer] = await sql<{ name: string; commune_code: string }>("select name, commune_code from producer")
    const [identity] = await service.listProducerIdentities({ producer_id: ID })
    const [{ street } = { street: null }] = await service.listProducerRegistrations({ producer_id: ID })
    return { ...producer, street, tax: identity?.tax_code_last4, who: identity?.representative_name }
  }
  const before = { name: "Hộ Lan", commune_code: "14000", street: "Xóm 1", tax: "1234", who: "Lan" }

  it("takes effect when it is confirmed, not before, and is told to both", async () => {
    await newVerified(service)
    const { id } = await ask({
      place: { name: "Hộ Lan Anh", commune_code: "14797", street: "Xóm 2" },
      identity: { ...taxCode("038185009876"), representative_name: "Lan Anh" },
    })
    expect(await onFile()).toEqual(before)
    await sql("update producer set old_province = 'Tỉnh cũ'")
    await decide(id, "confirmed")
    expect(await sql("select old_province from producer")).toEqual([{ old_province: null }])
    const place = { name: "Hộ Lan Anh", commune_code: "14797" }
    expect(await onFile()).toEqual({ ...place, street: "Xóm 2", tax: "9876", who: "Lan Anh" })
    expect(await topics()).toEqual(
      expect.arrayContaining(["producer.correction_asked", "producer.correction_confirmed"]),
    )
    const [entry] = await sql<{ before: unknown; after: { parts: string[] } }>(
      "select before, after from audit_entry where action = 'producer.correction_confirmed'",
    )
    expect(entry?.before).toEqual({ name: "Hộ Lan", commune_code: "14000" })
    expect(entry?.after).toMatchObject({
      ...place,
      parts: ["name", "commune_code", "street", "tax_code", "representative_name"],
    })
    expect(JSON.stringify(entry)).not.toContain("9876")
    await expect(decide(id, "refused")).rejects.toMatchObject({ type: "conflict" })
  })

  it("leaves everything as it was when it is refused or taken back", async () => {
    await newVerified(service)
    const first = await ask({ place: { name: "Hộ Khác" } })
    await decide(first.id, "refused")
    const taken = await ask({ place: { name: "Hộ Khác" } })
    await service.withdrawCorrection({ ...of, correction_id: taken.id })
    expect(await onFile()).toEqual(before)
  })

  it("gives way to a later one, of which there is one at a time and three a day", async () => {
    await newVerified(service)
    const first = await ask({ place: { name: "Hộ Hai" } })
    await ask({ place: { name: "Hộ Ba" } })
    await expect(decide(first.id, "confirmed")).rejects.toMatchObject({ type: "conflict" })
    await ask({ place: { name: "Hộ Bốn" } })
    expect(await service.listProducerCorrections({ state: "waiting" })).toMatchObject([{ name: "Hộ Bốn" }])
    await expect(ask({ place: { name: "Hộ Năm" } })).rejects.toMatchObject({ code: "too_many_changes" })
  })

  it("is refused before the verification, and where nothing is other than what is on file", async () => {
    await newDraft(service)
    await expect(ask({ place: { name: "Hộ Khác" } })).rejects.toMatchObject({ type: "conflict" })
    await sql("delete from producer; delete from requirement; delete from producer_registration")
    await newVerified(service)
    const same = ask({ place: { name: "Hộ Lan", street: "Xóm 1" }, identity: { representative_name: "Lan" } })
    await expect(same).rejects.toMatchObject({ type: "invalid_data", code: "nothing_to_correct" })
  })

  it("does not take the tax code of another verified producer", async () => {
    await newVerified(service)
    await sql(
      `insert into producer values ('prod_2', 'x', 'Hộ khác', 'household_business', '38', null, 'verified', '2026-01-01', null, null)`,
    )
    const { hash } = sealNumber("038185009876", "tax_code:prod_2")
    await service.createProducerIdentities({ producer_id: "prod_2", tax_code_hash: hash })
    const { id } = await ask({ identity: taxCode("038185009876") })
    await expect(decide(id, "confirmed")).rejects.toMatchObject({ code: "tax_code_taken" })
    expect(await onFile()).toEqual(before)
  })

  it("is asked by an officer only for who has no account, and confirmed by another officer", async () => {
    await newVerified(service)
    const asks = () => ask({ place: { name: "Hộ Lan Anh" }, actor: officer })
    await expect(asks()).rejects.toMatchObject({ code: "producer_has_account" })
    await sql("update producer_registration set member_id = null")
    const { id } = await asks()
    await expect(decide(id, "confirmed")).rejects.toMatchObject({ type: "forbidden", code: "own_correction" })
    await decide(id, "confirmed", second)
    expect((await onFile()).name).toBe("Hộ Lan Anh")
  })

  it("makes no household a maker of spirits before each paper that this asks for is accepted", async () => {
    await newVerified(service)
    const goods = { product_groups: ["do-uong", "thuc-pham"] as ProductGroupCode[], makes_spirits: true }
    const { id } = await ask({ goods })
    await expect(decide(id, "confirmed")).rejects.toMatchObject({ type: "not_allowed", code: "papers_missing" })
    await paper(service, "spirits_licence", inDays(300))
    await expect(decide(id, "confirmed")).rejects.toMatchObject({ code: "papers_missing" })
    await acceptAll(service)
    await decide(id, "confirmed")
    expect(await service.listProducerRegistrations({ producer_id: ID })).toMatchObject([
      { product_groups: ["thuc-pham", "do-uong"], makes_spirits: true },
    ])
    const [entry] = await sql<{ before: unknown; after: unknown }>(
      "select before, after from audit_entry where action = 'producer.correction_confirmed'",
    )
    expect(entry?.before).toEqual({ product_groups: ["thuc-pham"], makes_spirits: false })
    expect(entry?.after).toMatchObject({ product_groups: ["thuc-pham", "do-uong"], makes_spirits: true })
  })

  it("needs no paper that was not asked for because of it, whatever else is missing", async () => {
    await newVerified(service)
    await sql(
      "update requirement_proof set state = 'revoked', reason = 'Giấy giả.' where requirement = 'identity_card'",
    )
    const { id } = await ask({ goods: { product_groups: ["thuc-pham", "thu-cong-my-nghe"] } })
    await decide(id, "confirmed")
    expect(await service.listProducerRegistrations({ producer_id: ID })).toMatchObject([
      { product_groups: ["thuc-pham", "thu-cong-my-nghe"], makes_spirits: false },
    ])
  })

  it("takes the papers along that only it called for, when it is refused, taken back or replaced", async () => {
    await newVerified(service)
    const licence = () => paper(service, "spirits_licence", inDays(300))
    const licences = async () =>
      (await service.listRequirementProofs({ requirement: "spirits_licence" })).map(({ state }) => state)
    const first = await ask({ goods: { makes_spirits: true } })
    await licence()
    await paper(service, "food_safety", inDays(500))
    await decide(first.id, "refused")
    expect(await licences()).toEqual(["withdrawn"])
    expect(await service.listRequirementProofs({ state: "waiting" })).toMatchObject([{ requirement: "food_safety" }])
    await ask({ goods: { makes_spirits: true } })
    await licence()
    const third = await ask({ goods: { makes_spirits: true, product_groups: ["thuc-pham", "do-uong"] } })
    expect(await licences()).toContain("waiting")
    await service.withdrawCorrection({ ...of, correction_id: third.id })
    expect(await licences()).toEqual(["withdrawn", "withdrawn"])
  })

  describe("of what is on sale", () => {
    const sell = (group: string, percent: number | null, state = "approved") =>
      sql(`insert into listing_revision values ('rev_1', 'Rượu mía', '${group}', ${percent ?? "null"}, '${ID}');
          insert into listing values ('list_1', null, '${state}', 'rev_1', now(), null)`)
    const registered = () =>
      sql("update producer_registration set product_groups = '{thuc-pham,do-uong}', makes_spirits = true")

    it("gives no group and no spirits up, neither asked for nor confirmed", async () => {
      await newVerified(service)
      await registered()
      const { id } = await ask({ goods: { product_groups: ["thuc-pham"], makes_spirits: false } })
      await sell("do-uong", 29)
      await expect(decide(id, "confirmed")).rejects.toMatchObject({ code: "goods_on_sale", field: "groups" })
      expect(await service.listProducerRegistrations({ producer_id: ID })).toMatchObject([{ makes_spirits: true }])
      await expect(ask({ goods: { makes_spirits: false } })).rejects.toMatchObject({ field: "makes_spirits" })
      await sql("update listing set state = 'taken_down'")
      await decide(id, "confirmed")
    })

    it("knows spirits by their name where nobody said how strong they are", async () => {
      await newVerified(service)
      await registered()
      await sell("do-uong", null)
      await expect(ask({ goods: { makes_spirits: false } })).rejects.toMatchObject({ code: "goods_on_sale" })
    })

    it("keeps nobody from giving up another group", async () => {
      await newVerified(service)
      await registered()
      await sell("thuc-pham", null)
      const { id } = await ask({ goods: { product_groups: ["thuc-pham"], makes_spirits: false } })
      await decide(id, "confirmed")
    })
  })

  it("is nothing when the same goods are said in another order", async () => {
    await newVerified(service)
    await sql("update producer_registration set product_groups = '{do-uong,thuc-pham}'")
    const same = ask({ goods: { product_groups: ["thuc-pham", "do-uong"], makes_spirits: false } })
    await expect(same).rejects.toMatchObject({ code: "nothing_to_correct" })
  })

  it.each([
    ["that corrects nothing", "name = null"],
    ["by which nothing is made any more", "product_groups = '{}'"],
    ["whose number is not encrypted", "tax_code_cipher = '038185001234'"],
    ["that its own asker confirmed", "state = 'confirmed', decided_by = asked_by, decided_at = now()"],
  ])("the database refuses a correction %s", async (_what, columns) => {
    await newVerified(service)
    await ask({ place: { name: "Hộ Khác" } })
    await expect(sql(`update producer_correction set ${columns}`)).rejects.toThrow(/check constraint/)
  })
})
