import type { SentAgain, UndeliveredList, UndeliveredState } from "@san-ocop/kit/http/deliveries"
import { useCallback, useEffect, useState } from "react"

export const PAGE_ROWS = 50

/** One request as the operator who is logged in. @throws Error with the server's sentence */
async function ask<Body>(path: string, body?: unknown): Promise<Body> {
  const sent = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }
  const headers = { "content-type": "application/json" }
  const answer = await fetch(`/admin/notice-deliveries${path}`, { credentials: "include", headers, ...sent })
  const said = (await answer.json()) as Body & { message?: string }
  if (!answer.ok) throw new Error(said.message ?? "Máy chủ chưa trả lời được. Mời thử lại.")
  return said
}

const words = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** A page of what did not arrive, and the way to send it again. */
export function useUndelivered(state: UndeliveredState | "", offset: number) {
  const [list, setList] = useState<UndeliveredList | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const load = useCallback(async () => {
    const query = new URLSearchParams({ limit: String(PAGE_ROWS), offset: String(offset), ...(state && { state }) })
    try {
      setList(await ask<UndeliveredList>(`?${query}`))
      setFault(null)
    } catch (error) {
      setFault(words(error))
    }
  }, [state, offset])

  useEffect(() => void load(), [load])

  const sendAgain = async (ids: string[]): Promise<void> => {
    setBusy(true)
    setSaid(null)
    try {
      const { waiting } = await ask<SentAgain>("/send-again", { ids })
      await load()
      setSaid(`${waiting} thông báo đang chờ gửi lại, trong vòng một phút.`)
    } catch (error) {
      setFault(words(error))
    } finally {
      setBusy(false)
    }
  }
  return { list, fault, said, isBusy, sendAgain }
}
