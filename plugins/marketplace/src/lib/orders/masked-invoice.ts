import type { InvoiceRequest } from "@san-ocop/kit/http/checkout"
import { maskPersonalId } from "@san-ocop/kit/mask-number"

/** An invoice's buyer for whoever has no use for his personal ID: who packs, and who knows an order's code and phone number. */
export const maskedInvoice = (invoice: InvoiceRequest | null): InvoiceRequest | null =>
  invoice?.tax_code ? { ...invoice, tax_code: maskPersonalId(invoice.tax_code) } : invoice
