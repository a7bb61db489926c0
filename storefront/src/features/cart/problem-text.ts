import type words from "@messages/cart.json"
import type { CartLine } from "@san-ocop/kit/http/checkout"
import { fill } from "@/shared/i18n/fill"

/** Why lines cannot be bought, by the machine word for it, and for what is all gone. */
export type ProblemWords = (typeof words)["problem"]

/** Why a line cannot be bought as it is, and what to do; null when all is well. */
export function problemText(
  { problem, stock }: Pick<CartLine, "problem" | "stock">,
  words: ProblemWords,
): string | null {
  if (!problem) return null
  return problem === "out_of_stock" && stock <= 0 ? words.sold_out : fill(words[problem], { stock })
}
