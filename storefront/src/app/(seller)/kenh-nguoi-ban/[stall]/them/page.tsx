import { formatPhone } from "@san-ocop/kit/phone"
import type { Metadata } from "next"
import { logOut } from "@/features/seller-session/actions"
import { roleMay } from "@/features/seller-session/role-rights"
import { requireStall } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { StallChoice } from "@/features/seller-shell/stall-choice"
import { StallWarning } from "@/features/seller-shell/stall-warning"
import { translator } from "@/shared/i18n/translator"
import { ButtonLink } from "@/shared/ui/button-link"
import { Card } from "@/shared/ui/card"
import { Icon } from "@/shared/ui/icon"
import { PageHeading } from "@/shared/ui/page-heading"
import { SubmitButton } from "@/shared/ui/submit-button"

export function generateMetadata(): Metadata {
  return { title: translator("seller")("more.title") }
}

export default async function MorePage({ params }: { params: Promise<{ stall: string }> }) {
  const t = translator("seller")
  const { stall: slug } = await params
  const { me, stall } = await requireStall(slug, stallPath(slug, "/them"))
  const facts: [string, string][] = [
    [t("more.phone"), formatPhone(me.member.phone)],
    ...(me.member.email ? ([[t("more.email"), me.member.email]] as [string, string][]) : []),
    [t("more.role"), t(`role.${stall.role}`)],
    [t("more.stall"), `${stall.name}, ${stall.province_name}`],
  ]
  return (
    <>
      <PageHeading title={t("more.title")} />
      <StallWarning stall={stall} />
      <Card className="grid gap-2">
        <h2 className="text-xl">{me.member.name}</h2>
        <dl className="grid gap-2">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt className="text-base text-muted">{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p className="text-base text-muted">{t("more.changeHelp")}</p>
      </Card>
      <ButtonLink href={stallPath(slug, "/lo-hang")} kind="secondary" wide>
        <Icon name="qr-code" />
        {translator("lots")("title")}
      </ButtonLink>
      <ButtonLink href={stallPath(slug, "/tra-hang")} kind="secondary" wide>
        <Icon name="package" />
        {translator("returns")("listTitle")}
      </ButtonLink>
      <ButtonLink href={stallPath(slug, "/tranh-chap")} kind="secondary" wide>
        <Icon name="triangle-alert" />
        {translator("disputes")("listTitle")}
      </ButtonLink>
      {roleMay(stall.role, "vouchers:read") && (
        <ButtonLink href={stallPath(slug, "/ma-giam-gia")} kind="secondary" wide>
          {translator("voucher")("link")}
        </ButtonLink>
      )}
      <ButtonLink href={stallPath(slug, "/giay-to")} kind="secondary" wide>
        <Icon name="file-text" />
        {translator("verification")("warning.link")}
      </ButtonLink>
      {roleMay(stall.role, "contact:write") && (
        <ButtonLink href={stallPath(slug, "/lien-he")} kind="secondary" wide>
          <Icon name="phone" />
          {t("contact.title")}
        </ButtonLink>
      )}
      {roleMay(stall.role, "transfers:write") && (
        <ButtonLink href={stallPath(slug, "/tai-khoan-ngan-hang")} kind="secondary" wide>
          <Icon name="wallet" />
          {translator("transfer")("account_page.link")}
        </ButtonLink>
      )}
      <ButtonLink href={stallPath(slug, "/chung-nhan")} kind="secondary" wide>
        {translator("recognition")("seller.link")}
      </ButtonLink>
      <ButtonLink href={`/gian-hang/${encodeURIComponent(slug)}`} prefetch={false} kind="secondary" wide>
        {t("more.stallPage")}
      </ButtonLink>
      <ButtonLink href={stallPath(slug, "/khieu-nai")} kind="secondary" wide>
        {translator("casework")("complaint.list")}
      </ButtonLink>
      <ButtonLink href={stallPath(slug, "/thu-hoi")} kind="secondary" wide>
        {translator("recall")("seller.link")}
      </ButtonLink>
      <ButtonLink href={stallPath(slug, "/bien-phap")} kind="secondary" wide>
        {translator("casework")("measures.link")}
      </ButtonLink>
      {me.sellers.length > 1 && (
        <section className="grid gap-3">
          <h2 className="text-xl">{t("more.switch")}</h2>
          <StallChoice stalls={me.sellers} current={slug} />
        </section>
      )}
      <ButtonLink href="/" prefetch={false} kind="secondary" wide>
        {t("more.shop")}
      </ButtonLink>
      <form action={logOut}>
        <SubmitButton kind="danger" wide pendingLabel={t("more.loggingOut")}>
          {t("more.logout")}
        </SubmitButton>
      </form>
    </>
  )
}
