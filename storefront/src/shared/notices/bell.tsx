import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { Icon } from "@/shared/ui/icon"

// The backend counts to a hundred.
const MANY = 100

/** The way to one's notices, with how many wait to be read. `unread` null: it is not known just now. */
export function Bell({ href, unread }: { href: string; unread: number | null }) {
  const t = translator("notices")
  const count = unread !== null && unread >= MANY ? t("many") : String(unread ?? 0)
  return (
    <Link
      href={href}
      prefetch={false}
      aria-label={unread ? t("bell", { count }) : t("bellNone")}
      className="inline-flex min-h-11 min-w-11 shrink-0 items-center justify-center gap-1 rounded-chip px-2 text-ink no-underline hover:bg-leaf-soft"
    >
      <Icon name="bell" />
      {unread ? (
        <span className="rounded-chip bg-leaf px-2 text-sm font-bold leading-6 text-white">{count}</span>
      ) : null}
      <span className="max-sm:sr-only">{t("title")}</span>
    </Link>
  )
}
