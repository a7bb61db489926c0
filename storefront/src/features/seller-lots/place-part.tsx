"use client"

import { useState } from "react"
import { fill } from "@/shared/i18n/fill"
import { Button } from "@/shared/ui/button"
import { Icon } from "@/shared/ui/icon"
import { SelectField } from "@/shared/ui/select-field"
import { TextField } from "@/shared/ui/text-field"
import { useAlive } from "@/shared/ui/use-alive"
import type words from "@messages/lots.json"
import type { FieldOf } from "./history-form"

type Words = (typeof words)["form"]
type Props = {
  field: FieldOf
  words: Words
  communes: readonly { value: string; label: string }[]
  /** Names of the errors in the request: "origin." before them or nothing. */
  at?: string
}

/** Where it happened: the commune, a name, and the phone's own position if the person wants. */
export function PlacePart({ field, words: text, communes, at = "" }: Props) {
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-2 font-bold">{text.place}</legend>
      <SelectField
        id="commune_code"
        name="commune_code"
        label={text.commune}
        placeholder={text.communeChoose}
        options={communes}
        defaultValue={field.value("commune_code")}
        error={field.error(`${at}commune_code`)}
      />
      <TextField
        id="place_name"
        name="place_name"
        label={text.placeName}
        note={text.optional}
        hint={text.placeNameHint}
        defaultValue={field.value("place_name")}
        error={field.error(`${at}place_name`)}
        maxLength={200}
      />
      <Position start={field.value("geo")} words={text} error={field.error(`${at}geo`)} />
    </fieldset>
  )
}

const HIGH_ACCURACY = { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 }

/** The position of the phone, asked for at a press and never before. */
function Position({ start, words: text, error }: { start: string; words: Words; error: string | null }) {
  const alive = useAlive()
  const [geo, setGeo] = useState(start)
  const [asking, setAsking] = useState(false)
  const [failed, setFailed] = useState(false)
  const ask = () => {
    setAsking(true)
    setFailed(false)
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setGeo(`geo:${coords.latitude.toFixed(6)},${coords.longitude.toFixed(6)}`)
        setAsking(false)
      },
      () => {
        setFailed(true)
        setAsking(false)
      },
      HIGH_ACCURACY,
    )
  }
  return (
    <div className="grid gap-2">
      <input type="hidden" name="geo" value={geo} />
      {alive && (
        <div className="flex flex-wrap gap-2">
          <Button kind="secondary" onClick={ask} aria-disabled={asking}>
            <Icon name="map-pin" />
            {asking ? text.gpsAsking : text.gps}
          </Button>
          {geo && (
            <Button kind="quiet" onClick={() => setGeo("")}>
              {text.gpsDrop}
            </Button>
          )}
        </div>
      )}
      {alive && <p className="text-base text-muted">{text.gpsHint}</p>}
      <p role="status" className="text-base">
        {geo && fill(text.gpsTaken, { place: geo.slice("geo:".length) })}
        {failed && <span className="font-bold text-lacquer">{text.gpsFailed}</span>}
      </p>
      {error && <p className="text-sm font-bold text-lacquer">{error}</p>}
    </div>
  )
}
