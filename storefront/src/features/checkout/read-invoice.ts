import type { PlaceOrder } from "@san-ocop/kit/http/checkout"
import { textField } from "@/shared/forms/form-state"
import { CHECKOUT_FIELDS as FIELDS } from "./checkout-state"

export const INVOICE_KINDS = ["person", "organisation"] as const

/** Whom invoices are asked for; undefined where none is. */
export function readInvoice(form: FormData): PlaceOrder["invoice"] {
  const kind = INVOICE_KINDS.find((one) => one === textField(form, FIELDS.invoice))
  if (!kind) return undefined
  const tax_code = textField(form, FIELDS.invoiceTaxCode)
  return {
    kind,
    name: textField(form, FIELDS.invoiceName),
    ...(tax_code ? { tax_code } : {}),
    address: textField(form, FIELDS.invoiceAddress),
    email: textField(form, FIELDS.invoiceEmail),
  }
}
