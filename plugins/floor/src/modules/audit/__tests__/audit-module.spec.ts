import type { Context } from "@medusajs/framework/types"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { AUDIT_MODULE } from ".."
import type { Actor } from "../../../lib/actor"
import { appendAudit, type NewAuditEntry } from "../../../lib/append-audit"
import type AuditModuleService from "../service"

jest.setTimeout(60_000)

const officer: Actor = { type: "officer", id: "off_1", name: "Nguyễn Văn Minh", province_code: "33", ip: "10.0.0.1" }
const entry: NewAuditEntry = {
  actor: officer,
  action: "listing.rejected",
  entity_type: "listing",
  entity_id: "lst_1",
  province_code: "33",
  before: { state: "submitted" },
  after: { state: "rejected", contact: { phone: "0912345678", email: "lan@example.vn" } },
  reason: `Ảnh mờ; gọi 0912 345 678 để hỏi. '); drop table audit_entry; -- \\ ? ??`,
}

moduleIntegrationTestRunner<AuditModuleService>({
  moduleName: AUDIT_MODULE,
  resolve: `${__dirname}/..`,
  // The trigger is in a migration.
  pathToMigrations: `${__dirname}/../migrations`,
  testSuite: ({ service, MikroOrmWrapper }) => {
    it("records who did what, when and why, without personal data", async () => {
      await service.append([entry])
      const [stored] = await service.listAuditEntries()
      expect(stored).toMatchObject({
        actor_type: "officer",
        actor_id: "off_1",
        action: "listing.rejected",
        ip: "10.0.0.1",
        before: { state: "submitted" },
        after: { state: "rejected", contact: { phone: "0*** *** 678", email: "l***@example.vn" } },
        reason: `Ảnh mờ; gọi 0*** *** 678 để hỏi. '); drop table audit_entry; -- \\ ? ??`,
      })
      expect(stored?.at).toBeInstanceOf(Date)
    })

    it("refuses to record outside the transaction of the change", async () => {
      await expect(appendAudit({}, entry)).rejects.toThrow("transaction")
      const manager = MikroOrmWrapper.forkManager()
      await expect(appendAudit({ transactionManager: manager } as Context, entry)).rejects.toThrow("transaction")
      expect(await service.listAuditEntries()).toHaveLength(0)
    })

    it("goes with the change: rolled back together", async () => {
      const manager = MikroOrmWrapper.forkManager()
      const change = manager.transactional(async (transactionManager) => {
        await appendAudit({ transactionManager } as Context, entry)
        throw new Error("the change fails")
      })
      await expect(change).rejects.toThrow("the change fails")
      expect(await service.listAuditEntries()).toHaveLength(0)
    })

    it.each([["update audit_entry set reason = 'khác'"], ["delete from audit_entry"], ["truncate audit_entry"]])(
      "cannot be rewritten: %s",
      async (statement) => {
        await service.append([entry])
        await expect(MikroOrmWrapper.forkManager().execute(statement)).rejects.toThrow("append-only")
        expect(await service.listAuditEntries()).toHaveLength(1)
      },
    )
  },
})
