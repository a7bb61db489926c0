import Link from "next/link"
import { readCartCount } from "@/features/cart/data/cart-cookie"
import { translator } from "@/shared/i18n/translator"
import { Icon } from "@/shared/ui/icon"
import { Wordmark } from "@/shared/ui/wordmark"
import { HEADER_BUTTON } from "./header-button"
import { NavMenu } from "./nav-menu"
import { SearchBox } from "./search-box"

/** The shop's header: who we are, the search box, the cart, and the parts of the shop. */
export async function Header() {
  const t = translator("common")
  const count = await readCartCount()
  return (
    <header className="awning bg-card">
      <div className="page grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2 py-2 md:grid-cols-[auto_1fr_auto]">
        <Link href="/" className="inline-flex min-h-11 items-center no-underline">
          <Wordmark />
        </Link>
        <div className="flex items-center justify-end gap-1 md:order-3">
          <NavMenu />
          <Link
            href="/gio-hang"
            prefetch={false}
            aria-label={count > 0 ? t("nav.cartCount", { count }) : undefined}
            className={HEADER_BUTTON}
          >
            <Icon name="shopping-basket" />
            <span>{t("nav.cart")}</span>
            {count > 0 && (
              <span className="absolute right-1 top-0 grid min-w-5 place-items-center rounded-chip bg-leaf px-1 text-xs font-bold text-white md:static md:text-sm">
                {count}
              </span>
            )}
          </Link>
        </div>
        <div className="col-span-2 md:order-2 md:col-span-1">
          <SearchBox />
        </div>
      </div>
    </header>
  )
}
