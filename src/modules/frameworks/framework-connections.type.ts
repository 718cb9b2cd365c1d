import { connectionOf } from '../../kernel/page';
import { Crosswalk } from './crosswalk.entity';
import { FrameworkIndicator } from './framework-indicator.entity';
import { FrameworkNode } from './framework-node.entity';
import { ResultsFramework } from './results-framework.entity';

export const ResultsFrameworkConnection = connectionOf(ResultsFramework, 'ResultsFramework', 'results frameworks');
export const FrameworkNodeConnection = connectionOf(FrameworkNode, 'FrameworkNode', 'nodes of results frameworks');
export const FrameworkIndicatorConnection = connectionOf(FrameworkIndicator, 'FrameworkIndicator', 'indicators of results frameworks');
export const CrosswalkConnection = connectionOf(Crosswalk, 'Crosswalk', 'changes between versions of a results framework');
