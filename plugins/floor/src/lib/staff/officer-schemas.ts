import { z } from "@medusajs/framework/zod"
import { paging } from "../parse"
import { phone } from "../phone-schema"

/** A person of a department to be given an account. `province_code` null: national and read-only. Login: see `parseLogin`. */
export const NewOfficerSchema = z
  .object({
    name: z.string().trim().min(1).max(200),
    email: z.string(),
    phone: phone.nullish(),
    agency: z.enum(["trade", "agriculture"]),
    role: z.enum(["officer", "supervisor", "council_member", "auditor"]).default("officer"),
    province_code: z.string().max(10).nullable(),
  })
  .strict()

export const AppointOfficerBody = NewOfficerSchema.extend({ password: z.string() })
export type AppointOfficerBody = z.output<typeof AppointOfficerBody>

export const OfficersQuery = z.object({ ...paging, province_code: z.string().max(10).optional() }).strict()
export type OfficersQuery = z.output<typeof OfficersQuery>

/** Why somebody is stopped or let go on: for the audit log, and for him. */
export const WhyBody = z.object({ reason: z.string().trim().min(3).max(500) }).strict()
export type WhyBody = z.output<typeof WhyBody>
