import { link, linkByCode, type RecordSpec } from '../../kernel/package';
import { Applicability, EffectivenessIndicator, EffectivenessItem, IndicatorApplicability, IndicatorSet } from './effectiveness-indicator.entity';
import { CODE, CODE_OF, listOf, NAME, TEXT, wordOf, wordOrNull } from './package.shapes';
import { Principle } from './principle.entity';
import { RegisterMethod } from './register-method';

export const indicatorRecords: RecordSpec = {
  file: 'effectiveness-indicators',
  type: 'EffectivenessIndicator',
  prefix: 'efi',
  entity: EffectivenessIndicator,
  texts: ['text', 'definition'],
  links: { exercise: link('MonitoringExercise', 'exerciseId'), supersedes: link('EffectivenessIndicator', 'supersedesId') },
  parts: {
    items: { entity: EffectivenessItem, parent: 'indicatorId', texts: ['text'] },
    applicability: { entity: IndicatorApplicability, parent: 'indicatorId', links: { country: linkByCode('Country', 'country') } },
  },
  schema: {
    description: 'Indicators of the effectiveness of cooperation. A new wording is a record of its own that supersedes the old one.',
    required: ['set', 'officialNumber', 'place', 'text'],
    properties: {
      set: wordOf(IndicatorSet),
      exercise: CODE('Code of the exercise that used it.'),
      officialNumber: { ...NAME, description: 'Letter or number printed.' },
      place: { type: 'integer', minimum: 1, description: 'Place in its framework.' },
      version: TEXT,
      principle: wordOrNull(Principle),
      method: { ...wordOrNull(RegisterMethod), description: 'From what records the register computes its own part; ANSWERS_ONLY where it computes none.' },
      text: { description: 'The indicator, in our words.' },
      definition: { description: 'How it is measured.' },
      supersedes: CODE('Code of the version whose place it took.'),
      items: listOf('What it is judged by.', ['name', 'text'], { name: NAME }),
      applicability: listOf('How far it fits countries that give and receive.', ['country'], { country: CODE_OF('ISO3 code.'), applicability: wordOrNull(Applicability) }),
    },
  },
};
