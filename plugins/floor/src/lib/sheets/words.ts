import { z } from "@medusajs/framework/zod"

const vocabulary = z.record(z.string().max(100), z.string().max(200)).refine((map) => Object.keys(map).length <= 500)

/**
 * What codes are called, by kind of code: { standing: { valid: "Còn hiệu lực" } }. The words of pages belong to the
 * storefront, so it sends them along when it asks for a table.
 */
export const SheetWords = z.record(z.string().max(40), vocabulary).default({})
export type SheetWords = z.infer<typeof SheetWords>

/** A code in words; the code itself where there is no word. A dot in a code is an underscore in the words' keys. */
export function wordFor(words: SheetWords, kind: string, code: string | null): string {
  const key = code?.replaceAll(".", "_") ?? ""
  const map = Object.hasOwn(words, kind) ? words[kind] : undefined
  return (map && Object.hasOwn(map, key) ? map[key] : code) ?? ""
}
