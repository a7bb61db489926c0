import { translator } from "@/shared/i18n/translator"
import { type Html, html } from "./escape"

/** For a shopper who comes from his order: this is the lot that his goods are from. */
export const yourLot = (): Html => {
  const t = translator("recall")
  return html`<section>
    <h2>${t("trace.yours")}</h2>
    <p>${t("trace.order")}</p>
  </section>`
}
