/**
 * The address to go on to after logging in, or `root` when `raw` is missing or would lead out of the area `root`.
 *
 * A return address comes from the query string, so anybody can write one. Only a path inside the same area is kept:
 * never another host ("//x"), a scheme, a back slash (browsers read it as a slash) or a control character.
 */
export function safeReturnPath(raw: string | null | undefined, root: string): string {
  if (!raw || !raw.startsWith("/") || /[\\\u0000-\u001f]/.test(raw)) return root
  const base = "http://local.invalid"
  if (!URL.canParse(raw, base)) return root
  const url = new URL(raw, base)
  const inside = url.pathname === root || url.pathname.startsWith(`${root}/`)
  return url.origin === base && inside ? `${url.pathname}${url.search}` : root
}
