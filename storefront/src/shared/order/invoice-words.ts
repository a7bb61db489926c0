import type { InvoiceRequest } from "@san-ocop/kit/http/checkout"

/** To whom an invoice is to be issued, on one line: "Công ty A, MST 0100109106, Số 1 …, a@b.vn". */
export const invoiceWords = ({ name, tax_code, address, email }: InvoiceRequest): string =>
  [name, tax_code && `MST ${tax_code}`, address, email].filter(Boolean).join(", ")
