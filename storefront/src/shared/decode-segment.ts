/** A segment of an address as text: Next hands it to pages as it stood there. Null when it is not well encoded. */
export function decodeSegment(segment: string): string | null {
  try {
    return decodeURIComponent(segment)
  } catch {
    return null
  }
}
