import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { type Html, html } from "./escape"

export type ReportDraft = { reason_code: string; words: string; phone: string }
const BLANK: ReportDraft = { reason_code: "", words: "", phone: "" }

/** The way to report what is wrong with a pack: a plain form, closed until somebody needs it. */
export function reportForm(
  label: { code: string; serial: string | null },
  draft: ReportDraft = BLANK,
  problem: string | null = null,
): Html {
  const t = translator("trace")
  const reasons = Object.entries(messages.casework.reportReason)
  return html`<section>
    <details${problem && html` open`}>
      <summary>${t("reportForm.title")}</summary>
      ${problem && html`<p class="bad" role="alert">${problem}</p>`}
      <form method="post" action="/t/${encodeURIComponent(label.code)}/phan-anh">
        ${label.serial && html`<input type="hidden" name="serial" value="${label.serial}" />`}
        <label for="ly-do">${t("reportForm.reason")}</label>
        <select id="ly-do" name="reason_code" required>
          <option value="">${t("reportForm.choose")}</option>
          ${reasons.map(([value, text]) => html`<option value="${value}" ${value === draft.reason_code && html` selected`}>${text}</option>`)}
        </select>
        <label for="ke-ro">${t("reportForm.words")}</label>
        <textarea id="ke-ro" name="words" rows="4" required minlength="5" maxlength="2000">${draft.words}</textarea>
        <label for="dien-thoai">${t("reportForm.phone")}</label>
        <input id="dien-thoai" name="phone" type="tel" inputmode="tel" autocomplete="tel" value="${draft.phone}" />
        <p class="muted">${t("reportForm.note")}</p>
        <button>${t("reportForm.submit")}</button>
      </form>
    </details>
  </section>`
}
