const NUMBER = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/

/** The number that somebody typed, or pasted with the whole address that a QR code gave him. Null when it cannot be one. */
export function writtenNumber(typed: string): string | null {
  const last = /chung-nhan\/([^/?#\s]+)/.exec(typed)?.[1] ?? typed
  const number = last.replace(/\s+/g, "")
  return NUMBER.test(number) ? number : null
}
