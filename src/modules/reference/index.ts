import type { ModuleDefinition } from '../../kernel/module';
import { CodeListEntry } from './code-list-entry.entity';
import { codeListEntryRecords } from './code-list-entry.package';
import { codeListEntryReference } from './code-list-entry.reference';
import { CodeListResolver } from './code-list.resolver';
import { Currency } from './currency.entity';
import { currencyRecords } from './currency.package';
import { currencyReference } from './currency.reference';
import { CurrencyResolver } from './currency.resolver';
import { Document, PageAnchor } from './document.entity';
import { documentRecords } from './document.package';
import { documentReference } from './document.reference';
import { DocumentRecordFields, DocumentResolver } from './document.resolver';
import { ExchangeRate, ExchangeRateTable } from './exchange-rate-table.entity';
import { exchangeRateTableRecords } from './exchange-rate-table.package';
import { exchangeRateTableReference } from './exchange-rate-table.reference';
import { ExchangeRateResolver, ExchangeRateTableResolver } from './exchange-rate-table.resolver';
import { GlossaryTerm } from './glossary-term.entity';
import { glossaryTermRecords } from './glossary-term.package';
import { glossaryTermReference } from './glossary-term.reference';
import { CodeGlossaryResolver, GlossaryEntryResolver, GlossaryTermRecordFields, GlossaryTermResolver } from './glossary.resolver';
import { labelField } from './label.resolver';
import { Place } from './place.entity';
import { placeRecords } from './place.package';
import { placeReference } from './place.reference';
import { PlaceResolver } from './place.resolver';
import { PolicyMarker } from './policy-marker.entity';
import { policyMarkerRecords } from './policy-marker.package';
import { policyMarkerReference } from './policy-marker.reference';
import { PolicyMarkerResolver } from './policy-marker.resolver';
import { PublishedStatistic, StatisticBreakdown } from './published-statistic.entity';
import { publishedStatisticRecords } from './published-statistic.package';
import { publishedStatisticReference } from './published-statistic.reference';
import { PublishedStatisticRecordFields, PublishedStatisticResolver } from './published-statistic.resolver';
import { referenceInvariants } from './reference.invariants';
import { Region } from './region.entity';
import { regionRecords } from './region.package';
import { regionReference } from './region.reference';
import { RegionResolver } from './region.resolver';
import { Sdg } from './sdg.entity';
import { sdgGoalRecords, sdgIndicatorRecords, sdgTargetRecords } from './sdg.package';
import { sdgReference } from './sdg.reference';
import { SdgResolver } from './sdg.resolver';
import { Sector } from './sector.entity';
import { sectorRecords } from './sector.package';
import { sectorReference } from './sector.reference';
import { SectorResolver } from './sector.resolver';
import { SourceFreshnessResolver } from './source-freshness.resolver';
import { Source } from './source.entity';
import { sourceRecords } from './source.package';
import { sourceReference } from './source.reference';
import { SourceRegistrationResolver } from './source-registration.resolver';
import { SourceResolver } from './source.resolver';

export { ratesInMemory } from './exchange-rates.loaders';
export { catalogOf } from './reference.catalog';
export { codeParents } from './sector.facts';

export const reference: ModuleDefinition = {
  name: 'reference',
  resolvers: [
    SourceResolver, SourceRegistrationResolver, SourceFreshnessResolver, SectorResolver, SdgResolver, PolicyMarkerResolver, CurrencyResolver, RegionResolver, PlaceResolver, CodeListResolver,
    ExchangeRateTableResolver, ExchangeRateResolver, DocumentResolver, DocumentRecordFields, PublishedStatisticResolver, PublishedStatisticRecordFields,
    GlossaryTermResolver, GlossaryTermRecordFields, GlossaryEntryResolver, CodeGlossaryResolver,
    labelField(Sdg, 'Name in brief; the indicators have their official English title only.'),
    labelField(PolicyMarker, 'Name of the marker.'),
    labelField(Currency, 'Name of the currency.'),
    labelField(ExchangeRateTable, 'Name of the table.'),
    labelField(Region, 'Name of the region.'),
    labelField(Place, 'Name of the place.'),
    labelField(CodeListEntry, 'Name of the code.'),
  ],
  owns: {
    Source: sourceReference,
    Sector: sectorReference,
    Sdg: sdgReference,
    PolicyMarker: policyMarkerReference,
    CodeListEntry: codeListEntryReference,
    Currency: currencyReference,
    ExchangeRateTable: exchangeRateTableReference,
    Region: regionReference,
    Place: placeReference,
    Document: documentReference,
    PublishedStatistic: publishedStatisticReference,
    GlossaryTerm: glossaryTermReference,
  },
  stubs: { Country: 'iso3' },
  records: [
    sourceRecords, sectorRecords, sdgGoalRecords, sdgTargetRecords, sdgIndicatorRecords, policyMarkerRecords, codeListEntryRecords,
    currencyRecords, exchangeRateTableRecords, regionRecords, placeRecords, documentRecords, publishedStatisticRecords, glossaryTermRecords,
  ],
  invariants: referenceInvariants,
  entities: [Source, Sector, Sdg, PolicyMarker, CodeListEntry, Currency, ExchangeRateTable, ExchangeRate, Region, Place, Document, PageAnchor, PublishedStatistic, StatisticBreakdown, GlossaryTerm],
};
