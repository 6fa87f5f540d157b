import type { OwnSignature } from './own-signature'

/** A signature's last claim as the values of the signing form; what is agreed to anew each time stays empty. */
export function claimValues({ claimed, visibility, representative }: OwnSignature): Record<string, string> {
  return {
    organisationName: claimed.organisationName,
    organisationNameLatin: claimed.nameLatin ?? '',
    acronym: claimed.acronym ?? '',
    country: claimed.country,
    city: claimed.city ?? '',
    website: claimed.website ?? '',
    kind: claimed.kind,
    statement: claimed.statement ?? '',
    visibility,
    representativeName: representative?.name ?? '',
    representativeRole: representative?.function ?? '',
    ...(representative?.updates && { updates: 'on' }),
  }
}
