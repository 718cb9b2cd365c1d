import { runTogether } from './bank';

runTogether('money-and-results');
