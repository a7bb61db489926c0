import type { AuthIdentityDTO, IAuthModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuse } from "@san-ocop/floor/lib/problem"
import { parsePhone } from "@san-ocop/kit/phone"
import { SELLER_MODULE } from "../../../modules/seller"
import type SellerModuleService from "../../../modules/seller/service"
import type { Membership, NewMember } from "../../../modules/seller/types"

export type OpenAccounts = { members: NewMember[]; added: Membership[] }

const PROVIDER = "emailpass"
const MIN_PASSWORD = 8

/** What a person may log in with: the phone number in national form and, if given, the e-mail address in lower case. */
const logins = ({ phone, email }: NewMember): string[] =>
  [parsePhone(phone), email?.trim().toLowerCase()].filter((login): login is string => !!login)

const refuseTaken = (): never =>
  refuse("duplicate_error", "Số điện thoại hoặc thư điện tử này đã có tài khoản.", {
    field: "phone",
    code: "login_taken",
  })

type Secret = Record<string, unknown>

/** Makes the account and lets the provider hash the password. @throws Refusal duplicate_error when a login is taken */
async function register(auth: IAuthModuleService, login: string, password: string): Promise<[string, Secret]> {
  const answer = await auth.register(PROVIDER, { body: { email: login, password } })
  if (!answer.success || !answer.authIdentity) return refuseTaken()
  const { id } = answer.authIdentity
  const [identity] = await auth.listProviderIdentities({ auth_identity_id: id, provider: PROVIDER }, { take: 1 })
  return [id, identity?.provider_metadata ?? {}]
}

/** Makes an account, or another login of it, whose password is hashed already. */
async function copyLogin(auth: IAuthModuleService, login: string, secret: Secret, accountId?: string): Promise<string> {
  const identity = { provider: PROVIDER, entity_id: login, provider_metadata: secret }
  if (accountId !== undefined) {
    await auth.createProviderIdentities([{ ...identity, auth_identity_id: accountId }])
    return accountId
  }
  const [made] = await auth.createAuthIdentities([{ provider_identities: [identity] }])
  return made?.id ?? refuseTaken()
}

/** Whether an account is anybody's: of a member who is there, or of an actor of another kind. */
async function isSomebodys(container: MedusaContainer, account: AuthIdentityDTO): Promise<boolean> {
  const { seller_member_id: memberId, ...others } = (account.app_metadata ?? {}) as Record<string, string | null>
  if (Object.values(others).some(Boolean)) return true
  if (!memberId) return false
  const members = container.resolve<SellerModuleService>(SELLER_MODULE)
  return (await members.listSellerMembers({ id: memberId }, { take: 1 })).length > 0
}

/**
 * A login without a living owner (the process died before it got one, or he lost the number) is deleted with its password.
 * @throws Refusal duplicate_error when somebody has one of the logins: he knows its password, so it is not reused
 */
async function freeLogins(container: MedusaContainer, auth: IAuthModuleService, wanted: string[]): Promise<void> {
  for (const login of wanted) {
    const [known] = await auth.listProviderIdentities({ provider: PROVIDER, entity_id: login }, { take: 1 })
    const id = known?.auth_identity_id
    if (!id) continue
    if (await isSomebodys(container, await auth.retrieveAuthIdentity(id))) refuseTaken()
    await auth.deleteAuthIdentities([id])
  }
}

/**
 * Opens one account. `secrets` keeps the hash of each password of this run: hashing is slow on purpose, and a demo gives
 * hundreds of persons one password that everybody knows.
 */
async function openAccount(
  container: MedusaContainer,
  member: NewMember,
  memberId: string,
  secrets: Map<string, Secret>,
): Promise<string> {
  if (member.password.length < MIN_PASSWORD) {
    refuse("invalid_data", `Mật khẩu cần ít nhất ${MIN_PASSWORD} ký tự.`, {
      field: "password",
      code: "password_too_short",
    })
  }
  const auth = container.resolve(Modules.AUTH)
  const [first = "", ...others] = logins(member)
  await freeLogins(container, auth, [first, ...others])
  const known = secrets.get(member.password)
  const [id, secret] = known
    ? [await copyLogin(auth, first, known), known]
    : await register(auth, first, member.password)
  secrets.set(member.password, secret)
  for (const login of others) await copyLogin(auth, login, secret, id)
  await auth.updateAuthIdentities([{ id, app_metadata: { seller_member_id: memberId } }])
  return id
}

/** Opens accounts for the persons who are new; the others keep theirs. @throws Refusal invalid_data, duplicate_error */
export const openAccountsStep = createStep(
  "open-accounts",
  async ({ members, added }: OpenAccounts, { container }) => {
    const secrets = new Map<string, Secret>()
    const opened: string[] = []
    for (const [i, { member_id, is_new_person }] of added.entries()) {
      const member = members[i]
      if (member && is_new_person) opened.push(await openAccount(container, member, member_id, secrets))
    }
    return new StepResponse(opened.length, opened)
  },
  async (opened, { container }) => {
    if (opened?.length) await container.resolve(Modules.AUTH).deleteAuthIdentities(opened)
  },
)
