import { useCallback, useEffect, useRef, useState } from "react"
import { ask, words } from "./ask"

/** What the server answers at an address: null until it is there. `load` asks again. What was asked last counts, whatever comes last. */
export function useAnswer<Body>(path: string) {
  const [answer, setAnswer] = useState<Body | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const asked = useRef(0)
  const load = useCallback(async () => {
    const mine = (asked.current += 1)
    const isLast = () => asked.current === mine
    try {
      const body = await ask<Body>(path)
      if (!isLast()) return
      setAnswer(body)
      setFault(null)
    } catch (error) {
      if (isLast()) setFault(words(error))
    }
  }, [path])
  useEffect(() => void load(), [load])
  return { answer, fault, load }
}
