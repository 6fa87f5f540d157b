import type { SignatureClaim } from './signature-form'

/** The fields of a claim that a Submission keeps under the names of its columns. */
export function submissionFields(claim: SignatureClaim) {
  return {
    organisationName: claim.organisationName,
    nameLatin: claim.organisationNameLatin,
    acronym: claim.acronym,
    country: claim.country,
    city: claim.city,
    website: claim.website,
    kind: claim.kind,
    visibility: claim.visibility,
    statement: claim.statement,
    updates: claim.updates,
  }
}

/** The fields of a claim about the person, as a Representative keeps them. */
export function representativeFields(claim: SignatureClaim) {
  return { name: claim.representativeName, function: claim.representativeRole, updates: claim.updates }
}

type Kept = ReturnType<typeof submissionFields> & { appealTextId: string | null }
type KeptPerson = ReturnType<typeof representativeFields>

/** Does the claim say exactly what was submitted last, by the same person, about the same text? */
export function saysTheSame(claim: SignatureClaim, textId: string, kept: Kept, person: KeptPerson): boolean {
  return (
    kept.appealTextId === textId &&
    Object.entries(submissionFields(claim)).every(([field, said]) => kept[field as keyof Kept] === said) &&
    Object.entries(representativeFields(claim)).every(
      ([field, said]) => person[field as keyof KeptPerson] === said,
    )
  )
}
