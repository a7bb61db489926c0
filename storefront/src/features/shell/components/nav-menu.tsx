import { PRODUCT_GROUPS } from "@san-ocop/kit/product-groups"
import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { Icon } from "@/shared/ui/icon"
import { HEADER_BUTTON } from "./header-button"

const ITEM = "flex min-h-11 items-center rounded-small px-3 py-1.5 text-ink no-underline hover:bg-leaf-soft"

/** The parts of the shop, opened by a press, without JavaScript. */
export function NavMenu() {
  const t = translator("common")
  const links = [
    { href: "/tim-kiem", name: t("nav.allProducts") },
    { href: "/san", name: t("nav.provinces") },
    ...PRODUCT_GROUPS.map(({ code, name }) => ({ href: `/danh-muc/${code}`, name })),
    { href: "/tra-cuu-don-hang", name: t("nav.orders") },
    { href: "/cach-kiem-chung", name: t("nav.how") },
  ]
  return (
    <details className="group md:relative">
      <summary className={HEADER_BUTTON}>
        <Icon name="menu" />
        <span>{t("nav.menu")}</span>
      </summary>
      <nav
        aria-label={t("nav.main")}
        className="absolute inset-x-4 top-16 z-40 rounded-card border border-line bg-card p-2 shadow-menu md:inset-x-auto md:right-0 md:top-full md:mt-1 md:w-80"
      >
        <ul>
          {links.map(({ href, name }) => (
            <li key={href}>
              <Link href={href} prefetch={false} className={ITEM}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  )
}
