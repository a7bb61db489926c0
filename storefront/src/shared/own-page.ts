/** True when the page that sent this is one of ours: the cookie alone would also come with a form of another site's making. */
export function isOwnPage(request: Request): boolean {
  const origin = request.headers.get("origin")
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host")
  return origin !== null && URL.canParse(origin) && new URL(origin).host === host
}
