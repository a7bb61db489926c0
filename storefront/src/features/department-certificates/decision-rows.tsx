import type { DecisionRow } from "@san-ocop/kit/http/recognition"
import { decisionDay } from "./decision-day"
import { DecisionPaper } from "./decision-paper"
import { decisionPath } from "./decision-path"

const LINK = "text-link max-md:inline-flex max-md:min-h-11 max-md:items-center"

/** One decision as a row of its list, which leads to its page, with its scanned paper and, for who may, a place to hand one in. */
export function decisionCells(row: DecisionRow, mayCertify: boolean) {
  return {
    number: (
      <a className={LINK} data-queue-row="" href={decisionPath(row.id)}>
        {row.number}
      </a>
    ),
    day: decisionDay(row),
    issuer: row.issuer_name,
    certificates: row.certificate_count,
    file: <DecisionPaper row={row} mayCertify={mayCertify} />,
  }
}
