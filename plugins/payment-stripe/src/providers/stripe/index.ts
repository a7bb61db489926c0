import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { StripeCardService } from "./service"

export default ModuleProvider(Modules.PAYMENT, { services: [StripeCardService] })
