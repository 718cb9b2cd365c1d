import { defineEnum, value } from '../../kernel/enum';

export const ContributionCategory = defineEnum('ContributionCategory', 'The categories by which the Mexican register of cooperation (RENCID) quantifies what is given.', {
  HUMANITARIAN: value('Humanitarian aid.', 'Ayuda humanitaria', 'Humanitarian aid', 'Ajuda humanitária'),
  SCHOLARSHIPS: value('Scholarships and academic exchange.', 'Becas', 'Scholarships', 'Bolsas de estudo'),
  CONTRIBUTIONS_TO_ORGANIZATIONS: value('Dues and contributions to international organizations.', 'Contribuciones a organismos internacionales', 'Contributions to organizations', 'Contribuições a organismos internacionais'),
  FINANCIAL: value('Financial cooperation.', 'Cooperación económica y financiera', 'Financial cooperation', 'Cooperação econômica e financeira'),
  TECHNICAL: value('Technical cooperation: knowledge, expert time, what it costs.', 'Cooperación técnica', 'Technical cooperation', 'Cooperação técnica'),
});
export type ContributionCategory = keyof typeof ContributionCategory;

export const ContributionNature = defineEnum('ContributionNature', 'Whether a contribution is planned or was made. The two are never added.', {
  BUDGETED: value('Planned or promised.', 'Presupuestada', 'Budgeted', 'Orçada'),
  EXECUTED: value('Made.', 'Ejercida', 'Executed', 'Executada'),
});
export type ContributionNature = keyof typeof ContributionNature;

export const ContributionUnit = defineEnum('ContributionUnit', 'Unit of physical effort. Units are never added to each other.', {
  EXPERT_DAYS: value('Days of work of experts.', 'Días de personas expertas', 'Expert days', 'Dias de especialistas'),
  PEOPLE_MOVED: value('People who travelled; attendances are not people.', 'Personas movilizadas', 'People moved', 'Pessoas mobilizadas'),
  SCHOLARSHIPS: value('Scholarships granted.', 'Becas otorgadas', 'Scholarships', 'Bolsas concedidas'),
  EVENTS: value('Events held.', 'Eventos', 'Events', 'Eventos'),
  GOODS: value('Items given in kind, such as machines or doses.', 'Bienes', 'Goods', 'Bens'),
});
export type ContributionUnit = keyof typeof ContributionUnit;

export const BudgetKind = defineEnum('BudgetKind', 'What an amount of a budget covers, as printed.', {
  TOTAL: value('The whole; it holds its shares.', 'Total', 'Total', 'Total'),
  SHARE: value('The part of one payer or of one phase.', 'Parte', 'Share', 'Parcela'),
  YEARLY: value('The amount of each year.', 'Anual', 'Yearly', 'Anual'),
  CEILING: value('The most that may be spent, for example per project.', 'Tope', 'Ceiling', 'Teto'),
});
export type BudgetKind = keyof typeof BudgetKind;

export const YearNaming = defineEnum('YearNaming', 'Which calendar year a fiscal year is called by.', {
  START_YEAR: value('By the year in which it begins.', 'Por el año en que inicia', 'By its first year', 'Pelo ano em que começa'),
  END_YEAR: value('By the year in which it ends.', 'Por el año en que termina', 'By its last year', 'Pelo ano em que termina'),
});
export type YearNaming = keyof typeof YearNaming;
