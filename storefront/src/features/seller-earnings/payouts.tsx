import { formatDay } from "@san-ocop/kit/day"
import { formatMoney } from "@san-ocop/kit/format-money"
import type { SellerPayout, SellerPayouts } from "@san-ocop/kit/http/payouts"
import { translator } from "@/shared/i18n/translator"
import { ButtonLink } from "@/shared/ui/button-link"
import { Card } from "@/shared/ui/card"
import { StatusLine } from "@/shared/ui/status-line"
import { stallPath } from "../seller-session/stall-path"

/** Whether the floor has paid the stall, or holds anything for it: where it is paid directly there is nothing to show. */
export const hasPayouts = ({ due, coming, held, items }: SellerPayouts): boolean =>
  due !== 0 || coming.length + held.length + items.length > 0

/** What the floor pays the stall and when, why it does not yet, and what it has paid. */
export function Payouts({ slug, payouts }: { slug: string; payouts: SellerPayouts }) {
  const t = translator("earnings")
  const { hold, items } = payouts
  return (
    <section className="grid gap-3" aria-labelledby="payouts">
      <h2 id="payouts" className="text-xl font-bold">
        {t("payouts.title")}
      </h2>
      {hold && (
        <>
          <StatusLine kind="problem">{t(`payouts.hold.${hold}`)}</StatusLine>
          {hold !== "suspended" && (
            <ButtonLink href={stallPath(slug, "/tai-khoan-ngan-hang")} kind="secondary" wide>
              {t("payouts.account")}
            </ButtonLink>
          )}
        </>
      )}
      <Coming payouts={payouts} />
      {items.length > 0 && (
        <ul className="divide-y divide-line rounded-card border border-line bg-card">
          {items.map((payout) => (
            <Paid key={payout.id} payout={payout} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Coming({ payouts: { due, coming, held, terms } }: { payouts: SellerPayouts }) {
  const t = translator("earnings")
  const lines = [
    ...(due === 0 ? [] : [{ words: due > 0 ? t("payouts.due") : t("payouts.owed"), amount: Math.abs(due) }]),
    ...coming.map(({ day, amount, orders }) => ({
      words: t("payouts.coming", { day: formatDay(day), count: orders }),
      amount,
    })),
    ...held.map(({ why, amount, orders }) => ({ words: t(`payouts.held.${why}`, { count: orders }), amount })),
  ]
  return (
    <Card className="grid gap-3">
      {lines.length === 0 && <p>{t("payouts.none")}</p>}
      {lines.map(({ words, amount }) => (
        <p key={words} className="flex justify-between gap-4">
          <span>{words}</span>
          <b>{formatMoney(amount)}</b>
        </p>
      ))}
      <p className="text-base text-muted">
        {t("payouts.terms", { days: terms.hold_days, minimum: formatMoney(terms.minimum) })}
      </p>
    </Card>
  )
}

function Paid({ payout }: { payout: SellerPayout }) {
  const t = translator("earnings")
  const { state, amount, orders, bank_name, account_last4, bank_reference, moved_on } = payout
  return (
    <li className="grid gap-1 px-4 py-3">
      <p className="flex flex-wrap justify-between gap-x-4">
        <b>{t(`payouts.state.${state}`)}</b>
        <b className={state === "paid" ? "text-leaf-deep" : ""}>{formatMoney(amount)}</b>
      </p>
      <p className="text-base text-muted">
        {t("payouts.where", { day: formatDay(moved_on), count: orders, bank: bank_name, last4: account_last4 })}
      </p>
      {bank_reference && (
        <p className="text-base text-muted">{t("payouts.reference", { reference: bank_reference })}</p>
      )}
    </li>
  )
}
