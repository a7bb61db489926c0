import { classNames } from "./class-names"

type Props = {
  /** Where a page has several lists of one name. */
  id?: string
  name: string
  legend: string
  options: readonly { value: string; label: string }[]
  value: string
  error?: string | null | undefined
  /** Beside each other where there is room. */
  beside?: boolean
}

/** One of a few choices, each a line that a thumb can hit. */
export const RadioList = ({ name, id = name, legend, options, value, error, beside }: Props) => (
  <fieldset className="grid gap-2" aria-describedby={error ? `${id}-error` : undefined}>
    <legend className="mb-2 font-bold">{legend}</legend>
    <div className={classNames("grid gap-2", beside && "md:grid-cols-3")}>
      {options.map((option) => (
        <label
          key={option.value}
          className="flex min-h-12 cursor-pointer items-center gap-3 rounded-small border border-edge bg-white px-3 has-checked:border-leaf has-checked:bg-leaf-soft"
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            defaultChecked={option.value === value}
            className="size-5 shrink-0 accent-leaf"
          />
          {option.label}
        </label>
      ))}
    </div>
    {error && (
      <p id={`${id}-error`} className="text-sm font-bold text-lacquer">
        {error}
      </p>
    )}
  </fieldset>
)
