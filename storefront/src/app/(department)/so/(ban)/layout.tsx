import type { ReactNode } from "react"
import { deskUnread } from "@/features/department-notices/unread"
import { peekOfficer } from "@/features/department-session/session"
import { DeskHeader } from "@/features/department-shell/desk-header"

/** The frame only. Each page checks for itself who may see it, since a layout is not run again between its pages. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const [me, unread] = await Promise.all([peekOfficer(), deskUnread()])
  return (
    <>
      {me && <DeskHeader me={me} unread={unread} />}
      <main id="noi-dung" tabIndex={-1} className="page grid content-start gap-5 py-5">
        {children}
      </main>
    </>
  )
}
