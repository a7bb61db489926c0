import type { StateTable } from "@san-ocop/kit/state-table"

/** The life cycle of an officer and of an operator. Nobody is deleted: audit entries name them. */
export const STAFF_MOVES = {
  active: ["suspended"],
  suspended: ["active"],
} as const satisfies StateTable

export type StaffStatus = keyof typeof STAFF_MOVES
