/** A whole number as people type it, "20.000" or "20,000"; null when nothing was typed, and what is no number as it is, for the server to refuse. */
export function typedNumber(typed = ""): number | string | null {
  const plain = typed.replace(/[\s.,]/g, "")
  if (plain === "") return null
  return /^\d+$/.test(plain) ? Number(plain) : typed
}
