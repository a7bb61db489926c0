import { formatMoney } from "@san-ocop/kit/format-money"
import type { ReturnState } from "@san-ocop/kit/http/return-offer"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import Link from "next/link"
import { RETURN_TONE } from "@/shared/casework/return-tone"
import { translator } from "@/shared/i18n/translator"
import { StateTag } from "@/shared/ui/state-tag"
import { stallPath } from "../seller-session/stall-path"

type Props = {
  stall: string
  returns: readonly { id: string; code: string; state: ReturnState; amount: number; order_code?: string }[]
}

/** Returns as a list that leads to each. */
export function OrderReturns({ stall, returns }: Props) {
  const t = translator("returns")
  if (returns.length === 0) return null
  return (
    <ul className="grid gap-3">
      {returns.map(({ id, code, state, amount, order_code }) => (
        <li key={id}>
          <Link
            href={stallPath(stall, `/tra-hang/${id}`)}
            className="flex min-h-14 flex-wrap items-center justify-between gap-2 rounded-card border border-line bg-card p-4 text-ink no-underline hover:border-leaf"
          >
            <span className="grid">
              <b>{t("title", { code: formatLookupCode(code) })}</b>
              {order_code
                ? t("ofOrder", { code: formatLookupCode(order_code), amount: formatMoney(amount) })
                : formatMoney(amount)}
            </span>
            <StateTag tone={RETURN_TONE[state]}>{t(`states.${state}`)}</StateTag>
          </Link>
        </li>
      ))}
    </ul>
  )
}
