import { CaseForm } from "@/shared/casework/case-form"
import { formWords } from "@/shared/casework/case-words"
import type { FormState } from "@/shared/forms/form-state"

type Props = {
  action: (previous: FormState, form: FormData) => Promise<FormState>
  code: string
  words: Record<"title" | "lead" | "phone" | "show", string>
}

/** The question for the phone number that opens a case's page, on a device that does not know the case. */
export const AskPhone = ({ action, code, words }: Props) => (
  <div className="page-narrow grid gap-5">
    <h1 className="text-2xl">{words.title}</h1>
    <p>{words.lead}</p>
    <CaseForm
      id="find"
      action={action}
      hidden={{ code }}
      fields={[{ kind: "tel", name: "phone", label: words.phone }]}
      words={formWords(words.show)}
    />
  </div>
)
