import type { TracePage } from "@san-ocop/kit/http/trace"

/** The first warning of every recalled lot. */
export const RECALLED_WARNING = "Lô hàng này đã bị thu hồi. Xin đừng sử dụng."
const OTHERS = "Một phần của lô này đã bị thu hồi. Tem này không thuộc phần bị thu hồi."

/** The page of an item whose lot was recalled in part, and not this part, which is a fact and no warning: JSON text in and out, still open for its item. */
export function spared(page: string): string {
  const told = JSON.parse(page) as Omit<TracePage, "recall">
  const warnings = told.warnings.filter((text) => text !== RECALLED_WARNING)
  return JSON.stringify({ ...told, verdict: "known", warnings, note: OTHERS, recall: null })
}
