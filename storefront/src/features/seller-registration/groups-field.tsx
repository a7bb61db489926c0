import { CheckLine } from "@/shared/ui/check-line"
import type words from "@messages/verification.json"

export type GroupOptions = readonly { value: string; label: string }[]
type Props = {
  words: (typeof words)["groups"]
  groups: GroupOptions
  /** What is ticked: codes with spaces between them in "groups", "yes" in "makes_spirits". */
  values: Readonly<Record<string, string>>
  error: string | undefined
}

/** The groups of what is made here, and whether spirits are among it. */
export function GroupsField({ words, groups, values, error }: Props) {
  const chosen = (values["groups"] ?? "").split(" ")
  return (
    <>
      <fieldset className="grid gap-2" aria-describedby={error ? "groups-error" : undefined}>
        <legend className="mb-2 font-bold">{words.groups}</legend>
        {groups.map(({ value, label }) => (
          <CheckLine key={value} name="groups" value={value} checked={chosen.includes(value)} invalid={Boolean(error)}>
            {label}
          </CheckLine>
        ))}
        {error && (
          <p id="groups-error" className="text-sm font-bold text-lacquer">
            {error}
          </p>
        )}
      </fieldset>
      <CheckLine name="makes_spirits" value="yes" hint={words.spiritsHint} checked={values["makes_spirits"] === "yes"}>
        {words.spirits}
      </CheckLine>
    </>
  )
}
