import type { SnapshotRow } from "@san-ocop/kit/http/statistics"
import Link from "next/link"
import { formatDayText, formatInstant } from "@/shared/format-time"
import { SampleNote } from "@/shared/ui/sample-note"
import { placeWords } from "./scope-words"
import { statisticsPath } from "./statistics-filter"

/** One frozen report as a row; its name opens it. */
export const snapshotCells = ({ id, title, scope, taken_at, taken_by, is_sample }: SnapshotRow) => ({
  name: (
    <>
      <Link href={statisticsPath({}, `/ban-chot/${encodeURIComponent(id)}`)} data-queue-row="" className="text-link">
        {title}
      </Link>{" "}
      {is_sample && <SampleNote />}
    </>
  ),
  place: placeWords(scope),
  period: `${formatDayText(scope.from)} - ${formatDayText(scope.to)}`,
  asOf: formatDayText(scope.as_of),
  takenBy: taken_by,
  takenAt: formatInstant(taken_at),
})
