import { translator } from "@/shared/i18n/translator"
import { Button } from "@/shared/ui/button"
import { confirmAge } from "../actions/confirm-age"

type Props = { age: number; handle: string }

/** Before alcohol can be put into the cart: who is not old enough goes no further. */
export function AgeGate({ age, handle }: Props) {
  const t = translator("catalog")
  return (
    <form
      action={confirmAge}
      className="grid justify-items-start gap-3 rounded-card border border-gold bg-gold-soft p-4"
    >
      <input type="hidden" name="age" value={age} />
      <input type="hidden" name="handle" value={handle} />
      <p>{t("product.ageGate", { age })}</p>
      <Button type="submit">{t("product.ageConfirm", { age })}</Button>
    </form>
  )
}
