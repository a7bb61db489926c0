import type { SheetLine } from "./read-lines"

/** A line of a file with what the officer chose for it. */
export type ImportedLine = SheetLine & { chosen_product_id: string | null; left_out: boolean }
