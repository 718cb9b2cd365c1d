import { Directive, Field, ObjectType } from 'type-graphql';
import { Locale } from './scalars';
import { defineEnum, value, type Labels } from './enum';

export const TextStatus = defineEnum('TextStatus', 'How a text came to be in the language in which it is shown.', {
  HUMAN: value('Written or translated by a person.', 'Escrito por una persona', 'Written by a person', 'Escrito por uma pessoa'),
  MACHINE: value('Translated by a machine, not yet read by a person.', 'Traducción automática', 'Machine translation', 'Tradução automática'),
  STALE: value('Translated by a person, but the original has changed since.', 'Traducción desactualizada', 'Outdated translation', 'Tradução desatualizada'),
  FALLBACK: value('Not available in the language asked for; shown in another one.', 'En otro idioma', 'Shown in another language', 'Em outro idioma'),
});
export type TextStatus = keyof typeof TextStatus;

/** As stored: the first text is the original, as its source prints it. */
export type StoredText = { locale: string; text: string; status: Exclude<TextStatus, 'FALLBACK'> }[];

@Directive('@shareable')
@ObjectType('LocalizedText', { simpleResolvers: true, description: 'A text in the language asked for, or in the next best one, saying which.' })
export class LocalizedText {
  @Field(() => String, { description: 'The text.' })
  value: string;

  @Field(() => Locale, { description: 'Language of the text shown.' })
  locale: string;

  @Field(() => TextStatus, { description: 'How the text came to be in this language; FALLBACK when it is not the language asked for.' })
  status: TextStatus;

  @Field(() => [Locale], { description: 'Languages tried, in order: the one asked for, its base language, the original, then any other.' })
  chain: string[];
}

export const LOCALE_ARGUMENT = 'Language wanted, such as es, en or pt; without it the text is shown in its original language.';

/** Picks the text for a language; the chain is: asked, its base language, the original (first stored), the rest. */
export function localized(stored: StoredText | null | undefined, locale?: string | null): LocalizedText | null {
  if (!stored || stored.length === 0) return null;
  const asked = locale ? [locale, locale.split('-')[0]!] : [];
  const chain = [...new Set([...asked, ...stored.map((entry) => entry.locale)])];
  const found = chain.map((tag) => stored.find((entry) => entry.locale === tag)).find(Boolean)!;
  const wanted = asked.length === 0 || asked.includes(found.locale);
  return { value: found.text, locale: found.locale, status: wanted ? found.status : 'FALLBACK', chain };
}

/** Labels of our own in the three working languages, Spanish first. */
export const ownLabels = (labels: Labels): StoredText =>
  (['es', 'en', 'pt'] as const).map((locale) => ({ locale, text: labels[locale], status: 'HUMAN' }));
