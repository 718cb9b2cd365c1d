import { runTogether } from './bank';

runTogether('fronts');
