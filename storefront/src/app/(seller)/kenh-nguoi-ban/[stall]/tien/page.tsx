import { isCalledOff } from "@san-ocop/kit/called-off"
import { formatDay } from "@san-ocop/kit/day"
import { formatMoney } from "@san-ocop/kit/format-money"
import type { Metadata } from "next"
import Link from "next/link"
import { maySeeEarnings } from "@/features/seller-earnings/may-see"
import { dayTakings } from "@/features/seller-money/day-takings"
import { todaysOrders } from "@/features/seller-money/todays-orders"
import { roleMay } from "@/features/seller-session/role-rights"
import { requireStall } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { instantDay } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { ButtonLink } from "@/shared/ui/button-link"
import { Card } from "@/shared/ui/card"
import { EmptyState } from "@/shared/ui/empty-state"
import { Icon } from "@/shared/ui/icon"
import { PageHeading } from "@/shared/ui/page-heading"
import { withSkeleton } from "@/shared/ui/with-skeleton"

export function generateMetadata(): Metadata {
  return { title: translator("seller")("money.title") }
}

async function MoneyPage({ params }: { params: Promise<{ stall: string }> }) {
  const t = translator("seller")
  const { stall: slug } = await params
  const session = await requireStall(slug, stallPath(slug, "/tien"))
  const today = instantDay(session.me.now)
  const { rows, whole } = await todaysOrders(session, today)
  const takings = dayTakings(rows, today)
  return (
    <>
      <PageHeading title={t("money.title")}>{t("money.today", { day: formatDay(today) })}</PageHeading>
      {maySeeEarnings(session.stall) && (
        <ButtonLink href={stallPath(slug, "/tien/sao-ke")} kind="secondary" wide>
          {translator("earnings")("link")}
        </ButtonLink>
      )}
      {roleMay(session.stall.role, "transfers:write") && (
        <>
          <ButtonLink href={stallPath(slug, "/tien/chuyen-khoan")} kind="secondary" wide>
            {translator("transfer")("list.link")}
          </ButtonLink>
          <ButtonLink href={stallPath(slug, "/tien/bang-ke")} kind="secondary" wide>
            {translator("cod")("link")}
          </ButtonLink>
        </>
      )}
      {takings.states.length === 0 ? (
        <EmptyState icon="wallet" title={t("money.none")}>
          {t("money.noneHelp")}
        </EmptyState>
      ) : (
        <>
          <Card>
            <p className="text-muted">{t("money.total")}</p>
            <p className="text-3xl font-bold text-leaf-deep">{formatMoney(takings.total)}</p>
            <p>{t("money.orders", { count: takings.count })}</p>
          </Card>
          <ul className="divide-y divide-line rounded-card border border-line bg-card">
            {takings.states.map(({ state, count, sum }) => (
              <li key={state}>
                <Link
                  href={stallPath(slug, "/don-hang", { "tinh-trang": state })}
                  className="flex min-h-16 items-center gap-3 px-4 py-2 text-ink no-underline hover:bg-leaf-soft"
                >
                  <span className="grid flex-1">
                    <span className="font-bold">{t(`orderState.${state}`)}</span>
                    <span className="text-base text-muted">{t("money.orders", { count })}</span>
                  </span>
                  <span className={isCalledOff(state) ? "text-muted line-through" : "font-bold"}>
                    {formatMoney(sum)}
                  </span>
                  <Icon name="chevron-right" />
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {!whole && <p className="text-base text-muted">{t("money.partial", { count: rows.length })}</p>}
      <p className="text-base text-muted">{t("money.how")}</p>
    </>
  )
}

export default withSkeleton(MoneyPage, "rows")
