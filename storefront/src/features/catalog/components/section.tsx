import Link from "next/link"
import type { ReactNode } from "react"
import { Icon } from "@/shared/ui/icon"

type Props = { id: string; title: string; more?: { href: string; label: string }; children: ReactNode }

/** A part of a page under its own heading, with a way to all of it. */
export const Section = ({ id, title, more, children }: Props) => (
  <section aria-labelledby={id} className="grid gap-4">
    <div className="flex items-center justify-between gap-x-4">
      <h2 id={id} className="text-xl md:text-2xl">
        {title}
      </h2>
      {more && (
        <Link
          href={more.href}
          prefetch={false}
          aria-label={`${more.label}: ${title}`}
          className="text-link inline-flex min-h-11 shrink-0 items-center gap-1"
        >
          {more.label}
          <Icon name="chevron-right" size={16} />
        </Link>
      )}
    </div>
    {children}
  </section>
)
