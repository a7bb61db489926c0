import type { ActorName } from "../../support/actors"
import type { Row } from "./row"

const own: ActorName[] = ["memberOfA"]
const members: ActorName[] = ["memberOfA", "memberOfB"]
const TRADE_OF_A: ActorName[] = ["officerOfA", "secondOfficerOfA"]
const VERIFIERS_OF_A: ActorName[] = [...TRADE_OF_A, "agricultureOfficerOfA"]
const READERS_OF_A: ActorName[] = [...VERIFIERS_OF_A, "councilMemberOfA", "auditorOfA", "nationalOfficer"]
const OFFICERS: ActorName[] = [...READERS_OF_A, "officerOfB"]

const reason = "Lý do để thử nghiệm"
const refusal = { reason_code: "not_eligible", reason }
const onboarding = {
  kind: "farm",
  name: "Trang trại thử nghiệm",
  commune_code: "00004",
  street: "Xóm 1",
  contact_name: "Người thử nghiệm",
  contact_phone: "0912345678",
  groups: ["thuc-pham"],
  makes_spirits: false,
}
const bankAccount = { bank_name: "Ngân hàng thử", bank_account: "123456789", bank_account_name: "NGUYEN VAN A" }
const ONE = "POST /seller/me/registrations/:id"
const DOSSIER = "POST /department/verifications/:producer_id"
const mine = (rest: string, body: unknown = {}): Row => ({ route: `${ONE}/${rest}`, letIn: own, body })
const desk = (rest: string, body: unknown = {}): Row => ({ route: `${DOSSIER}/${rest}`, letIn: VERIFIERS_OF_A, body })

/** A producer registers himself; officers of either agency of his province decide, others of it read. */
export const VERIFICATION: Row[] = [
  { route: "POST /registrations", letIn: "everyone" },
  { route: "POST /registrations/link", letIn: "everyone" },
  { route: "POST /registrations/link/use", letIn: "everyone" },
  { route: "GET /seller/me/registrations", letIn: members },
  {
    route: "POST /seller/me/registrations",
    letIn: members,
    body: { kind: "farm", name: "Trang trại", province_code: "01" },
  },
  { route: "GET /seller/me/registrations/:id", letIn: own },
  mine("basics", { kind: "farm", name: "Trang trại thử" }),
  mine("place", { province_code: "01", commune_code: "00004", street: "Xóm 1" }),
  mine("identity", { bank_name: "Ngân hàng thử" }),
  mine("groups", { groups: ["thuc-pham"], makes_spirits: false }),
  mine("terms", { version: "2026-07-01" }),
  mine("submit"),
  mine("appeal", { text: "Xin xem lại hồ sơ này." }),
  { ...mine("appeal/files"), empty: true },
  { route: "GET /seller/me/registrations/:id/appeal/files/:file_id", letIn: own, empty: true },
  mine("proofs", { requirement: "food_safety", kind: "attestation" }),
  { ...mine("proofs/:proof_id/withdraw"), empty: true },
  mine("files"),
  mine("bank-account", bankAccount),
  { ...mine("bank-account/:change_id/withdraw"), empty: true },
  mine("corrections", { street: "Xóm thử", note: "Ghi nhầm xóm." }),
  { ...mine("corrections/:correction_id/withdraw"), empty: true },
  { route: "GET /seller/me/registrations/:id/files/:file_id", letIn: own, empty: true },
  { route: "GET /department/verifications", letIn: OFFICERS },
  { route: "POST /department/verifications", letIn: [...VERIFIERS_OF_A, "officerOfB"], body: onboarding },
  { route: "GET /department/verifications/:producer_id", letIn: READERS_OF_A },
  { route: "GET /department/verifications/:producer_id/form", letIn: READERS_OF_A },
  { route: "GET /department/verifications/:producer_id/files/:file_id", letIn: VERIFIERS_OF_A, empty: true },
  { route: "GET /department/verifications/:producer_id/appeal/files/:file_id", letIn: VERIFIERS_OF_A, empty: true },
  desk("basics", { kind: "farm", name: "Trang trại thử" }),
  desk("place", { province_code: "01", commune_code: "00004", street: "Xóm 1" }),
  desk("identity", { bank_name: "Ngân hàng thử" }),
  desk("groups", { groups: ["thuc-pham"], makes_spirits: false }),
  desk("terms", { version: "2026-07-01" }),
  desk("submit"),
  desk("proofs", { requirement: "food_safety", kind: "attestation" }),
  { ...desk("proofs/:proof_id/withdraw"), empty: true },
  desk("files"),
  { ...desk("bank-account/:change_id/confirm"), letIn: TRADE_OF_A, empty: true },
  { ...desk("bank-account/:change_id/refuse", { reason }), letIn: TRADE_OF_A, empty: true },
  desk("corrections", { street: "Xóm thử", note: "Ghi nhầm xóm." }),
  { ...desk("corrections/:correction_id/confirm"), empty: true },
  { ...desk("corrections/:correction_id/refuse", { reason }), empty: true },
  desk("start"),
  desk("request-information", { requirements: [], note: reason }),
  desk("verify"),
  desk("reject", refusal),
  desk("suspend", { ...refusal, at_once: "law" }),
  desk("reinstate", { reason }),
  desk("close", { reason }),
  desk("decide-appeal", { outcome: "dismissed", reason }),
  desk("proofs/:proof_id/accept"),
  desk("proofs/:proof_id/refuse", { reason }),
  desk("proofs/:proof_id/revoke", { reason }),
  desk("waive", { requirement: "food_safety", reason }),
  desk("check"),
  desk("reveal", { field: "tax_code", reason }),
  desk("link"),
]
