import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { SCAN_RULES } from "@san-ocop/kit/scan-suspicion"
import path from "node:path"
import { SCANS_MODULE } from ".."
import { AUDIT_TABLE, query } from "../../../lib/__tests__/database"
import type ScansModuleService from "../service"
import type { Scan } from "../types"

const NOW = new Date("2026-11-26T03:00:00Z")
const HANOI = { latitude: 21.03, longitude: 105.85, province_code: "01", device: "phone-a", voided: false }
const SAIGON = { latitude: 10.78, longitude: 106.7, province_code: "79", device: "phone-b", voided: false }
const REASON = "Đã kiểm tra tại kho: hàng mẫu dùng ở hội chợ."
const later = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000)
const scan = (change: Partial<Scan> = {}): Scan => ({
  lot_id: "lot_1",
  item: 7,
  at: NOW,
  device: null,
  came_back: true,
  kind: "issued",
  ...change,
})
const phones = (many: number, from = 0): Scan[] =>
  Array.from({ length: many }, (_one, index) => scan({ device: `phone-${from + index}`, at: later(index) }))

jest.setTimeout(60_000)

moduleIntegrationTestRunner<ScansModuleService>({
  moduleName: SCANS_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: { afterModuleInit: async () => void (await query(SCANS_MODULE, AUDIT_TABLE)) },
  testSuite: ({ service }) => {
    const item = async () => (await service.listScanItems({ lot_id: "lot_1", item: 7 }))[0]
    const dismiss = (at: Date) =>
      service.dismissSuspicion({
        lot: { id: "lot_1", province_code: "38", seller_id: "sel_1" },
        ...{ item: 7, reason: REASON, actor: systemActor(), at },
      })
    const today = async () => service.listScanDays({ lot_id: "lot_1" }, { order: { province_code: "ASC" } })

    it("makes a row of an item at its first scan and counts on from there", async () => {
      expect(await item()).toBeUndefined()
      await service.recordScans([scan(), scan({ at: later(1) })])
      await service.recordScans([scan({ at: later(2) })])
      expect(await item()).toMatchObject({ count: 3, first_at: NOW, last_at: later(2), suspicion: null })
      expect(await today()).toMatchObject([{ day: "2026-11-26", province_code: "", scans: 3, first: 1 }])
    })

    it("keeps the first instant, in whatever order processes write", async () => {
      await service.recordScans([scan({ at: later(5) })])
      await service.recordScans([scan({ at: NOW })])
      expect(await item()).toMatchObject({ first_at: NOW, last_at: later(5) })
    })

    it("counts a forged serial for its lot and makes no row of it", async () => {
      await service.recordScans([scan({ kind: "forged", item: null, device: "phone" })])
      expect(await service.listScanItems()).toEqual([])
      expect(await service.listScanDevices()).toEqual([])
      expect(await today()).toMatchObject([{ scans: 1, first: 0, forged: 1 }])
    })

    it("suspects a copy once more devices came than one pack meets, and lets go of it when nothing kept explains it", async () => {
      await service.recordScans(phones(SCAN_RULES.devices))
      expect(await item()).toMatchObject({ devices: SCAN_RULES.devices, suspicion: null })
      await service.recordScans(phones(1, SCAN_RULES.devices))
      expect(await item()).toMatchObject({ suspicion: "devices" })
      const suspectedAt = (await item())?.suspected_at
      await service.recordScans([scan({ device: "phone-1", at: later(60 * 24 * 29) })])
      expect(await item()).toMatchObject({ devices: 1, suspicion: "devices", suspected_at: suspectedAt })
      await service.forgetOld(later(60 * 24 * 31))
      expect(await item()).toMatchObject({ suspicion: null, suspected_at: null })
    })

    it("does not take one phone that keeps no name for many", async () => {
      await service.recordScans(phones(50).map((one) => ({ ...one, came_back: false })))
      expect(await item()).toMatchObject({ count: 50, suspicion: null })
    })

    it("moves no scan for a phone that did not check the item", async () => {
      await service.recordScans([scan({ device: "phone-a" })])
      await service.recordPlace({ lot_id: "lot_1", item: 7, at: NOW, ...SAIGON })
      expect(await today()).toMatchObject([{ province_code: "", scans: 1 }])
      expect(await item()).toMatchObject({ latitude: null })
    })

    it("does not suspect one phone that looks a hundred times", async () => {
      await service.recordScans(Array.from({ length: 100 }, () => scan({ device: "phone" })))
      expect(await item()).toMatchObject({ count: 100, devices: 1, suspicion: null })
    })

    it("moves only the scan that was just made, on its own day", async () => {
      await service.recordScans([scan({ device: "phone-a" }), scan({ device: "phone-b", at: later(60 * 5) })])
      const told = (minutes: number) => service.recordPlace({ lot_id: "lot_1", item: 7, at: later(minutes), ...HANOI })
      // A phone that came in the morning does not move the scan of the one that came in the afternoon.
      await told(61)
      await told(60 * 5)
      expect(await today()).toMatchObject([{ scans: 2 }])
      expect(await item()).toMatchObject({ latitude: null })
      // Half an hour after midnight: the scan was of the day before.
      await service.recordScans([scan({ device: "phone-a", at: later(60 * 13 + 50) })])
      await told(60 * 14 + 30)
      expect(await today()).toMatchObject([{ scans: 2 }, { day: "2026-11-26", province_code: "01", scans: 1 }])
    })

    it("moves no scan for a label that was voided, and still judges the way", async () => {
      await service.recordScans([scan({ device: "phone-a", kind: "voided" }), scan({ device: "phone-b", item: 8 })])
      await service.recordPlace({ lot_id: "lot_1", item: 7, at: NOW, ...HANOI, voided: true })
      expect(await today()).toMatchObject([{ province_code: "", scans: 2, voided: 1 }])
      expect(await item()).toMatchObject({ latitude: 21 })
    })

    it("lets go of a suspicion that a department dismissed, with its audit entry, and does not raise it for what was before", async () => {
      await service.recordScans(phones(SCAN_RULES.devices + 1))
      expect(await item()).toMatchObject({ suspicion: "devices" })
      await dismiss(later(60))
      expect(await item()).toMatchObject({ suspicion: null, suspected_at: null, count: SCAN_RULES.devices + 1 })
      const entries = await query(SCANS_MODULE, "select action, entity_id, reason, before from audit_entry")
      const before = { item: 7, suspicion: "devices" }
      expect(entries).toEqual([{ action: "lot.suspicion_dismissed", entity_id: "lot_1", reason: REASON, before }])
      await service.recordScans(phones(SCAN_RULES.devices, 100).map((one) => ({ ...one, at: later(61) })))
      expect(await item()).toMatchObject({ suspicion: null, devices: SCAN_RULES.devices })
      await service.recordScans([scan({ device: "phone-0", at: later(62) })])
      expect(await item()).toMatchObject({ suspicion: "devices" })
    })

    it("compares no place with one from before a dismissal, and dismisses nothing twice", async () => {
      await service.recordScans([scan({ device: "phone-a" }), scan({ device: "phone-b" })])
      await service.recordPlace({ lot_id: "lot_1", item: 7, at: NOW, ...HANOI })
      expect(await service.recordPlace({ lot_id: "lot_1", item: 7, at: later(30), ...SAIGON })).toEqual({
        suspicion: "speed",
      })
      await dismiss(later(31))
      await expect(dismiss(later(32))).rejects.toMatchObject({ type: "not_found", code: "not_suspected" })
      await service.recordScans([scan({ device: "phone-c", at: later(33) })])
      const elsewhere = { lot_id: "lot_1", item: 7, at: later(33), ...HANOI, device: "phone-c" }
      expect(await service.recordPlace(elsewhere)).toEqual({ suspicion: null })
    })

    it("suspects a copy when two places are too far apart for the time between", async () => {
      await service.recordScans([scan({ device: "phone-a" }), scan({ device: "phone-b", at: later(60) })])
      expect(await service.recordPlace({ lot_id: "lot_1", item: 7, at: NOW, ...HANOI })).toEqual({ suspicion: null })
      expect(await service.recordPlace({ lot_id: "lot_1", item: 7, at: later(60), ...SAIGON })).toEqual({
        suspicion: "speed",
      })
      expect(await item()).toMatchObject({ suspicion: "speed", suspected_at: later(60) })
    })

    it("does not suspect a pack that flew", async () => {
      await service.recordScans([scan({ device: "phone-a" }), scan({ device: "phone-b", at: later(180) })])
      await service.recordPlace({ lot_id: "lot_1", item: 7, at: NOW, ...HANOI })
      const answer = await service.recordPlace({ lot_id: "lot_1", item: 7, at: later(180), ...SAIGON })
      expect(answer).toEqual({ suspicion: null })
      expect(await item()).toMatchObject({ located_at: later(180) })
    })

    it("keeps a place roughly, and counts the scan in its province instead of nowhere, once", async () => {
      await service.recordScans([scan({ device: "phone-a" })])
      for (const minute of [0, 1, 2]) {
        await service.recordPlace({ lot_id: "lot_1", item: 7, at: later(minute), ...HANOI })
      }
      expect(await item()).toMatchObject({ latitude: 21, longitude: 105.9 })
      expect(await today()).toMatchObject([
        { province_code: "", scans: 0, first: 1 },
        { province_code: "01", scans: 1 },
      ])
    })

    it("keeps nothing of a place where nothing was scanned", async () => {
      await service.recordPlace({ lot_id: "lot_9", item: 7, at: NOW, ...HANOI })
      expect(await service.listScanItems()).toEqual([])
      expect(await service.listScanDays()).toEqual([])
    })

    it("forgets places after two days and devices after thirty, and keeps the counts", async () => {
      await service.recordScans([scan({ device: "phone-a" })])
      await service.recordPlace({ lot_id: "lot_1", item: 7, at: NOW, ...HANOI })
      expect(await service.forgetOld(later(60 * 47))).toEqual({ places: 0, devices: 0, suspicions: 0 })
      expect(await service.forgetOld(later(60 * 49))).toEqual({ places: 1, devices: 0, suspicions: 0 })
      expect(await service.forgetOld(later(60 * 24 * 30 + 1))).toEqual({ places: 0, devices: 1, suspicions: 0 })
      expect(await item()).toMatchObject({ count: 1, latitude: null, longitude: null, located_at: null })
    })

    it("loses nothing when many processes write about the same items at once", async () => {
      const batch = [3, 1, 2].flatMap((number) => [scan({ item: number, device: "a" }), scan({ item: number })])
      await Promise.all(Array.from({ length: 8 }, () => service.recordScans(batch)))
      const items = await service.listScanItems({}, { order: { item: "ASC" } })
      expect(items.map(({ count }) => count)).toEqual([16, 16, 16])
      expect(await today()).toMatchObject([{ scans: 48, first: 3 }])
    })

    it("writes what is in memory, and says until then that it waits", async () => {
      service.inMemory.note(scan())
      expect(service.inMemory.waiting("lot_1", 7)).toBe(1)
      await service.inMemory.flush()
      expect(service.inMemory.waiting("lot_1", 7)).toBe(0)
      expect(await item()).toMatchObject({ count: 1 })
    })
  },
})
