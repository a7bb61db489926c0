import type { OfficerOnDuty } from "../officer-request"
import type { NoticeReader } from "./notice-reader"

/** An officer as a reader of notices. A national one reads only what is for himself: no province writes to him. */
export const officerReader = ({ id, province_code, agency }: OfficerOnDuty): NoticeReader => ({
  kind: "officer",
  id,
  province_code,
  agency,
})
