import type { z } from "@medusajs/framework/zod"
import { SheetWords } from "@san-ocop/floor/lib/sheets/words"
import { ProducersQuery } from "./validators"

/** The filters of the register without its pages, and the words for its codes. */
export const ProducersExport = ProducersQuery.omit({ limit: true, offset: true }).extend({ words: SheetWords }).strict()
export type ProducersExport = z.infer<typeof ProducersExport>
