import type { DisputeState } from "@san-ocop/kit/http/dispute-state"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import Link from "next/link"
import { DISPUTE_TONE } from "@/shared/casework/dispute-tone"
import { translator } from "@/shared/i18n/translator"
import { StateTag } from "@/shared/ui/state-tag"
import { stallPath } from "../seller-session/stall-path"

type Props = {
  stall: string
  disputes: readonly { id: string; code: string; state: DisputeState; order_code?: string }[]
}

/** Disputes as a list that leads to each. */
export function OrderDisputes({ stall, disputes }: Props) {
  const t = translator("disputes")
  if (disputes.length === 0) return null
  return (
    <ul className="grid gap-3">
      {disputes.map(({ id, code, state, order_code }) => (
        <li key={id}>
          <Link
            href={stallPath(stall, `/tranh-chap/${id}`)}
            className="flex min-h-14 flex-wrap items-center justify-between gap-2 rounded-card border border-line bg-card p-4 text-ink no-underline hover:border-leaf"
          >
            <span className="grid">
              <b>{t("title", { code: formatLookupCode(code) })}</b>
              {order_code && t("ofOrder", { code: formatLookupCode(order_code) })}
            </span>
            <StateTag tone={DISPUTE_TONE[state]}>{t(`states.${state}`)}</StateTag>
          </Link>
        </li>
      ))}
    </ul>
  )
}
