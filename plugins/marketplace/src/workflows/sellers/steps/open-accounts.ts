import type { IAuthModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuse } from "@san-ocop/floor/lib/problem"
import { parsePhone } from "@san-ocop/kit/phone"
import type { Membership, NewMember } from "../../../modules/seller/types"

export type OpenAccounts = { members: NewMember[]; added: Membership[] }

const PROVIDER = "emailpass"
const MIN_PASSWORD = 8

/** What a person may log in with: the phone number in national form and, if given, the e-mail address in lower case. */
const logins = ({ phone, email }: NewMember): string[] =>
  [parsePhone(phone), email?.trim().toLowerCase()].filter((login): login is string => !!login)

/** Makes the account and lets the provider hash the password. @throws Refusal duplicate_error when a login is taken */
async function register(auth: IAuthModuleService, login: string, password: string): Promise<string> {
  const answer = await auth.register(PROVIDER, { body: { email: login, password } } as never)
  if (answer.success && answer.authIdentity) return answer.authIdentity.id
  return refuse("duplicate_error", "Số điện thoại hoặc thư điện tử này đã có tài khoản.", {
    field: "phone",
    code: "login_taken",
  })
}

/** Gives an account its second login, with the same password. */
async function addLogin(auth: IAuthModuleService, accountId: string, login: string): Promise<void> {
  const [known] = await auth.listProviderIdentities({ auth_identity_id: accountId, provider: PROVIDER }, { take: 1 })
  const provider_metadata = known?.provider_metadata ?? {}
  await auth.createProviderIdentities([
    { auth_identity_id: accountId, provider: PROVIDER, entity_id: login, provider_metadata },
  ])
}

async function openAccount(auth: IAuthModuleService, member: NewMember, memberId: string): Promise<string> {
  if (member.password.length < MIN_PASSWORD) {
    refuse("invalid_data", `Mật khẩu cần ít nhất ${MIN_PASSWORD} ký tự.`, {
      field: "password",
      code: "password_too_short",
    })
  }
  const [first = "", ...others] = logins(member)
  const id = await register(auth, first, member.password)
  await auth.updateAuthIdentities([{ id, app_metadata: { seller_member_id: memberId } }])
  for (const login of others) await addLogin(auth, id, login)
  return id
}

/** Opens accounts for the persons who are new; the others keep theirs. @throws Refusal invalid_data, duplicate_error */
export const openAccountsStep = createStep(
  "open-member-accounts",
  async ({ members, added }: OpenAccounts, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const opened: string[] = []
    for (const [i, { member_id, is_new_person }] of added.entries()) {
      const member = members[i]
      if (member && is_new_person) opened.push(await openAccount(auth, member, member_id))
    }
    return new StepResponse(opened.length, opened)
  },
  async (opened, { container }) => {
    if (opened?.length) await container.resolve(Modules.AUTH).deleteAuthIdentities(opened)
  },
)
