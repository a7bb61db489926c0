import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Actor } from "../../lib/actor"
import { appendAudit } from "../../lib/append-audit"
import { Floor } from "./models/floor"

export type FloorRow = InferTypeOf<typeof Floor>
export type NewFloorRow = Pick<
  FloorRow,
  | "slug"
  | "province_code"
  | "name"
  | "province_name"
  | "department_name"
  | "department_phone"
  | "department_email"
  | "department_address"
  | "settlement_mode"
  | "sales_channel_id"
  | "old_names"
  | "is_sample"
>

export default class FloorModuleService extends MedusaService({ Floor }) {
  /** Opens a province's floor and records it. */
  @InjectManager()
  @InjectTransactionManager()
  async open(actor: Actor, row: NewFloorRow, @MedusaContext() context: Context = {}): Promise<FloorRow> {
    const floor = await this.createFloors(row, context)
    const entity = { entity_type: "floor", entity_id: floor.id, province_code: floor.province_code }
    const after = { name: floor.name, settlement_mode: floor.settlement_mode }
    await appendAudit(context, { actor, action: "floor.opened", ...entity, after })
    return floor
  }
}
