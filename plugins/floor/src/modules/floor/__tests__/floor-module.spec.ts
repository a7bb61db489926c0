import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { FLOOR_MODULE } from ".."
import { systemActor } from "../../../lib/actor"
import { AuditEntry } from "../../../lib/__tests__/audit-model"
import { Floor } from "../models/floor"
import type FloorModuleService from "../service"
import type { NewFloorRow } from "../service"

jest.setTimeout(60_000)

const row: NewFloorRow = {
  slug: "hung-yen",
  province_code: "33",
  name: "Sàn OCOP Hưng Yên",
  province_name: "Hưng Yên",
  department_name: "Sở Công Thương tỉnh Hưng Yên",
  department_phone: "02213862219",
  department_email: "soct@example.vn",
  department_address: "Đường Quảng Trường",
  settlement_mode: "direct",
  sales_channel_id: "sc_1",
  old_names: ["Thái Bình"],
  is_sample: true,
}

moduleIntegrationTestRunner<FloorModuleService>({
  moduleName: FLOOR_MODULE,
  moduleModels: [Floor, AuditEntry],
  resolve: `${__dirname}/..`,
  testSuite: ({ service, MikroOrmWrapper }) => {
    const count = async (): Promise<number> =>
      (await MikroOrmWrapper.forkManager().execute<unknown[]>("select 1 from audit_entry")).length

    it("opens a province's floor once, and records it once", async () => {
      const floor = await service.open(systemActor(), row)
      expect(floor).toMatchObject({ slug: "hung-yen", old_names: ["Thái Bình"], settlement_mode: "direct" })
      await expect(service.open(systemActor(), { ...row, slug: "khac" })).rejects.toThrow()
      expect(await service.listFloors()).toHaveLength(1)
      expect(await count()).toBe(1)
    })
  },
})
