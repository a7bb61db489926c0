import type { SellerHome } from "@san-ocop/kit/http/seller"
import type { Metadata } from "next"
import { SuspensionNotice } from "@/features/seller-home/suspension-notice"
import { TaskList } from "@/features/seller-home/task-list"
import { RecallBanner } from "@/features/seller-recalls/recall-banner"
import { hasPapersToDo, PapersWarning } from "@/features/seller-registration/papers-warning"
import { roleMay } from "@/features/seller-session/role-rights"
import { requireStall, stallRead } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { StallWarning } from "@/features/seller-shell/stall-warning"
import { translator } from "@/shared/i18n/translator"
import { ButtonLink } from "@/shared/ui/button-link"
import { Icon } from "@/shared/ui/icon"
import { PageHeading } from "@/shared/ui/page-heading"
import { withSkeleton } from "@/shared/ui/with-skeleton"

export function generateMetadata(): Metadata {
  return { title: translator("seller")("home.title") }
}

async function SellerHomePage({ params }: { params: Promise<{ stall: string }> }) {
  const t = translator("seller")
  const { stall: slug } = await params
  const session = await requireStall(slug, stallPath(slug))
  const home = await stallRead<SellerHome>(session, "/home")
  const isAll = home.suspensions.length === 0 && !(await hasPapersToDo(session))
  return (
    <>
      <PageHeading title={t("home.title")}>{t("home.hello", { name: session.me.member.name })}</PageHeading>
      <StallWarning stall={session.stall} />
      <RecallBanner session={session} />
      {home.suspensions.map((one) => (
        <SuspensionNotice key={one.registration_id} suspension={one} role={session.stall.role} />
      ))}
      <PapersWarning session={session} />
      <TaskList slug={slug} home={home} role={session.stall.role} isAll={isAll} />
      {roleMay(session.stall.role, "lots:write") && (
        <ButtonLink href={stallPath(slug, "/lo-hang/moi")} kind="secondary" wide>
          <Icon name="qr-code" />
          {translator("lots")("list.new")}
        </ButtonLink>
      )}
      {roleMay(session.stall.role, "listings:write") && (
        <ButtonLink href={stallPath(slug, "/san-pham/moi")} kind="secondary" wide>
          <Icon name="plus" />
          {t("home.newProduct")}
        </ButtonLink>
      )}
    </>
  )
}

export default withSkeleton(SellerHomePage, "rows")
