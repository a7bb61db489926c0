import type { MedusaContainer } from "@medusajs/framework/types"
import { GEOGRAPHY_MODULE } from "../../modules/geography"
import type GeographyModuleService from "../../modules/geography/service"
import type { GeographyIndex } from "./geography-index"

/** The geography of the running application, for routes and workflow steps of any plugin. */
export const readGeography = (scope: Pick<MedusaContainer, "resolve">): Promise<GeographyIndex> =>
  scope.resolve<GeographyModuleService>(GEOGRAPHY_MODULE).index()
