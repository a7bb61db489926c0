/**
 * What the programme announces. Each carries `{ ids, product_ids }`, one event a workflow however many rows it wrote, so that
 * search brings the products up to date in one go.
 */
export const PROGRAMME_EVENTS = {
  producersChanged: "producer.changed",
  certificatesChanged: "certificate.changed",
  lotsRecorded: "lot.recorded",
} as const

/** A recall was approved, `{ id }`: its buyers are to be found and told. */
export const RECALL_APPROVED = "recall.approved"

export type ProgrammeEvent = { ids: string[]; product_ids: string[] }
