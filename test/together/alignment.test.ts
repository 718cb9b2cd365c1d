import { runTogether } from './bank';

runTogether('alignment');
