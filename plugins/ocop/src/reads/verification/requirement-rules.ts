import type { MedusaContainer } from "@medusajs/framework/types"
import type { RuleRow } from "../../modules/verification/types"
import { readRows } from "../rows"

const RULES = `select * from requirement where deleted_at is null order by position, code`

/** All rules of the checklist, those of other days among them, in the order of the page. */
export const readRequirementRules = (container: MedusaContainer): Promise<RuleRow[]> => readRows(container, RULES, [])
