const NUMBER = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 })

/** "1.002", "82,24". */
export const formatNumber = (value: number): string => NUMBER.format(value)

/** "+12", "-3": a difference with its sign. */
export const formatDifference = (value: number): string => `${value > 0 ? "+" : ""}${NUMBER.format(value)}`

/** The part of a whole in per cent, one decimal; "" of nothing. */
export const formatShare = (part: number, whole: number): string =>
  whole > 0 ? `${formatNumber(Math.round((part * 1000) / whole) / 10)}%` : ""

/** What a person typed as a number: "1.234", "42,27", "42.27"; null for anything else. */
export function readNumber(text: string): number | null {
  const typed = text.replace(/\s/g, "")
  const grouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(typed) ? typed.replaceAll(".", "") : typed
  const plain = grouped.replace(",", ".")
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null
}
