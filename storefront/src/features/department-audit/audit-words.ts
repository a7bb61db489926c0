import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { wordOf } from "../department-registers/word-of"

const { actionName, entityName } = messages.department.audit
/** What the entry of a change ends with that a workflow took back. */
const REVERSED = ".reversed"

/** What was done, in words; the code itself where there is no word yet. A dot in a key would open another level of words. */
export function actionWord(action: string): string {
  if (action.endsWith(REVERSED)) {
    return translator("department")("audit.reversed", { what: actionWord(action.slice(0, -REVERSED.length)) })
  }
  const key = action.replaceAll(".", "_")
  const word = wordOf(actionName, key)
  return word === key ? action : word
}

export const entityWord = (entity: string): string => wordOf(entityName, entity)
