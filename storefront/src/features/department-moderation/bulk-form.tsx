"use client"

import type { ListingQueueRow } from "@san-ocop/kit/http/department"
import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { fill } from "@/shared/i18n/fill"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/moderation.json"
import { approveMany } from "./actions"
import { APPROVED } from "./bulk-fields"

export type BulkRow = Pick<ListingQueueRow, "id" | "name" | "seller_name" | "revision_number"> & {
  price: string
  since: string
  href: string
}
type Props = { rows: readonly BulkRow[]; words: (typeof words)["bulk"]; offline: string }

/** Listings to choose from, the number to confirm, and after sending what became of each. */
export function BulkForm({ rows, words, offline }: Props) {
  const { state, pending, form } = useKeptForm(approveMany, blankForm, offline)
  const approved = new Set((state.values[APPROVED] ?? "").split(" "))
  const sent = state.values[APPROVED] !== undefined
  return (
    <form className="grid gap-4" noValidate {...form}>
      <StatusLine kind={sent ? "good" : "problem"}>{state.message}</StatusLine>
      <fieldset>
        <legend className="mb-2 text-lg font-bold">{words.list}</legend>
        <ul className="divide-y divide-line rounded-card border border-line bg-card">
          {rows.map((row) => (
            <li key={row.id} className="flex flex-wrap items-center gap-x-4 px-3 py-2">
              {approved.has(row.id) ? (
                <span className="flex-1 font-bold text-leaf-deep">
                  {row.name} · {words.approved}
                </span>
              ) : (
                <label className="flex min-h-11 flex-1 cursor-pointer items-center gap-3">
                  <input
                    type="checkbox"
                    name="chosen"
                    value={`${row.id} ${row.revision_number}`}
                    aria-label={fill(words.choose, { name: row.name })}
                    className="size-5 shrink-0 accent-leaf"
                  />
                  <span className="grid">
                    <b>{row.name}</b>
                    <span className="text-sm text-muted">
                      {row.seller_name} · {row.price} · {row.since}
                    </span>
                  </span>
                </label>
              )}
              <a href={row.href} className="text-link inline-flex min-h-11 items-center">
                {words.look}
              </a>
              {state.errors[row.id] && <p className="basis-full font-bold text-lacquer">{state.errors[row.id]}</p>}
            </li>
          ))}
        </ul>
      </fieldset>
      <TextField
        id="confirmed_count"
        name="confirmed_count"
        label={words.count}
        hint={words.countHint}
        inputMode="numeric"
        autoComplete="off"
        maxLength={2}
        error={state.errors["confirmed_count"] ?? null}
      />
      <SendingButton pending={pending} pendingLabel={words.sending}>
        {words.submit}
      </SendingButton>
    </form>
  )
}
