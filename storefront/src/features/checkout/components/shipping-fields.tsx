"use client"

import { formatMoney } from "@san-ocop/kit/format-money"
import type { CartPage } from "@san-ocop/kit/http/checkout"
import { type ProblemWords, problemText } from "@/features/cart/problem-text"
import { placeText } from "@/features/catalog/components/place-text"
import { fill } from "@/shared/i18n/fill"
import { Card } from "@/shared/ui/card"
import { shippingField } from "../checkout-state"
import { type Choices, chosenOption } from "../totals"
import type { CheckoutWords } from "./words"

type Props = {
  words: CheckoutWords
  problems: ProblemWords
  cart: CartPage
  choices: Choices
  onChoose: (choices: Choices) => void
}

/** For each stall: what it sends, what of it cannot be bought as it is, and how it is sent. */
export const ShippingFields = ({ words, problems, cart, choices, onChoose }: Props) => (
  <>
    {cart.stalls.map((stall) => (
      <Card key={stall.seller_id}>
        <fieldset className="grid gap-2">
          <legend className="mb-2 text-lg font-bold">{fill(words.shipping, { stall: stall.stall.name })}</legend>
          {stall.seller_id && (
            <p className="text-sm text-muted">
              {fill(words.seller, { place: placeText(stall.place) })}{" "}
              <a
                href={`/gian-hang/${stall.stall.slug}`}
                target="_blank"
                rel="noopener"
                className="text-link inline-flex min-h-11 items-center"
              >
                {words.sellerLink}
              </a>
            </p>
          )}
          <ul className="text-muted">
            {stall.lines.map((line) => (
              <li key={line.id}>
                <span className="flex justify-between gap-4">
                  <span>
                    {line.quantity} × {line.name} ({line.unit})
                  </span>
                  <span className="shrink-0">{formatMoney(line.total)}</span>
                </span>
                {line.problem !== "price_changed" && (
                  <span className="block font-bold text-lacquer">{problemText(line, problems)}</span>
                )}
              </li>
            ))}
          </ul>
          {stall.shipping_options.length === 0 && <p>{words.shippingNeedsAddress}</p>}
          {stall.shipping_options.map((option) => (
            <label
              key={option.id}
              className="flex min-h-12 cursor-pointer items-center gap-3 rounded-small border border-line px-3 has-checked:border-leaf has-checked:bg-leaf-soft"
            >
              <input
                type="radio"
                name={shippingField(stall.seller_id)}
                value={option.id}
                checked={chosenOption(stall, choices)?.id === option.id}
                className="size-5 accent-leaf"
                onChange={() => {
                  onChoose({ ...choices, [stall.seller_id]: option.id })
                }}
              />
              <span className="flex-1">{fill(words.shippingOption, { name: option.name, days: option.days })}</span>
              <b>{formatMoney(option.price - option.discount)}</b>
            </label>
          ))}
        </fieldset>
      </Card>
    ))}
  </>
)
