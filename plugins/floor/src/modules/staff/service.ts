import { MedusaService } from "@medusajs/framework/utils"
import { Officer } from "./models/officer"
import { Operator } from "./models/operator"

export default class StaffModuleService extends MedusaService({ Officer, Operator }) {}
