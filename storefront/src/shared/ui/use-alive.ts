"use client"

import { useSyncExternalStore } from "react"

const never = () => () => undefined

/** True once scripts run on this page; false on the server and until then. */
export const useAlive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
