import type { IndicatorPart } from "@san-ocop/kit/http/statistics"
import { translator } from "@/shared/i18n/translator"
import { formatNumber, formatShare } from "./numbers"

/** The parts of a number in words. Shares only where the parts are of one whole. */
export function PartsTable({ name, parts, whole }: { name: string; parts: readonly IndicatorPart[]; whole: number }) {
  const t = translator("statistics")
  const shares = parts.reduce((sum, { value }) => sum + value, 0) === whole
  return (
    <table aria-label={name} className="w-full max-w-md border-collapse text-left text-sm">
      <thead>
        <tr className="border-b-2 border-line text-muted">
          <th scope="col" className="py-1 pr-3">
            {t("part")}
          </th>
          <th scope="col" className="px-3 py-1 text-right">
            {t("value")}
          </th>
          {shares && (
            <th scope="col" className="py-1 pl-3 text-right">
              {t("share")}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.id} className="border-b border-line">
            <th scope="row" className="py-1 pr-3 font-normal">
              {part.name}
            </th>
            <td className="px-3 py-1 text-right font-bold">{formatNumber(part.value)}</td>
            {shares && <td className="py-1 pl-3 text-right">{formatShare(part.value, whole)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
