import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { PRIMARY_KEYS } from "@san-ocop/kit/gs1/application-identifiers"
import path from "node:path"
import { TRACEABILITY_MODULE } from ".."
import { AUDIT_TABLE, query } from "../../../lib/__tests__/database"
import type TraceabilityModuleService from "../service"
import { actor, lot, recordedAt } from "./a-lot"

jest.setTimeout(60_000)

moduleIntegrationTestRunner<TraceabilityModuleService>({
  moduleName: TRACEABILITY_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: { afterModuleInit: async () => void (await query(TRACEABILITY_MODULE, AUDIT_TABLE)) },
  testSuite: ({ service }) => {
    const at = new Date("2026-11-02T03:00:00Z")

    /** A lot as it was recorded before such a number was refused. */
    async function oldLot(lot_number: string): Promise<string> {
      const [one] = await service.recordLots(
        [{ ...lot, code: `LO-${lot_number}`, lot_number: "A1" }],
        recordedAt,
        actor,
      )
      await query(
        TRACEABILITY_MODULE,
        `begin; set local session_replication_role = replica;
          update lot set lot_number = '${lot_number}', uri = null where lot_number = 'A1'; commit`,
      )
      return one?.id ?? ""
    }

    it("stay with older lots, which are added to, corrected, closed and recalled like others", async () => {
      for (const lot_number of ["00", "401", "8004"]) {
        const write = { lot_id: await oldLot(lot_number), actor, at }
        const shipped = { step: "shipping", at: "2026-10-20T08:00:00+07:00", declared_by: "HTX Thụy Trường" } as const
        await service.addEvents({ ...write, events: [shipped] })
        await service.correctLot({ ...write, reason: "Đếm lại", change: { quantity: 298 }, declared_by: "HTX" })
        await service.closeLot(write)
        await service.markRecalled([write.lot_id], { recall_id: "rcl_1", at, actor })
        expect(await service.retrieveLot(write.lot_id)).toMatchObject({ lot_number, quantity: 298, state: "recalled" })
      }
    })

    it("are given to no lot that is recorded now", async () => {
      for (const lot_number of Object.keys(PRIMARY_KEYS)) {
        const named = { ...lot, code: `LO-${lot_number}`, lot_number, events: [] }
        await expect(service.recordLots([named], recordedAt, actor)).rejects.toThrow(/lot_number_is_no_key/)
      }
      expect(await service.listLots()).toEqual([])
    })
  },
})
