import type { StateTable } from "@san-ocop/kit/state-table"

export type SuspensionState = "announced" | "begun" | "withdrawn"

/** What becomes of a suspension that was announced: its day comes, or it is taken back before. */
export const PRODUCER_SUSPENSION = {
  announced: ["begun", "withdrawn"],
  begun: [],
  withdrawn: [],
} as const satisfies StateTable<SuspensionState>
