import type { ReactNode } from 'react'
import { FieldError } from './field-error'

export interface ChoiceOption {
  value: string
  title: ReactNode
  /** What choosing it means. */
  consequence?: ReactNode
  /** A drawing beside the words, decoration only. */
  picture?: ReactNode
}

interface ChoiceProps {
  name: string
  legend: ReactNode
  hint?: ReactNode
  optional?: string
  error?: ReactNode
  errorPrefix?: string
  options: ChoiceOption[]
  defaultValue?: string
}

/** One of a few, each with its consequence: radio buttons as rows of one frame. The first carries the name as id. */
export function Choice({
  name,
  legend,
  hint,
  optional,
  error,
  errorPrefix,
  options,
  defaultValue,
}: ChoiceProps) {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined
  return (
    <fieldset
      role="radiogroup"
      className="min-w-0"
      aria-describedby={described}
      aria-invalid={error ? true : undefined}
    >
      <legend className="text-label mb-2 p-0">
        {legend}
        {optional && <span className="text-ui text-ink-3 ms-2">{optional}</span>}
      </legend>
      {hint && (
        <p id={`${name}-hint`} className="text-ui text-ink-2 -mt-2 mb-2">
          {hint}
        </p>
      )}
      {error && (
        <div className="mb-2">
          <FieldError id={`${name}-error`} prefix={errorPrefix}>
            {error}
          </FieldError>
        </div>
      )}
      <div
        className={`bg-leaf divide-rule divide-y rounded-sm ${error ? 'border-alarm border-2' : 'border-edge border'}`}
      >
        {options.map((option, index) => (
          <ChoiceRow
            key={option.value}
            id={index === 0 ? name : `${name}-${option.value}`}
            name={name}
            option={option}
            checked={option.value === defaultValue}
          />
        ))}
      </div>
    </fieldset>
  )
}

interface ChoiceRowProps {
  id: string
  name: string
  option: ChoiceOption
  checked: boolean
}

function ChoiceRow({ id, name, option, checked }: ChoiceRowProps) {
  return (
    <div className="choice-row relative flex gap-4 p-4 sm:px-5">
      <input
        className="radio mt-0.5"
        type="radio"
        id={id}
        name={name}
        value={option.value}
        defaultChecked={checked}
        aria-describedby={option.consequence ? `${id}-consequence` : undefined}
      />
      <div className="min-w-0 grow">
        {/* The label's empty layer makes the whole row the target, and its name stays the title alone. */}
        <label
          htmlFor={id}
          className="text-choice cursor-pointer before:absolute before:inset-0 before:content-['']"
        >
          {option.title}
        </label>
        {option.consequence && (
          <p id={`${id}-consequence`} className="text-ui text-ink-2 mt-1">
            {option.consequence}
          </p>
        )}
      </div>
      {option.picture && (
        <div aria-hidden="true" className="hidden w-24 flex-none sm:block">
          {option.picture}
        </div>
      )}
    </div>
  )
}
