import { link, linkByCode, type RecordSpec } from '../../kernel/package';
import { sdgTags, sectorTags } from './code-tag.type';
import { Offer, OfferBasis, OfferSdg, OfferSector, OfferTarget } from './offer.entity';
import { partyLinks, partyProperties } from './party.type';
import { Modality } from './project-words.type';
import { PROVEN_PREFIX } from './proven-offers.rules';

/** A package declares; what is proven follows from its projects. */
const DECLARED_BASES = Object.keys(OfferBasis).filter((basis) => basis !== OfferBasis.COMPLETED_PROJECT);

export const offerRecords: RecordSpec = {
  file: 'offers',
  type: 'Offer',
  prefix: 'off',
  entity: Offer,
  custodian: ['provider'],
  texts: ['title', 'topic'],
  links: { provider: linkByCode('Country', 'providerCountry'), institution: link('Organization', 'organizationId') },
  parts: {
    sectors: { entity: OfferSector, parent: 'offerId' },
    sdgs: { entity: OfferSdg, parent: 'offerId' },
    offeredTo: { entity: OfferTarget, parent: 'offerId', links: partyLinks },
  },
  schema: {
    description: 'Capabilities that providers publicly offer.',
    required: ['provider', 'basis'],
    properties: {
      provider: { type: 'string', pattern: '^[A-Z]{3}$', description: 'Country that offers, by ISO3 code.' },
      institution: { type: ['string', 'null'], description: 'Code of the offering organization, where it is one of the register.' },
      institutionName: { type: ['string', 'null'], minLength: 1, maxLength: 300, description: 'Offering institution as printed.' },
      title: { description: 'Title as printed; left out where the source prints none.' },
      topic: { description: 'Our short label of the subject, where there is no title.' },
      sectorText: { type: ['string', 'null'], minLength: 1, maxLength: 300, description: 'Subject area as the source puts it.' },
      sectors: sectorTags,
      sdgs: sdgTags,
      modality: { enum: [...Object.keys(Modality), null], description: 'Modality, where stated.' },
      languages: { type: 'array', items: { type: 'string', pattern: '^[a-z]{2,3}$' }, description: 'Languages of the offer.' },
      start: { type: ['string', 'null'], format: 'partial-date', description: 'From when.' },
      end: { type: ['string', 'null'], format: 'partial-date', description: 'Until when.' },
      offeredTo: { type: 'array', description: 'To whom it is offered; empty means that nobody is named.', items: { type: 'object', additionalProperties: false, properties: partyProperties } },
      basis: { enum: DECLARED_BASES, description: 'In what form it was made known.' },
      note: { type: ['string', 'null'], minLength: 1, maxLength: 2000, description: 'Remark of the curator, in brief.' },
    },
  },
  check: (json) => [
    ...(json.title || json.topic ? [] : [{ field: 'title', expected: 'a title, or a topic where the source prints none', got: json.title }]),
    ...(json.code.startsWith(PROVEN_PREFIX) ? [{ field: 'code', expected: `a code that does not begin with ${PROVEN_PREFIX}, which marks offers that the register reads from completed projects`, got: json.code }] : []),
  ],
  toRow: (row) => ({ ...row, languages: row.languages ?? [] }),
};
