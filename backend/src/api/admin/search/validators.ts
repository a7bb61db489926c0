import { z } from "@medusajs/framework/zod"
import { paging } from "@san-ocop/floor/lib/parse"
import { searchWords } from "@san-ocop/kit/search/words"
import { cleanText } from "../../../catalog/list/filters"

const MOST_WORDS = 6
const word = z
  .string()
  .max(60)
  .transform((text) => cleanText(text).toLowerCase())
  .refine((text) => /\p{L}/u.test(text), "Mỗi từ phải có chữ cái.")
  .refine((text) => searchWords(text).length <= MOST_WORDS, `Mỗi từ dài nhất ${MOST_WORDS} tiếng.`)
const words = z.array(word).max(12).default([])

export const SynonymBody = z
  .object({ relation: z.enum(["same", "related", "oneway"]), terms: words, from: words, to: words })
  .strict()
  .transform((body) =>
    body.relation === "oneway" ? { ...body, terms: [] } : { ...body, from: [] as string[], to: [] as string[] },
  )
export type SynonymBody = z.output<typeof SynonymBody>

export const PreviewBody = z
  .object({
    id: z.string().max(300).nullable().default(null),
    change: SynonymBody.nullable(),
    queries: z.array(z.string().max(100).transform(cleanText)).max(10).default([]),
  })
  .strict()
export type PreviewBody = z.output<typeof PreviewBody>

export const SynonymsQuery = z.object({ ...paging, q: z.string().max(100).transform(cleanText).default("") }).strict()
export type SynonymsQuery = z.output<typeof SynonymsQuery>

export const MissesQuery = z
  .object({
    ...paging,
    days: z.coerce.number().int().min(1).max(90).default(30),
    kind: z.enum(["none", "near", "any"]).default("any"),
  })
  .strict()
export type MissesQuery = z.output<typeof MissesQuery>
