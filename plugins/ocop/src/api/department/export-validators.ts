import { z } from "@medusajs/framework/zod"
import { oneProvince } from "@san-ocop/floor/lib/province-read"
import { SheetWords } from "@san-ocop/floor/lib/sheets/words"
import { VerificationsQuery } from "../../lib/verification/schemas"

/** The filters of the list of producers without its pages, and the words for its codes. */
export const ProducersExport = VerificationsQuery.omit({ limit: true, offset: true })
  .extend({ words: SheetWords })
  .strict()
export type ProducersExport = z.infer<typeof ProducersExport>

export const ImportsExport = z.object({ ...oneProvince, words: SheetWords }).strict()
export type ImportsExport = z.infer<typeof ImportsExport>
