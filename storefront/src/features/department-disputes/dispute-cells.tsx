import { formatDay } from "@san-ocop/kit/day"
import { formatMoney } from "@san-ocop/kit/format-money"
import type { DisputeRow } from "@san-ocop/kit/http/disputes"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import type { ReactNode } from "react"
import { DISPUTE_TONE } from "@/shared/casework/dispute-tone"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { StateTag } from "@/shared/ui/state-tag"
import { disputePath } from "./disputes-path"

/** What was decided about the money; nothing while nobody has. */
function moneyWords({ outcome, amount, bearer }: DisputeRow): string {
  const t = translator("disputes")
  if (amount !== null && bearer) return t(`money.${bearer}`, { amount: formatMoney(amount) })
  return outcome === "refused" ? t("refused") : ""
}

/** One dispute as a row of the department's list, which leads to its page. */
export function disputeCells(row: DisputeRow): Record<string, ReactNode> {
  const t = translator("disputes")
  const { due_on, is_late } = row
  return {
    order: (
      <a
        href={disputePath(row.id)}
        data-queue-row=""
        className="text-link max-md:inline-flex max-md:min-h-11 max-md:items-center"
      >
        {formatLookupCode(row.order_code)}
      </a>
    ),
    province: row.province_name ?? "",
    seller: row.seller_name,
    reason: t(`reasons.${row.reason}`),
    opened: formatInstant(row.opened_at),
    state: (
      <>
        <StateTag tone={DISPUTE_TONE[row.state]}>{t(`states.${row.state}`)}</StateTag>
        {due_on && <span className="block">{t(is_late ? "desk.late" : "desk.due", { day: formatDay(due_on) })}</span>}
      </>
    ),
    money: moneyWords(row),
  }
}
