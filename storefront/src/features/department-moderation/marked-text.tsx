import { translator } from "@/shared/i18n/translator"
import { excerpt } from "./excerpt"

type Place = { start: number; end: number }

/** A text with the words that a rule found marked in it, for eyes and for screen readers. */
export function MarkedText({ text, places }: { text: string; places: readonly Place[] }) {
  const t = translator("moderation")
  return (
    <p className="whitespace-pre-line">
      {excerpt(text, places).map(({ text: part, marked }, index) =>
        marked ? (
          <mark key={index} className="rounded-small bg-gold-soft px-0.5 font-bold text-ink underline decoration-gold">
            <span className="sr-only">[{t("explain.mark")}: </span>
            {part}
            <span className="sr-only">]</span>
          </mark>
        ) : (
          <span key={index}>{part}</span>
        ),
      )}
    </p>
  )
}
