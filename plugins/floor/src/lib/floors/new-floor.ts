import { z } from "@medusajs/framework/zod"
import type { Actor } from "../actor"
import { phone } from "../phone-schema"

const line = (longest: number) => z.string().trim().min(1).max(longest)

/** What opening a floor needs to be told; name, address and old names follow from the province. */
export const NewFloor = z
  .object({
    province_code: line(10),
    department_name: line(200),
    department_phone: phone,
    department_email: z.string().trim().max(200).pipe(z.email("Thư điện tử chưa đúng.")),
    department_address: line(300),
    /** Who holds the shopper's money: "direct" (the seller) or "collected". */
    settlement_mode: z.enum(["direct", "collected"]).default("direct"),
  })
  .strict()

/** Samples are made by the seed alone, so no request may say that one is. */
export type CreateFloor = { actor: Actor; floor: z.input<typeof NewFloor>; is_sample?: boolean }
