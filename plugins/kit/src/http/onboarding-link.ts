/** POST /registrations/link { token } answers this; POST /registrations/link/use { token, password } opens the account (a RegistrationOpened). */
export type OnboardingLink = { producer_name: string; person_name: string; phone_masked: string; expires_at: string }
export type LinkToken = { token: string }
export type UseLink = { token: string; password: string }
