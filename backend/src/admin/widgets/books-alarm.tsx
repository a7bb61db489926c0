import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { Books } from "@san-ocop/kit/http/books"
import { ProofAlert } from "../books/proof-alert"
import { proofWords } from "../books/proof-words"
import { useAnswer } from "../shared/use-answer"

/** Says above the page that operators see first that the books do not hold; silent while they do. */
export default function BooksAlarm() {
  const { answer: books } = useAnswer<Books>("/admin/books")
  if (!books || proofWords(books).isWell) return null
  return <ProofAlert books={books} />
}

export const config = defineWidgetConfig({ zone: "order.list.before" })
