import Link from "next/link"
import type { ReactNode } from "react"
import { Wordmark } from "@/shared/ui/wordmark"

/** A page of the seller centre outside any stall: logging in, choosing a stall. */
export const PlainFrame = ({ children }: { children: ReactNode }) => (
  <>
    <header className="border-b border-line bg-card">
      <div className="page-narrow flex min-h-16 items-center">
        <Link href="/" prefetch={false} className="inline-flex min-h-11 items-center no-underline">
          <Wordmark />
        </Link>
      </div>
    </header>
    <main id="noi-dung" tabIndex={-1} className="page-narrow grid content-start gap-4 py-6 text-lg">
      {children}
    </main>
  </>
)
