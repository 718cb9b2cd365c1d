import { enumRegistry, type Labels } from '../../kernel/enum';
import { Exact } from '../../kernel/exact';
import { localized, type StoredText } from '../../kernel/localized';
import type { Row } from '../../kernel/stub';
import type { ChangeFact, Told } from './change-event.rules';

type Locale = keyof Labels;
const LOCALES: readonly Locale[] = ['es', 'en', 'pt'];
const NAMED = 3;

/** What happened as one sentence in each working language, with the record by its title and code. */
export function sentenceOf(change: ChangeFact): Labels {
  const { document, before, recordType } = change.version;
  const said = (locale: Locale): string => {
    const what = WORDS[change.kind]({ locale, told: change.told, fields: change.fields.map(({ field }) => field), type: recordType });
    return `${subjectOf(document ?? before, locale) || GONE[locale]}: ${what}.`;
  };
  return Object.fromEntries(LOCALES.map((locale) => [locale, said(locale)])) as unknown as Labels;
}

interface Saying { locale: Locale; told: Told; fields: string[]; type: string }
const GONE: Labels = { es: 'Un registro', en: 'A record', pt: 'Um registro' };

const WORDS: { [kind in ChangeFact['kind']]: (saying: Saying) => string } = {
  NEW: ({ locale }) => ({ es: 'nuevo en el registro público', en: 'new in the public register', pt: 'novo no registro público' })[locale],
  WITHDRAWN: ({ locale }) => ({ es: 'retirado del registro público', en: 'withdrawn from the public register', pt: 'retirado do registro público' })[locale],
  CHANGED: ({ locale, fields }) => `${{ es: 'cambió', en: 'changed', pt: 'mudou' }[locale]} ${listed(fields, locale)}`,
  STATUS_CHANGED: ({ locale, told, type }) => `${{ es: 'estado', en: 'status', pt: 'estado' }[locale]} ${passage(told, (value) => statusLabel(type, value)[locale])}`,
  AMOUNT_CHANGED: ({ locale, told }) => `${{ es: 'importe', en: 'amount', pt: 'montante' }[locale]} ${passage(told, String)}`,
  MERGED: ({ locale, told }) => `${{ es: 'integrado en', en: 'merged into', pt: 'integrado em' }[locale]} ${told.other}`,
  UNMERGED: ({ locale, told }) => `${{ es: 'se deshizo su integración en', en: 'no longer merged into', pt: 'desfeita a sua integração em' }[locale]} ${told.other}`,
  VALUE_REVISED: ({ locale, told }) => `${{ es: 'valor corregido', en: 'value revised', pt: 'valor corrigido' }[locale]}${ofPeriod(told)} ${passage(told, String)}`,
  TARGET_CHANGED: ({ locale, told }) => `${TARGET[directionOf(told)][locale]}${ofPeriod(told)} ${passage(told, String)}${late(told, locale)}`,
};

const TARGET: { [direction: string]: Labels } = {
  LOWERED: { es: 'meta reducida', en: 'target lowered', pt: 'meta reduzida' },
  RAISED: { es: 'meta aumentada', en: 'target raised', pt: 'meta aumentada' },
  WITHDRAWN: { es: 'meta retirada', en: 'target withdrawn', pt: 'meta retirada' },
};

function directionOf({ from, to }: Told): 'LOWERED' | 'RAISED' | 'WITHDRAWN' {
  if (!to) return 'WITHDRAWN';
  return Exact.of(from!).isAbove(Exact.of(to)) ? 'LOWERED' : 'RAISED';
}

const ofPeriod = ({ period }: Told): string => (period ? ` (${period})` : '');
const passage = ({ from, to }: Told, said: (value: string) => string): string => [from, to].map((value) => (value ? said(value) : '-')).join(' > ');

/** A target that moves when its period is over is what a reader has to know. */
function late({ days }: Told, locale: Locale): string {
  if (days === null || days === undefined || days <= 0) return '';
  const n = { es: days === 1 ? '1 día' : `${days} días`, en: days === 1 ? '1 day' : `${days} days`, pt: days === 1 ? '1 dia' : `${days} dias` }[locale];
  return `, ${{ es: `${n} después de terminar el periodo`, en: `${n} after the period ended`, pt: `${n} depois do fim do período` }[locale]}`;
}

function listed(fields: readonly string[], locale: Locale): string {
  const more = fields.length - NAMED;
  return more > 0 ? `${fields.slice(0, NAMED).join(', ')} ${{ es: `y ${more} más`, en: `and ${more} more`, pt: `e mais ${more}` }[locale]}` : fields.join(', ');
}

const statusLabel = (type: string, status: string): Labels => enumRegistry.get(`${type}Status`)?.values.get(status)?.label ?? { es: status, en: status, pt: status };

/** Documents name themselves in one of these; a text in languages or as printed. */
const TITLES = ['title', 'name', 'topic', 'text', 'statement'];

export function titleOf(document: Row | null): StoredText | null {
  const title = TITLES.map((field) => document?.[field] as StoredText | string | undefined).find(Boolean);
  return typeof title === 'string' ? [{ locale: 'und', text: title, status: 'HUMAN' }] : (title ?? null);
}

function subjectOf(document: Row | null, locale: Locale): string {
  if (!document) return '';
  const text = localized(titleOf(document), locale)?.value;
  return [text && `«${text}»`, document.code && (text ? `(${document.code})` : document.code)].filter(Boolean).join(' ');
}
