export { appendAuditStep } from "./audit/append-audit-step"
