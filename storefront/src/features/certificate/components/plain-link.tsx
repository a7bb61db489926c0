import Link from "next/link"
import type { ReactNode } from "react"

/** A link in a row of links, high enough for a thumb. */
export const PlainLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <Link href={href} prefetch={false} className="text-link inline-flex min-h-11 items-center">
    {children}
  </Link>
)
