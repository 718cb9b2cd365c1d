import { defineEnum, value } from './enum';

export const ViewerKind = defineEnum('ViewerKind', 'What signed in: a person, or a program.', {
  PERSON: value('A person, who signed in with a second factor.', 'Persona', 'Person', 'Pessoa'),
  SERVICE: value('A program of a portal or of a partner, which signed in by itself.', 'Servicio', 'Service', 'Serviço'),
});
export type ViewerKind = keyof typeof ViewerKind;

export const ViewerRole = defineEnum('ViewerRole', 'The part in which somebody works with the register. One may have several.', {
  OFFICIAL: value('Official of one or more countries.', 'Funcionario', 'Official', 'Funcionário'),
  PARTNER: value('Member of one or more partner organizations.', 'Socio', 'Partner', 'Parceiro'),
  AGENCY_ADMIN: value('Administrator of one or more cooperation agencies.', 'Administrador de agencia', 'Agency administrator', 'Administrador de agência'),
  AUDITOR: value('Auditor, who reads and changes nothing.', 'Auditor', 'Auditor', 'Auditor'),
});
export type ViewerRole = keyof typeof ViewerRole;

export const ViewerScope = defineEnum('ViewerScope', 'What a token was issued for. Without any it opens no more than everybody sees.', {
  READ: value('Read what the roles may see beyond what is public.', 'Leer', 'Read', 'Ler'),
  WRITE: value('Change what the roles may change.', 'Escribir', 'Write', 'Escrever'),
});
export type ViewerScope = keyof typeof ViewerScope;

/** Who asks, as a verified token says. Without a token: nobody, who has nothing. */
export interface Viewer {
  /** What the issuer of the token calls the viewer; null for nobody. */
  readonly subject: string | null;
  readonly kind: ViewerKind | null;
  readonly roles: readonly ViewerRole[];
  /** Countries, by ISO 3166-1 alpha-3. */
  readonly countries: readonly string[];
  /** Organizations, by code. */
  readonly organizations: readonly string[];
  readonly scopes: readonly ViewerScope[];
}

export const ANONYMOUS: Viewer = { subject: null, kind: null, roles: [], countries: [], organizations: [], scopes: [] };

/** Codes of countries and organizations hold no comma, so lists are stored as texts with commas between. */
const LIST_SEPARATOR = ',';

/** Group role of the database for a viewer: a token that was not issued for reading opens no more than everybody sees. */
export const databaseRoleOf = (viewer: Viewer): string => (viewer.subject !== null && viewer.scopes.includes('READ') ? 'mixta_viewer' : 'mixta_anonymous');

/** What policies may ask of a viewer, by the name of its setting; an empty text says that there is none. docs/sign-in.md lists them. */
export const claimsOf = (viewer: Viewer): Record<string, string> => ({
  'mixta.subject': viewer.subject ?? '',
  'mixta.kind': viewer.kind ?? '',
  'mixta.roles': viewer.roles.join(LIST_SEPARATOR),
  'mixta.countries': viewer.countries.join(LIST_SEPARATOR),
  'mixta.organizations': viewer.organizations.join(LIST_SEPARATOR),
  'mixta.scopes': viewer.scopes.join(LIST_SEPARATOR),
});
