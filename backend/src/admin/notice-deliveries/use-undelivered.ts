import type { SentAgain, UndeliveredList, UndeliveredState } from "@san-ocop/kit/http/deliveries"
import { useState } from "react"
import { ask, words } from "../shared/ask"
import { useAnswer } from "../shared/use-answer"

export const PAGE_ROWS = 50

const PATH = "/admin/notice-deliveries"

/** A page of what did not arrive, and the way to send it again. */
export function useUndelivered(state: UndeliveredState | "", offset: number) {
  const query = new URLSearchParams({ limit: String(PAGE_ROWS), offset: String(offset), ...(state && { state }) })
  const { answer: list, fault: unread, load } = useAnswer<UndeliveredList>(`${PATH}?${query}`)
  const [fault, setFault] = useState<string | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const sendAgain = async (ids: string[]): Promise<void> => {
    setBusy(true)
    setSaid(null)
    setFault(null)
    try {
      const { waiting } = await ask<SentAgain>(`${PATH}/send-again`, { ids })
      await load()
      setSaid(`${waiting} thông báo đang chờ gửi lại, trong vòng một phút.`)
    } catch (error) {
      setFault(words(error))
    } finally {
      setBusy(false)
    }
  }
  return { list, fault: fault ?? unread, said, isBusy, sendAgain }
}
