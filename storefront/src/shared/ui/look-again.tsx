"use client"

import { useRouter } from "next/navigation"
import { useEffect } from "react"
import { useAlive } from "./use-alive"

const EVERY_MS = 3_000

/** Reads the page anew while something goes on behind it, and leaves what is typed as it is. Without JavaScript there is a link. */
export function LookAgain({ href, label }: { href: string; label: string }) {
  const router = useRouter()
  const alive = useAlive()
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) router.refresh()
    }, EVERY_MS)
    return () => {
      clearInterval(timer)
    }
  }, [router])
  if (alive) return null
  return (
    <a href={href} className="text-link inline-flex min-h-11 items-center">
      {label}
    </a>
  )
}
