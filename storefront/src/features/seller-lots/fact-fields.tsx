import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/lots.json"
import type { FieldOf } from "./history-form"

type Props = { field: FieldOf; words: (typeof words)["form"] }

/** Brand and standards of a lot. */
export const FactFields = ({ field, words: text }: Props) => (
  <>
    <TextField
      id="brand"
      name="brand"
      label={text.brand}
      defaultValue={field.value("brand")}
      error={field.error("brand")}
      maxLength={120}
    />
    <TextField
      id="standards"
      name="standards"
      label={text.standards}
      hint={text.standardsHint}
      defaultValue={field.value("standards")}
      error={field.error("standards")}
      maxLength={300}
    />
  </>
)
