export type ButtonKind = "primary" | "secondary" | "quiet" | "danger"

const KINDS: Record<ButtonKind, string> = {
  primary: "bg-leaf text-white hover:bg-leaf-deep",
  secondary: "border border-leaf bg-card text-leaf hover:bg-leaf-soft",
  quiet: "text-leaf underline underline-offset-4 hover:bg-leaf-soft",
  danger: "border border-lacquer bg-card text-lacquer hover:bg-lacquer-soft",
}

/** Classes of a button or of a link that looks like one: at least 48 px high, for thumbs. */
export const buttonStyle = (kind: ButtonKind = "primary", wide = false): string =>
  `inline-flex min-h-12 items-center justify-center gap-2 rounded-card px-5 py-2 text-center font-bold no-underline ` +
  `disabled:cursor-not-allowed disabled:opacity-60 ${KINDS[kind]}${wide ? " w-full" : ""}`
