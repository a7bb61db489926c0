import type { BankAccountChange, Registration } from "@san-ocop/kit/http/verification"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { ActionForm } from "@/shared/ui/action-form"
import { ButtonLink } from "@/shared/ui/button-link"
import { Card } from "@/shared/ui/card"
import { withdrawBankChange } from "./actions/bank-account"
import { handOf, handPath } from "./steps"

const account = (...parts: (string | null)[]) => parts.filter(Boolean).join(", ")

/** The change that waits, or why the last one was refused. */
function Change({ registration, change }: { registration: Registration; change: BankAccountChange }) {
  const t = translator("verification")
  const { state, bank_name, bank_account, bank_account_name, asked_at, reason } = change
  if (state === "confirmed") return null
  const hand = handOf(registration)
  return (
    <div className="grid gap-2 rounded-small bg-gold-soft px-3 py-2">
      <p className="font-bold">{t(state === "waiting" ? "bank.waiting" : "bank.refused")}</p>
      <p>{account(bank_name, bank_account, bank_account_name)}</p>
      <p className="text-base text-muted">{t("bank.asked", { time: formatInstant(asked_at) })}</p>
      {reason && <p>{t("paper.reason", { reason })}</p>}
      {state === "waiting" && (
        <ActionForm
          action={withdrawBankChange}
          hidden={{ registration: hand.id, at: hand.at, change: change.id }}
          label={t("bank.withdraw")}
          pendingLabel={t("paper.withdrawing")}
          offline={t("step.offline")}
          kind="secondary"
        />
      )}
    </div>
  )
}

/** Where money goes, and how that is changed once the producer is verified. */
export function BankSection({ registration }: { registration: Registration }) {
  const t = translator("verification")
  const { identity, bank_change, may_change_bank } = registration
  if (!may_change_bank) return null
  return (
    <Card className="grid gap-3" id="tai-khoan">
      <h2 className="text-xl">{t("bank.title")}</h2>
      <p>{account(identity.bank_name, identity.bank_account, identity.bank_account_name) || t("bank.none")}</p>
      {bank_change && <Change registration={registration} change={bank_change} />}
      <ButtonLink href={handPath(handOf(registration), "/tai-khoan")} kind="secondary" wide>
        {t("bank.change")}
      </ButtonLink>
    </Card>
  )
}
