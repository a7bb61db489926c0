import type { RegistrationForm } from "@san-ocop/kit/http/verification-desk"
import { translator } from "@/shared/i18n/translator"
import { SheetPart } from "./sheet-parts"

const EMPTY_ROWS = 6
const CELL = "border border-ink px-2 py-1.5 text-left align-top"

/** The papers to hand in: those that are asked of this producer, or empty rows on a blank form. */
export function SheetPapers({ requirements }: { requirements: RegistrationForm["requirements"] }) {
  const t = translator("verificationDesk")
  const columns = [t("form.paper"), t("form.number"), t("form.until"), t("form.attached")]
  return (
    <SheetPart title={t("form.partPapers")}>
      <table className="w-full border-collapse">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={CELL}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {requirements.map(({ title, mandatory }) => (
            <tr key={title} className="break-inside-avoid">
              <td className={`${CELL} w-1/2`}>
                {title}
                {mandatory && <i className="text-sm"> ({t("form.mandatory")})</i>}
              </td>
              <td className={CELL} />
              <td className={CELL} />
              <td className={CELL} />
            </tr>
          ))}
          {requirements.length === 0 &&
            Array.from({ length: EMPTY_ROWS }, (_, index) => (
              <tr key={index} className="h-10">
                <td className={`${CELL} w-1/2`} />
                <td className={CELL} />
                <td className={CELL} />
                <td className={CELL} />
              </tr>
            ))}
        </tbody>
      </table>
    </SheetPart>
  )
}
