import type { MedusaContainer } from "@medusajs/framework/types"
import { SCANS_MODULE } from "../../modules/scans"
import type ScansModuleService from "../../modules/scans/service"
import type { ScanBuffer } from "./scan-buffer"

export type { Scan } from "../../modules/scans/types"

/** The scans of this process, for whoever answers labels: to count one, and to ask what is not yet written. */
export const scansOf = (container: Pick<MedusaContainer, "resolve">): Pick<ScanBuffer, "note" | "waiting"> =>
  container.resolve<ScansModuleService>(SCANS_MODULE).inMemory
