export { appendAuditStep } from "./audit/append-audit-step"
export { loadGeographyWorkflow } from "./geography/load-geography"
