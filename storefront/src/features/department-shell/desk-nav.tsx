"use client"

import Link from "next/link"
import { usePathname } from "next/navigation"
import { useLayoutEffect, useRef } from "react"
import { classNames } from "@/shared/ui/class-names"
import { Icon } from "@/shared/ui/icon"
import type { IconName } from "@/shared/ui/icon-shapes"
import { PendingMark } from "@/shared/ui/pending-mark"

export type NavItem = { href: string; label: string; icon: IconName }

/** The pages of the desk. The first item is the home. On a narrow screen they scroll sideways, to where one is; on a wide one all are in sight. */
export function DeskNav({ items, label }: { items: readonly NavItem[]; label: string }) {
  const path = usePathname()
  const strip = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const here = strip.current?.querySelector<HTMLElement>("[aria-current]")
    if (strip.current && here)
      strip.current.scrollLeft = here.offsetLeft - (strip.current.clientWidth - here.offsetWidth) / 2
  }, [path])
  return (
    <nav ref={strip} aria-label={label} className="relative overflow-x-auto">
      <ul className="flex w-max gap-1 lg:w-auto lg:flex-wrap">
        {items.map(({ href, label: text, icon }, index) => {
          const here = path === href || (index > 0 && path.startsWith(`${href}/`))
          return (
            <li key={href}>
              <Link
                href={href}
                aria-current={here ? "page" : undefined}
                className={classNames(
                  "inline-flex min-h-11 items-center gap-2 whitespace-nowrap border-b-4 px-3 no-underline lg:px-2",
                  here
                    ? "border-leaf font-bold text-leaf-deep"
                    : "border-transparent text-ink hover:border-line hover:bg-leaf-soft",
                )}
              >
                <span className="lg:hidden">
                  <Icon name={icon} />
                </span>
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
