import { useRef, useState, type ChangeEvent } from 'react'

/**
 * Choosing a country at risk selects "counted", and leaving it again brings back what was chosen before. A choice
 * made by hand stays. With scripts off the server does the same when the form is sent.
 */
export function useRiskPreselection(riskCountries: string[]) {
  const [preselected, setPreselected] = useState(false)
  const before = useRef<string | null>(null)

  const onChange = ({ target }: ChangeEvent<HTMLFormElement>) => {
    if (target.name === 'visibility') keepChoice()
    else if (target.name === 'country') followCountry(target.form, riskCountries.includes(target.value))
  }

  function keepChoice() {
    before.current = null
    setPreselected(false)
  }

  function followCountry(form: HTMLFormElement, isAtRisk: boolean) {
    const chosen = new FormData(form).get('visibility')
    if (isAtRisk && chosen !== 'counted') {
      before.current = typeof chosen === 'string' ? chosen : ''
      choose(form, 'counted')
      setPreselected(true)
    } else if (!isAtRisk && before.current !== null) {
      choose(form, before.current)
      keepChoice()
    }
  }

  return { preselected, onChange }
}

function choose(form: HTMLFormElement, visibility: string) {
  for (const radio of form.querySelectorAll<HTMLInputElement>('input[name=visibility]'))
    radio.checked = radio.value === visibility
}
