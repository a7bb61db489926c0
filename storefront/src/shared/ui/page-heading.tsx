import Link from "next/link"
import type { ReactNode } from "react"
import { Icon } from "./icon"
import { PendingMark } from "./pending-mark"

type Props = { title: string; back?: { href: string; label: string }; children?: ReactNode }

/** What this page is, and the way back to the list that it came from. */
export const PageHeading = ({ title, back, children }: Props) => (
  <div className="grid gap-1">
    {back && (
      <Link href={back.href} className="-ml-1 inline-flex min-h-11 items-center gap-1 justify-self-start text-leaf">
        <Icon name="chevron-left" />
        {back.label}
        <PendingMark />
      </Link>
    )}
    <h1 className="text-2xl">{title}</h1>
    {children && <div className="text-muted">{children}</div>}
  </div>
)
