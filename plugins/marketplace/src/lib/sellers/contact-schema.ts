import { z } from "@medusajs/framework/zod"

/** An empty e-mail address takes it away. */
export const stallContactSchema = z
  .object({
    phone: z.string().max(30),
    email: z
      .union([z.literal(""), z.string().trim().max(200).pipe(z.email("Thư điện tử chưa đúng."))])
      .nullish()
      .transform((email) => email || null),
  })
  .strict()
