import { defineEnum, value } from '../../kernel/enum';

export const ContributionPerspective = defineEnum('ContributionPerspective', 'How a total counts what reaches several countries.', {
  COUNT_ONCE: value('Every contribution once, however many countries it reaches.', 'Cada aportación una vez', 'Each contribution once', 'Cada contribuição uma vez'),
  PER_COUNTRY: value('The whole of every contribution for each country that it reaches.', 'Por país alcanzado', 'For each country reached', 'Por país alcançado'),
  BY_SHARE: value('Of every contribution the share that is recorded for the country; nothing where none is, since an even split is never assumed.', 'Por proporción registrada', 'By recorded share', 'Por proporção registrada'),
});
export type ContributionPerspective = keyof typeof ContributionPerspective;

export const RecipientCounting = defineEnum('RecipientCounting', 'What of a contribution counts for a country that receives it with others.', {
  WHOLE: value('The whole of it, for each of them: not additive.', 'Completa', 'The whole', 'Inteira'),
  BY_SHARE: value('The share that is recorded for the country: additive, and NOT_REPORTED where no split is recorded.', 'Por proporción registrada', 'By recorded share', 'Por proporção registrada'),
});
export type RecipientCounting = keyof typeof RecipientCounting;

export const ContributionDimension = defineEnum('ContributionDimension', 'By what totals are told apart.', {
  SECTOR: value('By sector of the project, in a vocabulary that the question names.', 'Sector', 'Sector', 'Setor'),
  CATEGORY: value('By category; those without a line are shown too.', 'Categoría', 'Category', 'Categoria'),
  CONTRIBUTOR: value('By country that contributes.', 'Aportante', 'Contributor', 'Contribuinte'),
  RECIPIENT: value('By country that receives in the project. A contribution to several is whole in each and not additive, or counts by its recorded shares.', 'Receptor', 'Recipient', 'Receptor'),
  YEAR: value('By calendar year of the value date.', 'Año', 'Year', 'Ano'),
  STATUS: value('By status of the project.', 'Estado del proyecto', 'Status of the project', 'Situação do projeto'),
  PROJECT: value('By project.', 'Proyecto', 'Project', 'Projeto'),
});
export type ContributionDimension = keyof typeof ContributionDimension;

export const ValuationState = defineEnum('ValuationState', 'What a row of a valuation is.', {
  UNITS_ONLY: value('Units of effort alone, as recorded.', 'Solo unidades', 'Units only', 'Apenas unidades'),
  VALUED: value('Units valued in money by a method.', 'Valorado', 'Valued', 'Valorado'),
  PENDING: value('The method is not loaded in the register.', 'Pendiente', 'Pending', 'Pendente'),
});
export type ValuationState = keyof typeof ValuationState;
