import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { FallbackSearchService } from "./service"

/** Where Medusa looks for its migrations: those of the provider that it is. */
export const discoveryPath = require.resolve("@medusajs/search-postgres")

export default ModuleProvider(Modules.SEARCH, { services: [FallbackSearchService] })
