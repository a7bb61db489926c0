import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { appendAudit, type NewAuditEntry } from "../../lib/append-audit"
import { AuditEntry } from "./models/audit-entry"

export default class AuditModuleService extends MedusaService({ AuditEntry }) {
  /**
   * Records changes to entities of Medusa's core, which commit in transactions of their own. Our own modules call
   * `appendAudit` inside the transaction of the change instead.
   */
  @InjectManager()
  @InjectTransactionManager()
  async append(entries: NewAuditEntry[], @MedusaContext() context: Context = {}): Promise<void> {
    for (const entry of entries) await appendAudit(context, entry)
  }
}
