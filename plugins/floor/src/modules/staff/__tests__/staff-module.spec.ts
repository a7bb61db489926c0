import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { deadEnds, MoveRefused, reachable } from "@san-ocop/kit/state-table"
import { STAFF_MODULE } from ".."
import { systemActor } from "../../../lib/actor"
import { STAFF_MOVES } from "../../../lib/staff/staff-moves"
import type { NewOfficer } from "../../../lib/staff/types"
import { AuditEntry } from "../../../lib/__tests__/audit-model"
import { Officer } from "../models/officer"
import { Operator } from "../models/operator"
import type StaffModuleService from "../service"

jest.setTimeout(60_000)

const actor = systemActor()
const newOfficer: NewOfficer = { name: "Trần Thị Hoa", email: "hoa@example.vn", agency: "trade", province_code: "33" }

describe("the life cycle of staff", () => {
  it("lets everyone come back and ends nowhere", () => {
    expect([...reachable(STAFF_MOVES, "active")].sort()).toEqual(Object.keys(STAFF_MOVES).sort())
    expect(deadEnds(STAFF_MOVES)).toEqual([])
  })
})

moduleIntegrationTestRunner<StaffModuleService>({
  moduleName: STAFF_MODULE,
  moduleModels: [Officer, Operator, AuditEntry],
  resolve: `${__dirname}/..`,
  testSuite: ({ service, MikroOrmWrapper }) => {
    const audit = (): Promise<{ action: string; entity_id: string; reason: string | null }[]> =>
      MikroOrmWrapper.forkManager().execute("select action, entity_id, reason from audit_entry order by at")

    it("records an appointment, without the person's address or phone", async () => {
      const officer = await service.appointOfficer(actor, { ...newOfficer, phone: "0912345678" })
      expect(officer).toMatchObject({ role: "officer", status: "active", province_code: "33" })
      expect(await audit()).toEqual([{ action: "officer.appointed", entity_id: officer.id, reason: null }])
    })

    it("appoints one officer to an e-mail address, and records no second attempt", async () => {
      await service.appointOfficer(actor, newOfficer)
      await expect(service.appointOfficer(actor, newOfficer)).rejects.toThrow()
      expect(await audit()).toHaveLength(1)
    })

    it("suspends with a reason and lets him work again", async () => {
      const { id } = await service.appointOfficer(actor, newOfficer)
      const change = { actor, id, reason: "Nghỉ việc" }
      expect(await service.changeOfficerStatus({ ...change, status: "suspended" })).toMatchObject({
        status: "suspended",
      })
      expect(await service.changeOfficerStatus({ ...change, status: "active" })).toMatchObject({ status: "active" })
      const actions = (await audit()).map(({ action }) => action)
      expect(actions).toEqual(["officer.appointed", "officer.suspended", "officer.reinstated"])
    })

    it("refuses a change to the state that is, and writes nothing", async () => {
      const { id } = await service.appointOperator(actor, "user_1")
      await expect(service.changeOperatorStatus({ actor, id, status: "active", reason: null })).rejects.toThrow(
        MoveRefused,
      )
      await expect(
        service.changeOperatorStatus({ actor, id: "oper_x", status: "active", reason: null }),
      ).rejects.toThrow(expect.objectContaining({ type: "not_found" }))
      expect(await audit()).toHaveLength(1)
    })
  },
})
