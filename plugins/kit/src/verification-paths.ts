/** Pages of the storefront that messages and printed papers lead to. */
export const REGISTER_PATH = "/kenh-nguoi-ban/dang-ky"
/** A person's own registration. */
export const registrationPath = (registrationId: string): string => `/kenh-nguoi-ban/ho-so/${registrationId}`
/** Where a person whom an officer registered sets a password. */
export const onboardingPath = (token: string): string => `/kenh-nguoi-ban/kich-hoat/${token}`
/** A producer at the department's desk. */
export const dossierPath = (producerId: string): string => `/so/chu-the/${producerId}`
