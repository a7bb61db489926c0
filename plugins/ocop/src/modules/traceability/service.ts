import { MedusaService } from "@medusajs/framework/utils"
import { Lot } from "./models/lot"
import { TraceEvent } from "./models/trace-event"

export default class TraceabilityModuleService extends MedusaService({ Lot, TraceEvent }) {}
