import type { Locale } from '../locales'
import { de } from './de'
import { en } from './en'
import { fr } from './fr'
import { ru } from './ru'

export const catalogues: Record<Locale, typeof en> = { de, en, ru, fr }
