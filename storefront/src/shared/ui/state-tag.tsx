import type { ReactNode } from "react"
import { classNames } from "./class-names"

export type StateTone = "waiting" | "good" | "plain" | "stopped"

const TONES: Record<StateTone, string> = {
  waiting: "border-gold bg-gold-soft text-ink",
  good: "border-leaf bg-leaf-soft text-leaf-deep",
  plain: "border-line bg-paper text-muted",
  stopped: "border-lacquer bg-lacquer-soft text-lacquer",
}

/** The state of a thing in people's words. Its tone only repeats what the words say. */
export const StateTag = ({ tone, children }: { tone: StateTone; children: ReactNode }) => (
  <span
    className={classNames(
      "inline-block w-fit rounded-chip border px-2.5 py-0.5 text-sm font-bold leading-snug lg:whitespace-nowrap",
      TONES[tone],
    )}
  >
    {children}
  </span>
)
