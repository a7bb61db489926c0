import { bankName } from "@san-ocop/kit/banks"
import type { StallAccountPage } from "@san-ocop/kit/http/transfers"
import type { Metadata } from "next"
import { roleMay } from "@/features/seller-session/role-rights"
import { requireStall, stallRead } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { removeAccount } from "@/features/seller-transfers/account-actions"
import { AccountForm } from "@/features/seller-transfers/account-form"
import { choiceParam, type SearchParams } from "@/shared/forms/search-params"
import { formatInstant } from "@/shared/format-time"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { loginAddress, SELLER_AREA } from "@/shared/session/area"
import { ActionForm } from "@/shared/ui/action-form"
import { Card } from "@/shared/ui/card"
import { PageHeading } from "@/shared/ui/page-heading"
import { StatusLine } from "@/shared/ui/status-line"

type Props = { params: Promise<{ stall: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("transfer")("account_page.title") }
}

/** Into which account shoppers pay by transfer. */
export default async function BankAccountPage({ params, searchParams }: Props) {
  const t = translator("transfer")
  const { stall: slug } = await params
  const path = stallPath(slug, "/tai-khoan-ngan-hang")
  const session = await requireStall(slug, path)
  const { account } = await stallRead<StallAccountPage>(session, "/bank-account")
  const done = choiceParam(await searchParams, "bao", ["saved", "removed"])
  const mayWrite = roleMay(session.stall.role, "bank_account:write")
  return (
    <>
      <PageHeading
        title={t("account_page.title")}
        back={{ href: stallPath(slug, "/them"), label: translator("seller")("more.title") }}
      >
        <p>{t("account_page.lead")}</p>
      </PageHeading>
      <StatusLine kind="good">{done ? t(`account_page.${done}`) : null}</StatusLine>
      <Card className="grid gap-1">
        {account ? (
          <>
            <p className="font-bold">
              {bankName(account.bank_bin)} · {account.account_number}
            </p>
            <p>{account.holder_name}</p>
            <p className="text-base text-muted">
              {t("account_page.changed", { time: formatInstant(account.changed_at) })}
            </p>
            {account.is_sample && <p className="font-bold text-lacquer">{t("account_page.sample")}</p>}
          </>
        ) : (
          <p>{t("account_page.none")}</p>
        )}
      </Card>
      {mayWrite ? (
        <AccountForm
          key={account?.changed_at ?? "none"}
          stall={slug}
          start={account ?? { bank_bin: "", account_number: "", holder_name: "" }}
          words={messages.transfer.account_page}
          offline={messages.verification.step.offline}
          login={{ path: loginAddress(SELLER_AREA, path, "expired"), label: messages.verification.step.openLogin }}
        />
      ) : (
        <p>{t("account_page.readOnly")}</p>
      )}
      {mayWrite && account && (
        <ActionForm
          action={removeAccount}
          hidden={{ stall: slug }}
          label={t("account_page.remove")}
          pendingLabel={t("account_page.removing")}
          offline={translator("seller")("offline")}
          kind="danger"
          wide
        />
      )}
    </>
  )
}
