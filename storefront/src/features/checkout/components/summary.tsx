"use client"

import { formatMoney } from "@san-ocop/kit/format-money"
import type { CartPage } from "@san-ocop/kit/http/checkout"
import type { ReactNode } from "react"
import { fill } from "@/shared/i18n/fill"
import { Card } from "@/shared/ui/card"
import { SendingButton } from "@/shared/ui/sending-button"
import { awaitsCommune, type Choices, type Totals, chosenOption, discountOf } from "../totals"
import type { CheckoutWords } from "./words"

type Props = {
  words: CheckoutWords
  cart: CartPage
  choices: Choices
  totals: Totals | null
  placing: boolean
  children: ReactNode
}

const Row = ({ name, value }: { name: string; value: string }) => (
  <div className="flex items-baseline justify-between gap-4">
    <dt>{name}</dt>
    <dd className="shrink-0 font-bold">{value}</dd>
  </div>
)

/** Everything that will be paid, by stall and together, and the button that says the sum. */
export function Summary({ words, cart, choices, totals, placing, children }: Props) {
  return (
    <Card className="grid gap-4">
      <h2 className="text-lg">{words.summary}</h2>
      <dl className="grid gap-2">
        <Row name={words.items} value={formatMoney(cart.item_total)} />
        <Row name={words.shippingTotal} value={totals ? formatMoney(totals.shipping) : words.totalUnknown} />
        {totals && totals.discount > 0 && <Row name={words.voucher.total} value={formatMoney(-totals.discount)} />}
      </dl>
      {awaitsCommune(cart, choices) && <p className="text-sm text-muted">{words.shippingAwaitsCommune}</p>}
      {totals && cart.stalls.length > 1 && (
        <dl className="grid gap-1 border-t border-line pt-3 text-sm">
          {cart.stalls.map((stall) => (
            <Row
              key={stall.seller_id}
              name={fill(words.perStall, { stall: stall.stall.name })}
              value={formatMoney(
                stall.item_total + (chosenOption(stall, choices)?.price ?? 0) - discountOf(stall, choices),
              )}
            />
          ))}
        </dl>
      )}
      {totals && (
        <p className="flex items-baseline justify-between gap-4 border-t border-line pt-3 text-lg">
          <b>{words.total}</b>
          <b className="text-xl text-leaf-deep">{formatMoney(totals.total)}</b>
        </p>
      )}
      {children}
      <input type="hidden" name="expected_total" value={totals?.total ?? ""} />
      <SendingButton pending={placing} pendingLabel={words.placing} name="intent" value="place" wide>
        {totals ? fill(words.place, { total: formatMoney(totals.total) }) : words.placeNoTotal}
      </SendingButton>
      <p className="text-sm text-muted">{words.terms}</p>
      <details className="text-sm">
        <summary className="flex min-h-11 cursor-pointer items-center font-bold">{words.contractTerms}</summary>
        <ul className="list-disc space-y-1 pl-5">
          {cart.terms.map((term) => (
            <li key={term}>{term}</li>
          ))}
        </ul>
        <p className="mt-2 text-muted">{words.contractAfter}</p>
      </details>
    </Card>
  )
}
