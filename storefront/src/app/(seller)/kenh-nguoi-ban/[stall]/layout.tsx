import type { ReactNode } from "react"
import { stallUnread } from "@/features/seller-notices/unread"
import { findStall } from "@/features/seller-session/find-stall"
import { peekMember } from "@/features/seller-session/session"
import { StallHeader } from "@/features/seller-shell/stall-header"

type Props = { children: ReactNode; params: Promise<{ stall: string }> }

/** The frame only. Each page checks for itself who may see it, since a layout is not run again between its pages. */
export default async function StallLayout({ children, params }: Props) {
  const [{ stall }, me] = await Promise.all([params, peekMember()])
  const slug = decodeURIComponent(stall)
  const entered = me ? findStall(me, slug) : undefined
  return (
    <>
      {me && entered && <StallHeader me={me} slug={slug} unread={await stallUnread(entered.id)} />}
      <main id="noi-dung" tabIndex={-1} className="page-narrow grid content-start gap-5 pt-5 pb-28 text-lg md:pb-12">
        {children}
      </main>
    </>
  )
}
