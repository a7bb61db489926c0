"use client"

import { formatDay } from "@san-ocop/kit/day"
import { formatMoney } from "@san-ocop/kit/format-money"
import type { StatementReading } from "@san-ocop/kit/http/transfers"
import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { fill } from "@/shared/i18n/fill"
import { CheckLine } from "@/shared/ui/check-line"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import type words from "@messages/transfer.json"
import { UnreadRows } from "../seller-money-queue/unread-rows"
import { READING } from "./statement-reading"
import { applyStatement } from "./transfer-actions"

type Props = {
  stall: string
  reading: StatementReading
  carried: string
  words: (typeof words)["statement"]
  offline: string
}

/** What each line of a statement would do, what could not be read, and the button that does it. */
export function StatementResult({ stall, reading, carried, words: w, offline }: Props) {
  const { state, pending, form } = useKeptForm(applyStatement, blankForm, offline)
  const { lines, errors, outgoing } = reading
  return (
    <form className="grid gap-4 border-t border-line pt-4" {...form}>
      <input type="hidden" name="stall" value={stall} />
      <input type="hidden" name={READING} value={carried} />
      <p role="status" className="font-bold">
        {lines.length > 0 ? fill(w.read, { count: String(lines.length), outgoing: String(outgoing) }) : w.nothing}
      </p>
      <ul className="divide-y divide-line">
        {lines.map((line) => (
          <li key={line.line} className="grid gap-1 py-2">
            <span className="flex flex-wrap justify-between gap-x-3">
              <span className="text-base text-muted">
                {fill(w.line, { line: String(line.line), day: formatDay(line.day) })}
              </span>
              <b>{formatMoney(line.amount)}</b>
            </span>
            <span className="break-words">{line.content}</span>
            <span className="font-bold">{fill(w.outcome[line.outcome], { code: line.order_code ?? "" })}</span>
          </li>
        ))}
      </ul>
      {errors.length > 0 && <UnreadRows errors={errors} words={w} />}
      {lines.length > 0 && (
        <>
          <CheckLine name="only" value="yes" checked hint={w.onlyKnownHint}>
            {w.onlyKnown}
          </CheckLine>
          <StatusLine kind="problem">{state.message}</StatusLine>
          <SendingButton pending={pending} pendingLabel={w.applying} wide>
            {w.apply}
          </SendingButton>
        </>
      )}
    </form>
  )
}
