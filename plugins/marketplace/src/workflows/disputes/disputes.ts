import type { MedusaContainer } from "@medusajs/framework/types"
import { DISPUTE_MODULE } from "../../modules/dispute"
import type DisputeModuleService from "../../modules/dispute/service"

export const disputesOf = (container: MedusaContainer): DisputeModuleService =>
  container.resolve<DisputeModuleService>(DISPUTE_MODULE)
