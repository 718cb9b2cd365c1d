import { runTogether } from './bank';

runTogether('portfolio');
