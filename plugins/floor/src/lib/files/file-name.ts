const MAX_LENGTH = 120

/** Anything that could lead out of a folder, break a header, or turn the name round (bidirectional marks). */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\/:*?"<>|]+/gu

/** The last part of the name, as it may be shown and written to a disk; null when nothing is left of it. */
export function cleanFileName(name: string): string | null {
  const last = name.normalize("NFC").split(/[\\/]/).at(-1) ?? ""
  const clean = last
    .replace(UNSAFE, " ")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "")
  if (clean.length <= MAX_LENGTH) return clean || null
  const dot = clean.lastIndexOf(".")
  const extension = dot > 0 && clean.length - dot <= 6 ? clean.slice(dot) : ""
  return (
    [...clean]
      .slice(0, MAX_LENGTH - extension.length)
      .join("")
      .trim() + extension
  )
}

/** "Giấy phép.PDF" has "pdf"; null without one. */
export const extensionOf = (name: string): string | null =>
  /\.([\p{L}\p{N}]{1,8})$/u.exec(name)?.[1]?.toLowerCase() ?? null

/** The value of a Content-Disposition header: always saved, never shown; names with marks by RFC 5987. */
export function attachment(name: string): string {
  const ascii = name.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D")
  const plain = ascii.replace(/[^\w .()-]/g, "_")
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
