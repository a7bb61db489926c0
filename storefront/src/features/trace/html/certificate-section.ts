import { formatDay } from "@san-ocop/kit/day"
import type { TracePage } from "@san-ocop/kit/http/trace"
import { translator } from "@/shared/i18n/translator"
import { type Html, html } from "./escape"

const certificateLink = (number: string): Html =>
  html`<p><a class="go" href="/chung-nhan/${encodeURIComponent(number)}">${translator("trace")("verify")}</a></p>`

/** Stars while the certificate holds; when it held on the day of making and no longer does, that in words. */
export function certificateSection({ badge, valid_when_made: once }: TracePage): Html {
  const t = translator("trace")
  if (badge) {
    const words = t("badge", { stars: badge.stars, number: badge.decision_number, day: formatDay(badge.valid_until) })
    return html`<section>
      <h2>${t("certificate")}</h2>
      <p class="badge"><span class="stars" aria-hidden="true">${"★".repeat(badge.stars)}</span> ${words}</p>
      ${certificateLink(badge.certificate_number)}
    </section>`
  }
  if (once) {
    return html`<section>
      <h2>${t("certificate")}</h2>
      <p>${t("validWhenMade", { stars: once.stars, day: formatDay(once.valid_until) })}</p>
      ${certificateLink(once.certificate_number)}
    </section>`
  }
  return html`<section>
    <h2>${t("certificate")}</h2>
    <p class="muted">${t("noCertificate")}</p>
  </section>`
}
