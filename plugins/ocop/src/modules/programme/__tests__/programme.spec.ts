import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { systemActor } from "@san-ocop/floor/lib/actor"
import type { CertificateState } from "@san-ocop/kit/certificate-standing"
import { day } from "@san-ocop/kit/day"
import path from "node:path"
import { PROGRAMME_MODULE } from ".."
import type ProgrammeModuleService from "../service"
import type { NewCertificate, NewProducer } from "../types"
import { query } from "../../../lib/__tests__/database"
import { ask, makeOtherTables } from "./recognition-tables"

const actor = systemActor()
const producer: NewProducer = {
  slug: "htx-thuy-truong",
  name: "HTX Thụy Trường",
  kind: "cooperative",
  province_code: "33",
}
const certificate: NewCertificate = {
  number: "MAU-0001",
  product_name: "Mắm cáy",
  stars: 4,
  decision_number: "12/QĐ-UBND",
  decided_on: day("2025-05-01"),
  issuer_level: "province",
  issuer_name: "UBND tỉnh Thái Bình",
  province_code: "33",
  valid_from: day("2025-05-01"),
  valid_until: day("2028-04-30"),
  state: "recognised",
}
/** Its maker's own stall, and one that only sells what he makes. */
const readers = { maker: { kind: "seller" as const, seller_id: "sell_1" }, resellers: ["sell_2"] }

jest.setTimeout(60_000)

