import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { toTraceEventRow } from "../../lib/epcis-event"
import { Lot } from "./models/lot"
import { TraceEvent } from "./models/trace-event"
import type { NewLot } from "./types"

type LotRecord = InferTypeOf<typeof Lot>

export default class TraceabilityModuleService extends MedusaService({ Lot, TraceEvent }) {
  /**
   * Adds lots with their histories, all or none.
   * @param recordedAt the instant of recording, for every event of them
   * @throws MedusaError when a code is taken, or the same event is declared twice
   */
  @InjectManager()
  @InjectTransactionManager()
  async recordLots(lots: NewLot[], recordedAt: Date, actor: Actor, @MedusaContext() context: Context = {}) {
    const created: LotRecord[] = await this.createLots(
      lots.map(({ events: _events, ...lot }) => lot),
      context,
    )
    const byCode = new Map(created.map((lot) => [lot.code, lot]))
    const events = lots.flatMap((lot) => {
      const row = byCode.get(lot.code)
      return row ? lot.events.map((event) => toTraceEventRow({ ...lot, id: row.id }, event, recordedAt)) : []
    })
    if (events.length > 0) await this.createTraceEvents(events, context)
    for (const { id, code, province_code, product_id } of created) {
      const entry = { actor, action: "lot.recorded", entity_type: "lot", entity_id: id, province_code }
      await appendAudit(context, { ...entry, after: { code, product_id } })
    }
    return created
  }
}
