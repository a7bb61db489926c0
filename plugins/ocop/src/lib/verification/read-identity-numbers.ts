import { refuse } from "@san-ocop/floor/lib/problem"
import type { ProducerKind } from "@san-ocop/kit/http/verification"
import { parsePersonalId } from "@san-ocop/kit/personal-id"
import { parseTaxCode, type TaxCodeKind } from "@san-ocop/kit/tax-code"
import { isTaxCodeOf } from "./tax-code-of"

// Some banks put letters before the digits; none has letters alone.
const BANK_ACCOUNT = /^(?=.*\d{4})[0-9A-Z]{6,19}$/

const wrong = (field: string, message: string, code: string): never => refuse("invalid_data", message, { field, code })

/**
 * Reads a tax code for a kind of producer: organisations have ten digits (a branch thirteen), households their owner's twelve
 * or, on older papers, ten. @throws Refusal invalid_data
 */
export function readTaxCode(text: string, kind: ProducerKind, year: number): { code: string; kind: TaxCodeKind } {
  const read = parseTaxCode(text, year)
  if (!read) {
    return wrong(
      "tax_code",
      "Mã số thuế chưa đúng: có chữ số bị sai hoặc thiếu. Mời xem lại trên giấy tờ.",
      "tax_code_invalid",
    )
  }
  if (!isTaxCodeOf(kind, read.kind)) {
    wrong("tax_code", "Hợp tác xã và doanh nghiệp có mã số thuế 10 số, không phải số căn cước.", "tax_code_kind")
  }
  return read
}

/** @throws Refusal invalid_data */
export const readPersonalId = (text: string, year: number): string =>
  parsePersonalId(text, year) ??
  wrong("personal_id", "Số định danh gồm 12 chữ số trên thẻ căn cước. Mời xem lại.", "personal_id_invalid")

/** @throws Refusal invalid_data */
export function readBankAccount(text: string): string {
  const account = text.replace(/[\s.-]/g, "").toUpperCase()
  if (BANK_ACCOUNT.test(account)) return account
  return wrong("bank_account", "Số tài khoản gồm 6 đến 19 chữ số hoặc chữ cái. Mời xem lại.", "bank_account_invalid")
}
