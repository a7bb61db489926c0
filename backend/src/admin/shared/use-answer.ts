import { useCallback, useEffect, useState } from "react"
import { ask, words } from "./ask"

/** What the server answers at an address: null until it is there. `load` asks again. */
export function useAnswer<Body>(path: string) {
  const [answer, setAnswer] = useState<Body | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const load = useCallback(async () => {
    try {
      setAnswer(await ask<Body>(path))
      setFault(null)
    } catch (error) {
      setFault(words(error))
    }
  }, [path])
  useEffect(() => void load(), [load])
  return { answer, fault, load }
}
