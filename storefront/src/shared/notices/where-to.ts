const HERE = "http://local.invalid"

/**
 * Where a notice leads: a path of this storefront, or `otherwise` where it is anything else. It comes back out of a form,
 * so anybody can write one: never another host ("//x"), a scheme, a back slash (browsers read it as a slash).
 */
export function whereTo(href: string, otherwise: string): string {
  if (!/^\/(?!\/)[^\\\u0000-\u001f]*$/.test(href) || !URL.canParse(href, HERE)) return otherwise
  const url = new URL(href, HERE)
  return url.origin === HERE ? `${url.pathname}${url.search}` : otherwise
}
