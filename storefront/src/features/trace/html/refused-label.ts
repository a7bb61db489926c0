import { parsePlatformKey } from "@san-ocop/kit/platform-link"
import { translator } from "@/shared/i18n/translator"
import { type Html, html } from "./escape"
import { tracePage } from "./frame"
import { reportForm } from "./report-form"

// How materials and boxes are called: on the books, and without a page of their own.
const MATERIAL_OR_BOX = /^(?:NL|TH)-/i

/**
 * An address that a person typed off a label in small letters, or the code of a material or a box: the resolver knows where it leads, and
 * warns of what is nobody's. Null for any other.
 */
export function typedLabel(parts: readonly string[]): Response | null {
  const [first = ""] = parts
  if (parsePlatformKey(first) === null && !(parts.length === 1 && MATERIAL_OR_BOX.test(first))) return null
  const path = ["/T", ...parts.map(encodeURIComponent)].join("/")
  return new Response(null, { status: 307, headers: { location: path, "cache-control": "no-cache" } })
}

// What a report may carry beside the lot; anything else stays in the words of who reports.
const SERIAL = /^[0-9A-Za-z]{1,20}$/

/** The page of a serial that nobody issued, on goods of a lot that is on the books: who found it can report it at once. */
export function forgedLabel(code: string, serial: string): Response {
  const t = translator("trace")
  const body = html`${warning(t("forgedTitle"), t("forgedText"), `${code} / ${serial}`)}
  ${reportForm({ code, serial: SERIAL.test(serial) ? serial : null }, { reason_code: "fake_goods", words: "", phone: "" })}`
  return tracePage(404, t("forgedTitle"), body)
}

/** Why there is no page of a label: nobody knows the lot, or nothing can be said just now. */
export function refusedLabel(why: "unknown" | "down", code: string, path: string): Response {
  const t = translator("trace")
  if (why === "down") {
    const body = html`<section>
      <h1>${t("downTitle")}</h1>
      <p>${t("downText")}</p>
      <p><a class="go" href="${path}">${t("again")}</a></p>
    </section>`
    return tracePage(503, t("downTitle"), body)
  }
  return tracePage(404, t("unknownTitle"), warning(t("unknownTitle"), t("unknownText"), code))
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
