export const MAX_QUANTITY = 999

/** Reads a quantity as typed: a whole number from `min` to 999, or null. */
export function parseQuantity(text: string, min = 1): number | null {
  if (!/^\d{1,3}$/.test(text.trim())) return null
  const quantity = Number(text)
  return quantity >= min ? quantity : null
}
