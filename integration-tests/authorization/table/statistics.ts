import type { ActorName } from "../../support/actors"
import type { Row } from "./row"

const DECIDERS_OF_A: ActorName[] = ["officerOfA", "secondOfficerOfA", "agricultureOfficerOfA"]
const READERS_OF_A: ActorName[] = [...DECIDERS_OF_A, "councilMemberOfA", "auditorOfA", "nationalOfficer"]
const OFFICERS: ActorName[] = [...READERS_OF_A, "officerOfB"]

const AREA = "/department/statistics"
const record = { indicator: "sale_points", variant: "points", on_day: "2026-01-05", value: 1, source: "Thử nghiệm" }

/** Officers read the numbers of their province; those who decide there write numbers down and freeze reports. */
export const STATISTICS: Row[] = [
  { route: `GET ${AREA}`, letIn: OFFICERS },
  { route: `GET ${AREA}/export`, letIn: OFFICERS },
  { route: `GET ${AREA}/snapshots`, letIn: OFFICERS },
  // The sent body is none, so whoever comes as far as reading it was let in; what each may do is in the suites of statistics.
  { route: `POST ${AREA}/snapshots`, letIn: [...DECIDERS_OF_A, "officerOfB"], body: { title: "Thử nghiệm" } },
  { route: `GET ${AREA}/snapshots/export`, letIn: OFFICERS },
  { route: `GET ${AREA}/snapshots/:id`, letIn: READERS_OF_A, empty: true },
  { route: `GET ${AREA}/snapshots/:id/export`, letIn: READERS_OF_A, empty: true },
  { route: `GET ${AREA}/records`, letIn: OFFICERS },
  { route: `GET ${AREA}/records/export`, letIn: OFFICERS },
  { route: `POST ${AREA}/records`, letIn: [...DECIDERS_OF_A, "officerOfB"], body: record },
  {
    route: `POST ${AREA}/records/:id/withdraw`,
    letIn: DECIDERS_OF_A,
    body: { reason: "Thử nghiệm" },
    empty: true,
  },
]
