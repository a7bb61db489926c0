import type { PlaceOrder } from "@san-ocop/kit/http/checkout"
import { textField } from "@/shared/forms/form-state"
import { CHECKOUT_FIELDS as FIELDS } from "./checkout-state"

export const INVOICE_KINDS = ["person", "organisation"] as const

const TEXTS = [FIELDS.invoiceName, FIELDS.invoiceTaxCode, FIELDS.invoiceAddress, FIELDS.invoiceEmail]

/**
 * Whom invoices are asked for; undefined where none is. Who filled something in and chose no kind wanted one: the backend asks him which.
 */
export function readInvoice(form: FormData): PlaceOrder["invoice"] {
  const chosen = textField(form, FIELDS.invoice)
  if (chosen === "" && TEXTS.every((field) => textField(form, field) === "")) return undefined
  const kind = chosen as (typeof INVOICE_KINDS)[number]
  const tax_code = textField(form, FIELDS.invoiceTaxCode)
  return {
    kind,
    name: textField(form, FIELDS.invoiceName),
    ...(tax_code ? { tax_code } : {}),
    address: textField(form, FIELDS.invoiceAddress),
    email: textField(form, FIELDS.invoiceEmail),
  }
}
