import { parsePlatformKey } from "@san-ocop/kit/platform-link"
import { translator } from "@/shared/i18n/translator"
import { type Html, html } from "./escape"
import { tracePage } from "./frame"

/** An address that a person typed off a label in small letters: the resolver knows where it leads. Null for any other. */
export function typedLabel(parts: readonly string[]): Response | null {
  if (parsePlatformKey(parts[0] ?? "") === null) return null
  const path = ["/T", ...parts.map(encodeURIComponent)].join("/")
  return new Response(null, { status: 307, headers: { location: path, "cache-control": "no-cache" } })
}

/** Why there is no page of a label: nobody knows the lot, nobody issued the serial, or nothing can be said just now. */
export function refusedLabel(why: "unknown" | "forged" | "down", code: string, path: string): Response {
  const t = translator("trace")
  if (why === "down") {
    const body = html`<section>
      <h1>${t("downTitle")}</h1>
      <p>${t("downText")}</p>
      <p><a class="go" href="${path}">${t("again")}</a></p>
    </section>`
    return tracePage(503, t("downTitle"), body)
  }
  const title = t(`${why}Title`)
  return tracePage(404, title, warning(title, t(`${why}Text`), code))
}

function warning(title: string, text: string, code: string): Html {
  const t = translator("trace")
  return html`<section class="bad" role="alert">
    <h1>${title}</h1>
    <p>${text}</p>
    <p class="muted">${t("unknownCode", { code: code.slice(0, 80) })}</p>
    <p><a class="go" href="/san">${t("report")}</a></p>
  </section>`
}
