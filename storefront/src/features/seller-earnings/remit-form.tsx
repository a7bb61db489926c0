"use client"

import { formatDay } from "@san-ocop/kit/day"
import { formatMoney } from "@san-ocop/kit/format-money"
import type { OpenRemittance } from "@san-ocop/kit/http/remittances"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { fill } from "@/shared/i18n/fill"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import type words from "@messages/earnings.json"
import { sayRemitted } from "./remittance-actions"

type Props = { stall: string; orders: readonly OpenRemittance[]; words: typeof words; offline: string }

/** The parcels of one carrier to tick off against his payment. Folded away, since most of them only wait. */
export function RemitForm({ stall, orders, words, offline }: Props) {
  const { state, pending, form } = useKeptForm(sayRemitted, blankForm, offline)
  return (
    <details open={state.attempts > 0}>
      <summary className="inline-flex min-h-12 items-center underline underline-offset-4">{words.remitOpen}</summary>
      <form className="mt-2 grid gap-3" noValidate {...form}>
        <input type="hidden" name="stall" value={stall} />
        <p>{words.remitLead}</p>
        <StatusLine kind="problem">{state.message}</StatusLine>
        {orders.map(({ id, code, amount, delivered_on, days, tracking_code }) => (
          <label
            key={id}
            className="flex min-h-12 items-center gap-3 rounded-small border border-line px-3 py-2 has-checked:border-leaf has-checked:bg-leaf-soft"
          >
            <input type="checkbox" name="orders" value={id} className="size-6 shrink-0 accent-leaf" />
            <span className="grid grow">
              <span className="flex flex-wrap justify-between gap-x-4">
                <b>{fill(words.order, { code: formatLookupCode(code) })}</b>
                <b>{formatMoney(amount)}</b>
              </span>
              <span className="text-base text-muted">
                {fill(words.collected, { day: formatDay(delivered_on), days: String(days) })}
                {tracking_code && <span className="break-all"> · {tracking_code}</span>}
              </span>
            </span>
          </label>
        ))}
        <SendingButton pending={pending} pendingLabel={words.remitting} wide>
          {words.remit}
        </SendingButton>
      </form>
    </details>
  )
}
