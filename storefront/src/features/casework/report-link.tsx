import Link from "next/link"
import type { ReactNode } from "react"
import { Icon } from "@/shared/ui/icon"

/** The way to report what is on a page: there for who needs it, in nobody's way. */
export const ReportLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <Link
    href={href}
    prefetch={false}
    className="inline-flex min-h-11 items-center gap-2 justify-self-start text-muted underline underline-offset-4 hover:text-ink"
  >
    <Icon name="triangle-alert" />
    {children}
  </Link>
)
