import { createElement } from "react"
import { ICON_SHAPES, type IconName } from "./icon-shapes"

/** A decorative drawing in the colour of its text; the words beside it say what it means. */
export const Icon = ({ name, size = 20, className }: { name: IconName; size?: number; className?: string }) => (
  <svg
    aria-hidden="true"
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth={2}
    strokeLinecap="round"
    strokeLinejoin="round"
    className={className ? `shrink-0 ${className}` : "shrink-0"}
  >
    {ICON_SHAPES[name].map(([tag, attributes], index) => createElement(tag, { ...attributes, key: index }))}
  </svg>
)
