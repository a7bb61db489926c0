"use client"

import { useLinkStatus } from "next/link"

/** A bar at the top of the window while a page is on its way. */
export const PendingBar = () => (
  <span aria-hidden="true" className="fixed inset-x-0 top-0 z-50 h-1 animate-pulse bg-leaf" />
)

/** Inside a Link: the bar while the page it leads to is on its way. */
export function PendingMark() {
  const { pending } = useLinkStatus()
  return pending ? <PendingBar /> : null
}