moduleIntegrationTestRunner<ProgrammeModuleService>({
  moduleName: PROGRAMME_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: { afterModuleInit: makeOtherTables },
  testSuite: ({ service }) => {
    it("records a certificate, its decision and their audit entries together, or neither", async () => {
      const [made] = await service.registerProducers([producer], actor)
      await service.recordCertificates([{ ...certificate, producer_id: made?.id }], actor)
      await expect(service.recordCertificates([{ ...certificate }], actor)).rejects.toThrow(/already exists/)
      const entries = await query(PROGRAMME_MODULE, "select action from audit_entry order by action")
      const actions = ["certificate.recorded", "producer.registered", "recognition_decision.filed"]
      expect(entries).toEqual(actions.map((action) => ({ action })))
    })

    describe("a decision on a certificate", () => {
      const decide = (id: string, to: "suspended" | "revoked" | "recognised", seen_state: CertificateState) =>
        service.decideCertificate({
          ...{ id, to, seen_state, actor },
          ground: to === "recognised" ? null : "food_safety",
          decision_number: "80/QĐ-UBND",
          decided_on: day("2026-11-20"),
          note: "Kiểm tra ngày 19/11",
          at: new Date("2026-11-20T03:00:00Z"),
          readers,
        })
      const made = async (change: Partial<NewCertificate> = {}) =>
        (await service.recordCertificates([{ ...certificate, product_id: "prod_1", ...change }], actor))[0]?.id ?? ""
      const toldResellers = () => ask("select topic from notice where to_id = 'sell_2' order by topic")

      it("revokes only what is suspended", async () => {
        const id = await made()
        await expect(decide(id, "revoked", "recognised")).rejects.toMatchObject({
          type: "conflict",
          code: "certificate_state",
        })
        await decide(id, "suspended", "recognised")
        await decide(id, "revoked", "suspended")
        expect((await service.retrieveCertificate(id)).state).toBe("revoked")
      })

      it("tells the public, its maker and the audit log, each once, and who only sells the goods that the badge is gone", async () => {
        const id = await made()
        await decide(id, "suspended", "recognised")
        const notices = await service.listCertificateNotices({ certificate_id: id })
        expect(notices).toMatchObject([{ kind: "suspended", ground: "food_safety", decision_number: "80/QĐ-UBND" }])
        expect(
          await ask("select topic, to_id, body like '%an toàn thực phẩm%' as says_why from notice order by to_id"),
        ).toEqual([
          { topic: "certificate.suspended", to_id: "sell_1", says_why: true },
          { topic: "certificate.suspended", to_id: "sell_2", says_why: false },
        ])
        expect(await ask("select reason from audit_entry where action = 'certificate.suspended'")).toEqual([
          { reason: "Vi phạm an toàn thực phẩm: Kiểm tra ngày 19/11" },
        ])
      })

      it("tells who only sells the goods once that the badge is gone, and when it is back", async () => {
        const id = await made()
        await decide(id, "suspended", "recognised")
        await decide(id, "recognised", "suspended")
        const both = [{ topic: "certificate.restored" }, { topic: "certificate.suspended" }]
        expect(await toldResellers()).toEqual(both)
        await decide(id, "suspended", "recognised")
        await decide(id, "revoked", "suspended")
        expect(await toldResellers()).toEqual([...both, { topic: "certificate.suspended" }])
      })

      it("tells who only sells the goods nothing where the badge stays, or had ended before", async () => {
        const id = await made()
        const ended = await made({ number: "MAU-0007", product_id: "prod_7", valid_until: day("2026-11-19") })
        await made({ number: "MAU-0008" })
        for (const one of [id, ended]) {
          await decide(one, "suspended", "recognised")
          await decide(one, "recognised", "suspended")
        }
        expect(await toldResellers()).toEqual([])
        expect(await ask("select 1 from notice where to_id = 'sell_1'")).toHaveLength(4)
      })

      it("refuses the second of two officers who decide at once", async () => {
        const id = await made()
        const both = await Promise.allSettled([
          decide(id, "suspended", "recognised"),
          decide(id, "suspended", "recognised"),
        ])
        expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
        const refused = both.find((one) => one.status === "rejected")
        expect(refused).toMatchObject({ reason: { type: "conflict", code: "changed_meanwhile" } })
        expect(await service.listCertificateNotices({ certificate_id: id })).toHaveLength(1)
      })
    })

    describe("a certificate that follows another", () => {
      const renew = (id: string, change: Partial<Parameters<typeof service.renewCertificate>[0]> = {}) =>
        service.renewCertificate({
          ...{ id, actor, number: "MAU-0002", stars: 4, decision_number: "90/QĐ-UBND", decided_on: day("2026-11-20") },
          ...{ issuer_level: "province" as const, issuer_name: "UBND tỉnh Hưng Yên", valid_until: day("2029-11-19") },
          ...{ score_a: 30, score_b: 20, score_c: 25, at: new Date("2026-11-26T03:00:00Z"), readers },
          ...change,
        })
      const made = async () => (await service.recordCertificates([certificate], actor))[0]?.id ?? ""

      it("takes over on its first day, with its own decision on file", async () => {
        const id = await made()
        const renewed = await renew(id)
        expect(await service.retrieveCertificate(id)).toMatchObject({
          state: "recognised",
          replaced_from: "2026-11-20",
        })
        const fresh = await service.retrieveCertificate(renewed.id)
        expect(fresh).toMatchObject({ state: "renewed", renewed_from_id: id, valid_from: "2026-11-20", stars: 4 })
        expect(await service.retrieveRecognitionDecision(fresh.decision_id ?? "")).toMatchObject({
          number: "90/QĐ-UBND",
        })
      })

      it("is an upgrade when it has more stars, of which its maker is told", async () => {
        expect((await renew(await made(), { stars: 5 })).state).toBe("upgraded")
        expect(await ask("select topic, to_id from notice")).toEqual([
          { topic: "certificate.upgraded", to_id: "sell_1" },
        ])
      })

      it.each([
        ["nothing while the badge stays", "2028-04-30", []],
        ["that the badge is back, once it had ended", "2026-10-31", [{ title: "Mắm cáy hiện sao OCOP trở lại" }]],
      ])("tells who only sells the goods %s", async (_what, until, told) => {
        const old = { ...certificate, product_id: "prod_1", valid_until: day(until) }
        const [made] = await service.recordCertificates([old], actor)
        await renew(made?.id ?? "")
        expect(await ask("select title from notice where to_id = 'sell_2'")).toEqual(told)
      })

      it("is refused when somebody else makes the product by now, and nothing is written", async () => {
        const names = [producer, { ...producer, slug: "chu-the-khac", name: "Chủ thể khác" }]
        const [maker, other] = await service.registerProducers(names, actor)
        const of = { product_id: "prod_1", producer_id: maker?.id ?? "" }
        const id = (await service.recordCertificates([{ ...certificate, ...of }], actor))[0]?.id ?? ""
        await service.createProductProducers([{ ...of, producer_id: other?.id ?? "" }])
        const refused = renew(id)
        await expect(refused).rejects.toMatchObject({ type: "not_allowed", code: "another_maker" })
        await expect(refused).rejects.toThrow("Chủ thể khác")
        expect(await service.listCertificates()).toHaveLength(1)
        expect(await service.retrieveCertificate(id)).toMatchObject({ replaced_from: null, state: "recognised" })
      })

      it("is only one, however many officers try at once", async () => {
        const id = await made()
        const both = await Promise.allSettled([renew(id), renew(id, { number: "MAU-0003" })])
        expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
        expect(await service.listCertificates()).toHaveLength(2)
      })

      it("is refused under a decision number that bears another day, or after an earlier day", async () => {
        const id = await made()
        await renew(id)
        const [other] = await service.recordCertificates([{ ...certificate, number: "MAU-0009" }], actor)
        await expect(
          renew(other?.id ?? "", { number: "MAU-0010", decided_on: day("2026-11-19") }),
        ).rejects.toMatchObject({
          code: "decision_number_taken",
        })
        await expect(
          renew(other?.id ?? "", { number: "MAU-0011", issuer_name: "Cơ quan khác của tỉnh" }),
        ).rejects.toMatchObject({ code: "decision_number_taken", field: "issuer_name" })
        await expect(renew(other?.id ?? "", { decided_on: day("2025-05-01") })).rejects.toMatchObject({
          field: "decided_on",
        })
      })
    })

    it.each([
      ["six stars", { stars: 6 }],
      ["a last day before the first", { valid_until: day("2025-04-30") }],
      ["a recognition without a last day", { valid_until: null }],
      ["a number that no address can hold", { number: "12/QĐ" }],
      ["a year-only date that is not 1 January", { decided_precision: "year" as const }],
    ])("refuses %s", async (_name, wrong) => {
      await expect(service.createCertificates([{ ...certificate, ...wrong }])).rejects.toThrow()
      expect(await service.listCertificates()).toEqual([])
    })

    it("has one producer for a product, and only one that exists", async () => {
      const [made] = await service.registerProducers([producer], actor)
      const producer_id = made?.id ?? ""
      await service.createProductProducers([{ product_id: "prod_1", producer_id }])
      await expect(service.createProductProducers([{ product_id: "prod_1", producer_id }])).rejects.toThrow()
      await expect(service.createProductProducers([{ product_id: "prod_2", producer_id: "prod_x" }])).rejects.toThrow()
    })
  },
})
