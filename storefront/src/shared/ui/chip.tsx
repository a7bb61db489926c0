import Link from "next/link"
import type { ReactNode } from "react"
import { classNames } from "./class-names"
import { PendingMark } from "./pending-mark"

type Props = { href: string; children: ReactNode; count?: number; selected?: boolean; rel?: string }

/** A rounded link that chooses one of several things. */
export const Chip = ({ href, children, count, selected, rel }: Props) => (
  <Link
    href={href}
    rel={rel}
    prefetch={false}
    aria-current={selected ? "true" : undefined}
    className={classNames(
      "inline-flex min-h-11 items-center gap-2 rounded-chip border px-4 py-1.5 no-underline",
      selected ? "border-leaf bg-leaf text-white" : "border-line bg-card text-ink hover:border-leaf hover:bg-leaf-soft",
    )}
  >
    {children}
    <PendingMark />
    {count !== undefined && <span className={selected ? "text-sm" : "text-sm text-muted"}>{count}</span>}
  </Link>
)
