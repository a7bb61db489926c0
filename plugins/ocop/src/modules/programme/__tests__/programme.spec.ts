import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { day } from "@san-ocop/kit/day"
import path from "node:path"
import { PROGRAMME_MODULE } from ".."
import type ProgrammeModuleService from "../service"
import type { NewCertificate, NewProducer } from "../types"
import { AUDIT_TABLE, query } from "../../../lib/__tests__/database"

const actor = systemActor("test")
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

jest.setTimeout(60_000)

moduleIntegrationTestRunner<ProgrammeModuleService>({
  moduleName: PROGRAMME_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: { afterModuleInit: async () => void (await query(PROGRAMME_MODULE, AUDIT_TABLE)) },
  testSuite: ({ service }) => {
    it("records a certificate and its audit entry together, or neither", async () => {
      const [made] = await service.registerProducers([producer], actor)
      await service.recordCertificates([{ ...certificate, producer_id: made?.id }], actor)
      await expect(service.recordCertificates([{ ...certificate }], actor)).rejects.toThrow(/already exists/)
      const entries = await query(PROGRAMME_MODULE, "select action from audit_entry order by action")
      expect(entries).toEqual([{ action: "certificate.recorded" }, { action: "producer.registered" }])
    })

    it("revokes only what is suspended, and writes each decision down with its reason", async () => {
      const [made] = await service.recordCertificates([certificate], actor)
      const id = made?.id ?? ""
      await expect(service.decideCertificate({ id, to: "revoked", reason: "Vi phạm", actor })).rejects.toMatchObject({
        type: "conflict",
      })
      await service.decideCertificate({ id, to: "suspended", reason: "Đang xác minh", actor })
      await service.decideCertificate({ id, to: "revoked", reason: "Vi phạm", actor })
      expect((await service.retrieveCertificate(id)).state).toBe("revoked")
      const entries = await query(
        PROGRAMME_MODULE,
        "select action, reason from audit_entry where action like '%d' order by at",
      )
      expect(entries).toContainEqual({ action: "certificate.revoked", reason: "Vi phạm" })
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
