/**
 * Which parcel a webhook of GHN speaks of; null when it names none. Nothing else of it is believed: GHN signs its webhooks with nothing,
 * so the parcel is read from the API before anything moves.
 */
export function hintedParcel(body: unknown): string | null {
  if (typeof body !== "object" || body === null || !("OrderCode" in body)) return null
  const { OrderCode: code } = body
  return typeof code === "string" && /^[A-Z0-9]{4,40}$/i.test(code) ? code.toUpperCase() : null
}
