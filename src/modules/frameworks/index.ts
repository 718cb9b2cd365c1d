import type { ModuleDefinition } from '../../kernel/module';
import { recordFields } from '../../kernel/record';
import { Crosswalk, CrosswalkIndicator, CrosswalkNode } from './crosswalk.entity';
import { crosswalkRecords } from './crosswalk.package';
import { CrosswalkResolver } from './crosswalk.resolver';
import { FrameworkIndicator, IndicatorPeriod, IndicatorRevision } from './framework-indicator.entity';
import { indicatorRecords } from './framework-indicator.package';
import { FrameworkIndicatorResolver, IndicatorRevisionResolver } from './framework-indicator.resolver';
import {
  FrameworkMeasuresResolver, IndicatorMeasuresResolver, IndicatorPeriodResolver, QualitativeValueResolver, RollUpInputResolver, TargetChangeResolver, ValueEvidenceResolver,
} from './framework-measures.resolver';
import { FrameworkNode, FrameworkNodeSdg, FrameworkNodeSector } from './framework-node.entity';
import { nodeRecords } from './framework-node.package';
import { FrameworkNodeResolver, FrameworkSdgResolver, FrameworkSectorResolver } from './framework-node.resolver';
import { FrameworkFact, StrategyGap } from './framework-statement.entity';
import { FrameworkFactResolver, ProgressReportResolver, StrategyGapResolver } from './framework-statement.resolver';
import { frameworkInvariants } from './frameworks.invariants';
import { references } from './frameworks.reference';
import { QualitativeValue, ValueEvidence } from './indicator-basis.entity';
import { ProgressReport } from './progress-report.entity';
import { ResultsFramework } from './results-framework.entity';
import { factRecords, frameworkRecords, gapRecords, progressReportRecords } from './results-framework.package';
import { CountryFrameworksResolver, ResultsFrameworkResolver } from './results-framework.resolver';
import { SourceStub } from './source.stub';

const FRAMEWORK_FIELDS = ['status', 'start', 'end', 'version', 'officialPublication', 'publishedOn', 'officialUrl', 'isGovernmentOwned', 'responsible', 'responsibleOrganization'];
const INDICATOR_FIELDS = ['officialNumber', 'unit', 'direction', 'measurement', 'baseline', 'target', 'disaggregation', 'dataSource'];

export { frameworkFacts } from './framework.facts';
export { strategyFacts } from './strategy.facts';

export const frameworks: ModuleDefinition = {
  name: 'frameworks',
  resolvers: [
    ResultsFrameworkResolver, CountryFrameworksResolver, recordFields(ResultsFramework, SourceStub, FRAMEWORK_FIELDS, { links: { responsibleOrganization: ['Organization', 'responsibleOrganizationId'] } }),
    FrameworkNodeResolver, FrameworkSectorResolver, FrameworkSdgResolver, recordFields(FrameworkNode, SourceStub, ['officialNumber', 'officialName', 'weight']),
    FrameworkIndicatorResolver, IndicatorRevisionResolver, recordFields(FrameworkIndicator, SourceStub, INDICATOR_FIELDS),
    FrameworkMeasuresResolver, IndicatorMeasuresResolver, IndicatorPeriodResolver, QualitativeValueResolver, RollUpInputResolver, TargetChangeResolver, ValueEvidenceResolver,
    CrosswalkResolver, recordFields(Crosswalk, SourceStub, []),
    ProgressReportResolver, recordFields(ProgressReport, SourceStub, ['dueOn', 'publishedOn', 'url', 'archivedSha256']),
    StrategyGapResolver, recordFields(StrategyGap, SourceStub, []),
    FrameworkFactResolver, recordFields(FrameworkFact, SourceStub, []),
  ],
  owns: references,
  stubs: { Country: 'iso3', Grouping: 'id', Organization: 'id', Document: 'id', Sdg: 'id', Sector: 'id', Source: 'id' },
  records: [frameworkRecords, nodeRecords, indicatorRecords, crosswalkRecords, progressReportRecords, gapRecords, factRecords],
  invariants: frameworkInvariants,
  entities: [
    ResultsFramework, FrameworkNode, FrameworkNodeSector, FrameworkNodeSdg, FrameworkIndicator, IndicatorPeriod, IndicatorRevision,
    ValueEvidence, QualitativeValue, Crosswalk, CrosswalkNode, CrosswalkIndicator, ProgressReport, StrategyGap, FrameworkFact,
  ],
};
