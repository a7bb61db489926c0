import { MedusaError } from "@medusajs/framework/utils"

/** A mistake in the data files of this package: nothing that a person sent can cause it. */
export const unreadable = (message: string): MedusaError => new MedusaError(MedusaError.Types.UNEXPECTED_STATE, message)
