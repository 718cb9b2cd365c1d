import type { Labels } from '../../kernel/enum';
import type { DimensionFit } from './thematic-fit.rules';
import type { CheckResult, ThemeCheck } from './thematic-fit.type';

/** Why a check came out as it did, in the three working languages. */
const THEME: { [theme in ThemeCheck]: Labels } = {
  DIRECT: { es: 'El tema es el de la prioridad.', en: 'The theme is that of the priority.', pt: 'O tema é o da prioridade.' },
  RELATED: { es: 'El tema es cercano al de la prioridad.', en: 'The theme is near that of the priority.', pt: 'O tema é próximo ao da prioridade.' },
  NONE: { es: 'No hay tema en común.', en: 'There is no theme in common.', pt: 'Não há tema em comum.' },
};

const LEVEL: { [level in DimensionFit['level']]: Labels } = {
  EXACT: { es: 'es el mismo que', en: 'is the same as', pt: 'é o mesmo que' },
  WITHIN: { es: 'está dentro de', en: 'lies within', pt: 'está dentro de' },
  SAME_SECTOR: { es: 'es del mismo sector que', en: 'is of the same sector as', pt: 'é do mesmo setor que' },
  SAME_GROUP: { es: 'es del mismo grupo de sectores que', en: 'is of the same group of sectors as', pt: 'é do mesmo grupo de setores que' },
  SAME_BLOCK: { es: 'solo comparte el bloque con', en: 'shares only the block with', pt: 'só partilha o bloco com' },
  SAME_TARGET: { es: 'es de la misma meta que', en: 'is of the same target as', pt: 'é da mesma meta que' },
  SAME_GOAL: { es: 'es del mismo objetivo que', en: 'is of the same goal as', pt: 'é do mesmo objetivo que' },
  NONE: { es: 'no tiene nada en común con', en: 'has nothing in common with', pt: 'não tem nada em comum com' },
};

const CODE: { [dimension in DimensionFit['dimension']]: Labels } = {
  SECTOR: { es: 'El sector', en: 'Sector', pt: 'O setor' },
  SDG: { es: 'El ODS', en: 'SDG', pt: 'O ODS' },
};

const PERIOD: { [result in CheckResult]: Labels } = {
  MET: { es: 'El periodo coincide con el del plan.', en: 'The period falls into that of the plan.', pt: 'O período coincide com o do plano.' },
  NOT_MET: { es: 'El periodo queda fuera del plan.', en: 'The period lies outside the plan.', pt: 'O período fica fora do plano.' },
  UNKNOWN: { es: 'No se conocen las fechas que lo decidirían.', en: 'The dates that would decide are not known.', pt: 'Não se conhecem as datas que o decidiriam.' },
};

const ROLE: { [result in CheckResult]: Labels } = {
  MET: { es: 'El país del plan recibe, o su plan cuenta la cooperación que otorga.', en: 'The country of the plan receives, or its plan counts the cooperation that it gives.', pt: 'O país do plano recebe, ou o seu plano conta a cooperação que presta.' },
  NOT_MET: { es: 'El país del plan no recibe: solo otorga o no participa.', en: 'The country of the plan does not receive: it only gives, or takes no part.', pt: 'O país do plano não recebe: só presta ou não participa.' },
  UNKNOWN: { es: 'No se sabe qué papel tiene el país del plan.', en: 'The role of the country of the plan is not known.', pt: 'Não se sabe que papel tem o país do plano.' },
};

export interface Outcome { theme: ThemeCheck; period: CheckResult; role: CheckResult; fits: readonly DimensionFit[] }

/** The reasons of a verdict as sentences, in the order theme, codes, period, role. */
export function reasonsIn(locale: keyof Labels, { theme, period, role, fits }: Outcome): string[] {
  const codes = fits.map(({ dimension, level, offered, wanted }) => `${CODE[dimension][locale]} ${offered} ${LEVEL[level][locale]} ${wanted}.`);
  return [THEME[theme][locale], ...codes, PERIOD[period][locale], ROLE[role][locale]];
}
