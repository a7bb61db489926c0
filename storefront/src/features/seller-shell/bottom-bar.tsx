"use client"

import Link from "next/link"
import { usePathname } from "next/navigation"
import { classNames } from "@/shared/ui/class-names"
import { Icon } from "@/shared/ui/icon"
import type { IconName } from "@/shared/ui/icon-shapes"
import { PendingMark } from "@/shared/ui/pending-mark"

export type BarItem = { href: string; label: string; icon: IconName }

/** The five places of the seller centre: under the thumb on a phone, on top where there is room. The first item is the home. */
export function BottomBar({ items, label }: { items: readonly BarItem[]; label: string }) {
  const path = usePathname()
  return (
    <nav
      aria-label={label}
      className="fixed inset-x-0 bottom-0 z-20 border-t border-line bg-card pb-[env(safe-area-inset-bottom)] shadow-float md:static md:border-b md:border-t-0 md:pb-0 md:shadow-none"
    >
      <ul className="mx-auto grid max-w-2xl grid-cols-5">
        {items.map(({ href, label: text, icon }, index) => {
          const here = path === href || (index > 0 && path.startsWith(`${href}/`))
          return (
            <li key={href}>
              <Link
                href={href}
                aria-current={here ? "page" : undefined}
                className={classNames(
                  "grid min-h-16 content-center justify-items-center gap-0.5 px-0.5 text-center text-xs leading-tight no-underline md:text-base",
                  here ? "bg-leaf-soft font-bold text-leaf-deep" : "text-ink hover:bg-leaf-soft",
                )}
              >
                <Icon name={icon} size={24} />
                {text}
                <PendingMark />
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
