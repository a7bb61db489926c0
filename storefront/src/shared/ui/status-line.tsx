import { classNames } from "./class-names"
import { Icon } from "./icon"
import type { IconName } from "./icon-shapes"

type Kind = "good" | "plain" | "problem"
const LOOK: Record<Kind, { box: string; icon: IconName }> = {
  good: { box: "border-leaf bg-leaf-soft text-ink", icon: "circle-check" },
  plain: { box: "border-line bg-card text-ink", icon: "info" },
  problem: { box: "border-lacquer bg-lacquer-soft text-lacquer", icon: "triangle-alert" },
}

type Props = { kind: Kind; children?: React.ReactNode; className?: string }

/**
 * Says what has just happened, to eyes and to screen readers: keep it in the page and change its text.
 * Without text it takes no room.
 */
export const StatusLine = ({ kind, children, className }: Props) => (
  // Out of the flow while it is empty: the gap of a grid or a column would be kept for it.
  <div
    role={kind === "problem" ? "alert" : "status"}
    aria-live={kind === "problem" ? "assertive" : "polite"}
    className="empty:absolute"
  >
    {children && (
      <p className={classNames("flex items-start gap-2 rounded-card border px-4 py-3", LOOK[kind].box, className)}>
        <Icon name={LOOK[kind].icon} className="mt-0.5" />
        <span>{children}</span>
      </p>
    )}
  </div>
)
