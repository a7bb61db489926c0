import type { ReactNode } from "react"
import { peekOfficer } from "@/features/department-session/session"
import { DeskHeader } from "@/features/department-shell/desk-header"

/** The frame only. Each page checks for itself who may see it, since a layout is not run again between its pages. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const me = await peekOfficer()
  return (
    <>
      {me && <DeskHeader me={me} />}
      <main id="noi-dung" tabIndex={-1} className="page grid content-start gap-5 py-5">
        {children}
      </main>
    </>
  )
}
