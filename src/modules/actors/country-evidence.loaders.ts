import { selectOf } from '../../kernel/columns';
import { byKey, groupedByKey } from '../../kernel/loader';
import { CountryEvidence } from './country-evidence.entity';

const SELECT = `select ${selectOf(CountryEvidence, 'CountryEvidence', 'e')} from country_evidence e`;

export const countryEvidenceById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where e.id = any($1)`, [ids]));
export const evidenceByCountry = groupedByKey('country', (ctx, countries) => ctx.query(`${SELECT} where e.country = any($1) order by e.country, e.code`, [countries]));
