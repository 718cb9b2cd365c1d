import { runTogether } from './bank';

runTogether('questions-processes');
