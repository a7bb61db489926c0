import type { Registration } from "@san-ocop/kit/http/verification"
import type { ReactNode } from "react"
import { stallUnread } from "../seller-notices/unread"
import { findStall } from "../seller-session/find-stall"
import type { MemberSession } from "../seller-session/session"
import { PlainFrame } from "../seller-shell/plain-frame"
import { StallHeader } from "../seller-shell/stall-header"

type Props = { session: MemberSession; stall: Registration["stall"]; children: ReactNode }

/** The pages of a registration stand in the frame of its stall, once there is one. */
export async function RegistrationFrame({ session: { me }, stall, children }: Props) {
  const entered = stall && findStall(me, stall.slug)
  if (!entered) return <PlainFrame>{children}</PlainFrame>
  return (
    <>
      <StallHeader me={me} slug={entered.slug} unread={await stallUnread(entered.id)} />
      <main id="noi-dung" tabIndex={-1} className="page-narrow grid content-start gap-5 pt-5 pb-28 text-lg md:pb-12">
        {children}
      </main>
    </>
  )
}
