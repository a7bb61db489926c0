import { stallPath } from "./stall-path"

/** A stall by its name, which leads to its page. `stall`: its id, or its slug. */
export const StallLink = ({ stall, name }: { stall: string; name: string }) => (
  <a href={stallPath(stall)} className="text-link max-md:inline-flex max-md:min-h-11 max-md:items-center">
    {name}
  </a>
)
