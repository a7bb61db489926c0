import type { ReactNode } from "react"
import { peekMember } from "@/features/seller-session/session"
import { StallHeader } from "@/features/seller-shell/stall-header"

type Props = { children: ReactNode; params: Promise<{ stall: string }> }

/** The frame only. Each page checks for itself who may see it, since a layout is not run again between its pages. */
export default async function StallLayout({ children, params }: Props) {
  const [{ stall }, me] = await Promise.all([params, peekMember()])
  return (
    <>
      {me && <StallHeader me={me} slug={decodeURIComponent(stall)} />}
      <main id="noi-dung" tabIndex={-1} className="page-narrow grid content-start gap-5 pt-5 pb-28 text-lg md:pb-12">
        {children}
      </main>
    </>
  )
}
