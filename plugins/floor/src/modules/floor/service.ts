import { MedusaService } from "@medusajs/framework/utils"
import { Floor } from "./models/floor"

export default class FloorModuleService extends MedusaService({ Floor }) {}
