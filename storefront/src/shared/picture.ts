/**
 * The address under which this site shows a picture of the backend: its path alone, so that the page loads nothing from elsewhere.
 * "http://127.0.0.1:9000/static/a.webp" -> "/static/a.webp". Null when it is not one of the backend's pictures.
 */
export function picturePath(address: string | null): string | null {
  if (!address) return null
  const path = address.startsWith("/") ? address : URL.canParse(address) ? new URL(address).pathname : ""
  return path.startsWith("/static/") ? path : null
}
