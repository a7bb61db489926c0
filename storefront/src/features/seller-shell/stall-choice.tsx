import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { Icon } from "@/shared/ui/icon"
import { stallPath } from "../seller-session/stall-path"
import type { Stall } from "../seller-session/session"

/** The stalls that a member works for, one tap each. */
export function StallChoice({ stalls, current }: { stalls: readonly Stall[]; current?: string }) {
  const t = translator("seller")
  return (
    <ul className="grid gap-3">
      {stalls.map(({ slug, name, role, province_name }) => (
        <li key={slug}>
          <Link
            href={stallPath(slug)}
            aria-current={slug === current ? "true" : undefined}
            className="flex min-h-16 items-center gap-3 rounded-card border border-line bg-card px-4 py-3 text-ink no-underline hover:border-leaf aria-[current]:border-leaf aria-[current]:bg-leaf-soft"
          >
            <Icon name="store" className="text-leaf" />
            <span className="grid flex-1">
              <span className="font-bold">{name}</span>
              <span className="text-base text-muted">
                {t("stalls.place", { role: t(`role.${role}`), province: province_name })}
              </span>
            </span>
            <Icon name={slug === current ? "check" : "chevron-right"} />
          </Link>
        </li>
      ))}
    </ul>
  )
}
