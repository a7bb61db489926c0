import { MedusaService } from "@medusajs/framework/utils"
import { AdministrativeUnit } from "./models/administrative-unit"
import { AdministrativeSuccession } from "./models/administrative-succession"

export default class GeographyModuleService extends MedusaService({ AdministrativeUnit, AdministrativeSuccession }) {}
