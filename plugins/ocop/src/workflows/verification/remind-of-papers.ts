import { type OfRegistration, registrationWorkflow } from "./change-registration"

/** Reminds one producer of papers that end soon: once 60, 30 and 7 days before, and once when they have ended. */
export const remindOfPapersWorkflow = registrationWorkflow<Extract<OfRegistration, { producer_id: string }>>(
  "remind-of-papers",
  (service, input) => service.remind(input),
)
