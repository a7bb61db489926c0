import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { holdLots } from "./hold-lots"
import { PackingChoice } from "./models/packing-choice"
import type { NewChoice } from "./types"

const CLEAR = `delete from packing_choice where group_order_id = ? and deleted_at is null`
const INSERT = `insert into packing_choice (id, group_order_id, item_id, lot_id, quantity, reason, chosen_by, chosen_at, created_at, updated_at)
  select id, ?, item_id, lot_id, quantity, ?, ?, ?, ?, ?
    from jsonb_to_recordset(?::jsonb) as t(id text, item_id text, lot_id text, quantity int)`

/** What stalls decided to pack. One transaction a choice, with its audit entry. */
export default class PackingModuleService extends MedusaService({ PackingChoice }) {
  /** Puts this choice in the place of the order's earlier one. @throws Refusal invalid_data when its lots no longer suffice */
  @InjectManager()
  @InjectTransactionManager()
  async choose({ order, lots, reason, actor, at }: NewChoice, @MedusaContext() context: Context = {}): Promise<void> {
    // Two clicks at once: the second waits here, and what it writes is what holds.
    await runSql(context, "select pg_advisory_xact_lock(hashtextextended(?, 0))", [`packing:${order.id}`])
    await runSql(context, CLEAR, [order.id])
    await holdLots(context, order.id, lots)
    const rows = lots.map((lot) => ({ id: generateEntityId(undefined, "pkch"), ...lot }))
    await runSql(context, INSERT, [order.id, reason, actor.id, at, at, at, JSON.stringify(rows)])
    await appendAudit(context, {
      actor,
      action: "order.lots_chosen",
      entity_type: "group_order",
      entity_id: order.id,
      province_code: order.province_code,
      seller_id: order.seller_id,
      on_behalf_of: order.seller_id,
      after: { lots },
      reason,
    })
  }
}
