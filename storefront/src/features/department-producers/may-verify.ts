import type { DepartmentMe } from "@san-ocop/kit/http/department"

/** Whether this officer decides on producers. The backend decides; this only leaves out what it would refuse. */
export const mayVerify = ({ province_code, officer }: DepartmentMe): boolean =>
  province_code !== null && officer.role !== "auditor" && officer.role !== "council_member"
