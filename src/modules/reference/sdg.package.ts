import { link, type RecordLink, type RecordSpec } from '../../kernel/package';
import type { SdgLevel } from '../../kernel/sdg-level';
import { Sdg } from './sdg.entity';

/** Three files, one tree: each level names the one above it under its own word. */
function sdgSpec(file: string, level: SdgLevel, code: string, parent: { field: string; link: RecordLink } | null, description: string): RecordSpec {
  return {
    file,
    type: 'Sdg',
    prefix: 'sdg',
    entity: Sdg,
    isRecord: false,
    texts: ['label'],
    links: parent ? { [parent.field]: parent.link } : {},
    toRow: (row) => ({ parentId: null, ...row, level, sortKey: sortKeyOf(row.code) }),
    schema: {
      description,
      required: ['code', 'label', ...(parent ? [parent.field] : [])],
      properties: {
        code: { type: 'string', pattern: code, description: 'Code of the United Nations.' },
        ...(parent ? { [parent.field]: { type: 'string', description: `Code of its ${parent.field}.` } } : {}),
        label: { description: 'Short name, reworded: the official wording is with the United Nations.' },
      },
    },
  };
}

const sortKeyOf = (code: string): string => code.split('.').map((part) => part.padStart(2, '0')).join('.');
const above = (field: string) => ({ field, link: link('Sdg', 'parentId') });

export const sdgGoalRecords = sdgSpec('sdg-goals', 'GOAL', '^[0-9]{1,2}$', null, 'The goals of the 2030 Agenda.');
export const sdgTargetRecords = sdgSpec('sdg-targets', 'TARGET', '^[0-9]{1,2}\\.[0-9a-z]{1,2}$', above('goal'), 'The targets of the goals.');
export const sdgIndicatorRecords = sdgSpec('sdg-indicators', 'INDICATOR', '^[0-9]{1,2}\\.[0-9a-z]{1,2}\\.[0-9]{1,2}$', above('target'), 'The global indicators of the targets; official titles in English.');
