import type { CodLineRow, CodLineState } from "@san-ocop/kit/http/cod-statements"
import type words from "@messages/cod.json"

/** What the button says that decides so about a row: too much money is given back, too little is asked for. */
export function moveWord(row: Pick<CodLineRow, "reason">, to: CodLineState): keyof (typeof words)["move"] {
  if (to === "accepted" && row.reason === "over") return "acceptedOver"
  if (to === "accepted" && row.reason === "other_cod") return "acceptedAsTold"
  if (to === "claimed") return row.reason === "under" ? "claimed" : "claimedSurplus"
  return to === "waiting" ? "settled" : to
}
