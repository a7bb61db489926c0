import { choiceParam, type SearchParams } from "@/shared/forms/search-params"
import { stallPath } from "../seller-session/stall-path"

export const PAPERS = ["a4", "a6"] as const
/** What is printed: on which paper, and whether the receiver may see what the goods cost. */
export type SlipVariant = { paper: (typeof PAPERS)[number]; gift: boolean }

export const readVariant = (params: SearchParams): SlipVariant => ({
  paper: choiceParam(params, "kho", PAPERS) ?? "a4",
  gift: choiceParam(params, "qua-tang", ["1"]) !== null,
})

export const slipPath = (stall: string, order: string, { paper, gift }: SlipVariant): string =>
  stallPath(stall, `/don-hang/${encodeURIComponent(order)}/phieu`, {
    kho: paper === "a4" ? null : paper,
    "qua-tang": gift ? "1" : null,
  })
