import { BANKS } from "@san-ocop/kit/banks"
import { translator } from "@/shared/i18n/translator"
import { textField } from "@/shared/forms/form-state"
import type { CaseField } from "./case-form"

/** The fields for the account to which a shopper wants his money back. */
export const accountFields = (): CaseField[] => {
  const t = translator("returns")
  const options = BANKS.map(({ bin, name }) => ({ value: bin, label: name }))
  return [
    { kind: "select", name: "bank_bin", label: t("bank"), placeholder: t("bankChoose"), options },
    { kind: "text", name: "account_number", label: t("accountNumber") },
    { kind: "text", name: "holder_name", label: t("holder") },
  ]
}

/** What was typed into them, for the request; nothing when the form did not ask. */
export const accountOf = (form: FormData) =>
  form.has("account_number")
    ? {
        account: {
          bank_bin: textField(form, "bank_bin"),
          account_number: textField(form, "account_number"),
          holder_name: textField(form, "holder_name"),
        },
      }
    : {}

/** The field of the form behind a path of the request. */
export const accountField = (path: string): string => path.replace("account.", "")
