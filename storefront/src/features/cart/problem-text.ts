import type { CartLine } from "@san-ocop/kit/http/checkout"
import { translator } from "@/shared/i18n/translator"

/** Why a line cannot be bought as it is, and what to do; null when all is well. */
export function problemText({ problem, stock }: Pick<CartLine, "problem" | "stock">): string | null {
  if (!problem) return null
  const t = translator("cart")
  if (problem === "out_of_stock" && stock <= 0) return t("problem.sold_out")
  return t(`problem.${problem}`, { stock })
}
