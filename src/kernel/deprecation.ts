/** What is promised of a part of the schema that will go. Days are YYYY-MM-DD. */
export interface Deprecation {
  /** Day on which it was announced. */
  since: string;
  /** Last day on which it works as before. */
  until: string;
  /** What to ask in its place, by coordinates such as `Project.title`. */
  replacement: string;
  /** Why it goes, a sentence. */
  reason: string;
}

/** Days between the announcement and the last day, at least (ADR 18). */
export const NOTICE_DAYS = 180;

const FORM = /^(?<reason>.+[.]) Use (?<replacement>.+) instead[.] Deprecated on (?<since>\d{4}-\d{2}-\d{2}), works until (?<until>\d{4}-\d{2}-\d{2})[.]$/s;

/** The `deprecationReason` of a field, argument, input field or enum value, in the one form that `deprecationIn` reads. */
export const deprecated = ({ since, until, replacement, reason }: Deprecation): string =>
  `${reason} Use ${replacement} instead. Deprecated on ${since}, works until ${until}.`;

/** Null where the text is of another form, as that of a guest may be. */
export function deprecationIn(text: string): Deprecation | null {
  const groups = FORM.exec(text)?.groups;
  return groups ? { since: groups.since!, until: groups.until!, replacement: groups.replacement!, reason: groups.reason! } : null;
}
