import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { LocalLocks } from "./service"

export default ModuleProvider(Modules.LOCKING, { services: [LocalLocks] })
