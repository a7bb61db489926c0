import { Text } from "@medusajs/ui"
import { inDong } from "../shared/money"
import type { CodReading } from "@san-ocop/kit/http/cod-statements"
import { outcomeWords } from "./words"

/** What each row of a statement would do, and what could not be read. */
export function ReadingList({ reading: { lines, errors } }: { reading: CodReading }) {
  return (
    <div role="status" className="flex flex-col gap-y-2">
      <Text weight="plus">
        {lines.length > 0 ? `Đọc được ${lines.length} dòng.` : "Bảng kê không có vận đơn nào."}
        {errors.length > 0 && ` ${errors.length} dòng chưa đọc được, sẽ không ghi.`}
      </Text>
      {errors.map(({ line, message }) => (
        <Text key={line} size="small" className="text-ui-fg-error">{`Dòng ${line}: ${message}`}</Text>
      ))}
      {lines.map(({ line, tracking_code, remitted, outcome, held }) => (
        <Text key={line} size="small">
          {`${tracking_code}: ${inDong(remitted)}, sổ giữ ${inDong(held)}. `}
          <b>{outcomeWords(outcome)}</b>
        </Text>
      ))}
    </div>
  )
}
