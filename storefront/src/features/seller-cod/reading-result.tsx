"use client"

import { formatDay } from "@san-ocop/kit/day"
import { formatMoney } from "@san-ocop/kit/format-money"
import type { CodOutcome, JudgedCodLine } from "@san-ocop/kit/http/cod-statements"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { fill } from "@/shared/i18n/fill"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import type words from "@messages/cod.json"
import { UnreadRows } from "../seller-money-queue/unread-rows"
import { takeInCodStatement } from "./actions"
import { type CarriedReading, countOutcomes, READING } from "./cod-reading"

type Words = (typeof words)["reading"]
type Props = { stall: string; reading: CarriedReading; carried: string; words: Words; offline: string }

const texts = (counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)]))

/** What each row of a statement would do, what could not be read, and the button that does it. */
export function ReadingResult({ stall, reading, carried, words: w, offline }: Props) {
  const { state, pending, form } = useKeptForm(takeInCodStatement, blankForm, offline)
  const { lines, errors } = reading
  const counts = countOutcomes(lines)
  const fresh = counts.settles + counts.differs
  return (
    <form className="grid gap-4 border-t border-line pt-4" {...form}>
      <input type="hidden" name="stall" value={stall} />
      <input type="hidden" name={READING} value={carried} />
      <p role="status" className="font-bold">
        {lines.length > 0 ? fill(w.read, texts({ count: lines.length, ...counts })) : w.nothing}
      </p>
      <ul className="divide-y divide-line">
        {lines.map((line) => (
          <Line key={line.line} line={line} words={w} />
        ))}
      </ul>
      {errors.length > 0 && <UnreadRows errors={errors} words={w} />}
      {lines.length > 0 && fresh === 0 && <p>{w.allKnown}</p>}
      {fresh > 0 && (
        <>
          <StatusLine kind="problem">{state.message}</StatusLine>
          <SendingButton pending={pending} pendingLabel={w.applying} wide>
            {fill(w.apply, texts({ count: fresh }))}
          </SendingButton>
        </>
      )}
    </form>
  )
}

// The differences that are seen beside what the carrier holds.
const COMPARED: readonly CodOutcome[] = ["under", "over", "other_cod"]

function Line({ line, words: w }: { line: JudgedCodLine; words: Words }) {
  const { outcome, order_code, held } = line
  return (
    <li className="grid gap-1 py-2">
      <span className="text-base text-muted">
        {fill(w.line, { line: String(line.line), day: formatDay(line.day) })}
      </span>
      <span className="flex flex-wrap justify-between gap-x-3">
        <span className="break-all">{line.tracking_code}</span>
        <b>{formatMoney(line.remitted)}</b>
      </span>
      <span className="text-base text-muted">
        {fill(w.sums, { cod: formatMoney(line.cod), fee: formatMoney(line.fee) })}
      </span>
      <span className="font-bold">
        {fill(w.outcome[outcome], { code: order_code === null ? "" : formatLookupCode(order_code) })}
      </span>
      {COMPARED.includes(outcome) && <span>{fill(w.held, { held: formatMoney(held) })}</span>}
    </li>
  )
}
