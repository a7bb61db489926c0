import type { ImportLine, ImportPage } from "@san-ocop/kit/http/recognition"
import { RECOGNITION_COLUMNS } from "@san-ocop/kit/recognition-columns"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { ActionForm } from "@/shared/ui/action-form"
import { StateTag, type StateTone } from "@/shared/ui/state-tag"
import { ChooseProductForm } from "./choose-product-form"
import { chooseForLine } from "./import-actions"

type Props = { line: ImportLine; state: ImportPage["state"]; hidden: Record<string, string>; mayChoose: boolean }

const TONES: Record<ImportLine["outcome"], StateTone> = {
  new: "good",
  renewed: "good",
  upgraded: "good",
  already: "plain",
  left_out: "plain",
  problem: "stopped",
}
const TITLES = new Map<string, string>(RECOGNITION_COLUMNS.map(({ key, title }) => [key, title]))

/** The cells of one line as it stands in the file, what it comes to, and where it is wrong, what to do. */
export function importLineCells({ line, state, hidden, mayChoose }: Props) {
  const t = translator("recognition")
  const cells = RECOGNITION_COLUMNS.flatMap(({ key, title }) =>
    line.cells[key] ? [`${title}: ${line.cells[key]}`] : [],
  )
  const own = { ...hidden, row: String(line.row) }
  const words = { saving: t("saving"), offline: t("offline") }
  return {
    row: line.row,
    what: (
      <>
        <b>{line.cells["product"] ?? ""}</b>
        <span className="block">{line.cells["producer"] ?? ""}</span>
        <span className="block text-sm text-muted">{cells.slice(2).join(" · ")}</span>
        {line.chosen_product && <span className="block">{t("import.chosen", { name: line.chosen_product.name })}</span>}
      </>
    ),
    outcome: (
      <div className="grid justify-items-start gap-2">
        <StateTag tone={TONES[line.outcome]}>
          {state === "committed" && line.outcome === "new" ? t("import.written") : t(`import.outcome.${line.outcome}`)}
        </StateTag>
        {line.problems.map(({ column, code, message }) => (
          <p key={`${column}-${code}`}>
            <b>{t("import.cell", { column: TITLES.get(column) ?? column })}</b>: {message}
          </p>
        ))}
        {mayChoose && line.candidates.length > 0 && (
          <ChooseProductForm
            hidden={own}
            label={t("import.choose", { row: line.row })}
            candidates={line.candidates}
            words={messages.recognition.import}
            {...words}
          />
        )}
        {mayChoose && (line.outcome === "problem" || line.outcome === "left_out") && (
          <ActionForm
            action={chooseForLine}
            hidden={{ ...own, leave_out: String(line.outcome === "problem") }}
            label={t(line.outcome === "problem" ? "import.leaveOut" : "import.putBack", { row: line.row })}
            pendingLabel={words.saving}
            offline={words.offline}
            kind="quiet"
          />
        )}
      </div>
    ),
  }
}
