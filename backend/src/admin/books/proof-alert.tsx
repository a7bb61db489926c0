import { Alert } from "@medusajs/ui"
import { inDong } from "../shared/money"
import type { Books } from "@san-ocop/kit/http/books"
import { inSeconds, inVietnam } from "../shared/time"
import { proofWords } from "./proof-words"
import { FAULTS } from "./words"

/** What the last proof of the books found: in red when it does not hold, or when nobody has proved them lately. */
export function ProofAlert({ books }: { books: Pick<Books, "proof" | "is_overdue"> }) {
  const { isWell, title } = proofWords(books)
  const { proof } = books
  return (
    <Alert variant={isWell ? "success" : "error"}>
      <div className="flex flex-col gap-y-1">
        <b>{title}</b>
        {proof && <span>{`Lần kiểm tra cuối: ${inVietnam(proof.at)}, mất ${inSeconds(proof.took)}.`}</span>}
        {proof?.failure && <span>{`Lỗi: ${proof.failure}`}</span>}
        {proof?.shown.map(({ fault, subject, off }) => (
          <span key={`${fault} ${subject}`}>{`${FAULTS[fault]}: ${subject}, lệch ${inDong(off)}`}</span>
        ))}
      </div>
    </Alert>
  )
}
