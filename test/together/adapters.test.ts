import { runTogether } from './bank';

runTogether('adapters');
