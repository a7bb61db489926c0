import { translator } from "@/shared/i18n/translator"
import { wordDiff } from "./word-diff"

/** Two texts as one, with the words that went and the words that came. Said in words too, not by colour alone. */
export function DiffText({ before, after }: { before: string; after: string }) {
  const t = translator("department")
  return (
    <p className="whitespace-pre-line">
      {wordDiff(before, after).map(({ kind, text }, index) => {
        if (kind === "same") return <span key={index}>{text}</span>
        const Mark = kind === "added" ? "ins" : "del"
        const look =
          kind === "added"
            ? "bg-leaf-soft font-bold text-leaf-deep decoration-leaf"
            : "bg-lacquer-soft text-lacquer decoration-lacquer"
        return (
          <Mark key={index} className={`rounded-small px-0.5 ${look}`}>
            <span className="sr-only">[{t(kind === "added" ? "review.added" : "review.removed")}: </span>
            {text}
            <span className="sr-only">]</span>
          </Mark>
        )
      })}
    </p>
  )
}
