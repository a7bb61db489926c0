import type { ImportState } from "@san-ocop/kit/http/recognition"
import type { StateTable } from "@san-ocop/kit/state-table"

/** The life of a file of recognitions: looked at, recorded as a whole, taken back as a whole. A file taken back may be uploaded anew. */
export const IMPORT_STATES = {
  checked: ["committed"],
  committed: ["undone"],
  undone: [],
} as const satisfies StateTable<ImportState>
