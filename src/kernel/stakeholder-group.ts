import { defineEnum, value } from './enum';

/** In the kernel because meetings of bodies, surveys and workshops name the same groups, and an enum is registered once. */
export const StakeholderGroup = defineEnum('StakeholderGroup', 'A group of those who take part in cooperation, as surveys, workshops and bodies tell them apart.', {
  GOVERNMENT: value('Federal or central government, apart from the cooperation agency.', 'Gobierno', 'Government', 'Governo'),
  AGENCY_AREA: value('Areas of the cooperation agency itself.', 'Áreas de la agencia', 'Areas of the agency', 'Áreas da agência'),
  CIVIL_SOCIETY: value('Civil-society organizations.', 'Organizaciones de la sociedad civil', 'Civil society', 'Sociedade civil'),
  PRIVATE_SECTOR: value('Firms and their associations.', 'Sector privado', 'Private sector', 'Setor privado'),
  SUBNATIONAL_GOVERNMENT: value('States, provinces, departments and municipalities.', 'Gobiernos subnacionales', 'Sub-national governments', 'Governos subnacionais'),
  PARLIAMENT: value('Members and offices of a parliament.', 'Parlamento', 'Parliament', 'Parlamento'),
  PARTNER_COUNTRY: value('Governments of the countries with which cooperation is run.', 'Países socios', 'Partner countries', 'Países parceiros'),
  ACADEMIA: value('Universities and research bodies.', 'Academia', 'Academia', 'Academia'),
});
export type StakeholderGroup = keyof typeof StakeholderGroup;
