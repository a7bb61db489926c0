import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { canonicalJson, type Json } from "@san-ocop/kit/canonical-json"
import path from "node:path"
import { TRACEABILITY_MODULE } from ".."
import { AUDIT_TABLE, query } from "../../../lib/__tests__/database"
import { Migration20261127163500 } from "../migrations/Migration20261127163500"
import type TraceabilityModuleService from "../service"
import { actor, lot, recordedAt } from "./a-lot"

jest.setTimeout(60_000)

moduleIntegrationTestRunner<TraceabilityModuleService>({
  moduleName: TRACEABILITY_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: { afterModuleInit: async () => void (await query(TRACEABILITY_MODULE, AUDIT_TABLE)) },
  testSuite: ({ service }) => {
    const at = new Date("2026-10-21T02:00:00Z")
    const declared_by = "HTX Thụy Trường"
    const shipped = { step: "shipping", at: "2026-10-20T08:00:00+07:00", declared_by: "HTX Thụy Trường" } as const
    let lot_id: string

    beforeEach(async () => {
      const [one] = await service.recordLots([lot], recordedAt, actor)
      lot_id = one?.id ?? ""
    })

    const packing = async () => {
      const [event] = await service.listTraceEvents({ biz_step: "packing", is_correction: false })
      if (!event) throw new Error("the lot was not packed")
      return event
    }

    it("keeps the mistaken event as it was, and declares the error under its name", async () => {
      const before = await packing()
      const event = { ...lot.events[1], note: "Đóng hũ nhựa." }
      await service.correctEvent({ lot_id, id: before.id, reason: "Ghi nhầm loại hũ", event, declared_by, actor, at })
      expect((await packing()).bytes).toBe(before.bytes)
      const [declared] = await service.listTraceEvents({ is_correction: true })
      const said = JSON.parse(declared?.bytes ?? "{}") as Record<string, unknown>
      expect(said).toMatchObject({
        eventID: before.event_id,
        bizStep: "packing",
        errorDeclaration: { reason: "incorrect_data", correctiveEventIDs: [declared?.corrective_event_id] },
      })
      expect(await service.listTraceEvents({ event_id: declared?.corrective_event_id ?? "" })).toHaveLength(1)
    })

    it("declares that a step never happened, once", async () => {
      const { id } = await packing()
      const never = { lot_id, id, reason: "Chưa đóng gói", event: null, declared_by, actor, at }
      await service.correctEvent(never)
      await expect(service.correctEvent(never)).rejects.toMatchObject({ code: "corrected_already" })
      const [declared] = await service.listTraceEvents({ is_correction: true })
      expect(JSON.parse(declared?.bytes ?? "{}")).toMatchObject({ errorDeclaration: { reason: "did_not_occur" } })
    })

    it("lets what was withdrawn be declared again, and goes back to what was said first", async () => {
      const said = async (note: string) => {
        const corrected = new Set((await service.listTraceEvents({ is_correction: true })).map((row) => row.event_id))
        const rows = await service.listTraceEvents({ biz_step: "packing", is_correction: false })
        const row = rows.find((one) => !corrected.has(one.event_id))
        const event = { ...lot.events[1], note }
        await service.correctEvent({ lot_id, id: row?.id ?? "", reason: "Ghi nhầm", event, declared_by, actor, at })
      }
      for (const note of ["A", "B", "A", "B"]) await said(note)
      const packings = await service.listTraceEvents({ biz_step: "packing", is_correction: false })
      expect(packings).toHaveLength(5)
      expect(new Set(packings.map((row) => row.event_id)).size).toBe(5)
    })

    it("takes a step of another lot for none of its own", async () => {
      const [other] = await service.recordLots([{ ...lot, code: "MAMCAY-2610-02" }], recordedAt, actor)
      const { id } = await packing()
      const wrong = { lot_id: other?.id ?? "", id, reason: "Ghi nhầm lô", event: null, declared_by, actor, at }
      const [event] = await service.listTraceEvents({ lot_id, biz_step: "packing" })
      await expect(service.correctEvent({ ...wrong, id: event?.id ?? "" })).rejects.toMatchObject({ type: "not_found" })
    })

    it("adds nothing twice, and nothing to a closed lot", async () => {
      await service.addEvents({ lot_id, events: [shipped], actor, at })
      const again = service.addEvents({ lot_id, events: [shipped], actor, at })
      await expect(again).rejects.toMatchObject({ code: "declared_already" })
      await service.closeLot({ lot_id, actor, at })
      const late = { ...shipped, at: "2026-10-20T09:00:00+07:00" }
      await expect(service.addEvents({ lot_id, events: [late], actor, at })).rejects.toMatchObject({
        code: "lot_closed",
      })
    })

    it("declares facts anew beside what was said before", async () => {
      await service.correctLot({
        lot_id,
        reason: "Đếm lại",
        change: { quantity: 298, brand: "Ba Làng" },
        declared_by,
        actor,
        at,
      })
      expect(await service.retrieveLot(lot_id)).toMatchObject({ quantity: 298, brand: "Ba Làng" })
      expect(await service.listLotCorrections({ lot_id }, { order: { field: "DESC" } })).toMatchObject([
        { field: "quantity", before: "300", after: "298", reason: "Đếm lại" },
        { field: "brand", before: null, after: "Ba Làng" },
      ])
      await expect(query(TRACEABILITY_MODULE, "delete from lot_correction")).rejects.toThrow(/append-only/)
    })

    it("keeps what was confirmed and what was declared anew as the bytes that a log would hash, older rows under the older name", async () => {
      const { id, event_id } = await packing()
      const confirm = { lot_id, id, confirmed_by: 'Sở "A" Hưng Yên', note: null, actor, at }
      await service.confirmEvent(confirm)
      await service.confirmEvent({ ...confirm, confirmed_by: "Sở Công Thương", note: "Đã\nđối chiếu \\ sổ" })
      const change = { quantity: 298, brand: "Ba Làng" }
      await service.correctLot({ lot_id, reason: 'Đếm "lại"', change, declared_by, actor, at })
      const kept = async () => [
        ...(await service.listTraceConfirmations({}, { order: { id: "ASC" } })),
        ...(await service.listLotCorrections({}, { order: { id: "ASC" } })),
      ]
      const before = (await kept()).map(({ bytes }) => bytes)
      expect(before.map((bytes) => canonicalJson(JSON.parse(bytes) as Json))).toEqual(before)
      const { uri } = await service.retrieveLot(lot_id)
      const said = before.map((bytes) => JSON.parse(bytes) as Record<string, unknown>)
      expect(said.filter(({ type }) => type === "ocop:Confirmation")).toHaveLength(2)
      expect(said).toContainEqual({
        ...{
          type: "ocop:Correction",
          lot: uri,
          field: "brand",
          before: null,
          after: "Ba Làng",
        },
        ...{ reason: 'Đếm "lại"', declaredBy: declared_by, recordTime: at.toISOString() },
      })
      expect(said.every(({ eventID }) => eventID === undefined || eventID === event_id)).toBe(true)

      for (const way of ["down", "up"] as const) {
        const statements: string[] = []
        const migration = Object.create(Migration20261127163500.prototype) as Migration20261127163500
        migration.addSql = (statement) => void statements.push(String(statement))
        await migration[way]()
        for (const statement of statements) await query(TRACEABILITY_MODULE, statement)
      }
      const older = before.map((bytes) =>
        bytes.replace(`"lot":"${String(uri)}"`, `"lot":"urn:san-ocop:lot:${lot.code}"`),
      )
      expect((await kept()).map(({ bytes }) => bytes)).toEqual(older)
    })

    it("refuses facts that do not agree", async () => {
      const change = { best_before: lot.events[0].at.slice(0, 10) as never }
      const wrong = service.correctLot({ lot_id, reason: "Ghi nhầm hạn", change, declared_by, actor, at })
      await expect(wrong).rejects.toMatchObject({ field: "best_before" })
    })

    it("is confirmed once by each department, and no mistake is", async () => {
      const { id } = await packing()
      const confirm = { lot_id, id, confirmed_by: "Sở Nông nghiệp và Môi trường Hưng Yên", note: null, actor, at }
      await service.confirmEvent(confirm)
      await expect(service.confirmEvent(confirm)).rejects.toMatchObject({ code: "confirmed_already" })
      await service.confirmEvent({ ...confirm, confirmed_by: "Sở Công Thương Hưng Yên" })
      await service.correctEvent({ lot_id, id, reason: "Chưa đóng gói", event: null, declared_by, actor, at })
      await expect(service.confirmEvent(confirm)).rejects.toMatchObject({ code: "corrected" })
    })
  },
})
