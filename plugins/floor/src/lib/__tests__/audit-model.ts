/** For module tests of other modules, whose writes leave entries: give it to the runner's `moduleModels`. */
export { AuditEntry } from "../../modules/audit/models/audit-entry"
