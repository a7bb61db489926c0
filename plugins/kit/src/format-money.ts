/** 1250000 as people read it: "1.250.000 ₫" (with a space that does not break). Written out, so that it is the same on every machine. */
export function formatMoney(dong: number): string {
  const digits = Math.abs(dong)
    .toFixed(0)
    .replace(/\B(?=(\d{3})+$)/g, ".")
  return `${dong < 0 ? "-" : ""}${digits}\u00a0₫`
}
