import type { SellerMe } from "@san-ocop/kit/http/seller"
import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { Bell } from "@/shared/notices/bell"
import { SELLER_AREA } from "@/shared/session/area"
import { Mark } from "@/shared/ui/wordmark"
import { findStall } from "../seller-session/find-stall"
import { stallPath } from "../seller-session/stall-path"
import { BottomBar } from "./bottom-bar"

type Props = { me: SellerMe; slug: string; unread: number | null }

/** Which stall one is working for, and the five places to go. */
export function StallHeader({ me, slug, unread }: Props) {
  const t = translator("seller")
  const stall = findStall(me, slug)
  if (!stall) return null
  return (
    <header className="border-b border-line bg-card md:border-b-0">
      <div className="page-narrow flex min-h-14 items-center gap-3 py-1">
        <span className="shrink-0">
          <Mark size={32} />
        </span>
        <p className="line-clamp-2 flex-1 font-bold leading-tight">{stall.name}</p>
        <Bell href={stallPath(slug, "/thong-bao")} unread={unread} />
        {me.sellers.length > 1 && (
          <Link href={SELLER_AREA.root} className="text-link inline-flex min-h-11 shrink-0 items-center">
            {t("more.switch")}
          </Link>
        )}
      </div>
      <BottomBar
        label={t("nav.label")}
        items={[
          { href: stallPath(slug), label: t("nav.home"), icon: "clipboard-list" },
          { href: stallPath(slug, "/don-hang"), label: t("nav.orders"), icon: "package" },
          { href: stallPath(slug, "/san-pham"), label: t("nav.products"), icon: "sprout" },
          { href: stallPath(slug, "/tien"), label: t("nav.money"), icon: "wallet" },
          { href: stallPath(slug, "/them"), label: t("nav.more"), icon: "ellipsis" },
        ]}
      />
    </header>
  )
}
