import { Card } from "@/shared/ui/card"
import { RadioList } from "@/shared/ui/radio-list"
import { TextField } from "@/shared/ui/text-field"
import { CHECKOUT_FIELDS as FIELDS } from "../checkout-state"
import { INVOICE_KINDS } from "../read-invoice"
import type { CheckoutWords } from "./words"

type Props = {
  words: CheckoutWords
  values: Readonly<Record<string, string>>
  errors: Readonly<Record<string, string>>
}

const TEXTS = [
  ["name", FIELDS.invoiceName, 200],
  ["taxCode", FIELDS.invoiceTaxCode, 30],
  ["address", FIELDS.invoiceAddress, 300],
  ["email", FIELDS.invoiceEmail, 254],
] as const

/** Whom stalls are to issue an invoice, folded away: most people want none. */
export function InvoiceFields({ words: { invoice: words }, values, errors }: Props) {
  const kind = values[FIELDS.invoice] ?? ""
  const isUsed = [FIELDS.invoice, ...TEXTS.map(([, field]) => field)].some((field) => values[field] || errors[field])
  return (
    <Card>
      <details open={isUsed}>
        <summary className="inline-flex min-h-12 items-center text-lg font-bold">{words.title}</summary>
        <div className="mt-2 grid gap-4">
          <p className="text-base text-muted">{words.lead}</p>
          <RadioList
            name={FIELDS.invoice}
            legend={words.kind}
            options={[
              { value: "", label: words.none },
              ...INVOICE_KINDS.map((value) => ({ value, label: words.kinds[value] })),
            ]}
            value={kind}
            error={errors[FIELDS.invoice]}
          />
          {TEXTS.map(([key, field, most]) => (
            <TextField
              key={key}
              id={`invoice-${key}`}
              name={field}
              type={key === "email" ? "email" : "text"}
              inputMode={key === "taxCode" ? "numeric" : undefined}
              label={words[key]}
              hint={key === "taxCode" ? words.taxCodeHint : undefined}
              maxLength={most}
              defaultValue={values[field]}
              error={errors[field] ?? null}
            />
          ))}
        </div>
      </details>
    </Card>
  )
}
