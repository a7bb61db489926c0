import { z } from "@medusajs/framework/zod"

/** Chosen by a form, so that sent twice it is one thing; a client that sends none writes anew with each request. */
export const requestKey = z.uuid("Vui lòng tải lại trang rồi gửi lại.").nullable().default(null)
