/** Where the officer stands in the queue: `cursor` is the marked row, -1 before the first key. */
export type QueueCursor = { cursor: number; count: number; opened: boolean }

/** What a key asks for. `move` carries the row to mark. */
export type QueueCommand =
  | { kind: "move"; to: number }
  | { kind: "open" }
  | { kind: "close" }
  | { kind: "approve" }
  | { kind: "reject" }
  | { kind: "request_changes" }
  | { kind: "search" }
  | { kind: "help" }

/** A pressed key, reduced to what decides. `typing` is true inside a field or an open dialog. */
export type QueueKey = { key: string; typing: boolean; withModifier: boolean }

/**
 * The command of a key in the listing queue; null when the key means nothing here.
 * While the officer types, or holds Ctrl, Alt or Meta, every key belongs to the field or the browser.
 */
export function queueCommand(at: QueueCursor, pressed: QueueKey): QueueCommand | null {
  if (pressed.typing || pressed.withModifier) return null
  switch (pressed.key) {
    case "j":
      return at.count === 0 ? null : { kind: "move", to: Math.min(at.cursor + 1, at.count - 1) }
    case "k":
      return at.count === 0 ? null : { kind: "move", to: Math.max(at.cursor - 1, 0) }
    case "Enter":
      return at.cursor >= 0 && at.cursor < at.count ? { kind: "open" } : null
    case "Escape":
      return at.opened ? { kind: "close" } : null
    case "a":
      return at.opened ? { kind: "approve" } : null
    case "r":
      return at.opened ? { kind: "reject" } : null
    case "c":
      return at.opened ? { kind: "request_changes" } : null
    case "/":
      return { kind: "search" }
    case "?":
      return { kind: "help" }
    default:
      return null
  }
}
